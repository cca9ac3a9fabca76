import { expect, test } from 'vitest';
import { UserError } from '../../../src/domain/user-error.ts';
import { type Given, readMessage } from '../../../src/domain/wording/message.ts';

/** A type that both are, or a type error. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

test('words where words and numbers are filled in, pieces where a piece is', () => {
	const message = readMessage('{n, plural, one {# quote} other {# quotes}} by {who}', 'en');
	expect(message.fill({ n: 2069, who: 'Ann Lee' })).toBe('2,069 quotes by Ann Lee');
	expect(message.fill({ n: 1, who: { bold: 'Ann Lee' } })).toEqual([
		'1 quote by ',
		{ bold: 'Ann Lee' },
	]);
});

test('a message tells its type what it wants, inside of its choices too', () => {
	type Wanted =
		Given<'{x, select, yes {{n, plural, one {# by {who}} other {all}}} other {}} {m, number}'>;
	const names: Same<keyof Wanted, 'x' | 'n' | 'who' | 'm'> = true;
	const plain: Same<keyof Given<'No quotes yet.'>, never> = true;
	const given: Wanted = { x: 'yes', n: 1, who: 'Ann', m: 2 };
	// @ts-expect-error A number is counted.
	const counted: Wanted = { ...given, n: '1' };
	expect([names, plain, given.x, counted.n]).toEqual([true, true, 'yes', '1']);
});

test('a refusal says what was filled in, and keeps it for other languages', () => {
	const error = new UserError('No article here is called “{title}”.', { title: 'Ports {open}' });
	expect(error.message).toBe('No article here is called “Ports {open}”.');
	expect(error).toMatchObject({
		pattern: 'No article here is called “{title}”.',
		given: { title: 'Ports {open}' },
	});
	// @ts-expect-error The title is missing.
	expect(new UserError('No article here is called “{title}”.').given).toBeUndefined();
});

test('what is filled in nowhere is left as it is, whatever its signs', () => {
	expect(new UserError('Write ‘b’ or }').message).toBe('Write ‘b’ or }');
});
