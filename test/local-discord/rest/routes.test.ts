import { describe, expect, test } from 'vitest';
import { interact } from '../../../src/local-discord/interactions/open-interaction.ts';
import { addThread, changeThread } from '../../../src/local-discord/messages/threads.ts';
import { openSemanticValidator } from '../../../src/local-discord/validation/validator.ts';
import { addGuild, install } from '../../../src/local-discord/world.ts';
import { NOON } from '../plain-state.ts';
import { calledDiscord } from './called.ts';

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('a guild', () => {
	test('is told with its channels, roles and open threads', () => {
		const { state, call, channelOf, guild } = calledDiscord();
		const [open, closed] = ['30', '31'].map((id) =>
			addThread(state, channelOf('20'), { name: id, id }),
		);
		if (!open || !closed) throw new Error('no thread');
		changeThread(state, closed, { isClosed: true });
		expect(call('GET /guilds/9').body).toMatchObject({ id: '9', name: 'Harbour News' });
		expect(idsOf(call('GET /guilds/9/channels').body)).toEqual(['20', '21', '22']);
		expect(idsOf(call('GET /guilds/9/roles').body)).toEqual(idsOf(guild.roles));
		expect(call('GET /guilds/9/threads/active').body).toMatchObject({
			threads: [{ id: '30' }],
			has_more: false,
			members: [],
		});
	});

	test.each(['99', '98'])('without the bot, or that there is not, is unknown: %s', (id) => {
		for (const more of ['', '/channels', '/roles', '/members', '/members/7', '/threads/active'])
			expect(calledDiscord().call(`GET /guilds/${id}${more}`).code).toBe(10004);
	});

	test('tells of its members, one unless more are asked for', () => {
		const { call } = calledDiscord();
		expect(call('GET /guilds/9/members').body).toHaveLength(1);
		expect(call('GET /guilds/9/members?limit=2').body).toHaveLength(2);
		expect(call('GET /guilds/9/members/7').body).toMatchObject({ user: { username: 'ann' } });
		expect(call('GET /guilds/9/members/8').code).toBe(10007);
	});

	test('is left', () => {
		const { state, call } = calledDiscord();
		expect(call('DELETE /users/@me/guilds/99').code).toBe(10004);
		expect(call('DELETE /users/@me/guilds/9').status).toBe(204);
		expect([state.guilds.has('9'), state.guilds.has('99')]).toEqual([false, true]);
	});
});

describe('the guilds of the bot', () => {
	test('come by their ids, those it is in alone', () => {
		const { state, call } = calledDiscord();
		for (const id of ['100', '10']) addGuild(state, { id, name: `Guild ${id}` });
		expect(idsOf(call('GET /users/@me/guilds').body)).toEqual(['9', '10', '100']);
		expect(idsOf(call('GET /users/@me/guilds?after=9').body)).toEqual(['10', '100']);
		expect(idsOf(call('GET /users/@me/guilds?after=9&limit=1').body)).toEqual(['10']);
	});

	test('are two hundred at once', () => {
		const { state, call } = calledDiscord();
		for (let id = 1000; id < 1200; id += 1) addGuild(state, { id: String(id), name: 'One' });
		expect(call('GET /users/@me/guilds').body).toHaveLength(200);
	});
});

test('a user is told of, where there is one', () => {
	const { call } = calledDiscord();
	expect(call('GET /users/7').body).toMatchObject({ username: 'ann' });
	expect(call('GET /users/8').code).toBe(10013);
});

