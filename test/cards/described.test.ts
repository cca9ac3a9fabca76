import { expect, test } from 'vitest';
import { described, MOST_DESCRIBED } from '../../src/cards/described.ts';
import { english } from '../../src/cards/messages/say.ts';

const DAY = { day: '2024-03-07' } as const;

test('one thing behind the other', () => {
	expect(described(english, 'Timeline:', [[DAY, ', a'], 'b'])).toEqual([
		'Timeline:',
		' ',
		DAY,
		', a',
		'; ',
		'b',
		'.',
	]);
});
test('nothing', () => {
	expect(described(english, 'Timeline', [])).toEqual(['Timeline', '.']);
});
test('as many as there is room for, and how many more', () => {
	const words = described(english, 'Timeline:', Array(50).fill([DAY, ', ', 'x'.repeat(100)]));
	const length = words.reduce(
		(sum, word) => sum + (typeof word === 'string' ? word.length : 30),
		0,
	);
	expect(words.at(-1)).toBe('; and 43 more');
	expect(length).toBeLessThanOrEqual(MOST_DESCRIBED);
});

test('what fills the room to its end is told, a letter more is not', () => {
	const room = MOST_DESCRIBED - '; and 99 more'.length - 'A: '.length;
	expect(described(english, 'A:', ['x'.repeat(room)]).at(-1)).toBe('.');
	expect(described(english, 'A:', ['x'.repeat(room + 1)]).at(-1)).toBe('; and 1 more');
});
