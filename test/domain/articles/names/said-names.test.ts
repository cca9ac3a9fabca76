import { expect, test } from 'vitest';
import {
	isOneName,
	namedWhole,
	stillNamed,
} from '../../../../src/domain/articles/names/said-names.ts';

test.each([
	['Wang tells Munich of a plan', ['Wang Yi']],
	['Reed and Wang Yi meet', ['Wang Yi', 'Tom Reed']],
	['A plan is told', []],
])('in “%s” are still named: %j', (label, expected) => {
	expect(stillNamed(['Wang Yi', 'Tom Reed'], label)).toEqual(expected);
});

test('a title in common names nobody', () => {
	expect(stillNamed(['President Lee'], 'The president speaks')).toEqual([]);
});

test('by the whole name or another form of it, word for word', () => {
	const people = [
		{ name: 'Ann Lee', aliases: ['Lee'] },
		{ name: 'Tom Reed', aliases: [] },
		{ name: 'Bo Ek', aliases: [''] },
	];
	expect(namedWhole(people, 'Lee meets Reed')).toEqual(['Ann Lee']);
	expect(namedWhole(people, 'Tom Reed and Bo Ek meet')).toEqual(['Tom Reed', 'Bo Ek']);
});

test.each([
	['Biden', 'Joe Biden', true],
	['Joe Biden', 'Biden', true],
	['Joe Biden', 'Joe Lee', false],
	['Joe', 'Bo', false],
	['', 'Joe', false],
])('“%s” and “%s” can be one name: %s', (one, other, expected) => {
	expect(isOneName(one, other)).toBe(expected);
});
