import type { GuildId } from './guild-id.ts';
import { inEnglish } from './wording/message.ts';

/** Somebody who wants something of a strange site. */
export type SiteRequest = {
	/** The snowflake of the person, or what stands for one. */
	readonly by?: string;
	/** Absent in a direct message. */
	readonly guild?: GuildId;
	/** Of the site, where one is asked at once. */
	readonly host?: string;
};

/** How many requests somebody may make, or a site may get, within a time. */
export type RequestLimit = {
	readonly of: 'person' | 'server' | 'host';
	readonly most: number;
	readonly within: 'minute' | 'day';
};

/** What is polite, and enough for people. */
export const REQUEST_LIMITS: readonly RequestLimit[] = [
	{ of: 'person', most: 5, within: 'minute' },
	{ of: 'person', most: 50, within: 'day' },
	{ of: 'server', most: 200, within: 'day' },
	{ of: 'host', most: 20, within: 'minute' },
];

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export const WITHIN_MS = { minute: MINUTE_MS, day: DAY_MS } satisfies Record<
	RequestLimit['within'],
	number
>;

/** A request that is one too many. */
export type TooMany = {
	readonly limit: RequestLimit;
	/** Until the same request is taken. */
	readonly waitMs: number;
};

/** Which limit is reached, and when to try again, in one sentence for whoever asked. */
export function tooManyWords({ limit, waitMs }: TooMany, { host }: SiteRequest): string {
	const { of, most, within } = limit;
	const given = { most, within, host: host ?? 'A site', ...waitOf(waitMs) };
	return inEnglish({ pattern: SENTENCES[of], given });
}

const SENTENCES: Readonly<Record<RequestLimit['of'], string>> = {
	person:
		'You can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.',
	server:
		'A server can ask for {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.',
	host: '{host} is asked for at most {most, number} pages and feeds {within, select, minute {a minute} other {a day}}, and that many were asked for; try again in {unit, select, second {{n, plural, one {# second} other {# seconds}}} minute {{n, plural, one {# minute} other {# minutes}}} other {{n, plural, one {# hour} other {# hours}}}}.',
};

/** Rounded up, so that it is true. */
function waitOf(ms: number): { readonly unit: string; readonly n: number } {
	if (ms <= MINUTE_MS) return { unit: 'second', n: Math.max(1, Math.ceil(ms / SECOND_MS)) };
	if (ms <= HOUR_MS) return { unit: 'minute', n: Math.ceil(ms / MINUTE_MS) };
	return { unit: 'hour', n: Math.ceil(ms / HOUR_MS) };
}
