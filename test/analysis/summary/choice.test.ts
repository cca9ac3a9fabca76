import { expect, test } from 'vitest';
import {
	chooseSentences,
	type Scored,
	scoreSentences,
} from '../../../src/analysis/summary/choice.ts';
import type { SentenceFeatures } from '../../../src/analysis/summary/features.ts';
import { topicsOf } from '../../../src/analysis/summary/topics.ts';

const SOME = {} as SentenceFeatures;

/** Sentences by their text, utility and what they need. */
function sentences(...rows: [string, number, number[]?][]): Scored[] {
	return rows.map(([text, utility, antecedents], index) => ({
		candidate: {
			start: index * 100,
			end: index * 100 + text.length,
			text,
			unquoted: text,
			opensParagraph: true,
			index,
			isFit: true,
			antecedents,
		},
		topics: new Map(topicsOf(text).map((topic) => [topic, 1])),
		features: SOME,
		utility,
	}));
}
const textsOf = (chosen: readonly Scored[]) => chosen.map(({ candidate }) => candidate.text);

test('the most useful ones, in text order', () => {
	const all = sentences(['Rain', 1], ['Snow', 3], ['Hail', 2]);
	expect(textsOf(chooseSentences(all, 2))).toEqual(['Snow', 'Hail']);
});

test('not the same twice, unless it is far more useful', () => {
	const again = sentences(['dam broke', 3], ['dam broke again', 2.5], ['people fled', 2.2]);
	expect(textsOf(chooseSentences(again, 2))).toEqual(['dam broke', 'people fled']);
	const better = sentences(['dam broke', 3], ['dam broke again', 2.9], ['people fled', 1]);
	expect(textsOf(chooseSentences(better, 2))).toEqual(['dam broke', 'dam broke again']);
});

/** In every row: a sentence that is far more useful than “people fled”, and whether it stands beside the first one. */
test.each([
	['storm broke lake dam', 2.9, false],
	['storm broke lake dam council rain mud field road', 2.9, false],
	['storm dam council rain', 2.9, true],
	['storm broke lake council rain mud', 2.9, true],
	['storm broke lake', 2.9, true],
	['council rain mud field', 2.9, true],
])('what is told again is not shown again: %s', (text, utility, isShown) => {
	const all = sentences(
		['storm broke lake dam night town', 3],
		[text, utility],
		['people fled', 0.1],
	);
	expect(textsOf(chooseSentences(all, 2)).includes(text)).toBe(isShown);
});

test('of two as useful the shorter, but the first may be long', () => {
	const all = sentences(
		['lake dam storm night town wall', 3],
		['river field road fence gate', 2],
		['people fled', 2],
	);
	expect(textsOf(chooseSentences(all, 2))).toEqual([
		'lake dam storm night town wall',
		'people fled',
	]);
});

test('a quotation only where it is far more useful', () => {
	const all = sentences(['dam broke', 3], ['people fled', 1]);
	const quoted = (utility: number) =>
		sentences(['“the water came”', utility]).map((one) => ({
			...one,
			candidate: { ...one.candidate, start: 900 },
			features: { ...SOME, quoted: 0.6 },
		}));
	expect(textsOf(chooseSentences([...all, ...quoted(1.1)], 2))).toEqual([
		'dam broke',
		'people fled',
	]);
	expect(textsOf(chooseSentences([...all, ...quoted(1.3)], 2))).toEqual([
		'dam broke',
		'“the water came”',
	]);
});

test('what needs another comes behind it or not at all', () => {
	const all = sentences(['Rain', 1], ['She wept', 9, [0]], ['Lee left', 5, [7]]);
	expect(textsOf(chooseSentences(all, 1))).toEqual(['Rain']);
	expect(textsOf(chooseSentences(all, 3))).toEqual(['Rain', 'She wept']);
});

test('goes on from what is chosen', () => {
	const all = sentences(['Rain', 1], ['Snow', 3], ['Hail', 2]);
	expect(textsOf(chooseSentences(all, 2, all.slice(0, 1)))).toEqual(['Rain', 'Snow']);
});

test('the utility is the sum of the features, weighed', () => {
	const [first] = sentences(['Rain', 0]);
	const features = { always: 1, size: 2 } as SentenceFeatures;
	const model = { always: 0.5, size: 2 } as SentenceFeatures;
	expect(first && scoreSentences([{ ...first, features }], model)[0]?.utility).toBe(4.5);
});
