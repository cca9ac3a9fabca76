import { expect, test } from 'vitest';
import { z } from 'zod';
import { keeping } from '../../../src/sql/stored/keeping.ts';
import { packed, packedReader } from '../../../src/sql/stored/packed.ts';
import { storedReader } from '../../../src/sql/stored/read-stored.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

function counting(mostLetters: number) {
	const read: string[] = [];
	const keep = keeping((text) => {
		read.push(text);
		return { letters: [...text] };
	}, mostLetters);
	return { read, keep };
}

test('the same text is read once', () => {
	const { read, keep } = counting(100);

	expect(keep('ab')).toEqual({ letters: ['a', 'b'] });
	expect(keep('ab')).toBe(keep('ab'));
	expect(keep('ac')).toEqual({ letters: ['a', 'c'] });
	expect(read).toEqual(['ab', 'ac']);
});

test('a text that is read beside another is told apart by both', () => {
	const keep = keeping((text, beside) => [beside, text]);

	expect(keep('c', 'ab')).toEqual(['ab', 'c']);
	expect(keep('bc', 'a')).toEqual(['a', 'bc']);
	expect(keep('bc')).toEqual([undefined, 'bc']);
	expect(keep('c', 'ab')).toBe(keep('c', 'ab'));
});

test('what was used last stays, within so many letters', () => {
	const { read, keep } = counting(6);
	for (const text of ['aa', 'bb', 'cc', 'aa', 'dd', 'aa', 'bb']) keep(text);

	expect(read).toEqual(['aa', 'bb', 'cc', 'dd', 'bb']);
});

test('a text longer than all that is kept drives nothing out', () => {
	const { read, keep } = counting(4);
	for (const text of ['aa', 'bbbbb', 'aa', 'bbbbb']) keep(text);

	expect(read).toEqual(['aa', 'bbbbb', 'bbbbb']);
});

test('nobody changes what others hold too', () => {
	const { keep } = counting(100);

	expect(() => keep('ab').letters.push('c')).toThrow(TypeError);
});

test('what cannot be read is an error each time', () => {
	const read = storedReader('a name', z.object({ name: z.string() }));

	for (const _ of [1, 2]) expect(() => read('{"name":1}')).toThrow('this version cannot read');
	expect(read('{"name":"Ann"}')).toEqual({ name: 'Ann' });
});

test('what is packed is told apart by all of its bytes', () => {
	const read = packedReader('a text', (text) => text);

	for (const text of ['Ærø', 'Ærö', 'Ærø', '', 'ÿ\u0000'.repeat(500)]) {
		expect(read(packed(text))).toBe(text);
		expect(read(text)).toBe(text);
	}
});

test('however many come and go, those used last stay', () => {
	const { read, keep } = counting(400);
	const texts = Array.from({ length: 49 }, (_, index) => `${1000 + index}`);
	for (const text of Array.from({ length: 40 }, () => texts).flat()) keep(text);

	expect(read).toEqual(texts);
	for (let number = 5000; number < 9000; number += 1) keep(`${number}`);
	const before = read.length;
	for (let number = 8999; number > 8950; number -= 1) keep(`${number}`);
	expect(read).toHaveLength(before);
	keep('8899');
	expect(read).toHaveLength(before + 1);
});

test('a text that is used again and again is found as soon as before', () => {
	const { read, keep } = counting(400_000);
	for (let number = 0; number < 20_000; number += 1) keep(`${number}`);
	const took = cpuTimeOf(() => {
		for (let time = 0; time < 400_000; time += 1) keep('1999');
	});

	expect(read).toHaveLength(20_000);
	expect(took).toBeLessThan(400);
});
