import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { type Guild, guildCreate, hasBot } from '../guild.ts';
import { gatewayUrl } from '../rest/routes/application-routes.ts';
import { type State, secret } from '../state.ts';
import { describeProblems } from '../validation/problem.ts';
import { type Dispatch, dispatch, isOnShard, type Session } from './gateway-session.ts';
import { KNOWN_INTENTS, PRIVILEGED_INTENTS } from './intents.ts';

/** Why a connection is closed: code and reason. */
export const CLOSE = {
	unknownError: [GatewayCloseCodes.UnknownError, 'Unknown error.'],
	unknownOpcode: [GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.'],
	decodeError: [GatewayCloseCodes.DecodeError, 'Error while decoding payload.'],
	notAuthenticated: [GatewayCloseCodes.NotAuthenticated, 'Not authenticated.'],
	badToken: [GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.'],
	alreadyAuthenticated: [GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.'],
	invalidShard: [GatewayCloseCodes.InvalidShard, 'Invalid shard.'],
	shardingRequired: [GatewayCloseCodes.ShardingRequired, 'Sharding required.'],
	invalidIntents: [GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).'],
	disallowedIntents: [GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).'],
} as const;

/** Closes the connection for that reason. */
export function close(socket: WebSocket, why: keyof typeof CLOSE): void {
	const [code, reason] = CLOSE[why];
	socket.close(code, reason);
}

/** What of the way a client identifies itself is wrong. */
export function identifyRefusal(
	state: State,
	{ token, intents, shard }: Readonly<Record<string, unknown>>,
): keyof typeof CLOSE | undefined {
	const bits = Number(intents);
	const [number = 0, shards = 1] = Array.isArray(shard) ? shard.map(Number) : [];
	if (!isBotToken(state, token)) return 'badToken';
	if (!Number.isInteger(bits) || bits & ~KNOWN_INTENTS) return 'invalidIntents';
	if (bits & PRIVILEGED_INTENTS && !state.hasPrivilegedIntents) return 'disallowedIntents';
	if (number < 0 || number >= shards) return 'invalidShard';
	const isTooFull = guildsOn(state, { shard: number, shards }).length > state.sharding.guildsEach;
	return isTooFull ? 'shardingRequired' : undefined;
}

/** A session as the client asks for it. */
export function newSession({ intents, shard }: Readonly<Record<string, unknown>>): Session {
	const [number = 0, shards = 1] = Array.isArray(shard) ? shard.map(Number) : [];
	return {
		id: secret(),
		intents: Number(intents),
		shard: number,
		shards,
		sent: [],
		sequence: 0,
		socket: undefined,
	};
}

/** Sends READY, which names every guild as unavailable, then each guild on its own. */
export function begin(state: State, session: Session): void {
	state.sessionsBegun += 1;
	const guilds = guildsOn(state, session);
	const data = {
		v: 10,
		user: { ...state.bot, mfa_enabled: true, locale: 'en-US', email: null, verified: true },
		guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
		session_id: session.id,
		session_type: 'normal',
		resume_gateway_url: gatewayUrl(state),
		shard: [session.shard, session.shards],
		application: { id: state.bot.id, flags: 0 },
		private_channels: [],
	};
	tell(state, session, { name: 'READY', data, guildId: ownIdOf(session) });
	for (const guild of guilds.filter(({ isUnavailable }) => !isUnavailable)) {
		const created = guildCreate(guild, state.bot.id);
		tell(state, session, { name: 'GUILD_CREATE', data: created, guildId: guild.id });
	}
	state.events.emit('session', 'ready');
}

/** What goes to every shard goes there as if it were of the shard's own guilds. */
export function ownIdOf({ shard }: Session): string {
	return String(BigInt(shard) << 22n);
}

/** The bot's guilds that are the shard's. */
function guildsOn(state: State, at: Pick<Session, 'shard' | 'shards'>): Guild[] {
	return [...state.guilds.values()].filter(
		(guild) => hasBot(guild, state.bot) && isOnShard(guild.id, at),
	);
}

/** Sends an event to one session. */
export function tell(state: State, session: Session, event: Dispatch): void {
	checkEvent(state, event.name, event.data);
	dispatch(session, event, state.bot.id);
}

/** Notes what the validator finds wrong with an event of ours. */
export function checkEvent(state: State, name: string, data: unknown): void {
	if (!state.validator) return;
	const written: unknown = JSON.parse(JSON.stringify(data));
	const problems = state.validator.event(name, written);
	if (problems.length > 0) state.faults.push(`${name}: ${describeProblems(problems)}`);
}

/** Whether this is the bot's token, as clients write it. */
export function isBotToken({ token }: State, given: unknown): boolean {
	return String(given).replace(/^Bot /, '') === token;
}
