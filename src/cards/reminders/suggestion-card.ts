import { proposedDay } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Button, Card, Form, Words } from '../../domain/card.ts';
import type { Decided, NextSuggestion, Suggested } from '../../stories/reminders/decide-date.ts';
import { byline, titlePiece } from '../articles/article-lines.ts';
import { inParagraph } from '../articles/in-paragraph.ts';
import { whenPieces } from '../articles/key-date-line.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';

/** A suggestion with all an editor needs to decide, after what became of the one before; or that none is left. */
export function suggestionCard({ suggested, decided }: NextSuggestion): Card {
	return suggested === undefined ? nothingCard(decided) : askingCard(suggested, decided);
}

function askingCard(suggested: Suggested, decided: Decided | undefined): Card {
	const { keyDate, text, offset, total, article = '' } = suggested;
	const shown = { offset, limit: 1, total };
	return {
		tone: 'date',
		title: 'Remind of this day every year?',
		blocks: [
			...(decided === undefined ? [] : decidedBlocks(decided)),
			{ kind: 'text', words: [{ bold: keyDate.label || keyDate.text }] },
			{ kind: 'quotation', words: inParagraph(text, keyDate) },
			{
				kind: 'small',
				words: [
					'Read as ',
					...whenPieces(keyDate),
					' · ',
					titlePiece(keyDate.article),
					' · ',
					...pieces(byline(keyDate.article)),
				],
			},
			{ kind: 'text', words: proposal(proposedDay(keyDate)) },
		],
		buttons: [
			decisionButtons(suggested),
			...pageButtons(shown, (next) => ({
				command: 'reminders',
				action: 'suggest',
				values: [String(next), article],
			})),
		],
		footer: shownWords(shown, 'suggestion'),
	};
}

function nothingCard(decided: Decided | undefined): Card {
	return {
		tone: 'date',
		title: 'No date waits for an editor',
		blocks: [
			...(decided === undefined ? [] : decidedBlocks(decided)),
			{
				kind: 'text',
				words: [
					'Days that are certain are posted without asking: see ',
					{ command: 'upcoming' },
					'. A new article may bring more to decide.',
				],
			},
		],
	};
}

/** Asks which day comes back. */
export function dayForm({ keyDate, offset, article = '' }: Omit<Decided, 'day'>): Form {
	const proposed = proposedDay(keyDate) ?? keyDate.earliest;
	return {
		title: 'Which day should come back?',
		fields: [
			{
				name: 'day',
				label: 'The day it happened',
				description: 'With its year, such as 2022-02-24 or 24 February 2022',
				lines: 'one',
				required: true,
				value: proposed,
				maxLength: 40,
			},
		],
		submit: {
			command: 'reminders',
			action: 'edited',
			values: [keyDate.article.id, String(keyDate.number), String(offset), article],
		},
	};
}

function decidedBlocks({ keyDate, day, offset, article = '' }: Decided): Card['blocks'] {
	const label = keyDate.label || keyDate.text;
	const words: Words =
		day === undefined ? [`Ignored: ${label}.`] : ['Confirmed: ', { bold: { day } }, ` · ${label}`];
	const values = [keyDate.article.id, String(keyDate.number), String(offset), article];
	const undo: Button = { label: 'Undo', press: { command: 'reminders', action: 'undo', values } };
	return [{ kind: 'item', lines: [{ kind: 'text', words }], button: undo }, { kind: 'divider' }];
}

function proposal(day: Day | undefined): Words {
	if (day === undefined) return 'The article does not name a single day. Choose one with Edit.';
	return ['Confirm to be reminded of ', { bold: { day } }, ' every year.'];
}

function decisionButtons({ keyDate, offset, article = '' }: Suggested): Button[] {
	const values = [keyDate.article.id, String(keyDate.number), String(offset), article];
	const press = (action: string) => ({ command: 'reminders', action, values });
	const isKnown = proposedDay(keyDate) !== undefined;
	return [
		{ label: 'Confirm', emphasis: 'primary', disabled: !isKnown, press: press('confirm') },
		{ label: 'Edit', emphasis: isKnown ? 'quiet' : 'primary', press: press('edit') },
		{ label: 'Ignore', press: press('ignore') },
	];
}

function pieces(words: Words) {
	return typeof words === 'string' ? [words] : words;
}
