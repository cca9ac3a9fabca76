import {
	type EventSketch,
	MOST_OF_TOPIC,
	stemOfName,
	writeSketch,
} from '../../../domain/articles/telling/event-sketch.ts';
import { dayNumber } from '../../../domain/calendar.ts';
import { fold } from '../../../domain/fold.ts';
import { stableHash } from '../../../domain/stable-hash.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import type { Document } from '../../document/document.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { STOP_WORDS } from '../../words/stop-words.ts';
import { NUMBERS, TENS } from '../../words/time/numbers.ts';

/** What passages are sketched from. */
export type Told = {
	readonly document: Document;
	readonly dates: readonly DateExpression[];
	readonly syntax: Pick<Syntax, 'vectorOf'>;
};

/** Opens what sketches the passage of a date: its sentence and those around it, without what tells the time. */
export function openSketches({ document, dates, syntax }: Told): (date: DateExpression) => string {
	const text = stableHash(document.text).toString(36);
	const datesIn = Map.groupBy(dates, ({ sentence }) => sentence);
	return (date) => {
		const passage = passageOf(document, datesIn, date);
		const words = wordsIn(passage, syntax);
		const { published } = document;
		const isPlaced = published !== undefined && date.earliest !== null;
		return writeSketch({
			text,
			later: isPlaced ? dayNumber(published) - dayNumber(date.earliest) : 0,
			names: namesOf(words.filter(({ isName }) => isName)),
			numbers: new Set(numbersIn(passage).slice(0, MOST)),
			topic: topicOf(words.filter(({ isName }) => !isName)),
		});
	};
}

/** Sentences before and behind, and letters of them. */
const AROUND = 2;
const LETTERS_AROUND = 1500;
/** Of names and numbers so many are kept. */
const MOST = 16;

/** The days of two reports of one event are the same, however they are told: they are left out. */
function passageOf(
	{ text, sentences }: Document,
	datesIn: ReadonlyMap<number, readonly DateExpression[]>,
	date: DateExpression,
): string {
	const first = Math.max(0, date.sentence - AROUND);
	const last = Math.min(sentences.length - 1, date.sentence + AROUND);
	let at = Math.max(sentences[first]?.start ?? 0, date.start - LETTERS_AROUND);
	const to = Math.min(sentences[last]?.end ?? 0, date.end + LETTERS_AROUND);
	let passage = '';
	for (let sentence = first; sentence <= last; sentence += 1) {
		for (const { start, end } of datesIn.get(sentence) ?? []) {
			if (start < at) continue;
			if (start >= to) break;
			passage += `${text.slice(at, start)} `;
			at = Math.min(end, to);
		}
	}
	return passage + text.slice(at, to);
}

type Word = {
	readonly text: string;
	readonly isName: boolean;
	/** From 0 of the most frequent word to 1 of one that has no vector. */
	readonly rarity: number;
	readonly vector: Float32Array | undefined;
};

const WORD = /[\p{L}\p{M}]{2,}/gu;
const OPENING = /(?:^|[.!?:;“"‘(—–-]\s*)$/;

/** The telling words of a passage, each once. A word that opens a sentence is a name if it is rare. */
function wordsIn(passage: string, { vectorOf }: Told['syntax']): Word[] {
	const words = new Map<string, Word>();
	for (const { 0: written, index } of passage.matchAll(WORD)) {
		const text = fold(written);
		if (
			STOP_WORDS.has(text) ||
			OF_TIME.has(text) ||
			words.has(text) ||
			cardinalOf(text) !== undefined
		)
			continue;
		const known = vectorOf(text);
		const isCapital = /^\p{Lu}/u.test(written);
		const isOpening = isCapital && OPENING.test(passage.slice(Math.max(0, index - 3), index));
		const isRare = (known?.rank ?? Number.POSITIVE_INFINITY) > RARE_RANK;
		words.set(text, {
			text,
			isName: isCapital && (!isOpening || isRare),
			rarity: rarityOf(known?.rank),
			vector: known?.vector,
		});
	}
	return [...words.values()];
}

const RARE_RANK = 8000;
const OF_TIME: ReadonlySet<string> = new Set(
	'day days week weeks month months year years today yesterday tomorrow night morning afternoon evening ago last next later earlier'.split(
		' ',
	),
);

function rarityOf(rank: number | undefined): number {
	return Math.log1p((rank ?? RAREST) / FREQUENT) / Math.log1p(RAREST / FREQUENT);
}

const FREQUENT = 30;
const RAREST = 40_000;

function namesOf(named: readonly Word[]): EventSketch['names'] {
	const rarest = named.toSorted((one, other) => other.rarity - one.rarity).slice(0, MOST);
	return new Map(rarest.map(({ text, rarity }) => [stemOfName(text), Math.floor(rarity * 9.99)]));
}

const NUMBER = /\d[\d.,]*\d|\d|[\p{L}]+(?:-\p{L}+)?/gu;

/** `2.4`, `eleven` as 11, `twenty-four` as 24. */
function numbersIn(passage: string): string[] {
	return (passage.match(NUMBER) ?? []).flatMap((written) => {
		if (/^\d/.test(written)) return written.replaceAll(',', '');
		const [ten = '', one = ''] = written.toLowerCase().split('-');
		const value = cardinalOf(ten);
		const isWhole = one === '' || Object.hasOwn(NUMBERS, one);
		return value === undefined || !isWhole ? [] : String(value + (NUMBERS[one] ?? 0));
	});
}

function cardinalOf(word: string): number | undefined {
	if (Object.hasOwn(NUMBERS, word)) return NUMBERS[word];
	return Object.hasOwn(TENS, word) ? TENS[word] : undefined;
}

/** Together they point where the rare ones do. */
function topicOf(words: readonly Word[]): EventSketch['topic'] {
	const known = words.flatMap(({ vector, rarity }) => (vector ? [{ vector, rarity }] : []));
	const width = known[0]?.vector.length ?? 0;
	const sum = new Float64Array(width);
	for (const { vector, rarity } of known)
		for (let at = 0; at < width; at += 1)
			sum[at] = (sum[at] ?? 0) + rarity * rarity * (vector[at] ?? 0);
	const most = Math.max(...sum.map(Math.abs), Number.MIN_VALUE);
	return Int8Array.from(sum, (number) => Math.round((number / most) * MOST_OF_TOPIC));
}
