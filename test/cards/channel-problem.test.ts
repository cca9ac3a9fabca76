import { expect, test } from 'vitest';
import { channelProblem, roleProblem } from '../../src/cards/channel-problem.ts';
import { english } from '../../src/cards/messages/say.ts';
import type { Inspection } from '../../src/ports/announcer.ts';
import { FOUND } from '../support/asked-reminders.ts';
import { wordsOf } from '../support/card-lines.ts';

function check(name: string, found: Inspection, expected: string | undefined) {
	test(`a channel ${name}`, () => expect(channelProblem(found)).toBe(expected));
}

check('where all is well', FOUND, undefined);
check('of which nobody knows just now', { outcome: 'unknown' }, undefined);
check('that is gone', { outcome: 'gone' }, 'The channel is gone. Choose another one.');
check(
	'that is hidden',
	{ outcome: 'hidden' },
	'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.',
);
check(
	'in which it may not post',
	{ ...FOUND, missing: ['Send Messages', 'Read Message History'], obstacle: 'It is locked.' },
	'Dateline may not post in the channel. Allow it there: Send Messages, Read Message History.',
);
check('that is locked', { ...FOUND, obstacle: 'The thread is locked.' }, 'The thread is locked.');
check(
	'for voices alone',
	{ ...FOUND, kind: 'other' },
	'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.',
);

test.each<[string, Inspection, boolean]>([
	['is notified', FOUND, false],
	['is gone', { ...FOUND, role: 'gone' }, true],
	['is not notified', { ...FOUND, role: 'not notified' }, true],
	['of a channel that is gone', { outcome: 'gone' }, false],
])('a role that %s', (_, found, isProblem) => {
	expect(roleProblem(english, found, '42') !== undefined).toBe(isProblem);
});

check(
	'in which one thing is not allowed',
	{ ...FOUND, missing: ['Send Messages'] },
	'Dateline may not post in the channel. Allow it there: Send Messages.',
);

test.each<[string, Inspection, string]>([
	['gone', { ...FOUND, role: 'gone' }, 'The role to mention is gone. Choose another one, or none.'],
	[
		'not notified',
		{ ...FOUND, role: 'not notified' },
		'The mention of <@&42> notifies nobody: let anyone mention that role, or allow Dateline **Mention @everyone, @here, and All Roles**.',
	],
])('what is told of a role that is %s', (_, found, expected) => {
	expect(wordsOf(roleProblem(english, found, '42') ?? '')).toBe(expected);
});
