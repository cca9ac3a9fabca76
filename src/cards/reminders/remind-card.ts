import { traitsOf } from '../../domain/articles/key-date.ts';
import type { Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import { MOST_WHOLE } from '../../domain/reminders/due-anniversaries.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Reminder, Told } from '../../ports/reminders/reminder-cards.ts';
import { articleButtons, otherSources, titlePiece } from '../articles/article-lines.ts';
import { quotedWords } from '../articles/quote-blocks.ts';
import { speakerLine } from '../articles/speaker-line.ts';
import type { Phrases } from '../messages/fixed-words.ts';
import { counted, filled, phrasesFor } from '../phrases.ts';

/** As many lines as a message has room for, each with its day and years. */
const MOST_LISTED = 18;
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
			...listBlocks({ heading: wording.also, told: told.slice(MOST_WHOLE), seenBy }, wording),
			...listBlocks({ heading: wording.missed, told: missed }, wording),
		],
		...(isAlone && { buttons: [buttonsOf(only, wording)].filter((row) => row.length > 0) }),
		locale,
	};
}

/** The name of a post in a forum: '4 years ago today: The harbour opens'. */
export function reminderName({ told, missed, locale }: Reminder): string {
	const labels = [...told, ...missed].map(labelOf);
	return `${titleOf(told, { ...phrasesFor(locale), locale })}: ${labels.join('; ')}`;
}

/** '4 years ago today', 'Tomorrow: 4 years ago', 'In 7 days: 4 years ago', or 'Today' alone, in the language of `locale`. */
export function elapsedWords({ years, lead }: Anniversary, locale = 'en-US'): string {
	const { yearsAgo, today, tomorrow, ahead, ...phrases } = phrasesFor(locale);
	if (years === 0) {
		if (lead === 0) return phrases.itIsToday;
		return lead === 1 ? phrases.itIsTomorrow : counted(phrases.itIsAhead, lead, { locale });
	}
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
		...sourceBlocks(told, wording),
		...quoteBlocks(told, wording),
	];
}

function amongBlocks(told: Told, wording: Wording): Block[] {
	const elapsed = elapsedWords(told.anniversary, wording.locale);
	return [
		{ kind: 'text', words: [`${elapsed} · `, { bold: labelOf(told) }] },
		...sourceBlocks(told, wording),
		...quoteBlocks(told, wording),
		...buttonBlocks(buttonsOf(told, wording)),
	];
}

function buttonBlocks(buttons: readonly Button[]): Block[] {
	return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

function quoteBlocks({ quote }: Told, { byWayOf, locale }: Wording): Block[] {
	if (!quote) return [];
	const isEnglish = locale.startsWith('en');
	return [
		{ kind: 'quotation', words: quotedWords([quote]) },
		{ kind: 'small', words: speakerLine(quote, isEnglish ? undefined : byWayOf) },
	];
}

type Listed = {
	readonly heading: string;
	readonly told: readonly Told[];
	/** The command that shows those for which there is no room. */
	readonly seenBy?: (rest: readonly Told[]) => string | undefined;
};

function listBlocks(
	{ heading, told, seenBy }: Listed,
	{ more, yearsAgo, locale }: Wording,
): Block[] {
	if (told.length === 0) return [];
	const items = told.slice(0, MOST_LISTED).map((one): Words => {
		const { years } = one.anniversary;
		const ago = years === 0 ? '' : `${counted(yearsAgo, years, { locale })}, `;
		return [ago, { day: one.keyDate.origin }, ` · ${labelOf(one)}`];
	});
	const rest = told.slice(items.length);
	const command = seenBy?.(rest);
	const left: Words = [
		counted(more, rest.length, { locale }),
		...(command === undefined ? [] : [' · ', { command }]),
	];
	return [
		{ kind: 'heading', words: heading },
		{ kind: 'list', items: rest.length > 0 ? [...items, left] : items },
	];
}

/** Of today, or of days ahead; none shows both. */
function seenBy(rest: readonly Told[]): string | undefined {
	const areAhead = new Set(rest.map(({ anniversary }) => anniversary.lead > 0));
	if (areAhead.size !== 1) return undefined;
	return areAhead.has(true) ? 'upcoming' : 'onthisday';
}

/** A date that the server added itself may stand without an article; it is removed rather than muted. */
function buttonsOf({ keyDate }: Told, wording: Wording): Button[] {
	const { article, number } = keyDate;
	if ('repeat' in keyDate || article === undefined) {
		return article === undefined ? [] : articleButtons(article, wording);
	}
	const values = [article.id, String(number)];
	const buttons = articleButtons(article, wording);
	return [
		...(traitsOf(keyDate).risk ? buttons.filter(({ label }) => label !== wording.quotes) : buttons),
		{ label: wording.mute, state: { command: 'reminders', action: 'mute', values } },
	];
}

/** Where it was read, and who else tells it. */
function sourceBlocks({ keyDate, alsoToldBy }: Told, wording: Wording): Block[] {
	const others = alsoToldBy.flatMap(({ article }) => article ?? []);
	const { names, rest } = otherSources(keyDate.article, others);
	const more = rest > 0 ? [counted(wording.more, rest, { locale: wording.locale })] : [];
	const sources = [...names, ...more].join(', ');
	const also: Block = { kind: 'small', words: filled(wording.alsoToldBy, { sources }) };
	return [{ kind: 'small', words: sourceLine(keyDate) }, ...(names.length === 0 ? [] : [also])];
}

function sourceLine({ article, origin }: Told['keyDate']): Piece[] {
	if (article === undefined) return [{ day: origin }];
	const source = article.source === undefined ? '' : `, ${article.source}`;
	const { day } = article.published;
	// An article of that very day need not say so again.
	const told: Piece[] = day === origin ? [] : [', ', { day }];
	return [{ day: origin }, ' · ', titlePiece(article), source, ...told];
}

function labelOf({ keyDate: { label, text } }: Told): string {
	return shorten(label || text, LONGEST_LABEL);
}
