import { expect, test } from 'vitest';
import { keyed, unkeyed, unkeyedInParts } from '../../../src/sql/stored/unkeyed.ts';

const TEXT = 'We go.';

test.each<[string, unknown, string]>([
	[
		'a span is where it stands',
		{ cue: { start: 3, end: 5, text: 'go', sure: true } },
		'[["cue","* sure"],[1,[2,3,2,true]]]',
	],
	[
		'a span of another text is as it is',
		{ start: 0, end: 2, text: 'You' },
		'[["start end text"],[1,0,2,"You"]]',
	],
	[
		'what begins behind its end is none',
		{ start: 2, end: 0, text: '' },
		'[["start end text"],[1,2,0,""]]',
	],
	['a span alone', { start: 0, end: 2, text: 'We' }, '[["*"],[1,0,2]]'],
	['nothing', {}, '[[""],[1]]'],
	['null', null, '[[],null]'],
	[
		'objects of one kind share their keys',
		[{ a: 1 }, { a: null }, { b: [] }],
		'[["a","b"],[0,[1,1],[1,null],[2,[0]]]]',
	],
])('%s', (_, value, written) => {
	expect(unkeyed(value, TEXT)).toBe(written);
	expect(keyed(written, TEXT)).toEqual(value);
});

test('what is not known is left out', () => {
	expect(unkeyed({ a: undefined, b: 1 }, TEXT)).toBe(unkeyed({ b: 1 }, TEXT));
});

test('what an earlier version wrote is read as it is', () => {
	const value = { line: { start: 0, end: 2, text: 'We' } };
	expect(keyed(JSON.stringify(value), TEXT)).toEqual(value);
});

test.each(['[', '[1,2]', '[["a"],[2,1]]'])('%s is nothing of the kind', (written) => {
	expect(() => keyed(written, TEXT)).toThrow();
});

test('in parts it is the same, and others have their turn', async () => {
	const said = Array.from({ length: 120 }, (_, at) => ({
		at,
		cue: { start: 0, end: 2, text: 'We' },
	}));
	const value = { language: 'en', said, none: undefined, about: { of: [1, 2] }, empty: [] };
	let breaths = 0;
	const written = await unkeyedInParts(value, TEXT, async () => {
		breaths += 1;
	});
	expect(written).toBe(unkeyed(value, TEXT));
	expect(breaths).toBe(6);
});
