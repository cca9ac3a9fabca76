import { expect, test } from 'vitest';
import { stem } from '../../../src/analysis/summary/stem.ts';

test.each([
	['rain', 'rains', 'rained', 'raining'],
	['city', 'cities'],
	['plan', 'plans', 'planned', 'planning'],
	['church', 'churches'],
	['vote', 'votes', 'voted', 'voting'],
	['clear', 'clearly'],
])('%s and its forms meet', (word, ...forms) => {
	expect(new Set([word, ...forms].map(stem)).size).toBe(1);
});

test.each(['the', 'bus', '2023', 'news', 'été', 'sing', 'bed'])('%s stays a word', (word) => {
	expect(stem(word)).not.toBe('');
});

test.each([
	['gas', 'gas'],
	['was', 'was'],
	['gases', 'gas'],
	['4ths', '4ths'],
	['étés', 'étés'],
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected));
