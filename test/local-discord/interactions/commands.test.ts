import { ApplicationCommandType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { LocalDiscord } from '../../../src/local-discord/local-discord.ts';
import { type LoggedIn, logIn } from '../logged-in.ts';

const tide = { name: 'tide', description: 'When the water is high' };
const wind = { name: 'wind', description: 'How it blows' };

test('a command keeps its id for as long as it keeps its name', async () => {
	const { client, discord } = await logIn();
	const { commands } = client.application;

	const first = await commands.set([tide, wind]);
	const again = await commands.set([{ ...wind, description: 'Where from' }, tide]);

	const idOf = (set: typeof first, name: string) => set.find((known) => known.name === name)?.id;
	expect(idOf(again, 'tide')).toBe(idOf(first, 'tide'));
	expect(idOf(again, 'wind')).toBe(idOf(first, 'wind'));
	expect(discord.commands().map(({ description }) => description)).toEqual([
		'Where from',
		'When the water is high',
	]);
});

test('commands are added, read, changed and removed one by one', async () => {
	const { client, discord } = await logIn();
	const { commands } = client.application;
	const changed = discord.next('commands');

	const created = await commands.create(tide);
	const replaced = await commands.create({ ...tide, description: 'Ebb and flow' });
	await commands.edit(created, { description: 'Low and high' });
	await commands.create({ name: 'Measure', type: ApplicationCommandType.Message });
	const read = await commands.fetch(created.id);
	await commands.delete(created);

	expect(await changed).toMatchObject([[{ name: 'tide' }], undefined]);
	expect(replaced.id).toBe(created.id);
	expect(read.description).toBe('Low and high');
	expect(discord.commands().map(({ name, type }) => [name, type])).toEqual([['Measure', 3]]);
});

test('a guild’s command hides the application’s of the same name', async () => {
	const { client, discord, guild, channel, ann } = await logIn();
	const elsewhere = discord.addGuild({ name: 'Hill Gazette' });
	await client.application.commands.set([tide]);
	await client.application.commands.set([{ ...tide, description: 'Here' }, wind], guild.id);

	const here = discord.commandsFor(ann.user, channel);

	expect(here.map(({ name, description }) => `${name}: ${description}`)).toEqual([
		'tide: Here',
		'wind: How it blows',
	]);
	expect(discord.commands(elsewhere.id).map(({ name }) => name)).toEqual(['tide']);
});

type Offer = readonly [
	name: string,
	command: {
		readonly defaultMemberPermissions?: bigint;
		readonly contexts?: InteractionContextType[];
	},
	offeredTo: readonly string[],
];

const offers: readonly Offer[] = [
	['everybody everywhere', {}, ['member', 'moderator', 'owner', 'direct']],
	[
		'those who may manage messages',
		{ defaultMemberPermissions: PermissionFlagsBits.ManageMessages },
		['moderator', 'owner', 'direct'],
	],
	['administrators', { defaultMemberPermissions: 0n }, ['owner', 'direct']],
	[
		'members of guilds',
		{ contexts: [InteractionContextType.Guild] },
		['member', 'moderator', 'owner'],
	],
	['direct messages', { contexts: [InteractionContextType.BotDM] }, ['direct']],
];

test.each(offers)('a command is offered to %s', async (_name, command, offeredTo) => {
	const bot = await logIn();
	await bot.client.application.commands.set([{ ...tide, ...command }]);
	expect(audience(bot)).toEqual(offeredTo);
});

test('nothing is offered in a channel that one may not see', async () => {
	const { client, discord, guild, channel, ann } = await logIn();
	await client.application.commands.set([tide]);
	const deny = String(PermissionFlagsBits.ViewChannel);

	discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny }]);

	expect(discord.commandsFor(ann.user, channel)).toEqual([]);
});

function audience({ discord, guild, channel, ann }: LoggedIn): string[] {
	const moderator = discord.addUser({ name: 'moderator' });
	discord.join(moderator, guild, PermissionFlagsBits.ManageMessages);
	const people = [
		{ name: 'member', user: ann.user, place: channel },
		{ name: 'moderator', user: moderator, place: channel },
		{ name: 'owner', user: ownerOf(discord), place: channel },
		{ name: 'direct', user: ann.user, place: discord.directMessages(ann.user) },
	];
	return people
		.filter(({ user, place }) => discord.commandsFor(user, place).length > 0)
		.map(({ name }) => name);
}

function ownerOf({ guilds: [guild] }: LocalDiscord) {
	const owner = guild?.members.get(guild.ownerId);
	if (!owner) throw new Error('no owner');
	return owner.user;
}
