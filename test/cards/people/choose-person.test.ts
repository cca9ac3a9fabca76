import { describe, expect, test } from 'vitest';
import { english } from '../../../src/cards/messages/say.ts';
import { anchorOf, choosePersonCard } from '../../../src/cards/people/choose-person.ts';
import type { Person } from '../../../src/stories/people/find-person.ts';
import { linesOf } from '../../support/card-lines.ts';
import { appearance, person } from '../../support/shown-people.ts';

const linesFor = (people: readonly Person[], asked = 'lee') =>
	linesOf(choosePersonCard(english, people, asked));

test('each with a role and all that they say', () => {
	const appearances = [
		appearance({ id: 'a1', quotes: 2 }),
		appearance({ id: 'a2', roles: ['mayor', 'teacher'], quotes: 3 }),
	] as const;
	expect(linesFor([person({ appearances }), person()])).toEqual([
		'# Who is meant by “lee”?',
		'? Choose one → speaker.open(lee)',
		' a1 Ann Lee: Ann Lee, mayor · 5 quotes',
		' a1 Ann Lee: Ann Lee · 1 quote',
		'-- ',
	]);
});

test('of whom articles only name in how many they do', () => {
	const appearances = [
		appearance({ id: 'a1', quotes: 0, roles: ['mayor'] }),
		appearance({ id: 'a2', quotes: 0 }),
	] as const;
	expect(linesFor([person({ appearances }), person({ appearances, isCut: true })])).toEqual([
		'# Who is meant by “lee”?',
		'? Choose one → speaker.open(lee)',
		' a1 Ann Lee: Ann Lee, mayor · named in 2 articles',
		' a1 Ann Lee: Ann Lee, mayor · named in 2+ articles',
		'-- ',
	]);
});

describe('at its bounds', () => {
	test.each([
		[25, '-- '],
		[26, '-- The 25 most quoted of 26 people.'],
	])('of %i people twenty-five can be chosen', (count, footer) => {
		const lines = linesFor(Array.from({ length: count }, () => person()));
		expect(lines).toHaveLength(2 + 25 + 1);
		expect(lines.at(-1)).toBe(footer);
	});
	test.each([
		[80, 'x'.repeat(80)],
		[81, `${'x'.repeat(79)}…`],
	])('a name of %i letters that was asked for', (length, expected) => {
		expect(linesFor([person()], 'x'.repeat(length))[0]).toBe(`# Who is meant by “${expected}”?`);
	});
	test.each([
		[90, `${'x'.repeat(90)} · 1 quote`],
		[91, `${'x'.repeat(91)} · 1…`],
	])('a name of %i letters that is offered', (length, label) => {
		const [, , line] = linesFor([person({ name: 'x'.repeat(length) })]);
		expect(line).toBe(` a1 Ann Lee: ${label}`);
	});
	test('somebody is found again by eighty letters', () => {
		expect(anchorOf(appearance({ name: 'x'.repeat(81) }))).toBe(`a1 ${'x'.repeat(80)}`);
	});
});
