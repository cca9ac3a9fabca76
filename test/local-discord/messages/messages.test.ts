import { AttachmentBuilder, type MessageCreateOptions } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { type LoggedIn, logIn, onInteraction } from '../logged-in.ts';

test('messages are read page by page, newest first', async () => {
	const bot = await logIn();
	for (const content of ['one', 'two', 'three', 'four']) bot.ann.say(content);
	const [, two, three] = bot.discord.messages(bot.channel.id);
	const { messages } = textChannel(bot);

	const newest = await messages.fetch({ limit: 2, cache: false });
	const before = await messages.fetch({ limit: 2, before: three?.id ?? '', cache: false });
	const after = await messages.fetch({ limit: 1, after: two?.id ?? '', cache: false });

	const contents = [newest, before, after].map((page) => page.map(({ content }) => content));
	// The bot may not read what others write.
	expect(contents.map((page) => page.length)).toEqual([2, 2, 1]);
	expect([newest.firstKey(), before.firstKey(), after.firstKey()]).toEqual(
		[3, 1, 2].map((index) => bot.discord.messages(bot.channel.id)[index]?.id),
	);
});

test('a post can be edited, replied to and deleted', async () => {
	const bot = await logIn();
	const post = await textChannel(bot).send('First');
	const deleted = bot.discord.next('delete');

	await post.edit({ content: 'Second', embeds: [{ title: 'Tide' }] });
	const reply = await post.reply('Third');
	await post.delete();

	const [left] = bot.discord.messages(bot.channel.id);
	expect(await deleted).toMatchObject([
		{ content: 'Second', embeds: [{ title: 'Tide' }] },
		undefined,
	]);
	expect(left).toMatchObject({ id: reply.id, message_reference: { message_id: post.id } });
});

test('files are served at the addresses that messages show', async () => {
	const bot = await logIn();
	const chart = new AttachmentBuilder(Buffer.from('tides'), {
		name: 'tides.png',
		description: 'A',
	});
	const embeds = [{ image: { url: 'attachment://tides.png' } }];

	const post = await textChannel(bot).send({ embeds, files: [chart] });
	const kept = await post.edit({ content: 'Kept' });
	const emptied = await post.edit({ attachments: [] });

	const file = kept.attachments.first();
	const response = await fetch(post.embeds[0]?.image?.url ?? '');
	expect(await response.text()).toBe('tides');
	expect(response.headers.get('content-type')).toBe('image/png');
	expect(file).toMatchObject({ name: 'tides.png', size: 5, description: 'A' });
	expect(emptied.attachments.size).toBe(0);
});

type Naming = readonly [name: string, post: MessageCreateOptions, notified: readonly string[]];

const NAMES = '@everyone <@ANN> <@&ROLE>';
const namings: readonly Naming[] = [
	['everybody it names, unless told otherwise', { content: NAMES }, ['ann', 'role', 'everyone']],
	['nobody', { content: NAMES, allowedMentions: { parse: [] } }, []],
	['users alone', { content: NAMES, allowedMentions: { parse: ['users'] } }, ['ann']],
	['one user', { content: NAMES, allowedMentions: { users: ['ANN'] } }, ['ann']],
	[
		'whom a card names',
		{ components: [{ type: 10, content: NAMES }], flags: 1 << 15 },
		['ann', 'role', 'everyone'],
	],
];

test.each(namings)('a message notifies %s', async (_name, post, notified) => {
	const bot = await logIn();
	const helper = bot.discord.addUser({ name: 'helper' });
	const role = bot.discord.join(helper, bot.guild, 0n).roles[0] ?? '';
	const may = { id: bot.discord.bot.id, type: 1, deny: '0' } as const;
	const allow = String(PermissionFlagsBits.MentionEveryone);
	bot.discord.setOverwrites(bot.channel, [{ ...may, allow }]);
	const named: MessageCreateOptions = JSON.parse(
		JSON.stringify(post).replaceAll('ANN', bot.ann.user.id).replaceAll('ROLE', role),
	);

	const sent = await textChannel(bot).send(named);

	const { users, roles, everyone } = sent.mentions;
	const names = [
		users.map(({ username }) => username),
		roles.map(() => 'role'),
		everyone ? ['everyone'] : [],
	];
	expect(names.flat()).toEqual(notified);
});

test('a user gets direct messages in one channel', async () => {
	const bot = await logIn();
	const user = await bot.client.users.fetch(bot.ann.user.id);

	const first = await user.send('Good morning');
	const second = await user.send('Good evening');

	const direct = bot.discord.directMessages(bot.ann.user);
	expect([first.channelId, second.channelId]).toEqual([direct.id, direct.id]);
	expect(bot.discord.messages(direct.id)).toHaveLength(2);
});

test('an ephemeral answer can be dismissed by its reader', async () => {
	const bot = await logIn();
	await bot.client.application.commands.set([{ name: 'test', description: 'A test' }]);
	onInteraction(bot.client, async (interaction) => {
		if (interaction.isRepliable()) await interaction.reply({ content: 'Psst', flags: 1 << 6 });
	});
	const { message } = await bot.ann.run('test');
	if (!message) throw new Error('no message');

	const seen = [bot.ann.user.id, undefined].map(
		(reader) => bot.discord.messages(bot.channel.id, reader).length,
	);
	bot.ann.dismiss(message);

	expect(seen).toEqual([1, 0]);
	expect(bot.discord.messages(bot.channel.id, bot.ann.user.id)).toEqual([]);
	expect(() => bot.ann.dismiss(bot.ann.say('Hello'))).toThrow(/oneself/);
});

function textChannel({ client, channel }: LoggedIn) {
	const there = client.channels.cache.get(channel.id);
	if (!there?.isSendable() || there.isDMBased()) throw new Error('no channel');
	return there;
}
