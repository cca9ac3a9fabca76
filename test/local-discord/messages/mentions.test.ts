import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { type AllowedMentions, mentionsIn } from '../../../src/local-discord/messages/mentions.ts';
import { editedFlags, refuseMixture } from '../../../src/local-discord/messages/message-flags.ts';
import type { Message } from '../../../src/local-discord/wire.ts';
import { addGuild, addUser, directMessages, join } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

const TEXT = 'Hello <@7>, <@!8>, <@7>, <@6>, <@&5>, <@&4> and @everyone';

/** Whom a text notifies that somebody writes who may call everyone, or may not. */
function notified(
	allowed?: AllowedMentions | null,
	{ text = TEXT, mayCallAll = true, place = 'guild' } = {},
) {
	const state = plainState();
	const guild = addGuild(state, { name: 'Harbour News', roles: [{ name: 'Editors', id: '5' }] });
	const [ann] = ['7', '8'].map((id) => addUser(state, { name: `user ${id}`, id }));
	if (!ann) throw new Error('nobody is there');
	join(state, ann, guild, mayCallAll ? PermissionFlagsBits.MentionEveryone : 0n);
	const channel = place === 'guild' ? guild.channels[0] : directMessages(state, ann);
	const told = mentionsIn(state, { text, author: ann, channel }, allowed);
	return [told.mentions.map(({ id }) => id), told.mention_roles, told.mention_everyone];
}

describe('a message notifies', () => {
	test.each<[string, AllowedMentions | null | undefined, unknown[]]>([
		['all whom it names where nothing is said', undefined, [['7', '8'], ['5'], true]],
		['all where nothing is said but null', null, [['7', '8'], ['5'], true]],
		['nobody where nobody is allowed', { parse: [] }, [[], [], false]],
		['nobody where nothing is allowed', {}, [[], [], false]],
		['users alone', { parse: ['users'] }, [['7', '8'], [], false]],
		['roles alone', { parse: ['roles'] }, [[], ['5'], false]],
		['everyone alone', { parse: ['everyone'] }, [[], [], true]],
		['one user', { parse: [], users: ['8'] }, [['8'], [], false]],
		['one role', { roles: ['5'], users: [] }, [[], ['5'], false]],
	])('%s', (_, allowed, expected) => {
		expect(notified(allowed)).toEqual(expected);
	});

	test('everyone only where who writes may call them', () => {
		expect(notified(undefined, { mayCallAll: false })[2]).toBe(false);
		expect(notified(undefined, { text: 'Look @here' })[2]).toBe(true);
		expect(notified(undefined, { text: 'Nobody is named' })).toEqual([[], [], false]);
	});

	test('no role and not everyone in direct messages', () => {
		expect(notified(undefined, { place: 'direct' })).toEqual([['7', '8'], [], false]);
	});
});

const { Loading, Ephemeral, SuppressEmbeds, IsComponentsV2 } = MessageFlags;

test.each<[string, number, number | null | undefined, number]>([
	['is no longer loading', Loading | Ephemeral, undefined, Ephemeral],
	[
		'keeps what it is where nothing is said',
		Ephemeral | SuppressEmbeds,
		null,
		Ephemeral | SuppressEmbeds,
	],
	['hides its embeds', Ephemeral, SuppressEmbeds, Ephemeral | SuppressEmbeds],
	['shows them again', SuppressEmbeds, 0, 0],
	['turns to components', 0, IsComponentsV2, IsComponentsV2],
	['stays of components', IsComponentsV2, 0, IsComponentsV2],
	['becomes nothing else', 0, Ephemeral, 0],
])('a message that is edited %s', (_, flags, change, expected) => {
	expect(editedFlags(flags, change)).toBe(expected);
});

test.each<[string, Partial<Message>, string | undefined]>([
	['components', { flags: IsComponentsV2 }, undefined],
	['components and words', { flags: IsComponentsV2, content: 'a' }, 'content'],
	['components and an embed', { flags: IsComponentsV2, embeds: [{ title: 'a' }] }, 'embeds'],
	['words and an embed', { content: 'a', embeds: [{ title: 'a' }] }, undefined],
])('a message of %s is refused where they do not go together', (_, parts, field) => {
	const message = { flags: 0, content: '', embeds: [], ...parts } as unknown as Message;
	if (field === undefined) expect(() => refuseMixture(message)).not.toThrow();
	else
		expect(() => refuseMixture(message)).toThrow(
			expect.objectContaining({ status: 400, code: 50035, errors: { [field]: expect.anything() } }),
		);
});
