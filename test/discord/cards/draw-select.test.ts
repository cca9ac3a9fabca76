import { afterAll, beforeAll, expect, test } from 'vitest';
import { defineCommand } from '../../../src/discord/interactions/command.ts';
import type { Block } from '../../../src/domain/card.ts';
import { says, startBot } from '../../support/bot.ts';
import { messageOf, read } from '../../support/read-message.ts';

const CHANNEL = '123456789012345678';
const press = (action: string, ...values: string[]) => ({ command: 'choose', action, values });

const TIDES: Block = {
	kind: 'select',
	placeholder: 'A tide',
	least: 0,
	most: 5,
	state: press('tide', 'own'),
	from: [
		{ label: 'Ebb', value: 'ebb', chosen: true },
		{ label: 'Flood '.repeat(40), value: 'flood' },
	],
};
const THINGS = (['channels', 'places', 'roles'] as const).map(
	(all): Block => ({
		kind: 'select',
		placeholder: all,
		least: 0,
		state: press('thing', all),
		from: { all, ...(all === 'channels' && { chosen: CHANNEL }) },
	}),
);

const choose = defineCommand({
	audience: 'members',
	description: 'Chooses',
	options: {},
	run: async () => ({ tone: 'notice', blocks: [TIDES, ...THINGS] }),
	actions: {
		tide: { shows: 'in place', run: async (chosen) => says(chosen.join(' ')) },
		thing: {
			shows: 'privately',
			run: async ([kind, id = 'nothing']) => ({
				tone: 'notice',
				blocks: [{ kind: 'text', words: [kind === 'roles' ? { role: id } : { channel: id }] }],
			}),
		},
	},
});

let world: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
	world = await startBot({ choose });
});
afterAll(async () => {
	expect(world.discord.requests.filter(({ status }) => status === 400)).toEqual([]);
	expect(world.discord.faults).toEqual([]);
	await world.stop();
});

test('what is chosen comes behind the values of the select', async () => {
	const shown = await world.member.run('choose');
	const both = await world.member.select(messageOf(shown), 'choose.tide:own', ['ebb', 'flood']);
	expect(read(both)).toBe('own ebb flood');
	expect(both.message?.id).toBe(shown.message?.id);
});

test('a channel, a role, or none of them', async () => {
	const { id } = world.channel;
	const [everybody] = world.guild.roles;
	if (!everybody) throw new Error('a guild without roles');
	const message = messageOf(await world.member.run('choose'));
	const channel = await world.member.select(message, 'choose.thing:channels', [id]);
	const role = await world.member.select(message, 'choose.thing:roles', [everybody.id]);
	const none = await world.member.select(message, 'choose.thing:roles', []);

	expect(read(channel)).toBe(`<#${id}>`);
	expect(channel.ephemeral).toBe(true);
	expect(read(role)).toBe(`<@&${everybody.id}>`);
	expect(read(none)).toBe('<@&0>');
});

test('a place may be a thread or a forum', async () => {
	const thread = world.discord.addThread(world.channel, { name: 'High water' });
	const forum = world.discord.addChannel(world.guild, { name: 'sea', type: 15 });
	const message = messageOf(await world.member.run('choose'));
	for (const { id } of [thread, forum]) {
		const shown = await world.member.select(message, 'choose.thing:places', [id]);
		expect(read(shown)).toBe(`<#${id}>`);
	}
});

test('a choice works after a restart', async () => {
	const shown = await world.member.run('choose');
	await world.restart();
	const chosen = await world.member.select(messageOf(shown), 'choose.tide:own', ['ebb']);
	expect(read(chosen)).toBe('own ebb');
});
