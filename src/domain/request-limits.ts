import { countOf } from './count-of.ts';
import type { GuildId } from './guild-id.ts';

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
	const many = `${countOf(most, 'page')} and feeds a ${within}`;
	const who = {
		person: `You can ask for ${many}`,
		server: `A server can ask for ${many}`,
		host: `${host ?? 'A site'} is asked for at most ${many}`,
	} satisfies Record<RequestLimit['of'], string>;
	return `${who[of]}, and that many were asked for; try again in ${waitWords(waitMs)}.`;
}

/** Rounded up, so that it is true. */
function waitWords(ms: number): string {
	if (ms <= MINUTE_MS) return countOf(Math.max(1, Math.ceil(ms / SECOND_MS)), 'second');
	if (ms <= HOUR_MS) return countOf(Math.ceil(ms / MINUTE_MS), 'minute');
	return countOf(Math.ceil(ms / HOUR_MS), 'hour');
}
