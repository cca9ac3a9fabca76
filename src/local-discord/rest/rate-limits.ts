import { performance } from 'node:perf_hooks';

/** How many requests a window takes. */
export type Limit = { readonly requests: number; readonly windowMs: number };

/** The limits of one local Discord, by Discord's own clock: real time, whatever hour is set. */
export type RateLimits = {
	/** For all of the bot, but for answers to interactions. */
	readonly global: Limit;
	/** For a route with its channel, guild or token; the path is the route's (`/channels/:channel/messages`). */
	readonly of: (method: string, path: string) => Limit;
};

/** Whether a request may pass, and the headers that say so. */
export type Verdict = {
	readonly headers: Readonly<Record<string, string>>;
	/** The seconds to wait, where it may not. */
	readonly retryAfter?: number;
	readonly isGlobal?: boolean;
};

/** A request as far as limits go. */
export type Counted = {
	readonly method: string;
	/** The route's path. */
	readonly path: string;
	readonly params: Readonly<Record<string, string>>;
	readonly isOfInteraction: boolean;
};

type Window = { used: number; readonly endsAt: number };

/** Every interaction brings windows of its own. */
const REMEMBERED = 5000;
const MAJOR = ['channel', 'guild', 'token'];

/** What Discord is known to use: five messages in five seconds a channel, 50 requests a second in all. */
export const USUAL_LIMITS: RateLimits = {
	global: { requests: 50, windowMs: 1000 },
	of: (method, path) => {
		const isMessage = path.startsWith('/channels/:channel/messages') && method !== 'GET';
		return isMessage ? { requests: 5, windowMs: 5000 } : { requests: 50, windowMs: 1000 };
	},
};

/** Counts requests; each takes one place of its windows. */
export function countRequests(limits: RateLimits): (request: Counted) => Verdict {
	const windows = new Map<string, Window>();

	function take(key: string, { windowMs }: Limit): Window {
		const now = performance.now();
		const known = windows.get(key);
		const current = known && known.endsAt > now ? known : { used: 0, endsAt: now + windowMs };
		current.used += 1;
		if (windows.size > REMEMBERED) forgetEnded(windows, now);
		windows.set(key, current);
		return current;
	}

	return ({ method, path, params, isOfInteraction }) => {
		const major = MAJOR.map((name) => params[name] ?? '').join(':');
		const bucket = `${method} ${path}`;
		const limit = limits.of(method, path);
		const window = take(`${bucket} ${major}`, limit);
		const headers = headersOf(bucket, limit, window);
		if (window.used > limit.requests) return refused(headers, window, 'user');
		if (isOfInteraction) return { headers };
		const overall = take('', limits.global);
		return overall.used > limits.global.requests ? refused({}, overall, 'global') : { headers };
	};
}

function forgetEnded(windows: Map<string, Window>, now: number): void {
	for (const [key, { endsAt }] of windows) if (endsAt <= now) windows.delete(key);
}

function headersOf(bucket: string, { requests }: Limit, { used, endsAt }: Window) {
	const seconds = secondsUntil(endsAt);
	return {
		'x-ratelimit-limit': String(requests),
		'x-ratelimit-remaining': String(Math.max(0, requests - used)),
		'x-ratelimit-reset': (Date.now() / 1000 + seconds).toFixed(3),
		'x-ratelimit-reset-after': seconds.toFixed(3),
		'x-ratelimit-bucket': Buffer.from(bucket).toString('hex').slice(-32),
	};
}

function refused(
	headers: Readonly<Record<string, string>>,
	{ endsAt }: Window,
	scope: 'user' | 'global',
): Verdict {
	const retryAfter = secondsUntil(endsAt);
	return {
		headers: { ...headers, ...retryHeaders(retryAfter, scope) },
		retryAfter,
		isGlobal: scope === 'global',
	};
}

/** What Discord writes over a 429. */
export function retryHeaders(seconds: number, scope: 'user' | 'global' | 'shared') {
	return {
		'retry-after': String(Math.ceil(seconds)),
		'x-ratelimit-scope': scope,
		...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
	};
}

function secondsUntil(endsAt: number): number {
	return Math.max(0.001, Number(((endsAt - performance.now()) / 1000).toFixed(3)));
}
