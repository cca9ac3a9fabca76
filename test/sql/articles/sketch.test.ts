import { expect, test } from 'vitest';
import { areAlike, bytesOf, keysOf, sketchIn, sketchOf } from '../../../src/sql/articles/sketch.ts';

const words = (from: number, to: number): string =>
	Array.from({ length: to - from }, (_, place) => `word${from + place}`).join(' ');
const STORY = words(0, 300);

/** Is `text` much like the story of 300 words? */
function check(name: string, text: string, alike: boolean) {
	test(`${name}: ${alike ? 'alike' : 'not alike'}`, () => {
		expect(areAlike(sketchOf(STORY), sketchOf(text))).toBe(alike);
		expect(areAlike(sketchOf(text), sketchOf(STORY))).toBe(alike);
	});
}

check('the same', STORY, true);
check('in capitals, with other marks', STORY.toUpperCase().replaceAll(' ', ', '), true);
check('a sentence before and behind it', `${words(900, 920)} ${STORY} ${words(950, 970)}`, true);
check('a sixth of it changed', `${words(0, 250)} ${words(800, 850)}`, true);
check('a third of it shared', `${words(0, 100)} ${words(600, 800)}`, false);
check('another story', words(400, 700), false);
check('a short part of it', words(0, 60), false);
check('too short to be compared', words(0, 20), false);

test('a sketch has at most 64 hashes, each in its place', () => {
	const sketch = sketchOf(words(0, 5000));
	expect(sketch).toHaveLength(64);
	expect(sketch).toEqual(sketch.toSorted((one, other) => one - other));
	expect(sketch.every(Number.isSafeInteger)).toBe(true);
});

test('of forty shingles of four words there is a sketch, of fewer none', () => {
	expect(sketchOf(words(0, 43))).toHaveLength(40);
	expect(sketchOf(words(0, 42))).toEqual([]);
});

test('a shingle is the same wherever it stands', () => {
	const sketch = sketchOf(words(1, 51));
	expect(sketchOf(words(0, 51))).toEqual(expect.arrayContaining(sketch));
	expect(sketchOf(words(1, 52))).toEqual(expect.arrayContaining(sketch));
});

test('hashes do not fall together', () => {
	const all = Array.from({ length: 2000 }, (_, text) =>
		sketchOf(words(text * 100, text * 100 + 100)),
	);
	expect(new Set(all.flat()).size).toBe(all.flat().length);
});

test('scripts without spaces are compared by their letters', () => {
	const letters = Array.from({ length: 200 }, (_, place) => String.fromCodePoint(0x4e00 + place));
	const text = letters.join('');
	expect(areAlike(sketchOf(text), sketchOf(`新${text}。`))).toBe(true);
});

test('a sketch in bytes is read as it was, and found by its least hashes', () => {
	const sketch = sketchOf(STORY);
	expect(sketchIn(bytesOf(sketch))).toEqual(sketch);
	expect(sketchIn(bytesOf([0, 2 ** 48 - 1]))).toEqual([0, 2 ** 48 - 1]);
	expect(keysOf(sketch)).toEqual(sketch.slice(0, 12));
	expect(keysOf([])).toEqual([]);
});
