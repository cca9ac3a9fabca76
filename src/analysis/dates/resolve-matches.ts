import type { Span } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import type { Country } from '../words/time/countries.ts';
import { kindSet } from './kinds.ts';
import type { Match } from './match-patterns.ts';
import type { Direction, MatchContext, Readings } from './pattern.ts';
import { countryOf } from './placing/country-of.ts';
import { dayOfEvent } from './placing/day-of-event.ts';
import { dayOfHour } from './placing/day-of-hour.ts';
import { directionOf, hasPastVerb } from './placing/direction.ts';
import { governingYear } from './placing/governing-year.ts';
import { isHearingDay } from './placing/hearing-days.ts';
import { lastSuch } from './placing/last-such.ts';
import { isDayFirst } from './placing/order-of-figures.ts';
import { isRemembrance } from './placing/remembrance.ts';
import { sentenceAround } from './placing/surroundings.ts';
import { type Chooser, readByReference } from './reference/choose-anchor.ts';
import { timeOfEntry } from './reference/entries.ts';
import { openStances, type Stance } from './reference/stances.ts';
import type { ResolvedMatch } from './resolved-match.ts';

/** How far back, in findings and paragraphs, a "that year" may point. */
const FINDINGS_BACK = 12;
const PARAGRAPHS_BACK = 4;
/** `AD 79`, `the 4th century`, `1066` */
const OLD_TIMES =
	/\b(?:AD|A\.D\.|BCE?|B\.C\.|CE) ?\d|\d ?(?:BCE?|B\.C\.|CE|AD)\b|\b(?:[1-9]th|1[0-4]th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -]century|\bmedieval\b|\b(?:in|of) 1[0-3]\d\d\b/i;
