import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { contentFor, isWanted } from './intents.ts';

/** What goes over the gateway, in either direction. */
export type Payload = {
	readonly op: number;
	readonly d: unknown;
	readonly s?: number;
	readonly t?: string;
};

/** One identified client, with what it was sent so that it can catch up after a break. */
export type Session = {
	readonly id: string;
	readonly intents: number;
	readonly shard: number;
	readonly shards: number;
	readonly sent: Payload[];
	sequence: number;
	/** The open connection; none during a break. */
	socket: WebSocket | undefined;
};

/** An event for whom it may concern. */
export type Dispatch = {
	readonly name: string;
	readonly data: unknown;
	readonly guildId: string | undefined;
};

const REPLAYED = 500;

/** Sends the event if the session's shard and intents are meant, and remembers it for a replay. */
export function dispatch(
	session: Session,
	{ name, data, guildId }: Dispatch,
	botId: string,
): boolean {
	const isMeant = isOnShard(guildId, session) && isWanted(name, session.intents, guildId);
	if (!isMeant) return false;
	session.sequence += 1;
	const seen = contentFor({ name, data, botId }, session.intents, guildId);
	const payload = { op: GatewayOpcodes.Dispatch, d: seen, s: session.sequence, t: name };
	session.sent.push(payload);
	if (session.sent.length > REPLAYED) session.sent.shift();
	if (session.socket) send(session.socket, payload);
	return true;
}

/** What the session was sent after `sequence`; undefined where that is not, or no longer, known. */
export function sentSince(session: Session, sequence: unknown): readonly Payload[] | undefined {
	const oldest = session.sent[0]?.s ?? 1;
	const isKnown =
		typeof sequence === 'number' && sequence >= oldest - 1 && sequence <= session.sequence;
	return isKnown ? session.sent.filter(({ s = 0 }) => s > sequence) : undefined;
}

/** Writes the payload to a connection. */
export function send(socket: WebSocket, { op, d, s, t }: Payload): void {
	socket.send(JSON.stringify({ op, d, s: s ?? null, t: t ?? null }));
}

/** Whether the guild is the shard's; direct messages are the first one's. */
export function isOnShard(
	guildId: string | undefined,
	{ shard, shards }: Pick<Session, 'shard' | 'shards'>,
): boolean {
	return Number((BigInt(guildId ?? 0) >> 22n) % BigInt(shards)) === shard;
}
