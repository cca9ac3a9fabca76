import { expect, test } from 'vitest';
import { calmest, withoutShouts } from '../../../../src/web/pages/facts/plain-title.ts';

test.each([
	['EXCLUSIVE!! The bell rings', 'The bell rings'],
	['Exclusive: The bell rings', 'The bell rings'],
	['BREAKING NEWS: The bell rings', 'The bell rings'],
	['*** JUST IN | The bell rings', 'The bell rings'],
	['BREAKING - EXCLUSIVE: The bell rings', 'The bell rings'],
	['[VIDEO] The bell rings', 'The bell rings'],
	['WATCH: The bell rings', 'The bell rings'],
	['Última hora: la campana suena', 'la campana suena'],
	['The bell rings!!!', 'The bell rings'],
	['!!! The bell rings', 'The bell rings'],
])('%s is called %s', (title, plain) => {
	expect(withoutShouts(title)).toBe(plain);
});

test.each([
	'The bell rings!',
	'Exclusive clubs lose members',
	'Breaking bread: how a bell feeds a town',
	'Live: the bell rings',
	'Video games: a history of bells',
	'Updated rules for bells',
	'NATO: the bell rings',
	'EXCLUSIVE!!',
	'!!!',
])('%s stays', (title) => {
	expect(withoutShouts(title)).toBe(title);
});

test.each([
	[['THE BELL RINGS', 'The bell rings!'], 'The bell rings!'],
	[['THE BELL RINGS', 'Another bell'], 'THE BELL RINGS'],
	[['The bell rings', 'THE BELL RINGS'], 'The bell rings'],
	[['NATO', 'Nato'], 'Nato'],
	[[], undefined],
])('of %j takes %s', (titles, calm) => {
	expect(calmest(titles)).toBe(calm);
});
