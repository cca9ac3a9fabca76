import type { Reader } from '../../ports/articles/page-fetcher.ts';

/** How many pages may be asked for. */
export type FetchLimits = {
	readonly perPersonInMinute: number;
	readonly perPersonInDay: number;
	readonly perGuildInDay: number;
	/** Between two requests to one host, of which one is under way at a time. */
	readonly hostRestMs: number;
	/** How long a request may wait for its host. */
	readonly hostWaitMs: number;
};

/** What is polite, and enough for people. */
export const USUAL_LIMITS: FetchLimits = {
	perPersonInMinute: 5,
	perPersonInDay: 50,
	perGuildInDay: 200,
	hostRestMs: 2000,
	hostWaitMs: 10_000,
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Of persons and guilds remembered; then those of yesterday are forgotten. */
const MOST_REMEMBERED = 10_000;

/** Tells whether somebody may ask for one more page, and counts it where he may. */
export type CountFetch = (reader: Reader) => boolean;

/** Counts by person and by guild, in this process. */
export function countFetches(limits: FetchLimits, now: () => Date): CountFetch {
	const asked = new Map<string, number[]>();
	const timesOf = (key: string, at: number): number[] =>
		(asked.get(key) ?? []).filter((time) => at - time < DAY_MS);

	return ({ by, guild }) => {
		const at = now().getTime();
		if (asked.size > MOST_REMEMBERED) {
			for (const key of asked.keys()) if (timesOf(key, at).length === 0) asked.delete(key);
		}
		const own = timesOf(`person ${by}`, at);
		const ofGuild = guild === undefined ? [] : timesOf(`guild ${guild}`, at);
		const inMinute = own.filter((time) => at - time < MINUTE_MS);
		const isAllowed =
			inMinute.length < limits.perPersonInMinute &&
			own.length < limits.perPersonInDay &&
			ofGuild.length < limits.perGuildInDay;
		if (!isAllowed) return false;
		asked.set(`person ${by}`, [...own, at]);
		if (guild !== undefined) asked.set(`guild ${guild}`, [...ofGuild, at]);
		return true;
	};
}

/** Runs `work` when its host is free; undefined where that would take too long. */
export type InTurn = <Result>(
	host: string,
	work: () => Promise<Result>,
) => Promise<Result | undefined>;

/** One at a time for each host, with a rest between. */
export function takeTurns({ hostRestMs, hostWaitMs }: FetchLimits): InTurn {
	const lines = new Map<string, Promise<void>>();
	return async (host, work) => {
		const before = lines.get(host) ?? Promise.resolve();
		let finish = (): void => undefined;
		const finished = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const free = Promise.all([before, finished]).then(() => pause(hostRestMs));
		lines.set(host, free);
		void free.then(() => {
			if (lines.get(host) === free) lines.delete(host);
		});
		try {
			const isFree = await Promise.race([
				before.then(() => true),
				pause(hostWaitMs).then(() => false),
			]);
			return isFree ? await work() : undefined;
		} finally {
			finish();
		}
	};
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms).unref();
	});
}
