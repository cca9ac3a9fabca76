type Headers = Readonly<Record<string, string>>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How long the server says its answer stays good, in milliseconds; undefined where it does not. */
export function cacheRest(headers: Headers, now: Date): number | undefined {
	const control = headers['cache-control'] ?? '';
	if (/\bno-(?:cache|store)\b/i.test(control)) return undefined;
	const age = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
	if (age !== undefined) return Number(age) * 1000;
	const expires = Date.parse(headers['expires'] ?? '');
	return expires > now.getTime() ? expires - now.getTime() : undefined;
}

/** How long a server asks to be left alone: seconds or a date, from a minute to a day. */
export function retryAfter(headers: Headers, now: Date): number | undefined {
	const value = headers['retry-after']?.trim() ?? '';
	if (value === '') return undefined;
	const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
	return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, MINUTE_MS), DAY_MS);
}
