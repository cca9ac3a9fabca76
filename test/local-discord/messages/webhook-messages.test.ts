import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { addThread, changeThread } from '../../../src/local-discord/messages/threads.ts';
import {
	createWebhook,
	editByWebhook,
	executeWebhook,
	type WebhookBody,
} from '../../../src/local-discord/messages/webhooks.ts';
import { addGuild, removeChannel } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

const ROW = { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] };

/** A webhook of a channel, or of a forum. */
function openWebhook(type = ChannelType.GuildText) {
	const state = plainState();
	const channels = [{ name: 'news', type, tags: ['local'] }, { name: 'other' }];
	const guild = addGuild(state, { id: '9', name: 'Harbour News', channels });
	const [channel, other] = guild.channels;
	if (!channel || !other) throw new Error('no channel');
	const webhook = createWebhook(state, channel, { name: 'Feeds' });
	const given = (query: string) => ({ query: new URLSearchParams(query), files: [] });
	return {
		state,
		guild,
		channel,
		other,
		webhook,
		post: (body: WebhookBody, query = 'wait=true', token = webhook.token) =>
			executeWebhook(state, webhook.id, { token, body, ...given(query) }),
		edit: (message: string, body: WebhookBody, query = '', token = webhook.token) =>
			editByWebhook(state, webhook.id, { token, body, message, ...given(query) }),
		thread: (parent = channel) => addThread(state, parent, { name: 'Tides' }),
	};
}

describe('a webhook', () => {
	test.each(['Clyde', 'My Discord', 'everyone', 'HERE'])('is not called %s', (name) => {
		const { state, other, post } = openWebhook();
		expect(() => createWebhook(state, other, { name })).toThrow('Invalid Form Body');
		expect(() => post({ content: 'a', username: name })).toThrow('Invalid Form Body');
	});

	test('may be called what begins like one of these', () => {
		expect(openWebhook().post({ content: 'a', username: 'Everyone’s news' })).toBeDefined();
	});

	test('is one of fifteen in a channel at most', () => {
		const { state, channel, other } = openWebhook();
		const make = (where = channel) => createWebhook(state, where, { name: 'More' });
		for (let count = 1; count < 15; count += 1) make();
		expect(() => make()).toThrow('Maximum number of webhooks reached');
		expect(() => make(other)).not.toThrow();
	});

	test('is gone with its channel', () => {
		const { state, channel, post } = openWebhook();
		removeChannel(state, channel);
		expect(() => post({ content: 'a' })).toThrow('Unknown Webhook');
	});

	test('posts only by its token', () => {
		const { post, edit } = openWebhook();
		expect(() => post({ content: 'a' }, '', 'wrong')).toThrow('Invalid Webhook Token');
		expect(() => edit('5', {}, '', 'wrong')).toThrow('Invalid Webhook Token');
	});
});

describe('what a webhook posts', () => {
	test('comes under its name or another, as no member of the guild', () => {
		const { post, webhook } = openWebhook();
		const author = { id: webhook.id, bot: true, discriminator: '0000' };
		expect(post({ content: 'a' })).toMatchObject({
			author: { ...author, username: 'Feeds' },
			application_id: '1',
			webhook_id: webhook.id,
		});
		expect(post({ content: 'a', username: 'Lumen' })).toMatchObject({
			author: { ...author, username: 'Lumen' },
		});
	});

	test('is told only to who waits for it', () => {
		const { post } = openWebhook();
		expect(post({ content: 'a' }, '')).toBeUndefined();
		expect(post({ content: 'a' }, 'wait=false')).toBeUndefined();
	});

	test('has components where it says so, and is not empty', () => {
		const { post } = openWebhook();
		const shown = 'wait=true&with_components=true';
		expect(post({ content: 'a', components: [ROW] })?.components).toEqual([]);
		expect(post({ components: [ROW] }, shown)?.components).toHaveLength(1);
		expect(post({ embeds: [{ title: 'a' }] })).toBeDefined();
		expect(() => post({ components: [ROW] })).toThrow('Cannot send an empty message');
		expect(() => post({}, shown)).toThrow('Cannot send an empty message');
	});

	test('stands in its channel or a thread of it, which opens', () => {
		const { state, post, thread, other } = openWebhook();
		const { id } = thread();
		const closed = state.channels.get(id);
		if (closed) changeThread(state, closed, { isClosed: true });
		expect(post({ content: 'a' }, `wait=true&thread_id=${id}`)?.channel_id).toBe(id);
		expect(state.channels.get(id)?.thread_metadata?.archived).toBe(false);
		for (const elsewhere of [thread(other).id, other.id, '5'])
			expect(() => post({ content: 'a' }, `thread_id=${elsewhere}`)).toThrow('Unknown Channel');
	});

	test('opens a post in a forum, which has a name', () => {
		const { state, post, channel, guild } = openWebhook(ChannelType.GuildForum);
		const tags = channel.available_tags?.map(({ id }) => id) ?? [];
		expect(() => post({ content: 'a' })).toThrow('must have a thread_name');
		const posted = post({ content: 'a', thread_name: 'Low tide', applied_tags: tags });
		const [thread] = guild.threads;
		expect(posted).toMatchObject({ id: thread?.id, channel_id: thread?.id, content: 'a' });
		expect(state.channels.get(thread?.id ?? '')).toMatchObject({ applied_tags: tags });
		expect(post({ content: 'a', thread_name: 'High tide' }, '')).toBeUndefined();
		expect(guild.threads[1]).toMatchObject({ applied_tags: [] });
	});
});

describe('what a webhook has posted', () => {
	test('is changed by it, its components where it says so', () => {
		const { post, edit } = openWebhook();
		const shown = 'wait=true&with_components=true';
		const { id = '' } = post({ content: 'a', components: [ROW] }, shown) ?? {};
		expect(edit(id, { content: 'b', components: [] }).components).toHaveLength(1);
		expect(edit(id, { content: 'b' }, 'with_components=true').components).toHaveLength(1);
		expect(edit(id, { components: [] }, 'with_components=true')).toMatchObject({
			content: 'b',
			components: [],
		});
	});

	test('is changed by no other, nor where it does not stand', () => {
		const { state, channel, post, edit, thread } = openWebhook();
		const { id = '' } = post({ content: 'a' }) ?? {};
		const other = createWebhook(state, channel, { name: 'Other' });
		const query = new URLSearchParams();
		const change = { token: other.token, query, body: {}, files: [], message: id };
		expect(() => editByWebhook(state, other.id, change)).toThrow('Unknown Message');
		expect(() => edit(id, {}, `thread_id=${thread().id}`)).toThrow('Unknown Message');
	});

	test('is not changed in a closed thread', () => {
		const { state, post, edit, thread } = openWebhook();
		const opened = thread();
		const { id = '' } = post({ content: 'a' }, `wait=true&thread_id=${opened.id}`) ?? {};
		expect(edit(id, { content: 'b' }, `thread_id=${opened.id}`).content).toBe('b');
		changeThread(state, opened, { isClosed: true });
		expect(() => edit(id, { content: 'c' }, `thread_id=${opened.id}`)).toThrow(
			'Thread is archived',
		);
	});
});
