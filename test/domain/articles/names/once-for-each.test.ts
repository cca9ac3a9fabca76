import { expect, test } from 'vitest';
import {
	lastOfEach,
	onceForEach,
	onceForEachText,
} from '../../../../src/domain/articles/names/once-for-each.ts';

test('makes one thing of each list, and another of a list that says the same', () => {
	const joined = onceForEach((words: readonly string[]) => ({ name: words.join(' ') }));
	const words = ['ann', 'lee'];

	expect(joined(words)).toBe(joined(words));
	expect(joined(['ann', 'lee'])).not.toBe(joined(words));
});

test('keeps of each list what was asked of it last', () => {
	const wordOf = lastOfEach<readonly string[], { readonly word: string }>();
	const [lee, graf] = [
		['ann', 'lee'],
		['bo', 'graf'],
	];
	const ask = (name: readonly string[], at: number) =>
		wordOf(name, `${at}`, () => ({ word: name[at] ?? '' }));

	const [first, other] = [ask(lee, 0), ask(graf, 1)];

	expect([first, other]).toEqual([{ word: 'ann' }, { word: 'graf' }]);
	expect(ask(lee, 0)).toBe(first);
	expect(ask(lee, 1)).toEqual({ word: 'lee' });
	expect(ask(lee, 0)).not.toBe(first);
	expect(ask(graf, 1)).toBe(other);
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
