import { expect, test } from 'vitest';
import {
	onceForEach,
	onceForEachText,
} from '../../../../src/domain/articles/names/once-for-each.ts';

test('makes one thing of each list, and another of a list that says the same', () => {
	const joined = onceForEach((words: readonly string[]) => ({ name: words.join(' ') }));
	const words = ['ann', 'lee'];

	expect(joined(words)).toBe(joined(words));
	expect(joined(['ann', 'lee'])).not.toBe(joined(words));
});

test('makes one thing of each text, however it came to be', () => {
	const read = onceForEachText((text) => ({ letters: text.length }));

	expect(read('lee')).toBe(read(['l', 'ee'].join('')));
	expect(read('graf')).toEqual({ letters: 4 });
});

test('keeps no more than some thousand texts', () => {
	const read = onceForEachText((text) => ({ letters: text.length }));
	const first = read('lee');

	for (let number = 0; number < 4000; number += 1) read(`lee ${number}`);

	expect(read('lee')).not.toBe(first);
	expect(read('lee')).toEqual(first);
});
