import { describe, expect, test } from 'vitest';
import { smallPlayground } from '../support/small-playground.ts';

const PAPER = {
	name: 'paper',
	description: 'Papers',
	options: [
		{
			type: 2,
			name: 'add',
			description: 'Adds',
			options: [
				{
					type: 1,
					name: 'file',
					description: 'A file',
					options: [{ type: 3, name: 'it', description: 'It' }],
				},
			],
		},
		{ type: 1, name: 'list', description: 'Lists' },
	],
};
const COUNT = { name: 'Count letters', type: 3 };
const EPHEMERAL = 1 << 6;

describe('the world of somebody', () => {
	test('has the channels of their server in order, and the way to the bot', async () => {
		const { scenes, guild } = await smallPlayground();
		const world = scenes.you.world();
		expect(world.channels.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
			'news: text',
			'general: text',
			'harbour: thread',
			'announcements: announcements',
			'library: forum',
			'closed: text',
			'Dispatch: direct',
		]);
		expect(world).toMatchObject({
			guild: 'Playground',
			you: { name: 'You' },
			bot: { name: 'Dispatch' },
			locale: 'en-US',
			examples: ['/help'],
			isBotOnline: false,
			aheadMs: 5,
		});
		expect(world.roles.map(({ name }) => name)).toEqual([
			'everyone',
			'Editors',
			'Readers',
			'Dispatch',
		]);
		expect(world.roles[0]?.id).toBe(guild.id);
		expect(scenes.sam.world().channels.map(({ name }) => name)).toEqual(['lobby', 'Dispatch']);
	});

	test('has what was said in its channels, and not what was said elsewhere', async () => {
		const { scenes, act } = await smallPlayground();
		await act({ kind: 'say', content: 'Good day' });
		const contents = (scene: typeof scenes.you) =>
			scene.world().posts.map(({ message }) => message.content);
		expect(Object.values(scenes).map(contents)).toEqual([
			['Good day'],
			['Good day'],
			['Good day'],
			[],
		]);
	});

	test('says by what one typed a message came', async () => {
		const { scenes, act, answerNext } = await smallPlayground([PAPER, COUNT]);
		for (const path of [
			['paper', 'add', 'file'],
			['paper', 'list'],
		])
			await Promise.all([answerNext({ content: 'a' }), act({ kind: 'run', path, values: {} })]);
		const [first] = scenes.you.world().posts;
		const messageId = first?.message.id ?? '';
		await Promise.all([
			answerNext({ content: 'a' }),
			act({ kind: 'right-click', messageId, command: 'Count letters' }),
		]);
		expect(scenes.you.world().posts.map(({ used }) => used)).toEqual([
			'/paper add file',
			'/paper list',
			'Count letters',
		]);
	});

	test('has one message and channel by its id, where they see it', async () => {
		const { scenes, act, channelOf } = await smallPlayground();
		await act({ kind: 'say', content: 'Good day' });
		const { id } = channelOf('news');
		const [post] = scenes.you.world().posts;
		expect(scenes.mo.message(id, post?.message.id ?? '')?.content).toBe('Good day');
		expect(scenes.mo.message(channelOf('general').id, post?.message.id ?? '')).toBeUndefined();
		expect([scenes.mo.channel(id)?.name, scenes.sam.channel(id)]).toEqual(['news', undefined]);
	});
});

describe('somebody hears', () => {
	test('what is said in their channels, until they listen no more', async () => {
		const { scenes, heard, act, discord } = await smallPlayground();
		const [mine, sams] = [heard(), heard(scenes.sam)];
		await act({ kind: 'say', content: 'Good day' });
		const [post] = scenes.you.world().posts;
		if (post) discord.removeMessage(post.message);
		expect(mine).toMatchObject([
			{ kind: 'posted', post: { message: { content: 'Good day' } } },
			{ kind: 'deleted', messageId: post?.message.id },
		]);
		expect(mine[0]).not.toHaveProperty('post.used');
		expect(sams.map(({ kind }) => kind)).toEqual(['deleted']);

		const few: unknown[] = [];
		const stop = scenes.you.listen((one) => few.push(one));
		stop();
		scenes.you.close();
		await act({ kind: 'say', content: 'Good night' });
		expect([few, mine]).toEqual([[], expect.objectContaining({ length: 2 })]);
	});

	test('of channels that come and go in their server', async () => {
		const { scenes, heard, discord, guild, channelOf } = await smallPlayground();
		const [mine, sams] = [heard(), heard(scenes.sam)];
		const added = discord.addChannel(guild, { name: 'new' });
		discord.addThread(channelOf('news'), { name: 'thread' });
		discord.removeChannel(added);
		discord.leave(scenes.mo.you, guild);
		expect(mine.map(({ kind }) => kind)).toEqual(['rooms', 'rooms', 'rooms']);
		expect(mine[0]).toMatchObject({
			channels: expect.arrayContaining([{ id: added.id, name: 'new', kind: 'text' }]),
		});
		expect(sams).toEqual([]);
	});

	test('of the hour', async () => {
		const { scenes, heard } = await smallPlayground();
		const mine = heard();
		scenes.you.tellHour();
		expect(mine).toEqual([{ kind: 'clock', aheadMs: 5 }]);
	});
});

describe('an answer for one reader', () => {
	async function answered() {
		const playground = await smallPlayground([PAPER]);
		const { scenes, heard, act, answerNext } = playground;
		const all = [scenes.mo, scenes.you].map((scene) => heard(scene));
		await Promise.all([
			answerNext({ content: 'a', flags: EPHEMERAL }),
			act({ kind: 'run', path: ['paper', 'list'], values: {} }, scenes.mo),
		]);
		const [post] = scenes.mo.world().posts;
		return { ...playground, mo: all[0] ?? [], mine: all[1] ?? [], id: post?.message.id ?? '' };
	}

	test('is seen and heard of by them alone', async () => {
		const { mo, mine, scenes } = await answered();
		expect(mo).toMatchObject([{ kind: 'posted', post: { used: '/paper list' } }]);
		expect([mine, scenes.you.world().posts]).toEqual([[], []]);
	});

	test('is gone once they want to see it no more', async () => {
		const { mo, scenes, id, act } = await answered();
		await act({ kind: 'dismiss', messageId: id }, scenes.mo);
		expect(scenes.mo.world().posts).toEqual([]);
		expect(mo.at(-1)).toEqual({ kind: 'deleted', messageId: id });
	});
});

test('what all see is not dismissed, nor what is not there', async () => {
	const { scenes, act, heard } = await smallPlayground();
	await act({ kind: 'say', content: 'Good day' });
	const mine = heard();
	for (const messageId of [scenes.you.world().posts[0]?.message.id, '5'])
		await act({ kind: 'dismiss', messageId });
	expect(scenes.you.world().posts).toHaveLength(1);
	expect(mine).toEqual([]);
});

test('somebody has Discord in their language alone', async () => {
	const { scenes, act, answerNext } = await smallPlayground([PAPER]);
	await act({ kind: 'speak', locale: 'de' });
	const [{ locale }] = await Promise.all([
		answerNext({ content: 'a' }),
		act({ kind: 'run', path: ['paper', 'list'], values: {} }),
	]);
	expect([locale, scenes.you.world().locale, scenes.mo.world().locale]).toEqual([
		'de',
		'de',
		'en-US',
	]);
});
