import { describe, expect, test } from 'vitest';
import { isHeadline } from '../../../../src/analysis/entities/names/headlines.ts';

function check(text: string, expected: boolean): void {
	test(text, () => expect(isHeadline(text)).toBe(expected));
}

test.each([
	[200, true],
	[201, false],
])('of %i letters: %s', (length, expected) => {
	expect(
		isHeadline(
			'Zell Wins '
				.repeat(30)
				.slice(0, length - 1)
				.padEnd(length, 'X'),
		),
	).toBe(expected);
});

describe('headlines', () => {
	check('Zell Council Wins Big Votes', true);
	check('Zell Council Wins', false);
	check('Zell Council Wins The Big Votes Of Old', true);
	check('Zell council wins big votes', false);
	check('Zell Council Wins big Votes', true);
	check('Zell Council Wins Big Votes After Long Fight in city', true);
	check('Zell Council Wins Big Votes After long fight', false);
	check('Zell Council Wins Big Votes,', false);
	check('Zell Council Wins Big Votes:', false);
	check('2024 Council Wins Big Votes', true);
	check('Ann Lee Won Big', false);
});
