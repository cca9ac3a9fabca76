import { type KeyDate, proposedDay } from '../../domain/articles/key-date.ts';
import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Cited } from '../../ports/articles/library.ts';
import type { Decided, NextSuggestions } from '../../stories/reminders/editing/decide-dates.ts';
import type {
	ListPosition,
	Suggested,
	SuggestionsPage,
} from '../../stories/reminders/editing/find-suggestions.ts';
import { byline, shortTitle } from '../articles/article-lines.ts';
import { inSentence } from '../articles/in-paragraph.ts';
import { whenPieces } from '../articles/key-date-line.ts';
import { english } from '../messages/say.ts';
import { shownWords } from '../page-buttons.ts';

const LONGEST_LABEL = 160;

/** Suggestions of one article with all an editor needs to decide, after what became of those before; or that none is left. */
export function suggestionsCard({ page, decided }: NextSuggestions): Card {
	const before = decided === undefined ? [] : decidedBlocks(decided);
	return page === undefined ? nothingCard(before) : askingCard(page, before);
}

function askingCard(page: SuggestionsPage, before: readonly Block[]): Card {
	const { head, suggested, waiting } = page;
	const of = waiting > suggested.length ? `${suggested.length} of ${waiting} of ` : '';
	return {
		tone: 'date',
		title: `Remind of ${suggested.length === 1 ? 'this day' : 'these days'} every year?`,
		blocks: [
			...before,
			{ kind: 'small', words: [of, shortTitle(head), ' · ', ...pieces(byline(head))] },
			...suggested.flatMap((one) => suggestedBlocks(one, page)),
		],
		buttons: [...articleRow(page), ...pageRow(page)],
		footer: shownWords(english, { ...page, limit: suggested.length }, 'suggestions'),
	};
}

function suggestedBlocks({ keyDate, sentence }: Suggested, page: SuggestionsPage): Block[] {
	const label = shorten(keyDate.label || keyDate.text, LONGEST_LABEL);
	return [
		{ kind: 'text', words: [{ bold: label }] },
		{
			kind: 'quotation',
			words: inSentence(page.text, {
				span: keyDate,
				...(sentence && { sentence }),
				needsMore: pointsBack(label),
			}),
		},
		{ kind: 'small', words: proposal(keyDate) },
		{ kind: 'buttons', buttons: decisionButtons(keyDate, page) },
	];
}

/** Whoever reads the label alone does not know who is meant: it takes what stands before the sentence. */
function pointsBack(label: string): boolean {
	return /^(?:he|she|it|they|we|his|her|its|their|our|this|that|these|those|there)\b/i.test(label);
}

function proposal(keyDate: KeyDate): Words {
	const day = proposedDay(keyDate);
	if (day === undefined) {
		return ['Read as ', ...whenPieces(english, keyDate), ', no single day. Choose one with Edit.'];
	}
	if (day === keyDate.earliest) return ['On ', { bold: { day } }];
	return ['Read as ', ...whenPieces(english, keyDate), ', an anniversary of ', { bold: { day } }];
}

function nothingCard(before: readonly Block[]): Card {
	return {
		tone: 'date',
		title: 'No date waits to be confirmed',
		blocks: [
			...before,
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

function decidedBlocks(decided: Decided): Block[] {
	const { dates, position } = decided;
	const [first] = dates;
	if (!first) return [];
	const numbers = dates.map(({ keyDate }) => keyDate.number);
	const state = { command: 'reminders', action: 'undo' };
	const values = valuesOf(first.keyDate.article.id, numbers, position);
	return [
		{
			kind: 'item',
			lines: [{ kind: 'text', words: decidedWords(decided) }],
			button: { label: 'Undo', state: { ...state, values } },
		},
		{ kind: 'divider' },
	];
}

function decidedWords({ dates, open }: Decided): Words {
	const [{ keyDate, day } = {}, ...others] = dates;
	const deed = day === undefined ? 'Ignored' : 'Confirmed';
	if (others.length > 0 || open > 0) {
		const left = open === 0 ? '' : ` ${countOf(open, 'date')} without a single day still to edit.`;
		return `${deed} ${countOf(dates.length, 'date')}.${left}`;
	}
	const label = keyDate?.label || keyDate?.text || '';
	return day === undefined
		? [`Ignored: ${label}.`]
		: ['Confirmed: ', { bold: { day } }, ` · ${label}`];
}

function decisionButtons(keyDate: Cited<KeyDate>, position: ListPosition): Button[] {
	const values = valuesOf(keyDate.article.id, [keyDate.number], position);
	const state = (action: string) => ({ command: 'reminders', action, values });
	const isKnown = proposedDay(keyDate) !== undefined;
	return [
		{ label: 'Confirm', disabled: !isKnown, state: state('confirm') },
		{ label: 'Edit', state: state('edit') },
		{ label: 'Ignore', state: state('ignore') },
	];
}

/** Where one suggestion is all there is of the article, its own buttons do. */
function articleRow(page: SuggestionsPage): Button[][] {
	const { head, suggested, waiting } = page;
	if (waiting === 1) return [];
	const numbers = suggested.map(({ keyDate }) => keyDate.number);
	const isAnyKnown = suggested.some(({ keyDate }) => proposedDay(keyDate) !== undefined);
	const state = (action: string, chosen: readonly number[]) => ({
		command: 'reminders',
		action,
		values: valuesOf(head.id, chosen, page),
	});
	return [
		[
			{
				label: 'Confirm all shown',
				emphasis: 'primary',
				disabled: !isAnyKnown,
				state: state('confirm', numbers),
			},
			{ label: 'Ignore the rest of this article', state: state('rest', []) },
		],
	];
}

/** Pages are of different lengths: each knows where its neighbours begin. */
function pageRow({ offset, before, after, article = '' }: SuggestionsPage): Button[][] {
	if (before === undefined && after === undefined) return [];
	const to = (start: number) => ({
		command: 'reminders',
		action: 'suggest',
		values: [String(start), article],
	});
	return [
		[
			{ label: 'Back', disabled: before === undefined, state: to(before ?? offset) },
			{ label: 'Next', disabled: after === undefined, state: to(after ?? offset) },
		],
	];
}

/** Which dates of an article, and where in the list: what the buttons of an editor carry. */
export function valuesOf(
	id: string,
	[first, ...others]: readonly number[],
	{ offset, article = '' }: ListPosition,
): string[] {
	const number = first === undefined ? '' : String(first);
	return [id, number, String(offset), article, ...others.map(String)];
}

function pieces(words: Words) {
	return typeof words === 'string' ? [words] : words;
}
