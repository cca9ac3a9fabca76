import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import {
	FetchRefused,
	type GuardedAnswer,
	type GuardedRequest,
} from '../../src/web/fetch/guarded-fetch.ts';
import {
	type GuardedFetchOptions,
	openGuardedFetch,
} from '../../src/web/fetch/open-guarded-fetch.ts';
import { PUBLIC, type StrangeSite, startSite, startTcpSite } from './strange-site.ts';

/** The headers of a page. */
export const HTML = { 'content-type': 'text/html; charset=utf-8' };
/** In bytes. */
export const MEGABYTE = 2 ** 20;

const sites: StrangeSite[] = [];

/** What of a request and of the fetch a test is about. */
export type Parts = Partial<GuardedRequest> & Partial<GuardedFetchOptions>;

/** One fetch from a site, which ends with its test. */
export function fetchFrom(
	site: StrangeSite,
	{ url = 'http://public.test/', ...parts }: Parts = {},
) {
	sites.push(site);
	onTestFinished(async () => {
		await Promise.all(sites.splice(0).map(({ stop }) => stop()));
	});
	const { maxBytes = MEGABYTE, types = ['text/html'], headers, signal, ...options } = parts;
	const guardedFetch = openGuardedFetch({
		userAgent: 'Dateline/0 (+https://bot.example)',
		resolve: async () => [PUBLIC],
		dial: site.dial,
		...options,
	});
	const request = { url, maxBytes, types, ...(headers && { headers }), ...(signal && { signal }) };
	return guardedFetch(request);
}

/** One fetch from a site that answers as `listener` does. */
export const from = async (listener: RequestListener, parts?: Parts): Promise<GuardedAnswer> =>
	fetchFrom(await startSite(listener), parts);
/** … from a site that speaks to a connection as `speak` does. */
export const speaking = async (
	speak: (socket: Socket) => void,
	parts?: Parts,
): Promise<GuardedAnswer> => fetchFrom(await startTcpSite(speak), parts);
/** Answers every request with `body`. */
export const sending =
	(body: Uint8Array | string, headers: Record<string, string | string[]>): RequestListener =>
	(_request, response) =>
		void response.writeHead(200, { ...HTML, ...headers }).end(body);

/** The problem an answer was refused with. */
export async function problemOf(answer: Promise<GuardedAnswer>): Promise<string> {
	const error: unknown = await answer.then(
		({ status }) => `answered ${status}`,
		(thrown: unknown) => thrown,
	);
	return error instanceof FetchRefused ? error.problem : String(error);
}

/** The page that came. */
export const textOf = ({ body }: GuardedAnswer): string => new TextDecoder().decode(body);
