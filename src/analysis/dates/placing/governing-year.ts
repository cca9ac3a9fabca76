import { type Day, partsOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { EVENTS_OF_YEARS } from '../../words/time/events-of-years.ts';
import { KINDS_OF_EVENTS } from '../../words/time/kinds-of-events.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { wordSet } from '../../words/word-set.ts';
import { kindSet } from '../kinds.ts';
import type { Direction, Yearless } from '../pattern.ts';
import { anyOf } from '../phrase.ts';
import { timeOfEntry } from '../reference/entries.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { restOfValue, yearOfValue } from '../timex.ts';

/** Where a day, month or season without a year stands. */
export type YearScene = {
	readonly document: Document;
	readonly start: number;
	readonly end: number;
	/** Its sentence, by its index among the document's. */
	readonly sentence: number;
	/** The sentence up to it, and from its end. */
	readonly before: string;
	readonly after: string;
	/** What was resolved before it. */
	readonly found: readonly ResolvedMatch[];
	readonly direction: () => Direction;
};

/** The year that the words around tell in another way; undefined where they tell none, and the nearest has to do. */
export function governingYear(scene: YearScene, yearless: Yearless): number | undefined {
	return (
		yearBehind(scene) ??
		yearGoingOn(scene, yearless) ??
		yearUntil(scene, yearless) ??
		yearInSentence(scene, yearless) ??
		yearOfEntry(scene)
	);
}

const SAME_YEAR = /^,?\s(?:of\s|in\s|later\s)?(?:that|(?:that|the)\s(?:very\s)?same)\syear\b/i;
const NEXT_YEAR =
	/^,?\s(?:of\s|in\s)?the\s(?:following|next)\syear\b|^,?\sthe\syear\safter(?=[.,;:]|$)/i;
const YEAR_BEFORE =
	/^,?\s(?:of\s|in\s)?the\s(?:previous|preceding)\syear\b|^,?\sthe\syear\sbefore(?=[.,;:]|$)/i;
const YEAR = '(?<year>(?:1\\d|20)\\d\\d)(?!\\d)';
const ANY_WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** ` (a Tuesday), 2018`, `, a windy night in 1994`, ` 06:30 2010`: what may stand between a day and its year. */
const YEAR_ASIDE = new RegExp(
	[
		`^,?\\s(?:in|of)\\s${YEAR.replace('year', 'year5')}(?!\\s\\p{Ll}+s\\b)`,
		`^,?\\s\\((?:an?\\s)?${ANY_WEEKDAY}\\),?\\s(?:in\\s|of\\s)?${YEAR}`,
		`^,\\s(?:an?\\s)?${ANY_WEEKDAY},?\\s(?:in\\s|of\\s)?${YEAR.replace('year', 'year2')}`,
		`^,\\s(?:an?|the)\\s[^.;,()]{2,40}?\\s(?:in|of)\\s${YEAR.replace('year', 'year3')}`,
		`^,?\\s(?:at\\s)?[012]?\\d[:.][0-5]\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?,?\\s(?:in\\s)?${YEAR.replace('year', 'year4')}`,
	].join('|'),
	'u',
);
/** `the July 7 bombings of 2005` */
const YEAR_OF_NOUN = new RegExp(`^\\s(?:\\p{L}+\\s){1,3}(?:of|in)\\s${YEAR}`, 'u');

function yearBehind({ document, start, end, before, after, found }: YearScene): number | undefined {
	const antecedent = lastYear(found);
	if (antecedent !== undefined) {
		if (SAME_YEAR.test(after)) return antecedent;
		if (NEXT_YEAR.test(after)) return antecedent + 1;
		if (YEAR_BEFORE.test(after)) return antecedent - 1;
	}
	const { year, year2, year3, year4, year5 } = YEAR_ASIDE.exec(after)?.groups ?? {};
	const aside = year ?? year2 ?? year3 ?? year4 ?? year5;
	if (aside) return Number(aside);
	const isDefinite = /\bthe\s$/i.test(before) || /^the\s/i.test(document.text.slice(start, end));
	const ofNoun = isDefinite ? YEAR_OF_NOUN.exec(after)?.groups?.['year'] : undefined;
	return ofNoun ? Number(ofNoun) : undefined;
}

/** How far back a "that year" may point, in findings. */
const FINDINGS_BACK = 12;

/** The last of what was resolved in a sentence; it keeps the cost of endless ones down. */
function foundIn(found: readonly ResolvedMatch[], sentence: number): ResolvedMatch[] {
	return found.slice(-MOST_BACK).filter((one) => one.sentence === sentence);
}

const MOST_BACK = 40;

function lastYear(found: readonly ResolvedMatch[]): number | undefined {
	const antecedent = found.slice(-FINDINGS_BACK).findLast(
		({ kind, timex }) =>
			// An hour has its day from elsewhere.
			kind !== 'clock-time' && !timex.isAside && yearOfValue(timex.value) !== undefined,
	);
	return antecedent && yearOfValue(antecedent.timex.value);
}

/** ` and went on through `, ` to `: nothing new begins between two dates. */
const GOES_ON =
	/^,?\s(?:and|then|to|until|till|through)\s(?:(?:\w+\s){1,4}?(?:in|on|by|until|through|to)\s|(?:in|on|by|again in)\s)?$/i;
/** `a year later, in `, `in 2019, on `: the day is one of that year. */
const WITHIN =
	/^,?\s(?:in|on|by)\s(?:(?:early|late|the)\s)?$|^,\s(?:when|in\swhich|during\swhich)\s[^;]*$/i;
/** `the first win since 2007, on`: a year that only bounds. */
const BOUND = /\b(?:since|than|before|after|until|till)\s$/i;
const BOUND_REACH = 8;
const TELLS_YEAR = kindSet(
	'full-date',
	'numeric-date',
	'month-and-year',
	'month-and-year-in-words',
	'month-of-antecedent-year',
	'season-of-year',
	'season-of-nearby-year',
);

function yearGoingOn(scene: YearScene, yearless: Yearless): number | undefined {
	const last = scene.found.at(-1);
	if (!last) return undefined;
	const between = scene.document.text.slice(last.end, scene.start);
	const year = yearOfValue(last.timex.value);
	const isYear = year !== undefined && restOfValue(last.timex.value) === '';
	const goesOn =
		(TELLS_YEAR.has(last.kind) && GOES_ON.test(between)) ||
		((isYear || last.kind === 'season-of-year') &&
			last.sentence === scene.sentence &&
			WITHIN.test(between) &&
			!BOUND.test(textBefore(scene.document.text, last.start, BOUND_REACH)));
	return goesOn ? yearFrom(last, yearless, scene.document.published) : undefined;
}

/** `The tower fell on 28 March 2000. Work stood still until January.`: the first after what was just told. */
function yearUntil(scene: YearScene, yearless: Yearless): number | undefined {
	const { document, sentence, before, found } = scene;
	const last = found.at(-1);
	if (!last || !UNTIL.test(before) || !TELLS_YEAR.has(last.kind) || sentence - last.sentence > 1)
		return undefined;
	const { sentences } = document;
	return sentences[last.sentence]?.paragraph === sentences[sentence]?.paragraph &&
		scene.direction() === 'past'
		? yearFrom(last, yearless, document.published)
		: undefined;
}

const UNTIL = /\b(?:until|till)\s(?:(?:early|late)\s)?$/i;

/** `In 2013 the lighthouse went dark, on `, `The 2004 tsunami struck on `, `on March 3, 1999, and on `. */
function yearInSentence(scene: YearScene, yearless: Yearless): number | undefined {
	const { document, sentence, before, found } = scene;
	const here = foundIn(found, sentence);
	const last = here.at(-1);
	if (last?.isGoverned) return yearFrom(last, yearless, document.published);
	const frame = frameOf(document, here[0]);
	if (frame) return yearFrom(frame, yearless, document.published);
	const year = Number(ATTRIBUTE.exec(lastClause(before))?.groups?.['year']);
	return year && isOnSide(year, yearless, scene) ? year : undefined;
}

/** `1914 – First lifeboat arrives, in May`: nothing else is told of since, and not what is to come. */
function yearOfEntry({ document, sentence, found, before, after }: YearScene): number | undefined {
	const entry = timeOfEntry(document, found, sentence);
	if (entry?.kind !== 'year' || OF_NOW.test(before) || OF_NOW.test(after)) return undefined;
	const year = yearOfValue(entry.timex.value);
	const isLeft = found.some(
		(one) =>
			one.start > entry.start &&
			(TELLS_YEAR.has(one.kind) || one.kind === 'year') &&
			yearOfValue(one.timex.value) !== year,
	);
	return isLeft ? undefined : year;
}

const OF_NOW = /\b(?:now|today|still|will|is\sto|are\sto)\b/i;

const FRAME_KINDS = kindSet(
	'full-date',
	'month-and-year',
	'season-of-year',
	'year',
	'year-in-words',
	'month-and-year-in-words',
);
/** `In `, `But in the `, `Late in `: what comes before the time that a sentence opens with. */
const OPENING =
	/^[\s"“‘(]*(?:(?:but|and|then|so|yet|later|early|late|back|even|already)\s){0,2}(?:in|during|throughout|on)\s(?:the\s)?$/i;
/** What is of a year and goes on in others: “talks on the 2025 budget”. */
const OF_OTHER_YEARS = wordSet('budget season series league days open show party late mid early');
/** What happens at a time, and so may give its year to a day. */
const EVENT = anyOf([
	...KINDS_OF_EVENTS.flat(),
	...[...EVENTS_OF_YEARS].filter((word) => !OF_OTHER_YEARS.has(word)),
	...wordSet(`riot riots siege revolt uprising rising match voyage expedition revolution battle ambush
		outbreak epidemic famine drought protests talks`),
]);
/** `the 2019 fire`, `a 1986 reactor explosion`; not `the 1931 tower` */
const ATTRIBUTE = new RegExp(
	`^.*\\b(?:the|that|an?)\\s${YEAR}\\s(?:[\\p{L}’'-]+\\s){0,3}?${EVENT}\\b`,
	'imu',
);

/** The time of some year that the sentence of `first`, its first finding, opens with. */
function frameOf({ text, sentences }: Document, first: ResolvedMatch | undefined) {
	if (!first || !FRAME_KINDS.has(first.kind) || yearOfValue(first.timex.value) === undefined) {
		return undefined;
	}
	const start = sentences[first.sentence]?.start ?? 0;
	return first.start - start < LONGEST_OPENING && OPENING.test(text.slice(start, first.start))
		? first
		: undefined;
}

const LONGEST_OPENING = 30;

function lastClause(before: string): string {
	const from = [';', ', but', ', who', ', whose'].map((mark) => before.lastIndexOf(`${mark} `));
	return before.slice(Math.max(...from, 0));
}

/** Told as past it must have been, told as future it must be to come. */
function isOnSide(year: number, { month, day = 1 }: Yearless, scene: YearScene): boolean {
	const { published } = scene.document;
	if (!published) return true;
	const now = partsOf(published);
	const ahead = (year - now.year) * 400 + (month - now.month) * 31 + day - now.day;
	return scene.direction() === 'future' ? ahead >= 0 : ahead <= 0;
}

/** The year of `from`, or the next where the day comes before it in the calendar and so has to follow it. */
function yearFrom(from: ResolvedMatch, { month, day = 31 }: Yearless, published: Day | undefined) {
	const year = yearOfValue(from.timex.value);
	if (year === undefined) return undefined;
	const [, monthFrom, dayFrom = '0'] =
		/^-(\d\d)(?:-(\d\d))?/.exec(restOfValue(from.timex.value)) ?? [];
	const isOver = month * 100 + day < Number(monthFrom) * 100 + Number(dayFrom);
	const now = published && partsOf(published);
	const isAhead = now && (year + 1 - now.year) * 12 + month - now.month > 0;
	return monthFrom && isOver && !isAhead ? year + 1 : year;
}
