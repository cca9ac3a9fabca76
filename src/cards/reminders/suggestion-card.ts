import { type KeyDate, proposedDay } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Value } from '../../domain/wording/message.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Cited } from '../../ports/articles/library.ts';
import type { Decided, NextSuggestions } from '../../stories/reminders/editing/decide-dates.ts';
import type {
	ListPosition,
	Suggested,
	SuggestionsPage,
} from '../../stories/reminders/editing/find-suggestions.ts';
import { byline, shortTitle } from '../articles/article-lines.ts';
import { inSentence } from '../articles/in-paragraph.ts';
import { saysMore, whenPieces } from '../articles/key-date-line.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';
import { shownWords } from '../page-buttons.ts';

const LONGEST_LABEL = 160;

/** Suggestions of one article with all an editor needs to decide, after what became of those before; or that none is left. */
export function suggestionsCard(say: Say, { page, decided }: NextSuggestions): Card {
	const before = decided === undefined ? [] : decidedBlocks(say, decided);
	return page === undefined ? nothingCard(say, before) : askingCard(say, page, before);
}

function askingCard(say: Say, page: SuggestionsPage, before: readonly Block[]): Card {
	const { suggested } = page;
	const shown = suggested.map((one) => suggestedBlocks(say, one, page));
	const source: Block = { kind: 'small', words: sourceWords(say, page) };
	return {
		tone: 'date',
		title: titleOf(say, page),
		blocks: [
			...before,
			// An event stands before its source, whose own day nobody is to take for that of the event.
			...(shown.length > 1
				? [...shown.flatMap(({ event, buttons }) => [...event, buttons]), source]
				: shown.flatMap(({ event, buttons }) => [...event, source, buttons])),
		],
		buttons: [...articleRow(say, page), ...pageRow(say, page)],
		footer: shownWords(say, { ...page, limit: suggested.length }, 'suggestions'),
	};
}

function titleOf(say: Say, { suggested }: SuggestionsPage): Words {
	const day = onlyDay(suggested);
	return day === undefined
		? say('Post a reminder of {n, plural, one {this event} other {these events}} every year?', {
				n: suggested.length,
			})
		: say('Post a reminder every {day}?', { day: { day, as: 'yearless' } });
}

/** The day of the one that is suggested, where it is alone and of one day. */
function onlyDay([first, ...others]: readonly Suggested[]): Day | undefined {
	return first === undefined || others.length > 0 ? undefined : proposedDay(first.keyDate);
}

function sourceWords(say: Say, { head, suggested, waiting }: SuggestionsPage): Words {
	const title = shortTitle(head);
	const from =
		waiting > suggested.length
			? say('{title} · {n, number} of {all, number} dates', {
					n: suggested.length,
					all: waiting,
					title,
				})
			: [title];
	return [...piecesOf(from), ' · ', ...piecesOf(byline(head))];
}

/** The event in its sentence, above it what it is called where the sentence does not say so, and the day that it stands for. */
function suggestedBlocks(
	say: Say,
	{ keyDate, sentence }: Suggested,
	page: SuggestionsPage,
): { readonly event: readonly Block[]; readonly buttons: Block } {
	const label = shorten(keyDate.label || keyDate.text, LONGEST_LABEL);
	const quoted = inSentence(page.text, {
		span: keyDate,
		...(sentence && { sentence }),
		needsMore: pointsBack(label),
	});
	const isAsked = onlyDay(page.suggested) === keyDate.earliest && standsWhole(page.text, keyDate);
	return {
		event: [
			...(saysLabel(quoted, keyDate) ? [] : [{ kind: 'text', words: [{ bold: label }] } as const]),
			{ kind: 'quotation', words: quoted },
			...(isAsked ? [] : [{ kind: 'small', words: proposal(say, keyDate) } as const]),
		],
		buttons: { kind: 'buttons', buttons: decisionButtons(say, keyDate, page) },
	};
}

/** Does the sentence show the day with its month and year? */
function standsWhole(text: string, keyDate: KeyDate): boolean {
	return !saysMore(keyDate) && text.slice(keyDate.start, keyDate.end) === keyDate.text;
}

/** So many words may stand between those of a label where its sentence says it: the 'on' of its day, or a word left out. */
const MOST_BETWEEN = 3;

/** Does the sentence say, around the words for the time, what the event is called? */
function saysLabel(quoted: Words, { label }: KeyDate): boolean {
	const around = piecesOf(quoted).map((piece) => (typeof piece === 'string' ? piece : ''));
	const said = wordsOf(around.join(' '));
	const words = wordsOf(label);
	return words.length > 0 && said.some((_, start) => saysFrom(said.slice(start), words));
}

