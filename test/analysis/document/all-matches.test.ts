import { expect, test } from 'vitest';
import { allMatches } from '../../../src/analysis/document/all-matches.ts';

const found = (pattern: RegExp, text: string) =>
	allMatches(pattern, text).map(({ 0: word, index }) => `${word}@${index}`);

test('every match in text order', () => {
	expect(found(/a+/g, 'a baa')).toEqual(['a@0', 'aa@3']);
	expect(found(/c/g, 'a baa')).toEqual([]);
});

test('an empty match ends as well', () => {
	expect(found(/a*/g, 'ab')).toEqual(['a@0', '@1', '@2']);
});

test('from the start, wherever the pattern was left', () => {
	const pattern = /a/g;
	pattern.lastIndex = 2;
	expect(found(pattern, 'aab')).toEqual(['a@0', 'a@1']);
});

test('matches side by side', () => expect(found(/a/g, 'aaa')).toEqual(['a@0', 'a@1', 'a@2']));
