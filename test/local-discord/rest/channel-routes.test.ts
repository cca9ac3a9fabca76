import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { addThread, changeThread } from '../../../src/local-discord/messages/threads.ts';
import { directMessages } from '../../../src/local-discord/world.ts';
import { calledDiscord } from './called.ts';

const FILE = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('a') };
const MESSAGES = '/channels/20/messages';
const ids = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id);

/** A thread of the general channel. */
function withThread() {
	const discord = calledDiscord();
	const thread = addThread(discord.state, discord.channelOf('20'), { name: 'Tides', id: '30' });
	return { ...discord, thread };
}

describe('what is not for the bot to see', () => {
	test.each([
		['a channel that there is not', '404', 10003, '29'],
		['one of a guild without the bot', '403', 50001, '990'],
	])('%s', (_, status, code, id) => {
		for (const line of [`GET /channels/${id}`, `POST /channels/${id}/typing`])
			expect(calledDiscord().call(line)).toMatchObject({ status: Number(status), code });
	});

	test('a channel that is hidden from it', () => {
		const { call, deny } = calledDiscord();
		expect(call('GET /channels/20').body).toMatchObject({ name: 'general' });
		deny(May.ViewChannel);
		expect(call('GET /channels/20')).toMatchObject({ status: 403, code: 50001 });
	});

	test('messages whose history is closed to it; those that came directly are not', () => {
		const { state, call, deny, say, ann } = calledDiscord();
		const direct = directMessages(state, ann);
		say('a');
		say('b', ann, direct.id);
		deny(May.ReadMessageHistory);
		expect(call(`GET ${MESSAGES}`).body).toEqual([]);
		expect(call(`GET /channels/${direct.id}/messages`).body).toMatchObject([{ content: 'b' }]);
	});
});

describe('a page of messages', () => {
	const five = () => {
		const discord = calledDiscord();
		const sent = [...'abcde'].map((content) => discord.say(content).id);
		const page = (query: string) =>
			ids(discord.call(`GET ${MESSAGES}?${query}`).body).map((id) => 'abcde'[sent.indexOf(id)]);
		return { ...discord, sent, page };
	};

	test('is the newest, newest first', () => {
		expect(five().page('limit=2')).toEqual(['e', 'd']);
	});

	test('ends before a message, or begins after one', () => {
		const { page, sent } = five();
		expect(page(`before=${sent[2]}`)).toEqual(['b', 'a']);
		expect(page(`after=${sent[2]}`)).toEqual(['e', 'd']);
		expect(page(`after=${sent[1]}&limit=1`)).toEqual(['c']);
		expect(page(`before=${sent[3]}&limit=1`)).toEqual(['c']);
	});

	test('has fifty where nothing is said', () => {
		const { call, say } = calledDiscord();
		const sent = Array.from({ length: 51 }, (_, index) => say(String(index)).id);
		expect(ids(call(`GET ${MESSAGES}`).body)).toEqual(sent.slice(1).reverse());
	});
});

describe('a message', () => {
	const embeds = [{ title: 'a' }];
	const components = [{ type: 1, components: [] }];

	test.each<[string, object, object]>([
		['words', { content: 'a' }, {}],
		['an embed', { embeds }, {}],
		['components', { components }, {}],
		['a file', {}, { files: [FILE] }],
	])('is posted with %s alone', (_, body, more) => {
		expect(calledDiscord().call(`POST ${MESSAGES}`, body, more)).toMatchObject({ status: 200 });
	});

	test.each<[string, bigint, object, object]>([
		['words', May.SendMessages, { content: 'a' }, {}],
		['an embed', May.EmbedLinks, { content: 'a', embeds }, {}],
		['a file', May.AttachFiles, { content: 'a' }, { files: [FILE] }],
	])('with %s needs a permission', (_, permission, body, more) => {
		const { call, deny, contents } = calledDiscord();
		deny(permission);
		expect(call(`POST ${MESSAGES}`, body, more)).toMatchObject({ status: 403, code: 50013 });
		expect(contents()).toEqual([]);
	});

	test('of words alone needs no permission for embeds or files', () => {
		const { call, deny } = calledDiscord();
		deny(May.EmbedLinks | May.AttachFiles);
		expect(call(`POST ${MESSAGES}`, { content: 'a', embeds: [] }).status).toBe(200);
	});

	test('of nothing is refused, with a body or without', () => {
		const { call } = calledDiscord();
		expect(call(`POST ${MESSAGES}`)).toMatchObject({ status: 400, code: 50006 });
		expect(call(`POST ${MESSAGES}`, { embeds: [], components: [] }).code).toBe(50006);
	});

	test('does not stand in a forum', () => {
		expect(calledDiscord().call('POST /channels/22/messages', { content: 'a' }).code).toBe(50008);
	});

	test('does not reach who takes none directly', () => {
		const { state, call, ann } = calledDiscord();
		const { id } = directMessages(state, ann);
		expect(call(`POST /channels/${id}/messages`, { content: 'a' }).status).toBe(200);
		state.closedTo.add(ann.id);
		expect(call(`POST /channels/${id}/messages`, { content: 'a' }).code).toBe(50007);
	});

	test('is read where its history may be', () => {
		const { call, deny, say } = calledDiscord();
		const { id } = say('a');
		expect(call(`GET ${MESSAGES}/${id}`).body).toMatchObject({ content: 'a' });
		expect(call(`GET /channels/21/messages/${id}`).code).toBe(10008);
		deny(May.ReadMessageHistory);
		expect(call(`GET ${MESSAGES}/${id}`).code).toBe(50013);
	});

	test('is changed by who wrote it alone', () => {
		const { state, call, say } = calledDiscord();
		const [own, other] = [say('a', state.bot), say('a')];
		expect(call(`PATCH ${MESSAGES}/${own.id}`, { content: 'b' }).body.content).toBe('b');
		expect(call(`PATCH ${MESSAGES}/${other.id}`, { content: 'b' }).code).toBe(50005);
	});

	test('is removed by who wrote it, or may manage messages', () => {
		const { state, call, say, deny, contents } = calledDiscord();
		const [own, other, hidden] = [say('own', state.bot), say('other'), say('own', state.bot)];
		expect(call(`DELETE ${MESSAGES}/${own.id}`).status).toBe(204);
		expect(call(`DELETE ${MESSAGES}/${other.id}`).code).toBe(50013);
		expect(contents()).toEqual(['other', 'own']);
		deny(May.ViewChannel);
		expect(call(`DELETE ${MESSAGES}/${hidden.id}`).code).toBe(50001);
	});
});

