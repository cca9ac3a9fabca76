import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { permissionsIn } from '../../src/local-discord/permissions.ts';
import { furnish, IDS } from '../../src/playground/house.ts';

const { ManageMessages, ManageWebhooks, ViewChannel } = PermissionFlagsBits;

async function house() {
	const discord = await startLocalDiscord({ bot: { id: IDS.bot, name: 'Dispatch' } });
	onTestFinished(() => discord.stop());
	const residents = furnish(discord);
	const [home, other] = discord.guilds;
	if (!home || !other) throw new Error('a server is missing');
	return { bot: discord.bot.id, residents, home, other };
}

test('the ids are those of earlier versions, by which the bot has kept what it keeps', async () => {
	const { residents, home, other } = await house();
	const all = [
		...[home, other].map(({ id, name }) => [id, name]),
		...[home, other].flatMap(({ channels, threads }) =>
			[...channels, ...threads].map(({ id, name }) => [id, name]),
		),
		...residents.map(({ user: { id, username } }) => [id, username]),
		...residents.map(({ direct, user }) => [direct.id, `with ${user.username}`]),
		...home.roles.slice(1, 3).map(({ id, name }) => [id, name]),
	];

	expect(Object.fromEntries(all)).toEqual({
		'1099511627776002073': 'Playground',
		'1099511627776002169': 'Another server',
		'1099511627776003001': 'news',
		'1099511627776003002': 'general',
		'1099511627776003003': 'announcements',
		'1099511627776003004': 'library',
		'1099511627776003005': 'closed',
		'1099511627776003006': 'lobby',
		'1099511627776003031': 'harbour',
		'1099511627776003011': 'You',
		'1099511627776003012': 'Eda',
		'1099511627776003013': 'Mo',
		'1099511627776003014': 'Sam',
		'1099511627776003021': 'with You',
		'1099511627776003022': 'with Eda',
		'1099511627776003023': 'with Mo',
		'1099511627776003024': 'with Sam',
		'1099511627776003051': 'Editors',
		'1099511627776003052': 'Readers',
	});
	expect(IDS.bot).toBe('1099511627776000001');
});

test('there are channels of every kind', async () => {
	const { home, other } = await house();
	const kinds = (guild: typeof home) => guild.channels.map(({ name, type }) => [name, type]);

	expect(kinds(home)).toEqual([
		['news', 0],
		['general', 0],
		['announcements', 5],
		['library', 15],
		['closed', 0],
	]);
	expect(kinds(other)).toEqual([['lobby', 0]]);
	expect(home.threads.map(({ parent_id }) => parent_id)).toEqual([home.channels[1]?.id]);
	expect([home.systemChannelId, other.systemChannelId]).toEqual([
		home.channels[0]?.id,
		other.channels[0]?.id,
	]);
});

test('people may do what their part says', async () => {
	const { residents, home } = await house();
	const [news] = home.channels;
	const parts = residents.map(({ user, part, guild }) => {
		const mayEdit = news && (permissionsIn(guild, news, user.id) & ManageMessages) !== 0n;
		return [user.username, part, guild.name, home.ownerId === user.id, mayEdit];
	});

	expect(parts).toEqual([
		['You', 'admin', 'Playground', true, true],
		['Eda', 'editor', 'Playground', false, true],
		['Mo', 'member', 'Playground', false, false],
		['Sam', 'member of another server', 'Another server', false, false],
	]);
});

test('the bot may have webhooks, and sees every channel but the closed one', async () => {
	const { home, bot } = await house();
	const held = home.channels.map((channel) => permissionsIn(home, channel, bot));

	expect(held.map((each) => (each & ViewChannel) !== 0n)).toEqual([true, true, true, true, false]);
	expect(held.every((each) => (each & ManageWebhooks) !== 0n)).toBe(true);
});
