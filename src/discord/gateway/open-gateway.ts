import type { REST } from '@discordjs/rest';
import {
	type SessionInfo,
	WebSocketManager,
	WebSocketShardEvents,
	WebSocketShardStatus,
} from '@discordjs/ws';
import { GatewayCloseCodes, type GatewayDispatchPayload } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { UserError } from '../../domain/user-error.ts';
import { lossOf } from './lost-session.ts';
import { refusalOf } from './refusal.ts';

export type Connection = {
	readonly token: string;
	/** Discord's API without the version. */
	readonly apiUrl: string;
};

/** Who the bot is, as Discord says when it is let in. */
export type Self = { readonly application: string; readonly name: string };

export type Gateway = {
	/** Connects as many shards as Discord advises, and resolves when all are ready. A UserError says why Discord refuses. */
	connect(): Promise<Self>;
	/** Resolves when Discord has ended a session and will not have it back; the UserError says why. */
	readonly lost: Promise<UserError>;
	/** How many connections there are, and how many of them are ready. */
	shards(): Promise<Shards>;
	close(): Promise<void>;
};

export type Shards = { readonly all: number; readonly ready: number };

export type GatewayOptions = Connection & {
	readonly rest: REST;
	readonly log: Logger;
	/** What Discord is to tell of beside interactions, as its bits. */
	readonly intents: number;
	/** Is given every event as Discord sent it, and the bot's own snowflake; what it throws is logged. */
	readonly receive: (event: GatewayDispatchPayload, self: string) => void;
};

/**
 * Discord's gateway without a copy of what is behind it: nothing that it tells is kept, so that memory stays flat however many
 * servers there are. Broken connections are taken up again where they broke; where Discord wants more shards than there
 * are, all connect anew.
 */
export function openGateway(options: GatewayOptions): Gateway {
	const { token, rest, apiUrl, log, intents } = options;
	const lost = Promise.withResolvers<UserError>();
	const self = Promise.withResolvers<Self>();
	let isConnected = false;
	let user = '';
	let manager = open();

	function open(): WebSocketManager {
		// The library's own store of sessions is one for the whole process.
		const sessions = new Map<number, SessionInfo>();
		const opened = new WebSocketManager({
			token,
			rest,
			intents,
			retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
			updateSessionInfo(shard, session) {
				if (session) sessions.set(shard, session);
				else sessions.delete(shard);
			},
		});
		opened.on(WebSocketShardEvents.Ready, ({ data }) => {
			user = data.user.id;
			self.resolve({ application: data.application.id, name: data.user.username });
		});
		opened.on(WebSocketShardEvents.Dispatch, ({ data }) => receive(data));
		opened.on(WebSocketShardEvents.Error, ({ error: err, shardId: shard }) => {
			log.warn({ err, shard }, 'Discord’s gateway cannot be reached');
		});
		opened.on(WebSocketShardEvents.Closed, ({ code }) => {
			const loss = lossOf(code);
			const mayGrow = code === GatewayCloseCodes.ShardingRequired && isConnected;
			if (mayGrow) void grow(opened);
			else if (loss) lost.resolve(loss);
		});
		return opened;
	}

	function receive(event: GatewayDispatchPayload): void {
		try {
			options.receive(event, user);
		} catch (err) {
			log.error({ err, event: event.t }, 'an event of Discord could not be read');
		}
	}

	/** Discord lets a bot begin a number of sessions a day, and takes its token away where it goes on. */
	async function connect(): Promise<void> {
		const { shards, session_start_limit: limit } = await manager.fetchGatewayInformation();
		if (limit.remaining < shards) {
			const minutes = Math.ceil(limit.reset_after / 60_000);
			throw new UserError(
				`Discord lets a bot connect only so often a day, and this one has done so. Start Dateline again in ${minutes} minutes.`,
			);
		}
		await manager.connect();
	}

	/** The servers have become too many for the shards there are. */
	async function grow(old: WebSocketManager): Promise<void> {
		if (old !== manager) return;
		manager = open();
		try {
			const [before, advised] = [await old.getShardCount(), await manager.getShardCount()];
			await old.destroy();
			if (advised <= before) throw lossOf(GatewayCloseCodes.ShardingRequired);
			log.warn({ before, advised }, 'Discord wants more shards');
			await connect();
		} catch (error) {
			lost.resolve(refusalOf(error, apiUrl));
		}
	}

	return {
		lost: lost.promise,
		async connect() {
			const refused = lost.promise.then((error) => Promise.reject(error));
			try {
				await Promise.race([connect(), refused]);
			} catch (error) {
				await manager.destroy();
				throw refusalOf(error, apiUrl);
			}
			isConnected = true;
			return self.promise;
		},
		async shards() {
			const states = await manager.fetchStatus();
			const ready = states.filter((state) => state === WebSocketShardStatus.Ready);
			return { all: states.size, ready: ready.size };
		},
		close: async () => manager.destroy(),
	};
}
