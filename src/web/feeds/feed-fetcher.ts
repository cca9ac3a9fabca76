import { createHash } from 'node:crypto';
import type {
	Discovery,
	FeedAnswer,
	FeedFailure,
	FeedFetcher,
	FeedReading,
	FeedState,
} from '../../ports/feeds/feed-fetcher.ts';
import {
	FetchRefused,
	type GuardedAnswer,
	type GuardedFetch,
	type GuardedRequest,
} from '../fetch/guarded-fetch.ts';
import { decodeXml } from './decode-xml.ts';
import { feedItems } from './feed-items.ts';
import { feedLinks } from './feed-links.ts';
import { cacheRest, retryAfter } from './feed-rest.ts';
import { lineOfHtml } from './feed-text.ts';
import { parseFeed } from './parse-feed.ts';
import { readOpml } from './read-opml.ts';

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

/** Reads feeds through `fetch`; `now` is the hour by which waits are counted. */
export function openFeedFetcher({
	fetch,
	now,
}: {
	readonly fetch: GuardedFetch;
	readonly now: () => Date;
}): FeedFetcher {
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
			return readAnswer(answer, conditional, now());
		},

		async discover(url): Promise<Discovery> {
			const answer = await ask(url, {});
			if ('outcome' in answer) return answer;
			const failure = failureOf(answer, now());
			if (failure) return failure;
			const text = decodeXml(answer.body, answer.headers);
			const reading = readingOf(answer, text, now());
			if (!reading) return { outcome: 'page', feeds: feedLinks(text, answer.url) };
			return { outcome: 'feed', url: reading.movedTo ?? url, reading };
		},

		readOpml,
	};
}

const REFUSALS: Readonly<Record<FetchRefused['problem'], string>> = {
	address: 'Its address is none that may be read; write a public http or https address.',
	unreachable: 'The server could not be reached.',
	'too large': 'The feed is larger than 5 MB.',
	'too slow': 'The server took too long to answer.',
	type: 'The server sent something that is no feed.',
	redirects: 'The address leads on and on, and nowhere.',
	encoding: 'The server’s answer cannot be unpacked.',
};

function conditionsOf({ etag, lastModified }: FeedState): Record<string, string> {
	return {
		...(etag !== undefined && { 'if-none-match': etag }),
		...(lastModified !== undefined && { 'if-modified-since': lastModified }),
	};
}

function readAnswer(answer: GuardedAnswer, before: FeedState, now: Date): FeedAnswer {
	const moved = movedTo(answer);
	const unchanged = (restMs: number | undefined): FeedAnswer => ({
		outcome: 'unchanged',
		...(restMs !== undefined && { restMs }),
		...(moved !== undefined && { movedTo: moved }),
	});
	if (answer.status === 304) return unchanged(cacheRest(answer.headers, now));
	if (answer.status === 410) return { outcome: 'gone' };
	const failure = failureOf(answer, now);
	if (failure) return failure;
	if (before.bodyHash !== undefined && before.bodyHash === hashOf(answer.body)) {
		return unchanged(cacheRest(answer.headers, now));
	}
	const text = decodeXml(answer.body, answer.headers);
	const reading = readingOf(answer, text, now);
	if (reading) return { outcome: 'items', ...reading };
	return { outcome: 'failed', reason: noFeedReason(text) };
}

function noFeedReason(text: string): string {
	if (text.trim() === '') return 'The server sent an empty answer.';
	if (/<html[\s>]/i.test(text.slice(0, 2000))) return 'The server sent a web page, not a feed.';
	if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(text)) return 'The feed is broken: it ends in the middle.';
	return 'The server sent something that is no feed.';
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
		return `The server does not let Dateline read it (${status}).`;
	if (status === 404 || status === 410) return `There is nothing at this address (${status}).`;
	if (status === 429) return 'The server asks to be left alone for a while (429).';
	if (status >= 500) return `The server has a fault (${status}).`;
	return `The server answered ${status}.`;
}

function readingOf(answer: GuardedAnswer, text: string, now: Date): FeedReading | undefined {
	const raw = parseFeed(text);
	if (!raw) return undefined;
	const { etag, 'last-modified': lastModified } = answer.headers;
	const title = lineOfHtml(raw.title ?? '').slice(0, 200);
	const rests = [cacheRest(answer.headers, now), raw.restMinutes && raw.restMinutes * 60_000];
	const restMs = Math.max(...rests.map((rest) => rest || 0));
	const moved = movedTo(answer);
	return {
		...(title && { title }),
		items: feedItems(raw, answer.url),
		state: {
			...(etag !== undefined && { etag }),
			...(lastModified !== undefined && { lastModified }),
			bodyHash: hashOf(answer.body),
		},
		...(restMs > 0 && { restMs }),
		...(raw.skipHours && raw.skipHours.length > 0 && { skipHours: raw.skipHours }),
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
