import { type Day, dayOf, daysIn, partsOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { entriesIn } from './entries.ts';
import { type Heading, headingsIn, isCounted } from './headings.ts';
import { stepsOf } from './steps.ts';

type Stretch = { readonly start: number; readonly end: number };
type Part = Stretch & { readonly isSure: boolean };

/** A part of a text that counts from another day than its publication: what stands below “25 YEARS AGO / July 24, 1958”. */
export type Section = Stretch & {
	/** The day on which it was printed first, or one of that time of the year. */
	readonly published: Day;
	/** Is that the very day, so that a weekday has one too, the year of a chronology, or about that time? */
	readonly told: 'day' | 'year' | 'about';
};

const DAYS = kindSet('full-date', 'numeric-date');
/** A column that prints again what the paper told long ago. */
const FILES =
	/\b(?:from (?:our|the) (?:\w+ )?(?:files?|archives?|back numbers|back pages|bound volumes|vaults?)|bound volumes|years ago this week)\b/i;
const TITLE_OF_FILES =
	/\b(?:looking back|pages of the past|days gone by|yesteryears?|back in the day)\b/i;
const FILES_REACH = 400;
/** `From the Chronicle of 23 July 1908:` */
const SOURCE = /^(?:from|in)\s(?:the|our|a)\s/i;
/** `(Fined on the Tuesday, he paid. – O.T.)`, and whether it is told of now. */
const ASIDE =
	/\([^()]{10,400}?(?:[–—-]\s?(?:\p{Lu}\.\s?){1,3}|[–—-]\s?Ed(?:itor)?\.?)\)|\((?:Editor|Ed\.)[^()]{10,400}\)/gu;
const OF_NOW =
	/\b(?:now|nowadays|still|today|our own|this (?:week|year|month)|last (?:week|month))\b/i;

/** The parts of the text that count from another day, in text order. */
export function sectionsOf(document: Document, matches: readonly Match[]): Section[] {
	const { published } = document;
	if (!published) return [];
	const headings = headingsIn(document, matches);
	const kind = kindOf(document, headings);
	const above = headings.filter((one) => kind.holds(document, one));
	if (above.length === 0)
		return stepsOf(document, matches).map((step) => ({ ...step, told: 'day' as const }));
	const entries = kind.isChronology ? entriesIn(document, matches) : new Set<number>();
	return above.flatMap((heading, index) => {
		const read = kind.isChronology
			? yearOfHeading(heading, published)
			: dayOfHeading(heading, published);
		const end = kind.isChronology
			? endOfYear(document, heading, entries, above[index + 1]?.start)
			: kind.endOf(document, heading, above[index + 1]?.start);
		if (!read || end <= heading.end) return [];
		return partsAtTitle(document, heading, end).flatMap(({ isSure, ...part }) =>
			withoutAsides(document.text, part).map((own) => ({
				...own,
				...read,
				...(!isSure && { told: 'about' as const }),
			})),
		);
	});
}

/** What the headings of a text stand above, and how far. */
type Kind = {
	readonly isChronology?: true;
	readonly holds: (document: Document, heading: Heading) => boolean;
	readonly endOf: (document: Document, heading: Heading, next: number | undefined) => number;
};

const COLUMN: Kind = { holds: () => true, endOf: endOfColumn };
const CHRONOLOGY: Kind = {
	isChronology: true,
	holds: (_, one) => isYearLine(one),
	endOf: endOfColumn,
};
const SOURCES: Kind = { holds: isSource, endOf: endOfSource };

function kindOf(document: Document, headings: readonly Heading[]): Kind {
	if (headings.length > 0 && looksBack(document, headings)) return COLUMN;
	return headings.filter(isYearLine).length > 1 ? CHRONOLOGY : SOURCES;
}

const isYearLine = ({ isLine, times }: Heading): boolean =>
	isLine && times.length === 1 && times[0]?.kind === 'year';

function looksBack({ title = '', text }: Document, headings: readonly Heading[]): boolean {
	return (
		FILES.test(`${title}\n${text.slice(0, FILES_REACH)}`) ||
		TITLE_OF_FILES.test(title) ||
		headings.filter(isCounted).length > 1
	);
}

function isSource({ text }: Document, { start, end, times }: Heading): boolean {
	const words = text.slice(start, end);
	return SOURCE.test(words) && /:\s*$/.test(words) && times.some(({ kind }) => DAYS.has(kind));
}

/** The day that a heading tells, or one of that time of the year. */
function dayOfHeading(
	{ times }: Heading,
	published: Day,
): Pick<Section, 'published' | 'told'> | undefined {
	const day = times.find(({ kind }) => DAYS.has(kind))?.timex.value;
	const told = /^\d{4}-\d\d-\d\d$/.exec(day ?? times.at(-1)?.timex.value ?? '')?.[0];
	const now = partsOf(published);
	const [, year, month] =
		/^(\d{4})(?:-(\d\d))?/.exec(told ?? times.at(-1)?.timex.value ?? '') ?? [];
	const own = told
		? dayOf(Number(year), Number(month), Number(told.slice(-2)))
		: likeDay(Number(year), month ? Number(month) : now.month, now.day);
	return own && own < published ? { published: own, told: told ? 'day' : 'about' } : undefined;
}

/** What a chronology tells of a year has been at its end. */
function yearOfHeading(
	{ times }: Heading,
	published: Day,
): Pick<Section, 'published' | 'told'> | undefined {
	const day = dayOf(Number(times[0]?.timex.value), 12, 31);
	return day && day < published ? { published: day, told: 'year' } : undefined;
}

function likeDay(year: number, month: number, day: number): Day | undefined {
	return year > 0 ? dayOf(year, month, Math.min(day, daysIn(year, month))) : undefined;
}

/** A part ends where the next begins, or where the column comes back to now. */
function endOfColumn({ text, paragraphs }: Document, heading: Heading, next?: number): number {
	const limit = next ?? text.length;
	const back = paragraphs
		.slice(heading.paragraph + 1)
		.find(({ start, end }) => start < limit && comesBack(text.slice(start, end)));
	return back?.start ?? limit;
}

/** A year has few paragraphs that are no entries, and the last, behind which the article goes on, one. */
function endOfYear(
	document: Document,
	heading: Heading,
	entries: ReadonlySet<number>,
	next?: number,
): number {
	let last = heading.paragraph + (next === undefined ? 1 : PARAGRAPHS_OF_YEAR);
	for (let at = heading.paragraph + 1; entries.has(at); at++) last = Math.max(last, at);
	const limit = document.paragraphs[last]?.end ?? document.text.length;
	return Math.min(limit, endOfColumn(document, heading, next));
}

const PARAGRAPHS_OF_YEAR = 4;

function comesBack(words: string): boolean {
	return isTitle(words) ? RETURNS.test(words) || RULE.test(words) : CLOSES.test(words);
}

/** Up to a title of its own, behind which it may tell of something else. */
function partsAtTitle({ text, paragraphs }: Document, heading: Heading, end: number): Part[] {
	const title = paragraphs
		.slice(heading.paragraph + 1)
		.find((one) => one.start < end && isTitle(text.slice(one.start, one.end)));
	const whole = { start: heading.end, end, isSure: true };
	if (!title) return [whole];
	return [
		{ ...whole, end: title.start },
		{ ...whole, start: title.start, isSure: false },
	];
}

const isTitle = (words: string): boolean =>
	RULE.test(words) || (words.length <= LONGEST_TITLE && !/[.!?:;,)"”’]$/.test(words));
const LONGEST_TITLE = 50;
const RULE = /^[*#=_~–—-]{3,}$/;
/** `THIS WEEK`, `NOTICES` */
const RETURNS = /\b(?:today|this week|now|notices?|coming up|present)\b/i;
/** `Compiled by Ann Lee`, `Anyone with a copy is asked to ring` */
const CLOSES =
	/^(?:compiled|researched|anyone|readers|if you|do you|have you|send|e-?mail|to (?:submit|contribute|contact))\b/i;

/** What is quoted of a source: the rest of the paragraph, and those in quotation marks, or the next. */
function endOfSource({ text, paragraphs }: Document, { paragraph, isLine, end }: Heading): number {
	const next = paragraphs.slice(paragraph + 1);
	const isQuoted = ({ start }: Stretch) => /["“‘«]/.test(text.charAt(start));
	const unquoted = next.findIndex((one) => !isQuoted(one));
	const quoted = unquoted < 0 ? next.length : unquoted;
	const last = next[quoted > 0 ? quoted - 1 : isLine ? 0 : -1] ?? paragraphs[paragraph];
	return last?.end ?? end;
}

/** What the column says of now between brackets is of its own day. */
function withoutAsides(text: string, { start, end }: Stretch): Stretch[] {
	const asides = [...text.slice(start, end).matchAll(ASIDE)].filter(([words]) =>
		OF_NOW.test(words),
	);
	const parts: Stretch[] = [];
	let from = start;
	for (const { index, 0: words } of asides) {
		parts.push({ start: from, end: start + index });
		from = start + index + words.length;
	}
	return [...parts, { start: from, end }];
}

/** What is found in a part whose very day is not known: a weekday and “tomorrow” are left out. */
export function withoutDays(
	found: readonly ResolvedMatch[],
	{ told, published }: Pick<Section, 'told' | 'published'>,
): readonly ResolvedMatch[] {
	if (told === 'day') return found;
	const first = found.find(({ kind }) => SET_DAYS.has(kind))?.start ?? Infinity;
	const known = found.filter(
		({ kind, timex, start }) =>
			SET_DAYS.has(kind) ||
			!OF_DAY.test(timex.value) ||
			(told === 'year' && BESIDE_DAY.has(kind) && start > first),
	);
	return told === 'year' ? known.map((one) => ofYear(one, published)) : known.map(doubted);
}

const WITHOUT_YEAR = kindSet('day-of-month', 'days-of-month', 'holiday', 'month', 'season');

/** A chronology tells what is done as present, and has no next year. */
function ofYear(one: ResolvedMatch, published: Day): ResolvedMatch {
	if (!WITHOUT_YEAR.has(one.kind)) return one;
	const value = one.timex.value.replace(/^\d{4}(?=-)/, published.slice(0, 4));
	return { ...one, timex: { ...one.timex, value } };
}

const SET_DAYS = kindSet(
	'full-date',
	'numeric-date',
	'day-of-month',
	'days-of-month',
	'day-of-nearby-year',
	'holiday',
	'known-day',
	'day-beside-holiday',
);
/** `Next day – `, behind a day that is told. */
const BESIDE_DAY = kindSet(
	'day-after-antecedent',
	'part-of-antecedent-day',
	'weekday-beside-antecedent',
);
const OF_DAY = /^\d{4}-(?:\d\d-\d\d|W\d\d)/;

function doubted(one: ResolvedMatch): ResolvedMatch {
	const hasYear = one.kind === 'full-date' || one.kind === 'numeric-date';
	return hasYear ? one : { ...one, timex: { doubt: 'of which year', ...one.timex } };
}
