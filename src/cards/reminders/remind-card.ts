import type { Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Reminder, Told } from '../../ports/reminders/reminder-cards.ts';
import { articleButtons, titlePiece } from '../articles/article-lines.ts';
import { speakerLine } from '../articles/quote-item.ts';
import type { Phrases } from '../messages/fixed-words.ts';
import { counted, filled, phrasesFor } from '../phrases.ts';

/** Each takes six components of a message's forty. */
const MOST_WHOLE = 5;
const MOST_LISTED = 10;
const LONGEST_LABEL = 160;

/** A language and its words. */
type Wording = Phrases & { readonly locale: string };

/** The post for a day: all its anniversaries, with the way to their articles. */
export function remindCard({ told, due, missed, locale }: Reminder): Card {
	const wording = { ...phrasesFor(locale), locale };
	const [only] = told;
	const whole = told.slice(0, MOST_WHOLE);
	const isAlone = only !== undefined && told.length === 1;
	return {
		tone: 'date',
		title: titleOf(told, wording),
		blocks: [
			...lateBlocks(due, wording),
			...(isAlone ? aloneBlocks(only, wording) : whole.flatMap((one) => amongBlocks(one, wording))),
			...listBlocks(wording.also, told.slice(MOST_WHOLE), wording),
			...listBlocks(wording.missed, missed, wording),
		],
		...(isAlone && { buttons: [buttonsOf(only, wording)] }),
		locale,
	};
}

/** The name of a post in a forum: '4 years ago today: The harbour opens'. */
export function reminderName({ told, missed, locale }: Reminder): string {
	const labels = [...told, ...missed].map(labelOf);
	return `${titleOf(told, { ...phrasesFor(locale), locale })}: ${labels.join('; ')}`;
}

/** '4 years ago today', 'Tomorrow: 4 years ago', 'In 7 days: 4 years ago', in the language of `locale`. */
export function elapsedWords({ years, lead }: Anniversary, locale = 'en-US'): string {
	const { yearsAgo, today, tomorrow, ahead } = phrasesFor(locale);
	const ago = counted(yearsAgo, years, { locale });
	if (lead === 0) return filled(today, { ago });
	return lead === 1 ? filled(tomorrow, { ago }) : counted(ahead, lead, { locale, ago });
}

function titleOf(told: readonly Told[], wording: Wording): string {
	const [first] = told;
	if (!first) return wording.anniversaries;
	if (told.length === 1) return elapsedWords(first.anniversary, wording.locale);
	if (told.every(({ anniversary }) => anniversary.lead === 0)) return wording.onThisDay;
	const isAllAhead = told.every(({ anniversary }) => anniversary.lead > 0);
	return isAllAhead ? wording.comingUp : wording.todayAndSoon;
}

function lateBlocks(due: Date | undefined, { late }: Wording): Block[] {
	if (due === undefined) return [];
	const [before = '', after = ''] = late.split('{time}');
	return [{ kind: 'small', words: [before, { instant: due }, after] }];
}

function aloneBlocks(told: Told, wording: Wording): Block[] {
	return [
		{ kind: 'text', words: [{ bold: labelOf(told) }] },
		{ kind: 'small', words: sourceLine(told) },
		...quoteBlocks(told, wording),
	];
}

function amongBlocks(told: Told, wording: Wording): Block[] {
	const elapsed = elapsedWords(told.anniversary, wording.locale);
	return [
		{ kind: 'text', words: [`${elapsed} · `, { bold: labelOf(told) }] },
		{ kind: 'small', words: sourceLine(told) },
		...quoteBlocks(told, wording),
		{ kind: 'buttons', buttons: buttonsOf(told, wording) },
	];
}

function quoteBlocks({ quote }: Told, { byWayOf }: Wording): Block[] {
	if (!quote) return [];
	return [
		{ kind: 'quotation', words: `“${quote.text}”` },
		{ kind: 'small', words: speakerLine(quote, byWayOf) },
	];
}

function listBlocks(heading: string, told: readonly Told[], { more, locale }: Wording): Block[] {
	if (told.length === 0) return [];
	const items = told
		.slice(0, MOST_LISTED)
		.map((one): Words => [{ day: one.anniversary.day }, ` · ${labelOf(one)}`]);
	const rest = told.length - items.length;
	return [
		{ kind: 'heading', words: heading },
		{ kind: 'list', items: rest > 0 ? [...items, counted(more, rest, { locale })] : items },
	];
}

function buttonsOf({ keyDate }: Told, wording: Wording): Button[] {
	const { article, number } = keyDate;
	const values = [article.id, String(number)];
	return [
		...articleButtons(article, wording),
		{ label: wording.mute, press: { command: 'reminders', action: 'mute', values } },
	];
}

function sourceLine({ keyDate: { article, origin } }: Told): Piece[] {
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
	return shorten(label || text, LONGEST_LABEL);
}
