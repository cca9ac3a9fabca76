import { stableHash } from '../stable-hash.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** No feed is read twice within this time, whatever happens. */
export const FLOOR_MS = 15 * MINUTE_MS;
/** A feed that answers is read so often, give or take a tenth. */
const BASE_MS = HOUR_MS;
const LONGEST_REST_MS = DAY_MS;
const FIRST_BACK_OFF_MS = 5 * MINUTE_MS;
const JITTER = 0.1;

/** So many failures in a row, over some seven days, and a feed is read no more until somebody asks for it. */
export const MOST_FAILURES = 11;

/** A feed without a new item for so many days is read less often. */
const QUIET: readonly { readonly days: number; readonly everyMs: number }[] = [
	{ days: 30, everyMs: 6 * HOUR_MS },
	{ days: 7, everyMs: 2 * HOUR_MS },
];

type Asked = {
	readonly now: Date;
	/** Anything that differs from poll to poll: it decides the jitter. */
	readonly seed: string;
};

/** When a feed that answered is read again. What it asks for is kept up to a day, and never cut short by the jitter. */
export function nextAfterAnswer({
	now,
	seed,
	newAt,
	restMs = 0,
	skipHours = [],
}: Asked & {
	/** When it last had a new item. */
	readonly newAt: Date;
	readonly restMs?: number | undefined;
	/** Hours of the day, in UTC, in which it asks not to be read. */
	readonly skipHours?: readonly number[] | undefined;
}): Date {
	const days = (now.getTime() - newAt.getTime()) / DAY_MS;
	const usual = QUIET.find((quiet) => days >= quiet.days)?.everyMs ?? BASE_MS;
	const waitMs = Math.max(FLOOR_MS, Math.min(restMs, LONGEST_REST_MS), jittered(usual, seed));
	return pastSkipped(new Date(now.getTime() + waitMs), skipHours);
}

/** When a feed that failed `failures` times in a row is tried again; `afterMs` is what its server asks for. */
export function nextAfterFailure({
	now,
	seed,
	failures,
	afterMs = 0,
}: Asked & { readonly failures: number; readonly afterMs?: number | undefined }): Date {
	const backOff = jittered(FIRST_BACK_OFF_MS * 2 ** failures, seed);
	return new Date(now.getTime() + Math.max(FLOOR_MS, afterMs, backOff));
}

function jittered(ms: number, seed: string): number {
	const part = (stableHash(seed) % 10_000) / 10_000;
	return Math.round(ms * (1 - JITTER + 2 * JITTER * part));
}

/** The first moment from `at` on whose hour is not skipped; `at` itself where all hours are. */
function pastSkipped(at: Date, skipHours: readonly number[]): Date {
	for (let steps = 0; steps < 24; steps += 1) {
		const later = new Date(at.getTime() + steps * HOUR_MS);
		if (!skipHours.includes(later.getUTCHours())) return later;
	}
	return at;
}
