import { afterEach, expect, test } from 'vitest';
import { defineCommand } from '../../../src/discord/interactions/command.ts';
import { startBot } from '../../support/bot.ts';
import { messageOf, read } from '../../support/read-message.ts';

const TEXT = '<opml>\n\t<b>“Ærø” & @everyone</b>\n</opml>\n';
const sample = defineCommand({
	audience: 'admins',
	description: 'Says where, and sends a file along',
	options: { where: { kind: 'channel', description: 'A place for posts', required: true } },
	run: async ({ where }, { asked }) => ({
		tone: 'notice',
		blocks: [{ kind: 'text', words: ['There: ', { channel: where }, ` Here: ${asked.channel}`] }],
		file: { name: 'feeds.opml', text: TEXT },
	}),
});

let bot: Awaited<ReturnType<typeof startBot>>;
afterEach(async () => {
	await bot.stop();
	expect(bot.discord.faults).toEqual([]);
	expect(bot.discord.requests.filter(({ status }) => status === 400)).toEqual([]);
});

test('a channel, a thread or a forum is chosen; a file goes along with the answer', async () => {
	bot = await startBot({ sample });
	const { discord, guild, channel } = bot;
	const ann = discord.addUser({ name: 'Ann' });
	discord.join(ann, guild, 1n << 5n);
	const forum = discord.addChannel(guild, { name: 'news', type: 15 });
	const thread = discord.addThread(channel, { name: 'Tides' });
	for (const { id } of [channel, forum, thread]) {
		const shown = await discord.actor(ann, channel).run('sample', { where: { id } });

		expect(read(shown)).toContain(`There: <#${id}> Here: ${channel.id}`);
		expect(shown.ephemeral).toBe(true);
		const [attachment] = messageOf(shown).attachments;
		expect(attachment).toMatchObject({ filename: 'feeds.opml' });
		expect(await (await fetch(attachment?.url ?? '')).text()).toBe(TEXT);
	}
});
