import { expect, test } from 'vitest';
import { tidy } from '../../../src/discord/interactions/suggest.ts';

const one = (name: string, value = 'v') => ({ name, value });

test('what is offered stands on one line, within Discord’s limits', () => {
	expect(tidy([one(' a \n b '), one('a'.repeat(100)), one('a'.repeat(101))])).toEqual([
		one('a b'),
		one('a'.repeat(100)),
		one(`${'a'.repeat(99)}…`),
	]);
});
test('what could not be shown or found again is left out', () => {
	expect(
		tidy([one(' '), one('a', ''), one('b', 'a'.repeat(101)), one('c', 'a'.repeat(100))]),
	).toEqual([one('c', 'a'.repeat(100))]);
});
test('25 at most, of those that can be shown', () => {
	const many = [one(''), ...Array.from({ length: 26 }, (_, index) => one(`n${index}`))];
	expect(tidy(many).map(({ name }) => name)).toEqual(many.slice(1, 26).map(({ name }) => name));
});
