import type { Span } from '../../../domain/articles/span.ts';
import {
	codeOf,
	type EventSketch,
	lettersOf,
	lettersOfBits,
	OPENING,
	RAREST,
	type Terms,
	writeSketch,
} from '../../../domain/articles/telling/event-sketch.ts';
import { dayNumber } from '../../../domain/calendar.ts';
import { stableHash } from '../../../domain/stable-hash.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import type { Document } from '../../document/document.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isRareWord, openPassages, readArticleWords, type TellingWord } from './article-words.ts';
import { numbersIn } from './numbers-in.ts';
import { whichOfDay } from './which-of-day.ts';

/** What passages are sketched from. */
export type Told = {
	readonly document: Document;
	readonly dates: readonly DateExpression[];
	readonly syntax: Pick<Syntax, 'vectorOf'>;
};

/**
 * Opens what sketches the passage of a date: its sentence and those around it, without what tells the time.
 */
export function openSketches({ document, dates, syntax }: Told): (date: DateExpression) => string {
	const text = lettersOf(stableHash(document.text), TEXT_LETTERS);
	const datesIn = Map.groupBy(dates, ({ sentence }) => sentence);
	let opened: ReturnType<typeof openPassages> | undefined;
	return (date) => {
		opened ??= openPassages(readArticleWords(document, dates, syntax), document.text);
		const passage = passageOf({ document, datesIn }, date, NEAR);
		const near = opened(passage);
		const all = opened(passageOf({ document, datesIn }, date, WIDE));
		return writeSketch({
			text,
			later: laterOf(document, date),
			names: termsOf(
				all.filter(({ isName }) => isName),
				near,
			),
			words: termsOf(all.filter(isRareWord), near),
			numbers: new Set(numbersIn(textOf(document, passage)).slice(0, MOST_NUMBERS)),
			topic: topicOf(near.filter(({ isName }) => !isName)),
			which: [
				...whichOfDay(
					sentencesAround(document, date),
					document.sentences[date.sentence]?.text ?? '',
					timesOf({ document, datesIn }, date),
				),
				...(date.sentence === 0 ? [OPENING] : []),
			],
		});
	};
}

const TEXT_LETTERS = 4;

/** After so many days it does not count how many more. */
const LONGEST_LATER = 60;

function laterOf({ published }: Document, { earliest }: DateExpression): number {
	if (published === undefined || earliest === null) return 0;
	return Math.min(LONGEST_LATER, Math.max(0, dayNumber(published) - dayNumber(earliest)));
}

/** Sentences before and behind: what tells the event, and what is about it. */
const NEAR = 2;
const WIDE = 6;
/** Letters before and behind, for each sentence. */
const LETTERS = 750;
/** So many numbers are kept, and of names and of other words each. */
const MOST_NUMBERS = 8;
const MOST = 12;

type DatedText = {
	readonly document: Document;
	/** By the sentence they stand in. */
	readonly datesIn: ReadonlyMap<number, readonly DateExpression[]>;
};

/** What stands around a date. The days of two reports of one event are the same, however they are told: they are left out. */
function passageOf(
	{ document, datesIn }: DatedText,
	date: DateExpression,
	around: number,
): readonly Pick<Span, 'start' | 'end'>[] {
	const { sentences } = document;
	const first = Math.max(0, date.sentence - around);
	const last = Math.min(sentences.length - 1, date.sentence + around);
	let at = Math.max(sentences[first]?.start ?? 0, date.start - LETTERS * around);
	const to = Math.min(sentences[last]?.end ?? 0, date.end + LETTERS * around);
	const pieces: { start: number; end: number }[] = [];
	for (let sentence = first; sentence <= last; sentence += 1) {
		for (const { start, end } of datesIn.get(sentence) ?? []) {
			if (start < at) continue;
			if (start >= to) break;
			pieces.push({ start: at, end: start });
			at = Math.min(end, to);
		}
	}
	return [...pieces, { start: at, end: to }];
}

function textOf({ text }: Document, pieces: readonly Pick<Span, 'start' | 'end'>[]): string {
	return pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** What stands near it, with its days. */
function sentencesAround({ text, sentences }: Document, { sentence }: DateExpression): string {
	const [from, to] = [sentences[Math.max(0, sentence - NEAR)], sentences[sentence + NEAR]];
	return text.slice(from?.start ?? 0, to?.end ?? text.length);
}

/** The values of what tells a time of the same day near it, but for how long something went on. */
function timesOf({ document, datesIn }: DatedText, date: DateExpression): string[] {
	const around = Array.from({ length: 2 * NEAR + 1 }, (_, at) => date.sentence - NEAR + at);
	const near = around.flatMap((sentence) => datesIn.get(sentence) ?? []);
	return near
		.filter(({ earliest, start }) => {
			const before = document.text.slice(Math.max(0, start - LIMIT_LETTERS), start);
			return earliest === date.earliest && !LIMIT.test(before);
		})
		.map(({ value }) => value);
}

const LIMIT = /\b(?:until|till|by|since|from)(?: (?:the|about|around))?\s*$/i;
const LIMIT_LETTERS = 20;

/** The rarest, those near the date before others. */
function termsOf(words: readonly TellingWord[], near: readonly TellingWord[]): Terms {
	const isNear = new Set(near);
	const rank = (word: TellingWord) => word.rarity + (isNear.has(word) ? NEARER : 0);
	const rarest = words.toSorted((one, other) => rank(other) - rank(one));
	const terms = new Map<string, number>();
	for (const { text, rarity } of rarest) {
		if (terms.size === MOST) break;
		const code = codeOf(text);
		terms.set(code, Math.max(terms.get(code) ?? 0, Math.round(rarity * RAREST)));
	}
	return terms;
}

const NEARER = 0.1;

/** The sign of each number of the vector is enough: together the words point where the rare ones do. */
function topicOf(words: readonly TellingWord[]): EventSketch['topic'] {
	const known = words.flatMap(({ vector, rarity }) => (vector ? [{ vector, rarity }] : []));
	const width = known[0]?.vector.length ?? 0;
	const sum = new Float64Array(width);
	for (const { vector, rarity } of known)
		for (let at = 0; at < width; at += 1)
			sum[at] = (sum[at] ?? 0) + rarity * rarity * (vector[at] ?? 0);
	return lettersOfBits(Array.from(sum, (number) => number > 0));
}