const DAY_BEFORE_MONTH =
	/\b[0-3]?\d(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** `9 December 1989, `, `1982, exactly ` */
const JUST_BEFORE = /^, (?:exactly |on )?$/;
/** `the previous Wednesday`: in the next paragraph the story is back where it was. */
const STEPS_ASIDE = kindSet('day-before-antecedent', 'weekday-beside-antecedent');
/** Reads every match in its place; what turns out to be no expression of time is left out. */
export function resolveMatches(
	document: Document,
	matches: readonly Match[],
	choose?: Chooser,
): ResolvedMatch[] {
	const stanceOf = openStances(document);
	const dayFirst = DAY_BEFORE_MONTH.test(document.text) || isDayFirst(document);
	const isHistorical = OLD_TIMES.test(document.text);
	const found: ResolvedMatch[] = [];
	let named: { readonly country: Country | undefined } | undefined;
	const country = () => {
		named ??= { country: countryOf(document.text) };
		return named.country;
	};
	const open = { document, found, dayFirst, isHistorical, stanceOf, choose, country };
	let sentence = 0;
	let quotation = 0;
	for (const match of matches) {
		sentence = advance(document.sentences, sentence, match.start);
		quotation = advance(document.quotations, quotation, match.start);
		const near = document.quotations[quotation];
		const inQuotation = near !== undefined && near.start <= match.start && match.end <= near.end;
		const context = contextOf(match, { ...open, sentence });
		const { resolver } = match;
		const timex = typeof resolver === 'function' ? resolver(context) : resolver;
		if (!timex) continue;
		found.push({
			...match,
			timex: context.isDoubtful()
				? { doubt: 'of the news or of the time told of', ...timex }
				: timex,
			sentence,
			quotation: inQuotation ? quotation : undefined,
			toldAs: context.toldAs(),
			isGoverned: context.isGoverned(),
		});
	}
	return found;
}

function advance(spans: readonly { readonly end: number }[], from: number, start: number): number {
	let index = from;
	while (index < spans.length - 1 && (spans[index]?.end ?? 0) <= start) index++;
	return index;
}

type Position = {
	readonly document: Document;
	readonly sentence: number;
	readonly found: readonly ResolvedMatch[];
	readonly dayFirst: boolean;
	readonly isHistorical: boolean;
	readonly stanceOf: (sentence: number) => Stance;
	readonly choose: Chooser | undefined;
	readonly country: () => Country | undefined;
};

/** The context, and what of it had a say in what the match means. */
type AskedContext = MatchContext & {
	readonly toldAs: () => Direction | undefined;
	readonly isGoverned: () => boolean;
	readonly isDoubtful: () => boolean;
};

function contextOf(match: Match, position: Position): AskedContext {
	const { document, found, dayFirst, isHistorical } = position;
	const sentence = document.sentences[position.sentence];
	const around = sentenceAround(document, { ...match, sentence: position.sentence });
	const before = document.text.slice(around.start, match.start);
	const after = document.text.slice(match.end, around.end);
	let direction: Direction | undefined;
	let toldAs: Direction | undefined;
	let isGoverned = false;
	let isDoubtful = false;
	const putOn = () => {
		direction ??= directionAround(document, match, around);
		return direction;
	};
	// `He sings on the 14th. One left that evening.`: what has been is not counted from what is to come.
	const isAheadOfStory = (value: string) =>
		document.published !== undefined &&
		/^\d{4}-\d\d-\d\d/.test(value) &&
		value.slice(0, 10) > document.published &&
		hasPastVerb(around.text) &&
		putOn() === 'past';
	// An hour has its day from elsewhere, and tells none.
	const near = () => {
		const earliest = (sentence?.paragraph ?? 0) - PARAGRAPHS_BACK;
		return found
			.slice(-FINDINGS_BACK)
			.reverse()
			.filter(
				({ kind, timex, sentence: at }) =>
					kind !== 'clock-time' &&
					!(STEPS_ASIDE.has(kind) && document.sentences[at]?.paragraph !== sentence?.paragraph) &&
					(document.sentences[at]?.paragraph ?? 0) >= earliest &&
					!timex.isAside &&
					(timex.type === 'DATE' || timex.type === 'TIME'),
			);
	};
	const { stanceOf, choose } = position;
	const setting = { document, match, sentence: position.sentence, before, after, found, stanceOf };
	const byReference = (readings: Readings) => {
		const read = readByReference(readings, { ...setting, direction: putOn }, choose);
		if (read.isDoubtful) isDoubtful = true;
		return read.value;
	};
	return {
		published: document.published,
		country: position.country,
		language: document.language,
		toldAs: () => toldAs,
		isGoverned: () => isGoverned,
		isDoubtful: () => isDoubtful,
		before,
		after,
		dayFirst,
		isHistorical,
		direction: () => {
			toldAs = putOn();
			return toldAs;
		},
		findAntecedent: (wanted) => {
			const told = near().filter(
				({ timex }) => wanted.test(timex.value) && !isAheadOfStory(timex.value),
			);
			const one = told.find((each) => !isHearingDay(document, each)) ?? told[0];
			const through = one?.timex.through;
			return through ? `${one.timex.value}/${through}` : one?.timex.value;
		},
		apposed: () => {
			const last = found.at(-1);
			return last && JUST_BEFORE.test(document.text.slice(last.end, match.start))
				? last.timex.value
				: undefined;
		},
		governingYear: (yearless) => {
			const { start, end } = match;
			const scene = { document, start, end, sentence: position.sentence, before, after, found };
			const year = governingYear({ ...scene, direction: putOn }, yearless);
			if (year !== undefined) isGoverned = true;
			return year;
		},
		isInEarlierEntry: () => {
			const value = timeOfEntry(document, found, position.sentence)?.timex.value;
			return value !== undefined && value.slice(0, 4) < (document.published ?? '').slice(0, 4);
		},
		dayOfEvent: (noun) => dayOfEvent(document, found, { noun, before: match.start }),
		lastSuch: (weekday) => lastSuch(found, weekday, document.published),
		byReference,
		isRemembrance: () => isRemembrance(document, position.sentence),
		day: () =>
			dayOfHour({
				document,
				days: near(),
				found,
				sentence: position.sentence,
				before,
				after,
				direction: putOn,
				byReference,
			}),
	};
}

/** What somebody is quoted as saying does not tell when it was said, nor how it is told what they said. */
function directionAround(
	{ text, unquoted, quotations }: Document,
	match: Match,
	around: Span,
): Direction {
	const isQuoted = unquoted.slice(match.start, match.end).trim() === '';
	const own = isQuoted
		? quotations.find(({ start, end }) => start <= match.start && match.end <= end)
		: undefined;
	const isClause = own && text.slice(own.start, match.start).split(' ').length > WORDS_OF_CLAUSE;
	const start = isClause ? Math.max(own.start, around.start) : around.start;
	const end = isClause ? Math.min(own.end, around.end) : around.end;
	const words = isQuoted ? text : unquoted;
	return directionOf(words.slice(start, match.start), words.slice(match.end, end));
}

/** Fewer words of a quotation before a time may be no clause of their own. */
const WORDS_OF_CLAUSE = 3;
