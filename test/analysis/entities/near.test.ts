import { expect, test } from 'vitest';
import type { Mention } from '../../../src/analysis/entities/mentions.ts';
import {
	countBefore,
	lastNamed,
	mentionsIn,
	nearestBefore,
} from '../../../src/analysis/entities/near.ts';
import { readMarkedNames } from './marked.ts';

const { names } = readMarkedNames('Ann Lee met Bea Ito. [Ann] Lee sang. Tom Reed left.');
const starts = names.mentions.map(({ from }) => from);
const heads = (mentions: Iterable<Mention>) => [...mentions].map(({ entity }) => entity?.name);

test('the mentions of the text', () => expect(starts).toEqual([0, 3, 6, 10]));

test('how many begin before a token', () => {
	expect([0, 1, 3, 4, 10, 11, 99].map((from) => countBefore(names.mentions, from))).toEqual([
		0, 1, 1, 2, 3, 4, 4,
	]);
	expect(countBefore([], 3)).toBe(0);
});

test('those between two places are whole in between', () => {
	expect(heads(mentionsIn(names, 0, 99))).toHaveLength(4);
	expect(heads(mentionsIn(names, 1, 8))).toEqual(['Bea Ito', 'Ann Lee']);
	expect(heads(mentionsIn(names, 1, 7))).toEqual(['Bea Ito']);
	expect(heads(mentionsIn(names, 11, 99))).toEqual([]);
});

test('the nearest first, no further back than 400', () => {
	expect(heads(nearestBefore(names, 10))).toEqual(['Ann Lee', 'Bea Ito', 'Ann Lee']);
	expect(heads(nearestBefore(names, 0))).toEqual([]);
	const [first] = names.mentions;
	if (!first) throw new Error('no mention');
	const many = Array.from({ length: 500 }, (_, from) => ({ ...first, from }));
	const back = [...nearestBefore({ ...names, mentions: many }, 500)];
	expect([back.length, back[0]?.from, back.at(-1)?.from]).toEqual([401, 499, 99]);
});

test('who of several was named last, or else the first of them', () => {
	const [ann, bea, tom] = names.entities;
	if (!ann || !bea || !tom) throw new Error('three are named');
	expect(lastNamed(names, 10, [bea, ann])).toBe(ann);
	expect(lastNamed(names, 6, [ann, bea])).toBe(bea);
	expect(lastNamed(names, 6, [tom])).toBe(tom);
	expect(lastNamed(names, 99, [])).toBeUndefined();
});
