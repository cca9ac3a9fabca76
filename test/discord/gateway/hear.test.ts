import type { GatewayDispatchPayload } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { hear } from '../../../src/discord/gateway/hear.ts';

const SELF = '100';

/** What the bot hears of one event. */
async function heard(t: string, d: object): Promise<unknown[]> {
	const all: unknown[] = [];
	await hear({ t, d } as unknown as GatewayDispatchPayload, SELF, {
		guild: async (told) => all.push(told),
		left: async (guild) => all.push(`left ${guild}`),
		addressed: async (to, by) => all.push([to, by]),
	});
	return all;
}

const said = (more: object) => ({
	id: 'm1',
	channel_id: 'c1',
	guild_id: 'g1',
	type: 0,
	content: `<@${SELF}> hello`,
	author: { id: 'ann' },
	...more,
});
const ADDRESSED = [[{ channel: 'c1', message: 'm1', guild: 'g1' }, 'ann']];

test('of a guild: when it was joined, and where it welcomes members', async () => {
	const guild = { id: 'g1', joined_at: '2027-02-22T09:00:00Z', system_channel_id: 'c1' };
	const told = { guild: 'g1', joinedAt: new Date('2027-02-22T09:00:00Z') };
	expect(await heard('GUILD_CREATE', guild)).toEqual([{ ...told, systemChannel: 'c1' }]);
	expect(await heard('GUILD_CREATE', { ...guild, system_channel_id: null })).toEqual([told]);
});

test.each([
	['its name', {}, ADDRESSED],
	['its name of old', { content: `so <@!${SELF}>` }, ADDRESSED],
	['its name in a reply', { type: 19 }, ADDRESSED],
	['a reply that does not name it', { type: 19, content: 'thanks' }, []],
	['another’s name', { content: '<@1001> hello' }, []],
	['a bot', { author: { id: 'x', bot: true } }, []],
	['itself', { author: { id: SELF } }, []],
	['the news that somebody joined', { type: 7 }, []],
	[
		'a direct message',
		{ guild_id: undefined, content: 'hi' },
		[[{ channel: 'c1', message: 'm1' }, 'ann']],
	],
])('of %s', async (_name, more, expected) => {
	expect(await heard('MESSAGE_CREATE', said(more))).toEqual(expected);
});

test('that it was removed; an outage is no removal', async () => {
	expect(await heard('GUILD_DELETE', { id: 'g1' })).toEqual(['left g1']);
	expect(await heard('GUILD_DELETE', { id: 'g1', unavailable: false })).toEqual(['left g1']);
	expect(await heard('GUILD_DELETE', { id: 'g1', unavailable: true })).toEqual([]);
});

test('of anything else nothing', async () => {
	expect(await heard('MESSAGE_UPDATE', said({}))).toEqual([]);
});
