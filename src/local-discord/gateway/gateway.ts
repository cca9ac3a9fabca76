import { GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { hasBot } from '../guild.ts';
import type { State } from '../state.ts';
import {
	type Dispatch,
	dispatch,
	type Payload,
	type Session,
	send,
	sentSince,
} from './gateway-session.ts';
import {
	begin,
	CLOSE,
	checkEvent,
	close,
	identifyRefusal,
	isBotToken,
	newSession,
	ownIdOf,
	tell,
} from './identify.ts';

/** The gateway of one local Discord, and the ways to disturb it. */
export type Gateway = {
	readonly server: WebSocketServer;
	/** Whether the bot is identified and connected. */
	isConnected(): boolean;
	/** Closes every connection with a code; without one with 4000, after which clients resume. */
	drop(code?: number): void;
	/** Ends every connection without a word. */
	cut(): void;
	/** Asks every client to reconnect (op 7). */
	reconnect(): void;
	/** Declares every session void (op 9); clients identify again. */
	invalidate(): void;
	/** Forgets every session, so that the next attempt to resume is refused. */
	forget(): void;
	/** Sends every client something as it is, well formed or not. */
	say(text: string): void;
	/** Leaves heartbeats unanswered, until `answer`. */
	silence(): void;
	/** Answers heartbeats again. */
	answer(): void;
};

type Received = { readonly op: number; readonly d: Record<string, unknown> };

/** Opens a gateway over the state's events; connections are handed to `server`. */
export function createGateway(state: State): Gateway {
	const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
	const sessions = new Map<string, Session>();
	const sessionOf = new WeakMap<WebSocket, Session>();
	let isSilent = false;

	const handlers: Readonly<Record<number, (socket: WebSocket, received: Received) => void>> = {
		[GatewayOpcodes.Heartbeat]: (socket) => {
			if (!isSilent) send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
		},
		[GatewayOpcodes.Identify]: (socket, { d }) => {
			const refused = identifyRefusal(state, d);
			if (refused) close(socket, refused);
			else if (sessionOf.has(socket)) close(socket, 'alreadyAuthenticated');
			else begin(state, attach(socket, newSession(d)));
		},
		[GatewayOpcodes.Resume]: (socket, { d }) => {
			const session = sessions.get(String(d['session_id']));
			const missed = session && sentSince(session, d['seq']);
			if (!missed || !isBotToken(state, d['token'])) {
				send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
				return;
			}
			attach(socket, session);
			for (const payload of missed) send(socket, payload);
			tell(state, session, { name: 'RESUMED', data: {}, guildId: ownIdOf(session) });
			state.events.emit('session', 'resumed');
		},
		[GatewayOpcodes.RequestGuildMembers]: (socket, { d }) => {
			const session = sessionOf.get(socket);
			if (session) tell(state, session, memberChunk(state, d));
		},
		[GatewayOpcodes.PresenceUpdate]: () => {},
		[GatewayOpcodes.VoiceStateUpdate]: () => {},
	};

	function attach(socket: WebSocket, session: Session): Session {
		session.socket = socket;
		sessions.set(session.id, session);
		sessionOf.set(socket, session);
		return session;
	}

	function receive(socket: WebSocket, received: Received | undefined): void {
		const handle = handlers[received?.op ?? Number.NaN];
		const needsSession =
			received && received.op > GatewayOpcodes.Identify && received.op !== GatewayOpcodes.Resume;
		if (!received) close(socket, 'decodeError');
		else if (!handle) close(socket, 'unknownOpcode');
		else if (needsSession && !sessionOf.has(socket)) close(socket, 'notAuthenticated');
		else handle(socket, received);
	}

	function release(socket: WebSocket, code: number): void {
		const session = sessionOf.get(socket);
		if (session?.socket !== socket) return;
		session.socket = undefined;
		if (code === 1000 || code === 1001) sessions.delete(session.id);
		state.events.emit('session', 'closed');
	}

	server.on('connection', (socket) => {
		send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: state.heartbeatMs } });
		socket.on('message', (data) => receive(socket, parse(String(data))));
		socket.on('close', (code) => release(socket, code));
		socket.on('error', () => socket.terminate());
	});
	state.events.on('dispatch', (name, data, guildId) => {
		const guild = state.guilds.get(guildId ?? '');
		if (guild && !hasBot(guild, state.bot) && name !== 'INTERACTION_CREATE') return;
		checkEvent(state, name, data);
		for (const session of sessions.values()) {
			dispatch(session, { name, data, guildId }, state.bot.id);
		}
	});

	const connected = () => [...sessions.values()].flatMap(({ socket }) => socket ?? []);
	const sendAll = (payload: Payload) => {
		for (const socket of connected()) send(socket, payload);
	};
	return {
		server,
		isConnected: () => connected().length > 0,
		drop: (code = CLOSE.unknownError[0]) => {
			for (const socket of connected()) socket.close(code);
		},
		cut: () => {
			for (const socket of connected()) socket.terminate();
		},
		reconnect: () => sendAll({ op: GatewayOpcodes.Reconnect, d: null }),
		invalidate: () => {
			sendAll({ op: GatewayOpcodes.InvalidSession, d: false });
			sessions.clear();
		},
		forget: () => sessions.clear(),
		say: (text) => {
			for (const socket of connected()) socket.send(text);
		},
		silence: () => {
			isSilent = true;
		},
		answer: () => {
			isSilent = false;
		},
	};
}

function memberChunk(state: State, { guild_id, nonce }: Received['d']): Dispatch {
	const guild = state.guilds.get(String(guild_id));
	const members = [...(guild?.members.values() ?? [])];
	const data = { guild_id, members, chunk_index: 0, chunk_count: 1, not_found: [], nonce };
	return { name: 'GUILD_MEMBERS_CHUNK', data, guildId: guild?.id };
}

/** What a client sent; undefined where it is no payload. One without data, as a heartbeat may be, has none of any name. */
function parse(text: string): Received | undefined {
	try {
		const sent: unknown = JSON.parse(text);
		if (!isRecord(sent) || typeof sent['op'] !== 'number') return;
		const { op, d } = sent;
		return { op, d: isRecord(d) ? d : {} };
	} catch {
		return;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
