import { setTimeout as pause } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import {
	type APIGatewayBotInfo,
	GatewayCloseCodes,
	type GatewayDispatchPayload,
	Routes,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { UserError } from '../../domain/user-error.ts';
import type { FreeShard, ShardBook, TakenShard } from '../../ports/shard-book.ts';
import type { SpacedTurns } from '../../ports/spaced-turns.ts';
import { lossOf } from './lost-session.ts';
import { openShard, type Shard } from './open-shard.ts';
import { refusalOf } from './refusal.ts';
import { type Self, whoAmI } from './who-am-i.ts';

export type Connection = {
	readonly token: string;
	/** Discord's API without the version. */
	readonly apiUrl: string;
};

export type Gateway = {
	/** Connects, and resolves when all that are this process's are ready. A UserError says why Discord refuses. */
	connect(): Promise<Self>;
	/** Resolves when Discord has ended a session and will not have it back; the UserError says why. */
	readonly lost: Promise<UserError>;
	/** How many connections are this process's or nobody's, and how many of them are ready. */
	shards(): Promise<Shards>;
	/** Leaves; whoever has its connections next goes on where they are. */
	close(): Promise<void>;
};

export type Shards = { readonly all: number; readonly ready: number };

/** How processes agree upon who has which shard. */
export type Sharing = {
	readonly shardBook: ShardBook;
	readonly spacedTurns: SpacedTurns;
	/** The name of this process. */
	readonly holder: string;
};

export type GatewayOptions = Connection &
	Sharing & {
		readonly rest: REST;
		readonly log: Logger;
		/** What Discord is to tell of beside interactions, as its bits. */
		readonly intents: number;
		/** Is given every event as Discord sent it, and the bot's own snowflake; what it throws is logged. */
		readonly receive: (event: GatewayDispatchPayload, self: string) => void;
	};

const LEASE_MS = 10_000;
const RENEW_MS = 3000;
/** How often those look who have not all shards, so that one that is given back is with somebody before a member has waited. */
const LOOK_MS = 500;
/** Whoever could not prolong its lease, as the store did not answer, has so long to do it when the store is back. */
const LAPSED_MS = 3000;
/** Discord lets in so many shards at once, and the next so much later. */
const IDENTIFY_MS = 5100;
const FRESH_MS = 60_000;

/**
 * Discord's gateway without a copy of what is behind it: nothing that it tells is kept, so that memory stays flat however many
 * servers there are. Processes share out the shards; broken connections are taken up again where they broke, also by
 * another process; where Discord wants more shards than there are, all connect anew.
 */
export function openGateway(options: GatewayOptions): Gateway {
	const { rest, apiUrl, log, shardBook: book, spacedTurns, holder } = options;
	const lost = Promise.withResolvers<UserError>();
	const closing = new AbortController();
	const shards = new Map<number, Shard>();
	/** Since when nobody has prolonged it, as far as was seen without a gap. */
	const lapsed = new Map<number, number>();
	let user = '';
	let count = 0;
	let free: readonly FreeShard[] = [];
	let certainUntil = 0;
	let asked = { at: Number.NEGATIVE_INFINITY, answer: undefined as APIGatewayBotInfo | undefined };
	let going: Promise<void> = Promise.resolve();
	/** Where Discord wanted more shards: until they can be taken. */
	let growing: Promise<void> | undefined;

	async function information(): Promise<APIGatewayBotInfo> {
		if (asked.answer && performance.now() - asked.at < FRESH_MS) return asked.answer;
		const answer = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
		asked = { at: performance.now(), answer };
		return answer;
	}

	/** Prolongs what this process has, lets go of what it has no more, and takes what nobody has. */
	async function look(): Promise<void> {
		growing = undefined;
		const now = performance.now();
		const sequences = new Map(
			[...shards].flatMap(([shard, one]) => {
				const sequence = one.sequence();
				return sequence === undefined ? [] : [[shard, sequence] as const];
			}),
		);
		const found = await book.renew(holder, LEASE_MS, sequences);
		certainUntil = now + LEASE_MS;
		for (const [shard, one] of shards) {
			if (found.count === count && found.held.includes(shard)) continue;
			shards.delete(shard);
			log.warn({ shard }, 'another process has this connection to Discord by now');
			void one.leave();
		}
		count = found.count;
		free = found.free;
		const wanted = free.filter((one) => isFree(one, now)).map(({ shard }) => shard);
		const { session_start_limit: limit } = await information();
		for (const taken of await takeSome(wanted, limit.max_concurrency)) {
			await open(taken, free.find(({ shard }) => shard === taken.shard)?.state !== 'given back');
		}
	}

	function isFree({ shard, state }: FreeShard, now: number): boolean {
		if (state !== 'lapsed') return true;
		const since = lapsed.get(shard) ?? now;
		lapsed.set(shard, since);
		return now - since >= LAPSED_MS;
	}

	/** No more at once than may begin at once, so that processes that start together share them; what goes on goes on at once. */
	async function takeSome(wanted: readonly number[], most: number): Promise<TakenShard[]> {
		const taken: TakenShard[] = [];
		let begun = 0;
		for (const shard of wanted) {
			if (begun >= most) break;
			const [one] = await book.take(holder, [shard], LEASE_MS);
			if (!one) continue;
			taken.push(one);
			if (!one.session) begun += 1;
		}
		return taken;
	}

	async function open(taken: TakenShard, isOfDead: boolean): Promise<void> {
		const { shard } = taken;
		lapsed.delete(shard);
		free = free.filter((one) => one.shard !== shard);
		const opened = openShard({
			...options,
			information: await information(),
			count,
			taken,
			isOfDead,
			certain,
			mayIdentify,
			keep: (session) => {
				book.keep(holder, shard, session).catch((err: unknown) => {
					log.warn({ err, shard }, 'a session of Discord could not be kept');
				});
			},
			receive,
			closed: (code) => void closed(code, opened),
		});
		connected(opened).catch((error: unknown) => lost.resolve(refusalOf(error, apiUrl)));
		shards.set(shard, opened);
	}

	/** Resolves when it is ready, or others can be taken in its place. */
	const connected = (shard: Shard): Promise<void> =>
		shard.connected.catch(async (error: unknown) => {
			// Why is told right after.
			await pause(0);
			if (!growing) throw error;
			await growing;
		});

	async function closed(code: number, shard: Shard): Promise<void> {
		if (![...shards.values()].includes(shard)) return;
		if (code === GatewayCloseCodes.ShardingRequired) {
			growing ??= grow();
			return;
		}
		const loss = lossOf(code);
		if (loss) lost.resolve(loss);
	}

	/** The servers have become too many for the shards there are. */
	async function grow(): Promise<void> {
		const before = count;
		try {
			asked.at = Number.NEGATIVE_INFINITY;
			const { shards: advised } = await information();
			if (advised <= before) throw lossOf(GatewayCloseCodes.ShardingRequired);
			log.warn({ before, advised }, 'Discord wants more shards');
			await book.change(before, advised);
		} catch (error) {
			lost.resolve(refusalOf(error, apiUrl));
		}
	}

	async function certain(): Promise<void> {
		while (performance.now() >= certainUntil && !closing.signal.aborted) await pause(LOOK_MS);
	}

	/** Discord lets a bot begin a number of sessions a day, and takes its token away where it goes on. */
	async function mayIdentify(shard: number, signal: AbortSignal): Promise<void> {
		for (;;) {
			signal.throwIfAborted();
			try {
				const { session_start_limit: limit } = await information();
				if (limit.remaining < 1) {
					lost.resolve(tooOften(limit.reset_after));
					return new Promise(() => undefined);
				}
				const name = `identify ${shard % limit.max_concurrency}`;
				const waitMs = await spacedTurns.take(name, IDENTIFY_MS);
				return await pause(waitMs, undefined, { signal });
			} catch (err) {
				signal.throwIfAborted();
				log.warn({ err, shard }, 'no session could be begun');
				await pause(LOOK_MS, undefined, { signal });
			}
		}
	}

	function receive(event: GatewayDispatchPayload): void {
		try {
			options.receive(event, user);
		} catch (err) {
			log.error({ err, event: event.t }, 'an event of Discord could not be read');
		}
	}

	async function goOn(): Promise<void> {
		while (!closing.signal.aborted) {
			const waitMs = shards.size < count ? LOOK_MS : RENEW_MS;
			await pause(waitMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
			if (closing.signal.aborted) return;
			await look().catch((err: unknown) => {
				// Nobody is hurried out of what it could not prolong.
				lapsed.clear();
				log.warn({ err }, 'the shards could not be looked at');
			});
		}
	}

	async function connect(): Promise<void> {
		const { shards: advised, session_start_limit: limit } = await information();
		await book.agree(advised);
		do {
			await look();
			if (limit.remaining < 1 && [...shards.values()].some((one) => one.sequence() === undefined)) {
				throw tooOften(limit.reset_after);
			}
			await Promise.all([...shards.values()].map(connected));
		} while (growing || free.some(({ state }) => state !== 'lapsed'));
	}

	return {
		lost: lost.promise,
		async connect() {
			const { user: own, application, name } = await whoAmI(rest, apiUrl);
			user = own;
			const refused = lost.promise.then((error) => Promise.reject(error));
			try {
				await Promise.race([connect(), refused]);
			} catch (error) {
				await Promise.all([...shards.values()].map((one) => one.leave()));
				throw refusalOf(error, apiUrl);
			}
			going = goOn();
			return { application, name };
		},
		async shards() {
			const ready = [...shards.values()].filter((one) => one.isReady()).length;
			const nobodys = free.filter(({ state }) => state !== 'lapsed').length;
			return { all: shards.size + nobodys, ready };
		},
		async close() {
			closing.abort();
			await going;
			const mine = [...shards];
			await Promise.all(mine.map(([, one]) => one.leave()));
			// After the last event: what comes from now on is for whoever goes on.
			const sequences = new Map(mine.map(([shard, one]) => [shard, one.sequence() ?? 0]));
			try {
				await book.renew(holder, LEASE_MS, sequences);
				for (const [shard] of mine) await book.release(holder, shard);
			} catch (err) {
				log.warn({ err }, 'the shards could not be given back');
			}
			shards.clear();
		},
	};
}

function tooOften(resetMs: number): UserError {
	const minutes = Math.ceil(resetMs / 60_000);
	return new UserError(
		`Discord lets a bot connect only so often a day, and this one has done so. Start Dateline again in ${minutes} minutes.`,
	);
}