describe('a thread', () => {
	const THREAD = '/channels/30/messages';

	test('is written in with a permission of its own', () => {
		const first = withThread();
		first.deny(May.SendMessages);
		expect(first.call(`POST ${THREAD}`, { content: 'a' }).status).toBe(200);
		expect(first.call('POST /channels/30/typing').status).toBe(204);

		const second = withThread();
		second.deny(May.SendMessagesInThreads);
		expect(second.call(`POST ${THREAD}`, { content: 'a' }).code).toBe(50013);
		expect(second.call('POST /channels/20/typing').status).toBe(204);
		expect(second.call(`GET ${THREAD}`).status).toBe(200);
	});

	test('opens with a message where it is closed, and not where it is locked', () => {
		const { state, call, thread, channelOf } = withThread();
		changeThread(state, thread, { isClosed: true });
		expect(call(`POST ${THREAD}`, { content: 'a' }).status).toBe(200);
		expect(channelOf('30').thread_metadata?.archived).toBe(false);
		changeThread(state, thread, { isLocked: true });
		expect(call(`POST ${THREAD}`, { content: 'a' }).code).toBe(160005);
	});

	test('lets nothing be changed while it is closed', () => {
		const { state, call, thread, say } = withThread();
		const { id } = say('a', state.bot, '30');
		changeThread(state, thread, { isClosed: true });
		expect(call(`PATCH ${THREAD}/${id}`, { content: 'b' }).code).toBe(50083);
	});

	test('is opened under a message, once', () => {
		const { call, say } = calledDiscord();
		const { id } = say('a');
		const open = () => call(`POST ${MESSAGES}/${id}/threads`, { name: 'Tides' });
		expect(open()).toMatchObject({ status: 201, body: { id, name: 'Tides', parent_id: '20' } });
		expect(open().code).toBe(160004);
	});

	test.each([May.CreatePublicThreads, May.ReadMessageHistory])(
		'is not opened without the permission %d',
		(permission) => {
			const { call, say, deny } = calledDiscord();
			const { id } = say('a');
			deny(permission);
			expect(call(`POST ${MESSAGES}/${id}/threads`, { name: 'Tides' }).code).toBe(50013);
		},
	);

	test('that is closed is among those of its channel', () => {
		const { state, call, thread, channelOf, deny } = withThread();
		const other = addThread(state, channelOf('21'), { name: 'Winds' });
		addThread(state, channelOf('20'), { name: 'Open' });
		for (const one of [thread, other]) changeThread(state, one, { isClosed: true });
		const closed = () => call('GET /channels/20/threads/archived/public');
		expect(ids(closed().body.threads)).toEqual(['30']);
		expect(closed().body).toMatchObject({ members: [], has_more: false });
		deny(May.ReadMessageHistory);
		expect(closed().code).toBe(50013);
	});

	test('is a post of a forum, for who may write there', () => {
		const { call, deny } = calledDiscord();
		const post = { name: 'Low tide', message: { content: 'a' } };
		expect(call('POST /channels/22/threads', post)).toMatchObject({
			status: 201,
			body: { name: 'Low tide', parent_id: '22' },
		});
		expect(call('POST /channels/20/threads', post).code).toBe(50024);
		deny(May.SendMessages, '22');
		expect(call('POST /channels/22/threads', post).code).toBe(50013);
	});
});

test('direct messages go the same way every time, and to nobody unknown', () => {
	const { call } = calledDiscord();
	const open = (recipient_id?: string) => call('POST /users/@me/channels', { recipient_id });
	expect(open('7').body).toMatchObject({ type: 1, recipients: [{ id: '7' }] });
	expect(open('7').body.id).toBe(open('7').body.id);
	expect(open('8')).toMatchObject({ status: 404, code: 10013 });
	expect(open().code).toBe(10013);
});
