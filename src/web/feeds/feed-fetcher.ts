import { createHash } from 'node:crypto';
import { inEnglish } from '../../domain/wording/message.ts';
import type {
	Discovery,
	FeedAnswer,
	FeedFailure,
	FeedFetcher,
	FeedReading,
	FeedState,
} from '../../ports/feeds/feed-fetcher.ts';
import { type StopProblem, WorkStopped } from '../../ports/worker-pool.ts';
import {
	FetchRefused,
	type GuardedAnswer,
	type GuardedFetch,
	type GuardedRequest,
} from '../fetch/guarded-fetch.ts';
import type { ReadingPool } from '../reading-jobs.ts';
import { cacheRest, retryAfter } from './feed-rest.ts';
import type { FeedBytes, ParsedFeed } from './read-feed.ts';
import { writeOpml } from './write-opml.ts';
import { writeRss } from './write-rss.ts';

const MOST_BYTES = 5_000_000;
const FEED_TYPES = [
	'application/rss+xml',
	'application/atom+xml',
	'application/rdf+xml',
	'application/xml',
	'text/xml',
	'application/feed+json',
	'application/json',
	// So are feeds sent by servers that know no better.
	'text/html',
	'application/xhtml+xml',
	'text/plain',
];
const ACCEPT =
	'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1';

type Parts = {
	readonly fetch: GuardedFetch;
	/** Whatever a server sent is read in its threads. */
	readonly pool: ReadingPool;
	/** The hour by which waits are counted. */
	readonly now: () => Date;
};

/** Reads feeds through `fetch`. */
export function openFeedFetcher({ fetch, pool, now }: Parts): FeedFetcher {
	const ask = async (
		url: string,
		headers: Readonly<Record<string, string>>,
		stopping?: AbortSignal,
	): Promise<GuardedAnswer | FeedFailure> => {
		const request: GuardedRequest = {
			url,
			headers: { accept: ACCEPT, ...headers },
			maxBytes: MOST_BYTES,
			types: FEED_TYPES,
			...(stopping && { signal: stopping }),
		};
		try {
			return await fetch(request);
		} catch (error) {
			if (error instanceof FetchRefused)
				return { outcome: 'failed', reason: REFUSALS[error.problem] };
			throw error;
		}
	};

	return {
		async poll(url, conditional, stopping) {
			const answer = await ask(url, conditionsOf(conditional), stopping);
			if ('outcome' in answer) return answer;
			const known = withoutReading(answer, conditional, now());
			if (known) return known;
			const parsed = await pool.run('feed', bytesOf(answer, now())).catch(failureOfStop);
			if (parsed.outcome === 'failed') return parsed;
			if (parsed.outcome === 'none') return { outcome: 'failed', reason: parsed.reason };
			return { outcome: 'items', ...readingOf(answer, parsed, now()) };
		},

		async discover(url): Promise<Discovery> {
			const answer = await ask(url, {});
			if ('outcome' in answer) return answer;
			const failure = failureOf(answer, now());
			if (failure) return failure;
			const parsed = await pool.run('site', bytesOf(answer, now())).catch(failureOfStop);
			if (parsed.outcome !== 'feed') return parsed;
			const reading = readingOf(answer, parsed, now());
			return { outcome: 'feed', url: reading.movedTo ?? url, reading };
		},

		async readOpml(bytes) {
			try {
				return await pool.run('opml', bytes);
			} catch (error) {
				if (error instanceof WorkStopped) return undefined;
				throw error;
			}
		},

		writeOpml,
		writeRss,
	};
}

const STOPS: Readonly<Record<StopProblem, string>> = {
	'too slow': 'Reading it took too long, so it was broken off.',
	'too large': 'Reading it took too much memory, so it was broken off.',
	busy: 'Too many others are being read at this moment.',
};

function failureOfStop(error: unknown): FeedFailure {
	if (error instanceof WorkStopped) return { outcome: 'failed', reason: STOPS[error.problem] };
	throw error;
}

function bytesOf({ url, headers, body }: GuardedAnswer, now: Date): FeedBytes {
	return { url, bytes: body, contentType: headers['content-type'] ?? '', now };
}

const REFUSALS: Readonly<Record<FetchRefused['problem'], string>> = {
	address: 'Its address may not be read; write a public http or https address.',
	unreachable: 'The server could not be reached.',
	'too large': 'The feed is larger than 5 MB.',
	'too slow': 'The server took too long to answer.',
	type: 'The server sent something that is not a feed.',
	redirects: 'The address redirects without end.',
	encoding: 'The server’s answer cannot be unpacked.',
};

function conditionsOf({ etag, lastModified }: FeedState): Record<string, string> {
	return {
		...(etag !== undefined && { 'if-none-match': etag }),
		...(lastModified !== undefined && { 'if-modified-since': lastModified }),
	};
}

/** What the answer says without being read: nothing is new, it is gone, or it failed. */
function withoutReading(
	answer: GuardedAnswer,
	before: FeedState,
	now: Date,
): FeedAnswer | undefined {
	if (answer.status === 410) return { outcome: 'gone' };
	const isSame = before.bodyHash !== undefined && before.bodyHash === hashOf(answer.body);
	if (answer.status !== 304 && !(answer.status === 200 && isSame)) return failureOf(answer, now);
	const restMs = cacheRest(answer.headers, now);
	const moved = movedTo(answer);
	return {
		outcome: 'unchanged',
		...(restMs !== undefined && { restMs }),
		...(moved !== undefined && { movedTo: moved }),
	};
}

function failureOf({ status, headers }: GuardedAnswer, now: Date): FeedFailure | undefined {
	if (status === 200) return undefined;
	const afterMs = status === 429 || status === 503 ? retryAfter(headers, now) : undefined;
	return {
		outcome: 'failed',
		reason: statusReason(status),
		...(afterMs !== undefined && { afterMs }),
	};
}

function statusReason(status: number): string {
	if (status === 401 || status === 403)
		return withStatus('The server does not let Dateline read it ({status}).', status);
	if (status === 404 || status === 410) {
		return withStatus('There is nothing at this address ({status}).', status);
	}
	if (status === 429) return 'The server asks to be left alone for a while (429).';
	if (status >= 500) return withStatus('The server has a fault ({status}).', status);
	return withStatus('The server answered {status}.', status);
}

function withStatus(pattern: string, status: number): string {
	return inEnglish({ pattern, given: { status: String(status) } });
}

function readingOf(answer: GuardedAnswer, feed: ParsedFeed, now: Date): FeedReading {
	const { etag, 'last-modified': lastModified } = answer.headers;
	const { title, picture, items, restMinutes = 0, skipHours } = feed;
	const restMs = Math.max(cacheRest(answer.headers, now) ?? 0, restMinutes * 60_000);
	const moved = movedTo(answer);
	return {
		...(title !== undefined && { title }),
		...(picture !== undefined && { picture }),
		items,
		state: {
			...(etag !== undefined && { etag }),
			...(lastModified !== undefined && { lastModified }),
			bodyHash: hashOf(answer.body),
		},
		...(restMs > 0 && { restMs }),
		...(skipHours && { skipHours }),
		...(moved !== undefined && { movedTo: moved }),
	};
}

/** Where every step says that it is for good; a step that is for now counts for nothing. */
function movedTo({ url, redirects }: GuardedAnswer): string | undefined {
	const isForGood =
		redirects.length > 0 && redirects.every(({ status }) => [301, 308].includes(status));
	return isForGood ? url : undefined;
}

function hashOf(body: Uint8Array): string {
	return createHash('sha256').update(body).digest('base64url');
}
