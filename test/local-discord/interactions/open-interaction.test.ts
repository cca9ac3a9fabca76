import {
	InteractionType,
	MessageFlags,
	MessageType,
	PermissionFlagsBits,
} from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
	draftOf,
	readerOf,
	taken,
} from '../../../src/local-discord/interactions/interaction-message.ts';
import {
	type Deed,
	expire,
	interact,
	isTakenAlong,
	metadataOf,
} from '../../../src/local-discord/interactions/open-interaction.ts';
import { NO_RESPONSE } from '../../../src/local-discord/messages/shown.ts';
import type { Message } from '../../../src/local-discord/wire.ts';
import {
	addGuild,
	addUser,
	directMessages,
	install,
	join,
	removeChannel,
} from '../../../src/local-discord/world.ts';
import { dispatched, plainState } from '../plain-state.ts';

type Where = {
	readonly place?: 'guild' | 'direct';
	readonly bot?: 'absent';
	readonly permissions?: bigint;
};

/** Ann does this, by default the command `/quotes`. */
function doing(deed: Partial<Deed> = {}, { place = 'guild', bot, permissions }: Where = {}) {
	const state = plainState();
	const guild = addGuild(state, {
		id: '9',
		name: 'Harbour News',
		preferredLocale: 'fr',
		...(bot && { bot }),
	});
	const ann = addUser(state, { name: 'ann', id: '7', locale: 'de' });
	join(state, ann, guild, permissions);
	install(state, ann);
	const channel = place === 'guild' ? guild.channels[0] : directMessages(state, ann);
	if (!channel) throw new Error('no channel');
	const told = dispatched(state);
	const act = (more: Partial<Deed> = {}) => {
		const quotes = { type: InteractionType.ApplicationCommand, data: { name: 'quotes', type: 1 } };
		const final = interact(state, { user: ann, channel }, { ...quotes, ...deed, ...more });
		const open = [...state.interactions.values()].at(-1);
		if (!open) throw new Error('nothing was done');
		onTestFinished(() => clearTimeout(open.timer));
		return { open, final };
	};
	return { state, guild, ann, channel, told, act, ...act() };
}

describe('what is done', () => {
	test('in a guild is told with the guild, and who does it as its member', () => {
		const { told, open, channel, state } = doing();
		expect(open.interaction).toMatchObject({
			application_id: '1',
			type: 2,
			version: 1,
			channel_id: channel.id,
			locale: 'de',
			context: 0,
			guild_id: '9',
			guild_locale: 'fr',
			guild: { id: '9', locale: 'fr' },
			member: { user: { id: '7' }, permissions: expect.stringMatching(/^\d+$/) },
			authorizing_integration_owners: { 0: '9', 1: '7' },
			attachment_size_limit: 10_485_760,
		});
		expect(open.interaction).not.toHaveProperty('user');
		expect(open.interaction).not.toHaveProperty('message');
		expect(Object(open.interaction).app_permissions).not.toBe('0');
		expect(told.at(-1)).toEqual(['INTERACTION_CREATE', open.interaction, '9']);
		expect(state.byToken.get(open.interaction.token)).toBe(open);
	});

	test('directly is told without one', () => {
		const { open } = doing({}, { place: 'direct' });
		expect(open.interaction).toMatchObject({
			context: 1,
			user: { id: '7' },
			app_permissions: '0',
			authorizing_integration_owners: { 0: '0', 1: '7' },
		});
		expect(open.interaction).not.toHaveProperty('member');
		expect(open.interaction).not.toHaveProperty('guild_id');
	});

	test('where the bot was taken along is told so', () => {
		const along = doing({}, { bot: 'absent' });
		expect(along.open.interaction.authorizing_integration_owners).toEqual({ 1: '7' });
		expect([isTakenAlong(along.open), isTakenAlong(doing().open)]).toEqual([true, false]);
	});

	test('in American English where nobody chose another language', () => {
		const { state, act } = doing();
		state.locales.clear();
		expect(act().open.interaction.locale).toBe('en-US');
	});

	test('in a channel that is gone is not done', () => {
		const { state, channel, act } = doing();
		removeChannel(state, channel);
		expect(() => act()).toThrow('The channel is gone');
	});

	test('goes to an application’s endpoint alone where it has one', () => {
		const { state, told, act } = doing();
		const before = told.length;
		state.endpoints = { interactions: 'http://127.0.0.1:9/' };
		act();
		expect(told).toHaveLength(before);
	});

	test('and is not answered says so, once', async () => {
		const { state, open, final } = doing();
		expire(state, open);
		expect(await final).toMatchObject({
			acknowledged: false,
			deferred: false,
			ephemeral: false,
			edits: 0,
			followUps: [],
			error: NO_RESPONSE,
		});
		expect([open.isExpired, open.isSettled]).toEqual([true, true]);
	});

	test('is forgotten after ten thousand others, unless it waits', () => {
		const { state, open, act } = doing();
		const [waiting] = state.interactions.keys();
		for (let count = state.interactions.size; count < 10_000; count += 1)
			state.interactions.set(`x${count}`, open);
		act();
		expect(state.interactions.has(waiting ?? '')).toBe(true);
		open.settle();
		act();
		expect(state.interactions.has(waiting ?? '')).toBe(false);
		expect(state.byToken.has(open.interaction.token)).toBe(false);
	});
});

