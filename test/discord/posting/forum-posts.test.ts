import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startAnnouncing } from '../../support/announcing.ts';
import { readMessage } from '../../support/read-message.ts';

const THREADS = { method: 'POST', path: /threads$/ };

async function startForum() {
	const announcing = await startAnnouncing();
	const { discord, guild, posting } = announcing;
	const channel = discord.addChannel(guild, { name: 'news', type: 15, tags: ['Sea', 'Hill'] });
	const [tag] = channel.available_tags ?? [];
	const forum = { name: 'Harbour *closes* @everyone', tags: tag ? [tag.id] : [] };
	const posts = () => guild.threads.filter(({ parent_id }) => parent_id === channel.id);
	return { ...announcing, channel, posts, post: { ...posting, channel: channel.id, forum } };
}

test('a post is opened in a forum, with its name and tags', async () => {
	const { discord, announcer, post, posts, channel } = await startForum();

	const announced = await announcer.announce(post);

	const [thread] = posts();
	expect(announced).toEqual({ outcome: 'posted', id: thread?.id });
	expect(thread).toMatchObject({
		parent_id: channel.id,
		name: 'Harbour *closes* @everyone',
		applied_tags: post.forum.tags,
	});
	expect(discord.messages(thread?.id ?? '').map(readMessage)).toEqual(['### 4 years ago today']);
	expect(discord.requests.at(-1)?.body).toMatchObject({
		message: { allowed_mentions: { parse: [] } },
	});
});

test.each([
	['nothing', '', '\u2013'],
	['too much', 'word '.repeat(60), /^word .{85,94}…$/],
])('a post of a forum is named also by %s', async (_, name, expected) => {
	const { announcer, post, posts } = await startForum();
	await announcer.announce({ ...post, forum: { ...post.forum, name } });
	expect(posts()[0]?.name).toMatch(expected);
});

test.each(['open', 'closed'])(
	'a post that is there already, %s, is not opened again',
	async (state) => {
		const { discord, announcer, post, posts } = await startForum();
		const since = new Date();
		discord.fail({ ...THREADS, with: 'lost' });
		expect(await announcer.announce(post)).toMatchObject({ outcome: 'later', mayBeThere: true });
		await announcer.announce({ ...post, nonce: 'another' });
		const [thread] = posts();
		if (!thread) throw new Error('no thread');
		if (state === 'closed') discord.changeThread(thread, { isClosed: true });

		const again = await announcer.announce({ ...post, since });

		expect(again).toEqual({ outcome: 'posted', id: thread.id });
		expect(posts()).toHaveLength(2);
	},
);

test('where it may not be opened, the admins hear why', async () => {
	const { discord, announcer, post, channel, guild } = await startForum();
	const deny = String(PermissionFlagsBits.SendMessages);
	discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny }]);
	expect(await announcer.announce(post)).toEqual({
		outcome: 'refused',
		reason: expect.stringContaining('Create Posts'),
	});
});
