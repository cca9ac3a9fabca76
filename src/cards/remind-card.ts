import type { Anniversary } from '../domain/anniversary.ts';
import type { Block, Button, Card, Words } from '../domain/card.ts';
import type { Quote } from '../domain/quote.ts';
import type { Remembered } from '../ports/article-store.ts';
import { articleButtons, titlePiece } from './article-lines.ts';
import { speakerLine } from './quote-item.ts';

/** An anniversary as it is told. */
export type Told = {
	readonly anniversary: Anniversary;
	readonly keyDate: Remembered;
	/** Something somebody said that day. */
	readonly quote?: Quote;
};

/** What one post tells. */
export type Reminder = {
	readonly told: readonly Told[];
	/** When it was due, where it comes late. */
	readonly due?: Date;
	/** What could not be told for so long that a line has to do. */
	readonly missed: readonly Told[];
	/** The guild's language. */
	readonly locale: string;
};

/** Each takes seven components of a message's forty. */
const MOST_WHOLE = 5;
const MOST_LISTED = 10;
const LONGEST = { label: 160, quote: 300 };

/** The post for a day: all its anniversaries, with the way to their articles. */
export function remindCard({ told, due, missed, locale }: Reminder): Card {
	const [only] = told;
	const whole = told.slice(0, MOST_WHOLE);
	const blocks = only && told.length === 1 ? aloneBlocks(only) : whole.flatMap(amongBlocks);
	return {
		tone: 'date',
		title: titleOf(told),
		blocks: [
			...lateBlocks(due),
			...blocks,
			...listBlocks('Also', told.slice(MOST_WHOLE)),
			...listBlocks('Missed, because nothing could be posted', missed),
		],
		...(only && told.length === 1 && { buttons: [buttonsOf(only)] }),
		locale,
	};
}

/** '4 years ago today', 'Tomorrow: 4 years ago', 'In 7 days: 4 years ago'. */
export function elapsedWords({ years, lead }: Anniversary): string {
	const elapsed = `${years} ${years === 1 ? 'year' : 'years'} ago`;
	if (lead === 0) return `${elapsed} today`;
	return lead === 1 ? `Tomorrow: ${elapsed}` : `In ${lead} days: ${elapsed}`;
}

function titleOf(told: readonly Told[]): string {
	const [first] = told;
	if (!first) return 'Anniversaries';
	if (told.length === 1) return elapsedWords(first.anniversary);
	return told.every(({ anniversary }) => anniversary.lead > 0) ? 'Coming up' : 'On this day';
}

function lateBlocks(due: Date | undefined): Block[] {
	return due ? [{ kind: 'small', words: ['Late: this was due at ', { instant: due }, '.'] }] : [];
}

function aloneBlocks(told: Told): Block[] {
	return [
		{ kind: 'text', words: [{ bold: labelOf(told) }] },
		{ kind: 'small', words: sourceLine(told) },
		...quoteBlocks(told),
	];
}

function amongBlocks(told: Told): Block[] {
	const [summary, , , mute] = buttonsOf(told);
	if (!summary || !mute) return [];
	const heading: Words = [`${elapsedWords(told.anniversary)} · `, { bold: labelOf(told) }];
	return [
		{ kind: 'item', lines: [{ kind: 'text', words: heading }], button: summary },
		{ kind: 'item', lines: [{ kind: 'small', words: sourceLine(told) }], button: mute },
		...quoteBlocks(told),
	];
}

function quoteBlocks({ quote }: Told): Block[] {
	if (!quote) return [];
	return [
		{ kind: 'quotation', words: `“${quote.text}”` },
		{ kind: 'small', words: speakerLine(quote) },
	];
}

function listBlocks(heading: string, told: readonly Told[]): Block[] {
	if (told.length === 0) return [];
	const items = told
		.slice(0, MOST_LISTED)
		.map((one): Words => [{ day: one.anniversary.day }, ` · ${labelOf(one)}`]);
	const rest = told.length - items.length;
	return [
		{ kind: 'heading', words: heading },
		{ kind: 'list', items: rest > 0 ? [...items, `and ${rest} more`] : items },
	];
}

function buttonsOf({ keyDate }: Told): Button[] {
	const { article, number } = keyDate;
	const values = [article.id, String(number)];
	return [
		...articleButtons(article),
		{ label: 'Mute this', press: { command: 'reminders', action: 'mute', values } },
	];
}

function sourceLine({ keyDate: { article, origin } }: Told): Words {
	const source = article.source === undefined ? '' : `, ${article.source}`;
	return [
		{ day: origin },
		' · ',
		titlePiece(article),
		`${source}, `,
		{ day: article.published.day },
	];
}

function labelOf({ keyDate: { label, text } }: Told): string {
	const words = label || text;
	if (words.length <= LONGEST.label) return words;
	return `${words
		.slice(0, LONGEST.label - 1)
		.toWellFormed()
		.replace(/\uFFFD$/, '')
		.trimEnd()}…`;
}

/** A quote that is short enough for a reminder. */
export function fitsReminder({ text }: Quote): boolean {
	return text.length <= LONGEST.quote;
}