describe('the bot', () => {
	test('is told who it is, and how many it is for', () => {
		const { state, call, ann } = calledDiscord();
		install(state, ann);
		addGuild(state, { name: 'Hill Gazette' });
		const self = { id: '1', username: 'Dispatch', bot: true };
		const account = { mfa_enabled: true, verified: true, email: null, locale: 'en-US' };
		expect(call('GET /users/@me').body).toMatchObject({ ...self, ...account });
		for (const path of ['/applications/@me', '/oauth2/applications/@me'])
			expect(call(`GET ${path}`).body).toMatchObject({
				id: '1',
				verify_key: state.signer.publicKey,
				approximate_guild_count: 2,
				approximate_user_install_count: 1,
				bot: self,
				owner: self,
			});
	});

	test('is an application that anybody may add, without more to ask', () => {
		expect(calledDiscord().call('GET /applications/@me').body).toMatchObject({
			bot_public: true,
			bot_require_code_grant: false,
			flags: 0,
			approximate_user_install_count: 0,
			approximate_user_authorization_count: 0,
			explicit_content_filter: 0,
			interactions_endpoint_url: null,
		});
	});

	test.each([
		[1, 1],
		[2, 1],
		[3, 2],
	])('of %d guilds, two a shard, is advised %d shards', (guilds, shards) => {
		const { state, call } = calledDiscord();
		for (let made = 1; made < guilds; made += 1) addGuild(state, { name: 'One' });
		Object.assign(state, { sharding: { guildsEach: 2, atOnce: 3, sessionsADay: 5 } });
		state.sessionsBegun = 4;
		expect(call('GET /gateway/bot').body).toMatchObject({
			shards,
			session_start_limit: { total: 5, remaining: 1, max_concurrency: 3 },
		});
	});

	test('of no guild has a shard, and no more sessions than are left', () => {
		const { state, call } = calledDiscord();
		state.guilds.clear();
		state.sessionsBegun = 1001;
		expect(call('GET /gateway/bot').body).toMatchObject({
			shards: 1,
			session_start_limit: { total: 1000, remaining: 0, reset_after: 14_400_000 },
		});
	});

	test('says by its token who it is, but where the address does', () => {
		const { call } = calledDiscord();
		const authorization = 'Bot wrong';
		expect(call('GET /gateway', undefined, { authorization }).status).toBe(200);
		expect(call('GET /users/@me', undefined, { authorization })).toMatchObject({
			status: 401,
			code: 0,
		});
		expect(call('GET /users/@me', undefined, { authorization: undefined }).status).toBe(401);
		expect(call('GET /nowhere')).toMatchObject({ status: 404, code: 0 });
		expect(call('POST /users/@me').status).toBe(404);
	});

	test('is refused what is not well formed, and nothing without a body', () => {
		const { state, call } = calledDiscord();
		Object.assign(state, { validator: openSemanticValidator() });
		const long = call('POST /channels/20/messages', { content: 'x'.repeat(2001) });
		expect(long).toMatchObject({ status: 400, code: 50035 });
		expect(long.body.errors.content).toBeDefined();
		expect(call('POST /channels/20/messages', { content: 'x' }).status).toBe(200);
		expect(call('GET /channels/20/messages').status).toBe(200);
		expect(state.faults).toEqual([]);
	});

	test('is held back where it asks too often', () => {
		const { call } = calledDiscord();
		const last = Array.from({ length: 6 }, () =>
			call('POST /channels/20/messages', { content: 'a' }),
		).at(-1);
		expect(last).toMatchObject({ status: 429, body: { global: false } });
		expect(Number(last?.body.retry_after)).toBeGreaterThan(0);
	});
});

