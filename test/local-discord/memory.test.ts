import { expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';

const GUILD = {
	id: '1099511627776002073',
	name: 'Harbour',
	channels: [{ name: 'news', id: '1099511627776003001' }],
};

/** A local Discord with this guild and somebody in it. */
async function start() {
	const discord = await startLocalDiscord();
	const guild = discord.addGuild(GUILD);
	const [channel] = guild.channels;
	if (!channel) throw new Error('no channel');
	const ann = discord.addUser({ name: 'Ann', id: '1099511627776003011' });
	discord.join(ann, guild);
	return { discord, guild, channel, ann: discord.actor(ann, channel) };
}

test('threads, messages and their files are taken up by another, which serves them itself', async () => {
	const before = await start();
	const thread = before.discord.addThread(before.channel, { name: 'tides' });
	before.discord.actor(before.ann.user, thread).say('In the thread');
	for (const content of ['one', 'two', 'three']) before.ann.say(content);
	before.ann.say('a file', [
		{ name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('Tide') },
	]);
	const memory = JSON.parse(JSON.stringify(before.discord.memory(3)));
	await before.discord.stop();

	const after = await start();
	after.discord.remember(memory);
	after.discord.remember(memory);

	expect(after.guild.threads.map(({ name }) => name)).toEqual(['tides']);
	const messages = after.discord.messages(after.channel.id);
	expect(messages.map(({ content }) => content)).toEqual(['two', 'three', 'a file']);
	const url = messages[2]?.attachments[0]?.url ?? '';
	expect(url.startsWith(new URL(after.discord.apiUrl).origin)).toBe(true);
	expect(await (await fetch(url)).text()).toBe('Tide');
	await after.discord.stop();
});

test('what belongs to no guild or channel that is there is left out', async () => {
	const before = await start();
	before.ann.say('Good day');
	const memory = before.discord.memory(9);
	await before.discord.stop();

	const other = await startLocalDiscord();
	other.remember(memory);
	expect(other.messages(before.channel.id)).toEqual([]);
	await other.stop();
});
