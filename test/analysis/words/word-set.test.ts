import { expect, test } from 'vitest';
import { wordSet, wordTable } from '../../../src/analysis/words/word-set.ts';
import { spoken } from '../quotes/spoken.ts';

test('words stand in the list one by one', () => {
	expect(wordSet(' one two\n\tthree ')).toEqual(new Set(['one', 'two', 'three']));
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
	'%s is a word as any',
	(word) => {
		expect(wordTable({ king: 'm' }).get(word)).toBeUndefined();
		const text = `The ${word} fell. “We wait here,” Ann Lee told the ${word}. She met a ${word}.`;
		expect(spoken(text)).toEqual(['Ann Lee: We wait here,']);
	},
);