describe('an interaction', () => {
	/** Somebody has run a command. */
	const asked = () => {
		const discord = calledDiscord();
		const { state, ann, channelOf } = discord;
		void interact(
			state,
			{ user: ann, channel: channelOf('20') },
			{ type: 2, data: { name: 'ask', type: 1 } },
		);
		const [open] = state.interactions.values();
		if (!open) throw new Error('nothing was asked');
		clearTimeout(open.timer);
		const { id, token } = open.interaction;
		const answer = (query = '') =>
			discord.call(`POST /interactions/${id}/${token}/callback${query}`, {
				type: 4,
				data: { content: 'a' },
			});
		const own = `/webhooks/1/${token}`;
		return { ...discord, open, id, answer, own };
	};

	test('is answered by whoever has its token, and says what became of it where that is asked', () => {
		const { call, id, answer } = asked();
		expect(call(`POST /interactions/${id}/wrong/callback`, { type: 4 }).code).toBe(10062);
		expect(answer().status).toBe(204);
		expect(asked().answer('?with_response=true')).toMatchObject({
			status: 200,
			body: { interaction: {} },
		});
		expect(asked().answer('?with_response=false').status).toBe(204);
	});

	test('is followed up once it was answered, for as long as its token lives', () => {
		const { state, call, own, answer } = asked();
		const follow = () => call(`POST ${own}`, { content: 'b' });
		expect(follow().code).toBe(10015);
		answer();
		state.now = () => NOON + state.tokenMs;
		expect(follow().body).toMatchObject({ content: 'b' });
		state.now = () => NOON + state.tokenMs + 1;
		expect(follow()).toMatchObject({ status: 401, code: 50027 });
	});

	test('lets its own messages be read, changed and removed, no others', () => {
		const { call, own, answer, say, contents } = asked();
		const other = say('other');
		answer();
		const { id } = call(`POST ${own}`, { content: 'b' }).body;
		expect(call(`GET ${own}/messages/@original`).body.content).toBe('a');
		expect(call(`GET ${own}/messages/${id}`).body.content).toBe('b');
		expect(call(`GET ${own}/messages/${other.id}`).code).toBe(10008);
		expect(call(`PATCH ${own}/messages/@original`, { content: 'c' }).body.content).toBe('c');
		expect(call(`DELETE ${own}/messages/${id}`).status).toBe(204);
		expect(call(`DELETE ${own}/messages/${id}`).code).toBe(10008);
		expect(contents()).toEqual(['other', 'c']);
		call(`DELETE ${own}/messages/@original`);
		expect(call(`GET ${own}/messages/@original`).code).toBe(10008);
	});
});

describe('the commands', () => {
	const COMMANDS = '/applications/1/commands';
	const OF_GUILD = '/applications/1/guilds/9/commands';
	const tide = { name: 'tide', description: 'When the water is high' };

	test.each([COMMANDS, OF_GUILD])('at %s are added, changed and removed', (path) => {
		const { call } = calledDiscord();
		const { id } = call(`POST ${path}`, tide).body;
		const usual = {
			type: 1,
			dm_permission: true,
			nsfw: false,
			integration_types: [0],
			contexts: null,
		};
		expect(call(`GET ${path}/${id}`).body).toMatchObject({ ...tide, ...usual });
		expect(call(`PATCH ${path}/${id}`, { description: 'Ebb' }).body.description).toBe('Ebb');
		const other = path === COMMANDS ? OF_GUILD : COMMANDS;
		expect(call(`GET ${other}/${id}`).code).toBe(10063);
		expect(call(`GET ${other}`).body).toEqual([]);
		expect(
			idsOf(call(`PUT ${path}`, [{ name: 'wind', description: 'How it blows' }, tide]).body)[1],
		).toBe(id);
		expect(call(`DELETE ${path}/${id}`).status).toBe(204);
		expect(call(`DELETE ${path}/${id}`).code).toBe(10063);
		expect(call(`GET ${path}`).body).toMatchObject([{ name: 'wind' }]);
	});

	test('of a guild that there is not are none of the bot’s', () => {
		const { call } = calledDiscord();
		const path = '/applications/1/guilds/98/commands';
		for (const line of [
			`GET ${path}`,
			`PUT ${path}`,
			`POST ${path}`,
			`GET ${path}/1`,
			`PATCH ${path}/1`,
			`DELETE ${path}/1`,
		])
			expect(call(line, line.startsWith('G') ? undefined : [])).toMatchObject({
				status: 403,
				code: 50001,
			});
	});

	test('are of a name and a kind each', () => {
		const { call } = calledDiscord();
		const kinds = [tide, { name: 'tide', type: 3 }, { ...tide, description: 'Again' }];
		const ids = kinds.map((body) => call(`POST ${COMMANDS}`, body).body.id);
		expect(ids[2]).toBe(ids[0]);
		expect(ids[1]).not.toBe(ids[0]);
		expect(call(`GET ${COMMANDS}`).body).toMatchObject([
			{ type: 3 },
			{ type: 1, description: 'Again' },
		]);
	});
});
