import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
	deleteMessage,
	editMessage,
	type MessageBody,
	messagesIn,
	postMessage,
	requireMessage,
} from '../../../src/local-discord/messages/messages.ts';
import { addGuild, addUser, directMessages, join } from '../../../src/local-discord/world.ts';
import { dispatched, NOON, plainState } from '../plain-state.ts';

const FILE = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('a') };

function world() {
	const state = plainState();
	const guild = addGuild(state, { id: '9', name: 'Harbour News', channels: ['general', 'other'] });
	const ann = addUser(state, { name: 'ann', id: '7' });
	join(state, ann, guild);
	const [general, other] = guild.channels;
	if (!general || !other) throw new Error('no channel');
	const post = (body: MessageBody, more: object = {}) =>
		postMessage(state, { channelId: general.id, author: state.bot, body, ...more });
	const edit = (id: string, body: MessageBody, files = [] as (typeof FILE)[]) =>
		editMessage(state, requireMessage(state, general.id, id), { body, files });
	return { state, ann, general, other, post, edit };
}

describe('a message with a nonce', () => {
	const once = { content: 'a', nonce: 'n', enforce_nonce: true };

	test.each<[string, MessageBody, number, number]>([
		['is posted once within five minutes', once, 300_000, 1],
		['is posted again later', once, 300_001, 2],
		['may be a number', { ...once, nonce: 5 }, 0, 1],
		['that need not be kept is posted again', { content: 'a', nonce: 'n' }, 0, 2],
		['of nothing is posted again', { ...once, nonce: null }, 0, 2],
	])('%s', (_, body, afterMs, count) => {
		const { state, post, general } = world();
		const first = post(body);
		state.now = () => NOON + afterMs;
		const second = post(body);
		expect(messagesIn(state, general.id)).toHaveLength(count);
		expect(second.id === first.id).toBe(count === 1);
	});

	test('is posted in another channel too', () => {
		const { post, other } = world();
		expect(post(once, { channelId: other.id }).id).not.toBe(post(once).id);
		expect(post(once)).toMatchObject({ nonce: 'n' });
		expect(post({ content: 'b' })).not.toHaveProperty('nonce');
	});
});

describe('an answer to a message', () => {
	test('names it, and where it stands', () => {
		const { post, general } = world();
		const first = post({ content: 'a' });
		expect(first).toMatchObject({ type: MessageType.Default, flags: 0, edited_timestamp: null });
		expect(first).not.toHaveProperty('message_reference');
		const answer = post({ content: 'b', message_reference: { message_id: first.id } });
		expect(answer).toMatchObject({
			type: MessageType.Reply,
			message_reference: { message_id: first.id, channel_id: general.id, guild_id: '9' },
		});
	});

	test('in direct messages names no guild', () => {
		const { state, post, ann } = world();
		const { id: channelId } = directMessages(state, ann);
		const { message_reference: named } = post({ content: 'b' }, { channelId, replyTo: '5' });
		expect(named).toEqual({ type: 0, channel_id: channelId, message_id: '5' });
	});
});

describe('an edit', () => {
	test('changes what it names and keeps the rest', () => {
		const { post, edit } = world();
		const embeds = [{ title: 'a' }];
		const components = [{ type: 1, components: [] }];
		const { id } = post({ content: 'a', embeds, components }, { files: [FILE] });
		expect(edit(id, {})).toMatchObject({
			content: 'a',
			embeds,
			attachments: [{ filename: 'a.txt' }],
		});
		expect(edit(id, {}).components).toHaveLength(1);
		expect(edit(id, { content: null })).toMatchObject({ content: '', embeds });
		expect(edit(id, { embeds: null }).embeds).toEqual([]);
		expect(edit(id, { components: null }).components).toEqual([]);
	});

	test('keeps the files it names, and brings others', () => {
		const { post, edit } = world();
		const { id, attachments } = post({}, { files: [FILE, { ...FILE, name: 'b.txt' }] });
		const kept = [{ id: attachments[1]?.id ?? '' }];
		const edited = edit(id, { attachments: kept }, [{ ...FILE, name: 'c.txt' }]);
		expect(edited.attachments.map(({ filename }) => filename)).toEqual(['b.txt', 'c.txt']);
	});

	test('is told by its hour, but for what was promised alone', () => {
		const { state, post, edit } = world();
		const [done, promised] = [post({ content: 'a' }), post({ flags: MessageFlags.Loading })];
		state.now = () => NOON + 1000;
		expect(edit(done.id, { content: 'b' }).edited_timestamp).toBe(
			new Date(NOON + 1000).toISOString(),
		);
		expect(edit(promised.id, { content: 'b' })).toMatchObject({ edited_timestamp: null, flags: 0 });
	});

	test('notifies whom its words name by now', () => {
		const { post, edit } = world();
		const { id } = post({ content: 'a' });
		expect(edit(id, { content: '<@7>' }).mentions).toMatchObject([{ id: '7' }]);
		expect(edit(id, { content: '<@7>', allowed_mentions: { parse: [] } }).mentions).toEqual([]);
	});
});

describe('what the bot is told of a message', () => {
	test('is all of it with its writer, and of one that is gone where it stood', () => {
		const { state, post, edit, general, ann } = world();
		const told = dispatched(state);
		const { id } = post({ content: 'a' }, { author: ann });
		edit(id, { content: 'b' });
		deleteMessage(state, requireMessage(state, general.id, id));
		const member = expect.not.objectContaining({ user: expect.anything() });
		expect(told).toMatchObject([
			['MESSAGE_CREATE', { content: 'a', channel_type: 0, guild_id: '9', member }, '9'],
			['MESSAGE_UPDATE', { content: 'b', channel_type: 0, guild_id: '9', member }, '9'],
			['MESSAGE_DELETE', { id, channel_id: general.id, guild_id: '9' }, '9'],
		]);
		expect(told[2]?.[1]).not.toHaveProperty('content');
	});

	test('is nothing where one reader alone sees it, who does', () => {
		const { state, post, general } = world();
		const told = dispatched(state);
		post({ content: 'a' }, { userId: '7' });
		expect(told).toEqual([]);
		expect(messagesIn(state, general.id)).toEqual([]);
		expect(messagesIn(state, general.id, '8')).toEqual([]);
		expect(messagesIn(state, general.id, '7')).toHaveLength(1);
	});

	test('is no member where a webhook wrote it, and no guild where it came directly', () => {
		const { state, post, ann } = world();
		const { id: channelId } = directMessages(state, ann);
		const told = dispatched(state);
		post({ content: 'a' }, { author: ann, origin: { webhook_id: '5' } });
		post({ content: 'b' }, { channelId });
		expect(told[0]?.[1]).not.toHaveProperty('member');
		expect(told[1]?.[1]).not.toHaveProperty('guild_id');
		expect(told[1]?.[1]).toMatchObject({ channel_type: 1 });
	});
});
