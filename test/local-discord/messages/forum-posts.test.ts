import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { openPost, type PostBody } from '../../../src/local-discord/messages/forum-posts.ts';
import { messagesIn } from '../../../src/local-discord/messages/messages.ts';
import { addGuild } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

/** A forum with two tags. */
function openForum({ needsTag = false, type = ChannelType.GuildForum } = {}) {
	const state = plainState();
	const channels = [{ name: 'library', type, tags: ['local', 'world'], needsTag }];
	const [forum] = addGuild(state, { name: 'Harbour News', channels }).channels;
	if (!forum) throw new Error('no forum');
	const [local = '', world = ''] = (forum.available_tags ?? []).map(({ id }) => id);
	const open = (more: Partial<PostBody> = {}) =>
		openPost(state, forum, { name: 'Tides', message: { content: 'a' }, files: [], ...more });
	return { state, forum, local, world, open };
}

describe('a post of a forum', () => {
	test('is a thread with its first message, both under one id', () => {
		const { state, open, forum, world } = openForum();
		const { id, parent_id, name } = open({ applied_tags: [world] });
		expect([parent_id, name]).toEqual([forum.id, 'Tides']);
		expect(messagesIn(state, id)).toMatchObject([{ id, content: 'a', author: { id: '1' } }]);
		expect(state.channels.get(id)).toMatchObject({ applied_tags: [world] });
	});

	test('needs a tag where the forum says so', () => {
		const { open, local } = openForum({ needsTag: true });
		expect(() => open()).toThrow('A tag is required');
		expect(() => open({ applied_tags: [] })).toThrow('A tag is required');
		expect(() => open({ applied_tags: [local] })).not.toThrow();
	});

	test('has no tag that the forum does not know, beside one it knows neither', () => {
		const { open, local } = openForum();
		expect(() => open({ applied_tags: [local, '5'] })).toThrow('Invalid Form Body');
	});

	test('is not opened elsewhere', () => {
		expect(() => openForum({ type: ChannelType.GuildText }).open()).toThrow(
			'Cannot execute action',
		);
	});
});
