import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type BenchFeed, documentOf, itemsAt } from './feed-document.ts';
import { CONDITIONAL } from './feed-kinds.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const BOMB = gzipSync(Buffer.alloc(30_000_000));

/** What the server saw of those who read it. */
export type Seen = {
	requests: number;
	notModified: number;
	sentBytes: number;
	/** What the answers 304 would have taken. */
	savedBytes: number;
	/** Requests to one feed within a quarter of an hour. */
	tooSoon: number;
	/** Requests to a host that had asked to be left alone. */
	pestered: number;
	/** Two requests at once to one host. */
	crowded: number;
	/** Per feed, the items of its first whole document, and of all others. */
	readonly first: Map<number, ReadonlySet<string>>;
	readonly delivered: Map<number, Set<string>>;
};

/** A server for all hosts of the bench, which misbehaves in every way; `now` is the simulated hour. */
export async function startFeedSite(
	feeds: readonly BenchFeed[],
	{ start, now }: { readonly start: number; readonly now: () => number },
) {
	const byPath = new Map(feeds.map((feed) => [new URL(feed.url).pathname, feed] as const));
	const asked = new Map<number, { count: number; at: number }>();
	const closedUntil = new Map<string, number>();
	const busyHosts = new Set<string>();
	const seen: Seen = {
		requests: 0,
		notModified: 0,
		sentBytes: 0,
		savedBytes: 0,
		tooSoon: 0,
		pestered: 0,
		crowded: 0,
		first: new Map(),
		delivered: new Map(),
	};

	const server = createServer((request, response) => {
		const host = request.headers.host ?? '';
		if (busyHosts.has(host)) seen.crowded += 1;
		busyHosts.add(host);
		response.once('close', () => busyHosts.delete(host));
		const path = new URL(request.url ?? '', `http://${host}`).pathname;
		const feed = byPath.get(path.replace(/^\/(?:new|now)/, ''));
		const reply = feed ? answer(feed, path, request) : { status: 404 };
		if (reply === 'reset') response.socket?.destroy();
		else if (reply !== 'hang') send(response, reply);
	});

	/** What is sent, or what befalls the connection. */
	function answer(
		feed: BenchFeed,
		path: string,
		request: IncomingMessage,
	): Reply | 'reset' | 'hang' {
		const isFirstHop = !path.startsWith('/n');
		const { number, kind, host } = feed;
		const before = asked.get(number) ?? { count: 0, at: Number.NEGATIVE_INFINITY };
		const count = before.count + (isFirstHop ? 1 : 0);
		if (isFirstHop || kind === 'moved') watch(feed, before.at);
		asked.set(number, { count, at: now() });
		const turn = count % 5;
		if (kind === 'moved' && isFirstHop) return redirect(301, `http://${host}/new${path}`);
		if (kind === 'elsewhere for now' && isFirstHop)
			return redirect(302, `http://${host}/now${path}`);
		if (kind === 'dead') return { status: 404 };
		if (kind === 'gone' && now() > start + 3 * DAY_MS) return { status: 410 };
		if (kind === 'flaky' && turn === 2) return { status: 500 };
		if (kind === 'busy' && turn === 3) return closed(feed, 429);
		if (kind === 'away' && turn === 4) return closed(feed, 503);
		if (kind === 'reset' && turn === 1) return 'reset';
		if (kind === 'hanging') return 'hang';
		if (kind === 'bomb')
			return { status: 200, body: BOMB, headers: { 'content-encoding': 'gzip' } };
		if (kind === 'garbage') return { status: 200, body: Buffer.alloc(5000, count) };
		if (kind === 'page' && turn === 3) return { status: 200, body: PAGE };
		return document(feed, count, request);
	}

	function watch({ host, kind }: BenchFeed, before: number): void {
		seen.requests += 1;
		// A feed that has moved is asked at its new place in the same breath.
		const isHop = kind === 'moved' && before === now();
		if (!isHop && now() - before < 15 * MINUTE_MS) seen.tooSoon += 1;
		if (now() < (closedUntil.get(host) ?? 0)) seen.pestered += 1;
	}

	/** Until then nothing of the host is to be asked; by seconds or by a date. */
	function closed({ host, number }: BenchFeed, status: 429 | 503): Reply {
		const until = Math.ceil((now() + 2 * HOUR_MS) / 1000) * 1000;
		closedUntil.set(host, until);
		const seconds = String(Math.ceil((until - now()) / 1000));
		const wait = number % 2 === 0 ? seconds : new Date(until).toUTCString();
		return { status, headers: { 'retry-after': wait } };
	}

	function document(feed: BenchFeed, count: number, request: IncomingMessage): Reply {
		const { number, kind } = feed;
		const all = itemsAt(feed, start, now());
		const items = kind === 'emptied' && count % 4 === 3 ? [] : all;
		const text = documentOf(feed, items, count);
		const body = Buffer.from(text, kind === 'latin' ? 'latin1' : 'utf8');
		const etag = `W/"${number}-${items[0]?.token}${items.length}"`;
		const lastModified = new Date(items[0]?.at ?? start).toUTCString();
		const validator = kind === 'last-modified' ? { 'last-modified': lastModified } : { etag };
		const headers = {
			...(CONDITIONAL.includes(kind) && validator),
			...(kind === 'max-age' && { 'cache-control': 'max-age=14400' }),
		};
		const { 'if-none-match': wasTag, 'if-modified-since': wasDay } = request.headers;
		const isSame = kind === 'last-modified' ? wasDay === lastModified : wasTag === etag;
		if (CONDITIONAL.includes(kind) && isSame) {
			seen.notModified += 1;
			seen.savedBytes += body.length;
			return { status: 304, headers };
		}
		if (kind === 'broken off' && count % 3 === 1) {
			return { status: 200, headers, body: body.subarray(0, body.length / 2) };
		}
		note(
			number,
			items.map(({ token }) => token),
		);
		return { status: 200, headers, body };
	}

	function note(number: number, tokens: readonly string[]): void {
		if (!seen.first.has(number)) {
			seen.first.set(number, new Set(tokens));
			return;
		}
		const delivered = seen.delivered.get(number) ?? new Set();
		for (const token of tokens) delivered.add(token);
		seen.delivered.set(number, delivered);
	}

	function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
		seen.sentBytes += body?.length ?? 0;
		const type = body && { 'content-type': 'text/xml' };
		response.writeHead(status, { ...type, ...headers }).end(body);
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		seen,
		port: (server.address() as AddressInfo).port,
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

type Reply = {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: Uint8Array;
};

const PAGE = Buffer.from('<!doctype html><html></html>');

function redirect(status: number, location: string): Reply {
	return { status, headers: { location } };
}
