import type { Span } from '../../domain/articles/span.ts';
import { type Day, dayNumber } from '../../domain/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Match } from './match-shapes.ts';
import { directionOf } from './placing/direction.ts';
import { sentenceAround } from './placing/surroundings.ts';
import type { Direction, Reading, Setting } from './shape.ts';

/** A match and what it means where it stands. */
export type Found = Match & {
	readonly reading: Reading;
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
	readonly until?: Reading;
	readonly isRangeEnd?: true;
};

/** How far back, in findings and paragraphs, a "that year" may point. */
const FINDINGS_BACK = 12;
const PARAGRAPHS_BACK = 4;
/** How many days before publication still are the days of the news. */
const DAYS_BACK = 7;
const DAY_BEFORE_MONTH = /\b[0-3]?\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Reads every match in its place; what turns out to be no expression of time is left out. */
export function resolveMatches(document: Document, matches: readonly Match[]): Found[] {
	const dayFirst = DAY_BEFORE_MONTH.test(document.text);
	const found: Found[] = [];
	let sentence = 0;
	let quotation = 0;
	for (const match of matches) {
		sentence = advance(document.sentences, sentence, match.start);
		quotation = advance(document.quotations, quotation, match.start);
		const near = document.quotations[quotation];
		const inQuotation = near !== undefined && near.start <= match.start && match.end <= near.end;
		const setting = settingOf(match, { document, sentence, found, dayFirst });
		const { meaning } = match;
		const reading = typeof meaning === 'function' ? meaning(setting) : meaning;
		if (!reading) continue;
		found.push({
			...match,
			reading,
			sentence,
			quotation: inQuotation ? quotation : undefined,
			byTense: setting.wasAsked(),
			direction: setting.direction(),
		});
	}
	return found;
}

function advance(spans: readonly { readonly end: number }[], from: number, start: number): number {
	let place = from;
	while (place < spans.length - 1 && (spans[place]?.end ?? 0) <= start) place++;
	return place;
}

type Place = {
	readonly document: Document;
	readonly sentence: number;
	readonly found: readonly Found[];
	readonly dayFirst: boolean;
};

function settingOf(match: Match, place: Place): Setting & { wasAsked: () => boolean } {
	const { document, found, dayFirst } = place;
	const sentence = document.sentences[place.sentence];
	const around = sentenceAround(document, { ...match, sentence: place.sentence });
	const before = document.text.slice(around.start, match.start);
	const after = document.text.slice(match.end, around.end);
	let direction: Direction | undefined;
	const near = () => {
		const earliest = (sentence?.paragraph ?? 0) - PARAGRAPHS_BACK;
		return found
			.slice(-FINDINGS_BACK)
			.reverse()
			.filter(
				({ reading, sentence: at }) =>
					(document.sentences[at]?.paragraph ?? 0) >= earliest &&
					!reading.isAside &&
					(reading.type === 'DATE' || reading.type === 'TIME'),
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
		last: (wanted) => near().find(({ reading }) => wanted.test(reading.value))?.reading.value,
		yearGoingOn: () => yearGoingOn(document.text, match, found.at(-1)),
		day: () => {
			const { published } = document;
			const days = near().filter(({ reading }) => /^\d{4}-\d\d-\d\d/.test(reading.value));
			const here = days.find((day) => day.sentence === place.sentence);
			const recent = days.find(({ reading }) => published && isJustPast(reading.value, published));
			const told = here ?? recent;
			return told ? (told.reading.value.slice(0, 10) as Day) : published;
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
const TELLS_YEAR = /^(?:full date|month and year|season of a year)/;

/** `a year later, in `, `in 2019, in `: the month is one of that year. */
const WITHIN = /^,\sin\s(?:(?:early|late)\s)?$/i;

function yearGoingOn(text: string, match: Match, before: Found | undefined): number | undefined {
	if (!before) return undefined;
	const between = text.slice(before.end, match.start);
	const { value } = before.reading;
	const goesOn =
		(TELLS_YEAR.test(before.name) && GOES_ON.test(between)) ||
		(/^\d{4}$/.test(value) && WITHIN.test(between));
	return goesOn ? Number(value.slice(0, 4)) : undefined;
}

function isJustPast(value: string, published: Day): boolean {
	const ago = dayNumber(published) - dayNumber(value.slice(0, 10) as Day);
	return ago >= 0 && ago <= DAYS_BACK;
}
