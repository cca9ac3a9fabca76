import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreate } from './guild.ts';
import { isWanted } from './intents.ts';
import { gatewayUrl } from './routes/application-routes.ts';
import { type State, secret } from './state.ts';

/** The gateway of one local Discord, and the ways to disturb it. */
export type Gateway = {
	readonly server: WebSocketServer;
	/** Closes every connection with a code after which clients resume; 4000 without one. */
	drop(code?: number): void;
	/** Ends every connection without a word. */
	cut(): void;
	/** Asks every client to reconnect (op 7). */
	reconnect(): void;
	/** Declares every session void (op 9); clients identify again. */
	invalidate(): void;
	/** Leaves heartbeats unanswered, until `resume`. */
	silence(): void;
	/** Answers heartbeats again. */
	resume(): void;
};

type Session = {
	readonly id: string;
	readonly intents: number;
	readonly shard: number;
	readonly shards: number;
	readonly sent: Payload[];
	sequence: number;
	socket: WebSocket | undefined;
};

type Payload = {
	readonly op: number;
	readonly d: unknown;
	readonly s?: number;
	readonly t?: string;
};
type Received = { readonly op: number; readonly d: Record<string, unknown> };

const REPLAYED = 500;
const CLOSE = { unknown: 4000, decode: 4002, notAuthenticated: 4003, badToken: 4004 } as const;
const OP = {
	dispatch: 0,
	heartbeat: 1,
	identify: 2,
	resume: 6,
	reconnect: 7,
	invalidSession: 9,
	hello: 10,
	acknowledge: 11,
} as const;

/** Opens a gateway over the state's events; connections are handed to `server`. */
export function createGateway(state: State): Gateway {
	const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
	const sessions = new Map<string, Session>();
	const sessionOf = new WeakMap<WebSocket, Session>();
	let isSilent = false;

	const connected = () => [...sessions.values()].flatMap(({ socket }) => socket ?? []);

	function identify(socket: WebSocket, { token, intents, shard }: Record<string, unknown>): void {
		if (!isBotToken(state, token)) {
			socket.close(CLOSE.badToken, 'Authentication failed.');
			return;
		}
		const [number = 0, shards = 1] = Array.isArray(shard) ? shard.map(Number) : [];
		const session: Session = {
			id: secret(),
			intents: Number(intents),
			shard: number,
			shards,
			sent: [],
			sequence: 0,
			socket,
		};
		sessions.set(session.id, session);
		sessionOf.set(socket, session);
		const guilds = [...state.guilds.values()].filter(({ id }) => isOnShard(id, session));
		dispatch(session, 'READY', readyBody(state, session, guilds));
		for (const guild of guilds) {
			if (guild.isUnavailable || !isWanted('GUILD_CREATE', session.intents, guild.id)) continue;
			dispatch(session, 'GUILD_CREATE', guildCreate(guild, state.bot.id));
		}
		state.events.emit('session', 'ready');
	}

	function resume(socket: WebSocket, { token, session_id, seq }: Record<string, unknown>): void {
		const session = sessions.get(String(session_id));
		const first = session?.sent[0]?.s ?? 1;
		if (!session || !isBotToken(state, token) || Number(seq) < first - 1) {
			send(socket, { op: OP.invalidSession, d: false });
			return;
		}
		session.socket = socket;
		sessionOf.set(socket, session);
		const missed = session.sent.filter(({ s = 0 }) => s > Number(seq));
		for (const payload of missed) send(socket, payload);
		dispatch(session, 'RESUMED', {});
		state.events.emit('session', 'resumed');
	}

	function receive(socket: WebSocket, { op, d }: Received): void {
		if (op === OP.heartbeat) acknowledge(socket);
		else if (op === OP.identify) identify(socket, d);
		else if (op === OP.resume) resume(socket, d);
		else if (!sessionOf.has(socket)) socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
	}

	function acknowledge(socket: WebSocket): void {
		if (!isSilent) send(socket, { op: OP.acknowledge, d: null });
	}

	server.on('connection', (socket) => {
		send(socket, { op: OP.hello, d: { heartbeat_interval: state.heartbeatMs, _trace: [] } });
		socket.on('message', (data) => {
			const received = parse(String(data));
			if (received) receive(socket, received);
			else socket.close(CLOSE.decode, 'Error while decoding payload.');
		});
		socket.on('close', (code) => {
			const session = sessionOf.get(socket);
			if (session?.socket !== socket) return;
			session.socket = undefined;
			if (code === 1000 || code === 1001) sessions.delete(session.id);
			state.events.emit('session', 'closed');
		});
	});

	state.events.on('dispatch', (name, data, guildId) => {
		for (const session of sessions.values()) {
			if (isOnShard(guildId, session) && isWanted(name, session.intents, guildId)) {
				dispatch(session, name, data);
			}
		}
	});

	return {
		server,
		drop: (code = CLOSE.unknown) => {
			for (const socket of connected()) socket.close(code);
		},
		cut: () => {
			for (const socket of connected()) socket.terminate();
		},
		reconnect: () => {
			for (const socket of connected()) send(socket, { op: OP.reconnect, d: null });
		},
		invalidate: () => {
			const sockets = connected();
			sessions.clear();
			for (const socket of sockets) send(socket, { op: OP.invalidSession, d: false });
		},
		silence: () => {
			isSilent = true;
		},
		resume: () => {
			isSilent = false;
		},
	};
}

function readyBody(state: State, session: Session, guilds: readonly { readonly id: string }[]) {
	return {
		v: 10,
		user: { ...state.bot, mfa_enabled: true, locale: 'en-US', email: null, verified: true },
		guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
		session_id: session.id,
		resume_gateway_url: gatewayUrl(state),
		shard: [session.shard, session.shards],
		application: { id: state.bot.id, flags: 0 },
	};
}

function dispatch(session: Session, name: string, data: unknown): void {
	session.sequence += 1;
	const payload = { op: OP.dispatch, d: data, s: session.sequence, t: name };
	session.sent.push(payload);
	if (session.sent.length > REPLAYED) session.sent.shift();
	if (session.socket) send(session.socket, payload);
}

function send(socket: WebSocket, { op, d, s, t }: Payload): void {
	socket.send(JSON.stringify({ op, d, s: s ?? null, t: t ?? null }));
}

function parse(text: string): Received | undefined {
	try {
		return JSON.parse(text) as Received;
	} catch {
		return;
	}
}

function isBotToken(state: State, token: unknown): boolean {
	return String(token).replace(/^Bot /, '') === state.token;
}

/** Direct messages go to the first shard. */
function isOnShard(guildId: string | undefined, { shard, shards }: Session): boolean {
	return Number((BigInt(guildId ?? 0) >> 22n) % BigInt(shards)) === shard;
}
