import type { Span } from '../../domain/articles/span.ts';
import { type Day, dayNumber } from '../../domain/calendar.ts';
import type { Document } from '../document/document.ts';
import { kindSet } from './kinds.ts';
import type { Match } from './match-patterns.ts';
import type { Direction, MatchContext, Timex } from './pattern.ts';
import { directionOf } from './placing/direction.ts';
import { sentenceAround } from './placing/surroundings.ts';

/** A match and what it means where it stands. */
export type ResolvedMatch = Match & {
	readonly timex: Timex;
	/** Its sentence, by its place among the document's. */
	readonly sentence: number;
	/** The quotation it stands in, by its place among the document's. */
	readonly quotation: number | undefined;
	readonly direction: Direction;
	/** Did the tense have a say in what it means? */
	readonly byTense: boolean;
	/** The whole of a range that this begins or ends. */
	readonly phrase?: { readonly start: number; readonly end: number };
	/** What a range that begins here reaches to. */
	readonly until?: Timex;
	readonly isRangeEnd?: true;
};

/** How far back, in findings and paragraphs, a "that year" may point. */
const FINDINGS_BACK = 12;
const PARAGRAPHS_BACK = 4;
/** How many days before publication still are the days of the news. */
const DAYS_BACK = 7;
const DAY_BEFORE_MONTH = /\b[0-3]?\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Reads every match in its place; what turns out to be no expression of time is left out. */
export function resolveMatches(document: Document, matches: readonly Match[]): ResolvedMatch[] {
	const dayFirst = DAY_BEFORE_MONTH.test(document.text);
	const found: ResolvedMatch[] = [];
	let sentence = 0;
	let quotation = 0;
	for (const match of matches) {
		sentence = advance(document.sentences, sentence, match.start);
		quotation = advance(document.quotations, quotation, match.start);
		const near = document.quotations[quotation];
		const inQuotation = near !== undefined && near.start <= match.start && match.end <= near.end;
		const context = contextOf(match, { document, sentence, found, dayFirst });
		const { resolver } = match;
		const timex = typeof resolver === 'function' ? resolver(context) : resolver;
		if (!timex) continue;
		found.push({
			...match,
			timex,
			sentence,
			quotation: inQuotation ? quotation : undefined,
			byTense: context.wasAsked(),
			direction: context.direction(),
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
};

function contextOf(match: Match, position: Position): MatchContext & { wasAsked: () => boolean } {
	const { document, found, dayFirst } = position;
	const sentence = document.sentences[position.sentence];
	const around = sentenceAround(document, { ...match, sentence: position.sentence });
	const before = document.text.slice(around.start, match.start);
	const after = document.text.slice(match.end, around.end);
	let direction: Direction | undefined;
	const near = () => {
		const earliest = (sentence?.paragraph ?? 0) - PARAGRAPHS_BACK;
		return found
			.slice(-FINDINGS_BACK)
			.reverse()
			.filter(
				({ timex, sentence: at }) =>
					(document.sentences[at]?.paragraph ?? 0) >= earliest &&
					!timex.isAside &&
					(timex.type === 'DATE' || timex.type === 'TIME'),
			);
	};
	return {
		published: document.published,
		wasAsked: () => direction !== undefined,
		before,
		after,
		dayFirst,
		direction: () => {
			direction ??= directionAround(document, match, around);
			return direction;
		},
		findAntecedent: (wanted) => near().find(({ timex }) => wanted.test(timex.value))?.timex.value,
		yearGoingOn: () => yearGoingOn(document.text, match, found.at(-1)),
		day: () => {
			const { published } = document;
			const days = near().filter(({ timex }) => /^\d{4}-\d\d-\d\d/.test(timex.value));
			const here = days.find((day) => day.sentence === position.sentence);
			const recent = days.find(({ timex }) => published && isJustPast(timex.value, published));
			const told = here ?? recent;
			return told ? (told.timex.value.slice(0, 10) as Day) : published;
		},
	};
}

/** What somebody is quoted as saying does not tell when it was said. */
function directionAround({ text, unquoted }: Document, match: Match, around: Span): Direction {
	const isQuoted = unquoted.slice(match.start, match.end).trim() === '';
	const words = isQuoted ? text : unquoted;
	return directionOf(words.slice(around.start, match.start), words.slice(match.end, around.end));
}

/** ` and went on through `, ` to `: nothing new begins between two dates. */
const GOES_ON =
	/^,?\s(?:and|then|to|until|till|through)\s(?:(?:\w+\s){1,4}?(?:in|on|by|until|through|to)\s|(?:in|on|by|again in)\s)?$/i;
const TELLS_YEAR = kindSet(
	'full-date',
	'numeric-date',
	'month-and-year',
	'month-and-year-in-words',
	'season-of-year',
	'season-of-nearby-year',
);

/** `a year later, in `, `in 2019, in `: the month is one of that year. */
const WITHIN = /^,\sin\s(?:(?:early|late)\s)?$/i;

function yearGoingOn(
	text: string,
	match: Match,
	before: ResolvedMatch | undefined,
): number | undefined {
	if (!before) return undefined;
	const between = text.slice(before.end, match.start);
	const { value } = before.timex;
	const goesOn =
		(TELLS_YEAR.has(before.kind) && GOES_ON.test(between)) ||
		(/^\d{4}$/.test(value) && WITHIN.test(between));
	return goesOn ? Number(value.slice(0, 4)) : undefined;
}

function isJustPast(value: string, published: Day): boolean {
	const ago = dayNumber(published) - dayNumber(value.slice(0, 10) as Day);
	return ago >= 0 && ago <= DAYS_BACK;
}
