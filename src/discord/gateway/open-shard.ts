import { setTimeout as pause } from 'node:timers/promises';
import {
	DefaultWebSocketManagerOptions,
	type IContextFetchingStrategy,
	type SessionInfo,
	WebSocketShard,
	WebSocketShardEvents,
	WebSocketShardStatus,
} from '@discordjs/ws';
import {
	type APIGatewayBotInfo,
	GatewayDispatchEvents,
	type GatewayDispatchPayload,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { KeptSession, TakenShard } from '../../ports/shard-book.ts';

export type ShardOptions = {
	readonly token: string;
	readonly intents: number;
	readonly information: APIGatewayBotInfo;
	/** How many shards there are in all. */
	readonly count: number;
	readonly taken: TakenShard;
	/** Whether the process that had it before ended without giving it back: nobody knows what of the last it has done. */
	readonly isOfDead: boolean;
	readonly log: Logger;
	/** Resolves while nobody else can have the shard for certain. */
	certain(): Promise<void>;
	/** Resolves when it may identify; rejects where that was given up. */
	mayIdentify(shard: number, signal: AbortSignal): Promise<void>;
	/** Keeps the session, or none where it is void. */
	keep(session: KeptSession | undefined): void;
	receive(event: GatewayDispatchPayload): void;
	closed(code: number): void;
};

export type Shard = {
	/** Resolves when it is ready for the first time. */
	readonly connected: Promise<void>;
	isReady(): boolean;
	/** Of the last event that was handed on; undefined without a session. */
	sequence(): number | undefined;
	/** Leaves, so that whoever has the session goes on with it. */
	leave(): Promise<void>;
};

/** After which Discord leaves a session as it is, for somebody to take up. */
const RESUMABLE = 4200;
/** Discord may not answer any more. */
const LEAVING_MS = 1000;
/** Discord takes a first response no later; and counts the time in its ids from the first second of 2015. */
const ANSWERED_MS = 3000;
const DISCORD_EPOCH_MS = Date.UTC(2015, 0);

/** Opens one connection to Discord. It goes on with the session that it is given, and connects anew by itself wherever it breaks. */
export function openShard(options: ShardOptions): Shard {
	const { token, intents, information, count, taken, log, receive } = options;
	const { shard } = taken;
	let session: SessionInfo | null = taken.session
		? {
				sessionId: taken.session.id,
				resumeURL: taken.session.resumeUrl,
				sequence: taken.session.sequence,
				shardId: shard,
				shardCount: count,
			}
		: null;
	/** Of what another process had the session for, it has answered what is older, or nobody can. */
	let isReplaying = taken.session !== undefined;
	const openedAt = Date.now();
	let isLeaving = false;

	const strategy: IContextFetchingStrategy = {
		options: {
			...DefaultWebSocketManagerOptions,
			token,
			intents,
			gatewayInformation: information,
			shardCount: count,
		},
		async retrieveSessionInfo() {
			if (socket.status !== WebSocketShardStatus.Idle) return session;
			// It is about to connect: nobody else may have taken it meanwhile.
			await options.certain();
			return isLeaving ? new Promise(() => undefined) : session;
		},
		updateSessionInfo(_, updated) {
			if (isLeaving) return;
			const isOther = updated?.sessionId !== session?.sessionId;
			session = updated;
			if (!isOther) return;
			options.keep(
				updated
					? { id: updated.sessionId, resumeUrl: updated.resumeURL, sequence: updated.sequence }
					: undefined,
			);
		},
		waitForIdentify: options.mayIdentify,
	};

	/** Has whoever had the session before done what was asked then, or can nobody answer it any more? */
	function isDone(at: number): boolean {
		// Among what was missed may be told that the session was resumed before.
		if (options.isOfDead) return isReplaying || at < openedAt;
		return isReplaying && at < Date.now() - ANSWERED_MS;
	}

	const socket = new WebSocketShard(strategy, shard);
	socket.on(WebSocketShardEvents.Dispatch, ({ data }) => {
		// Told as an event of its own it would come before those that were missed.
		if (BEGUN.has(data.t)) isReplaying = false;
		if (!taken.session || !isAsked(data) || !isDone(askedAt(data))) receive(data);
	});
	socket.on(WebSocketShardEvents.Error, ({ error: err }) => {
		log.warn({ err, shard }, 'Discord’s gateway cannot be reached');
	});
	socket.on(WebSocketShardEvents.Closed, ({ code }) => options.closed(code));

	return {
		connected: socket.connect(),
		isReady: () => socket.status === WebSocketShardStatus.Ready,
		sequence: () => session?.sequence,
		async leave() {
			isLeaving = true;
			if (socket.status === WebSocketShardStatus.Connecting) {
				// The library lets the error of a connection that it gives up meanwhile end the process.
				socket.once(WebSocketShardEvents.Hello, () => void socket.destroy({ code: RESUMABLE }));
				return;
			}
			await Promise.race([
				socket.destroy({ code: RESUMABLE }),
				pause(LEAVING_MS, undefined, { ref: false }),
			]);
		},
	};
}

const BEGUN: ReadonlySet<string> = new Set([
	GatewayDispatchEvents.Ready,
	GatewayDispatchEvents.Resumed,
]);

/** What was asked of a process that was killed is not done once more: perhaps it was done, and its answer lost. */
function isAsked({ t }: GatewayDispatchPayload): boolean {
	return t === GatewayDispatchEvents.InteractionCreate || t === GatewayDispatchEvents.MessageCreate;
}

/** When it was asked, by Discord's clock, in milliseconds of the epoch; what cannot be read is new. */
function askedAt({ d }: GatewayDispatchPayload): number {
	const { id } = Object(d) as { readonly id?: unknown };
	if (typeof id !== 'string' || !/^\d+$/.test(id)) return Number.POSITIVE_INFINITY;
	return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}