test('nine thousand and more are remembered', () => {
	const { state, open, act } = doing();
	open.settle();
	for (let count = state.interactions.size; count < 9999; count += 1)
		state.interactions.set(`x${count}`, open);
	act();
	expect(state.interactions.has(open.interaction.id)).toBe(true);
});

describe('what led to a message', () => {
	const source = { id: '55' } as Message;

	test('is the message whose button was pressed', () => {
		const pressed = doing({ type: InteractionType.MessageComponent, source });
		expect(metadataOf(pressed.open)).toMatchObject({
			type: 3,
			interacted_message_id: '55',
			user: { id: '7' },
		});
		expect(metadataOf(doing({ source }).open)).not.toHaveProperty('interacted_message_id');
		const bare = doing({ type: InteractionType.MessageComponent });
		expect(metadataOf(bare.open)).not.toHaveProperty('interacted_message_id');
	});

	test('is what opened the form that was sent', () => {
		const { open: trigger, act } = doing();
		const { open } = act({ type: InteractionType.ModalSubmit, trigger });
		expect(metadataOf(open).triggering_interaction_metadata?.id).toBe(trigger.interaction.id);
		expect(metadataOf(trigger)).not.toHaveProperty('triggering_interaction_metadata');
	});
});

describe('a message that answers', () => {
	test.each<[string, object, string]>([
		['a command', { name: 'quotes' }, 'quotes'],
		['one with an option', { name: 'quotes', options: [{ name: 'speaker', type: 3 }] }, 'quotes'],
		[
			'a sub-command of a group',
			{ name: 'tide', options: [{ name: 'table', type: 2, options: [{ name: 'add', type: 1 }] }] },
			'tide table add',
		],
	])('%s names it', (_, data, name) => {
		const { state, open } = doing({ data: data as Deed['data'] });
		expect(draftOf(state, open).origin).toMatchObject({
			interaction: { name, user: { id: '7' } },
			type: MessageType.ChatInputCommand,
			application_id: '1',
			webhook_id: '1',
		});
	});

	test('a second time is no first answer, and knows the first', () => {
		const { state, open } = doing();
		open.answer = 4;
		open.originalId = '66';
		const { origin } = draftOf(state, open);
		expect(origin).not.toHaveProperty('type');
		expect(origin).toMatchObject({ interaction_metadata: { original_response_message_id: '66' } });
	});

	test('a button names no command', () => {
		const { state, open } = doing({ type: InteractionType.MessageComponent });
		const { origin } = draftOf(state, open);
		expect(origin).not.toHaveProperty('interaction');
		expect(origin).not.toHaveProperty('type');
		expect(origin?.interaction_metadata).not.toHaveProperty('original_response_message_id');
	});

	test('is for one reader where it says so', () => {
		const { open } = doing();
		expect(readerOf(open, { flags: MessageFlags.Ephemeral })).toBe('7');
		expect(readerOf(open, { flags: MessageFlags.IsComponentsV2 })).toBeUndefined();
		expect(readerOf(open, {})).toBeUndefined();
	});

	test.each<[string, Where, bigint, number | undefined]>([
		['in the bot’s own guild is as it is sent', {}, PermissionFlagsBits.UseExternalApps, undefined],
		[
			'of a bot that was taken along is for one',
			{ bot: 'absent' },
			PermissionFlagsBits.UseExternalApps,
			MessageFlags.Ephemeral,
		],
		['for all where it may speak to all', { bot: 'absent' }, 0n, undefined],
		[
			'directly is as it is sent',
			{ place: 'direct' },
			PermissionFlagsBits.UseExternalApps,
			undefined,
		],
	])('%s', (_, where, denied, flags) => {
		const { state, guild, channel, open } = doing({}, where);
		const deny = { id: guild.id, type: 0 as const, allow: '0', deny: String(denied) };
		state.channels.set(channel.id, { ...channel, permission_overwrites: [deny] });
		expect(taken(state, open, { content: 'a' }).flags).toBe(flags);
		expect(taken(state, open, { content: 'a', flags: 4 }).flags).toBe(4 | (flags ?? 0));
	});
});