function saysFrom(said: readonly string[], words: readonly string[]): boolean {
	if (said[0] !== words[0]) return false;
	const end = words.reduce((at, word) => {
		const found = at < 0 ? -1 : said.indexOf(word, at);
		return found < 0 ? -1 : found + 1;
	}, 0);
	return end > 0 && end <= words.length + MOST_BETWEEN;
}

/** Whoever reads the label alone does not know who is meant: it takes what stands before the sentence. */
function pointsBack(label: string): boolean {
	return /^(?:he|she|it|they|we|his|her|its|their|our|this|that|these|those|there)\b/i.test(label);
}

function proposal(say: Say, keyDate: KeyDate): Words {
	const day = proposedDay(keyDate);
	if (day === undefined) {
		return say('Read as {when}, which is not a single day. Choose one with “Edit”.', {
			when: whenPieces(say, keyDate),
		});
	}
	if (day === keyDate.earliest) return say('On {day}', { day: { bold: { day } } });
	return say('Read as {when}, an anniversary of {day}', {
		when: whenPieces(say, keyDate),
		day: { bold: { day } },
	});
}

function nothingCard(say: Say, before: readonly Block[]): Card {
	return {
		tone: 'date',
		title: say('No dates to confirm'),
		blocks: [
			...before,
			{
				kind: 'text',
				words: say(
					'Days that are certain are posted without asking: see {command}. A new article may bring more to decide.',
					{ command: { command: 'upcoming' } },
				),
			},
		],
	};
}

function decidedBlocks(say: Say, decided: Decided): Block[] {
	const { dates, position } = decided;
	const [first] = dates;
	if (!first) return [];
	const numbers = dates.map(({ keyDate }) => keyDate.number);
	const state = { command: 'reminders', action: 'undo' };
	const values = valuesOf(first.keyDate.article.id, numbers, position);
	return [
		{
			kind: 'item',
			lines: [{ kind: 'text', words: decidedWords(say, decided) }],
			button: { label: say('Undo'), state: { ...state, values } },
		},
		{ kind: 'divider' },
	];
}

function decidedWords(say: Say, { dates, open }: Decided): Words {
	const [{ keyDate, day } = {}, ...others] = dates;
	const done = (what: Value) =>
		day === undefined ? say('Ignored: {what}.', { what }) : say('Confirmed: {what}.', { what });
	if (others.length > 0 || open > 0) {
		const words = done(countOf(say, dates.length, 'dates'));
		const left = say(
			'{n, plural, one {# date is left: it needs a single day, so choose “Edit”.} other {# dates are left: each needs a single day, so choose “Edit”.}}',
			{ n: open },
		);
		return open === 0 ? words : [...piecesOf(words), ' ', left];
	}
	const label = keyDate?.label || keyDate?.text || '';
	return day === undefined ? done(label) : done([{ bold: { day } }, ` · ${label}`]);
}

function decisionButtons(say: Say, keyDate: Cited<KeyDate>, position: ListPosition): Button[] {
	const values = valuesOf(keyDate.article.id, [keyDate.number], position);
	const state = (action: string) => ({ command: 'reminders', action, values });
	const isKnown = proposedDay(keyDate) !== undefined;
	return [
		{ label: say('Confirm'), disabled: !isKnown, state: state('confirm') },
		{ label: say('Edit'), state: state('edit') },
		{ label: say('Ignore'), state: state('ignore') },
	];
}

/** Where one suggestion is all there is of the article, its own buttons do. */
function articleRow(say: Say, page: SuggestionsPage): Button[][] {
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
				label: say('Confirm all shown'),
				emphasis: 'primary',
				disabled: !isAnyKnown,
				state: state('confirm', numbers),
			},
			{ label: say('Ignore all dates left in this article'), state: state('rest', []) },
		],
	];
}

/** Pages are of different lengths: each knows where its neighbours begin. */
function pageRow(say: Say, { offset, before, after, article = '' }: SuggestionsPage): Button[][] {
	if (before === undefined && after === undefined) return [];
	const to = (start: number) => ({
		command: 'reminders',
		action: 'suggest',
		values: [String(start), article],
	});
	return [
		[
			{ label: say('Back'), disabled: before === undefined, state: to(before ?? offset) },
			{ label: say('Next'), disabled: after === undefined, state: to(after ?? offset) },
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
