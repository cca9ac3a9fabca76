import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import type { Payload } from '../../../src/local-discord/gateway/gateway-session.ts';
import {
	begin,
	identifyRefusal,
	newSession,
	ownIdOf,
} from '../../../src/local-discord/gateway/identify.ts';
import type { Validator } from '../../../src/local-discord/validation/validator.ts';
import { addGuild, setAvailability } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

const { Guilds, GuildMembers, GuildPresences, MessageContent, AutoModerationExecution } =
	GatewayIntentBits;
/** Snowflakes of guilds of the first shard of two, and of the second. */
const FIRST = String(2n << 22n);
const SECOND = String(3n << 22n);

describe('a client that identifies itself', () => {
	const right = { token: 'a.b.c', intents: Guilds };

	test.each<[string, object, string | undefined]>([
		['is let in by its token', right, undefined],
		['is let in as libraries write it', { ...right, token: 'Bot a.b.c' }, undefined],
		['is not by another', { ...right, token: 'a.b.d' }, 'badToken'],
		['is not without any', { intents: 0 }, 'badToken'],
		['may ask for nothing', { ...right, intents: 0 }, undefined],
		[
			'may ask for the last kind of event there is',
			{ ...right, intents: AutoModerationExecution },
			undefined,
		],
		['may not ask for a kind that there is not', { ...right, intents: 1 << 30 }, 'invalidIntents'],
		['may not ask in fractions', { ...right, intents: 1.5 }, 'invalidIntents'],
		['may not ask for members', { ...right, intents: GuildMembers }, 'disallowedIntents'],
		['nor for presences', { ...right, intents: GuildPresences }, 'disallowedIntents'],
		[
			'nor for the content of messages',
			{ ...right, intents: Guilds | MessageContent },
			'disallowedIntents',
		],
		['may be the last shard of two', { ...right, shard: [1, 2] }, undefined],
		['may not be the third of two', { ...right, shard: [2, 2] }, 'invalidShard'],
		['may not be one before the first', { ...right, shard: [-1, 2] }, 'invalidShard'],
	])('%s', (_, sent, refusal) => {
		expect(identifyRefusal(plainState(), sent as Record<string, unknown>)).toBe(refusal);
	});

	test('may ask for members where that was granted', () => {
		const state = Object.assign(plainState(), { hasPrivilegedIntents: true });
		expect(identifyRefusal(state, { ...right, intents: GuildMembers })).toBeUndefined();
	});

	test('may have as many guilds as a shard takes, of its own', () => {
		const state = plainState();
		Object.assign(state, { sharding: { ...state.sharding, guildsEach: 1 } });
		addGuild(state, { id: FIRST, name: 'First' });
		expect(identifyRefusal(state, right)).toBeUndefined();
		addGuild(state, { id: SECOND, name: 'Second' });
		addGuild(state, { id: String(4n << 22n), name: 'Elsewhere', bot: 'absent' });
		expect(identifyRefusal(state, right)).toBe('shardingRequired');
		expect(identifyRefusal(state, { ...right, shard: [0, 2] })).toBeUndefined();
	});
});

describe('a session', () => {
	test.each([
		[undefined, [0, 1]],
		[
			[1, 2],
			[1, 2],
		],
		['odd', [0, 1]],
	])('is of the shard that is asked for: %j', (shard, expected) => {
		const session = newSession({ intents: 5, shard });
		expect([session.shard, session.shards]).toEqual(expected);
		expect(session).toMatchObject({ intents: 5, sent: [], sequence: 0 });
	});

	test('begins with all guilds of its shard as not there, and then each that is', () => {
		const state = plainState();
		addGuild(state, { id: FIRST, name: 'First' });
		addGuild(state, { id: SECOND, name: 'Second' });
		setAvailability(state, addGuild(state, { id: String(4n << 22n), name: 'Out' }), 'unavailable');
		const changes: string[] = [];
		state.events.on('session', (change) => changes.push(change));
		const sent: Payload[] = [];
		const socket = { send: (text: string) => sent.push(JSON.parse(text)) } as unknown as WebSocket;
		const session = Object.assign(newSession({ intents: Guilds, shard: [0, 2] }), { socket });

		begin(state, session);

		const guilds = [FIRST, String(4n << 22n)].map((id) => ({ id, unavailable: true }));
		expect(sent).toMatchObject([
			{
				t: 'READY',
				s: 1,
				d: {
					v: 10,
					guilds,
					session_id: session.id,
					shard: [0, 2],
					user: { id: '1', bot: true, mfa_enabled: true, verified: true },
					application: { id: '1', flags: 0 },
				},
			},
			{ t: 'GUILD_CREATE', s: 2, d: { id: FIRST, name: 'First' } },
		]);
		expect(sent).toHaveLength(2);
		expect([state.sessionsBegun, changes]).toEqual([1, ['ready']]);
	});

	test('is told what goes to every shard as if it were of its own guilds', () => {
		expect(ownIdOf(newSession({ shard: [1, 2] }))).toBe(String(1n << 22n));
	});

	test('notes what is wrong with an event of ours', () => {
		const wrong = { path: 'v', code: 'ODD', message: 'is odd' };
		const event = (name: string) => (name === 'READY' ? [wrong] : []);
		const validator: Validator = { request: () => [], response: () => [], event };
		const state = Object.assign(plainState(), { validator });
		addGuild(state, { id: FIRST, name: 'First' });
		begin(state, newSession({ intents: Guilds }));
		expect(state.faults).toEqual(['READY: v [ODD]: is odd']);
	});
});
