import { expect, test } from 'vitest';
import type { Inspection } from '../../../src/ports/announcer.ts';
import { findChannel } from '../../../src/stories/guilds/find-channel.ts';
import { GUILD } from '../../support/ask.ts';
import { CHANNEL, FOUND } from '../../support/asked-reminders.ts';

const find = (found: Inspection) => findChannel({ inspect: async () => found }, GUILD, CHANNEL);

test.each<[string, Inspection]>([
	['a channel', FOUND],
	['a forum', { ...FOUND, kind: 'forum' }],
	['a channel in which it may not post yet', { ...FOUND, missing: ['Send Messages'] }],
])('%s of the guild is found', async (_, found) => {
	expect(await find(found)).toEqual(found);
});

test.each<[string, Inspection, string]>([
	['while Discord is silent', { outcome: 'unknown' }, 'does not answer'],
	['that is gone', { outcome: 'gone' }, 'cannot see the channel'],
	['of another guild', { ...FOUND, guild: '9' }, 'cannot see the channel'],
	['of another guild, and for voices alone', { ...FOUND, guild: '9', kind: 'other' }, 'cannot see'],
	['for voices alone', { ...FOUND, kind: 'other' }, 'of this kind'],
])('none %s', async (_, found, says) => {
	await expect(find(found)).rejects.toThrow(says);
});
