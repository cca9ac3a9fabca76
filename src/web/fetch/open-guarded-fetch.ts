import type { Dispatcher } from 'undici';
import { type CheckedAddress, checkAddress, type HostRules } from './check-address.ts';
import {
	FetchRefused,
	type GuardedAnswer,
	type GuardedFetch,
	type GuardedRequest,
} from './guarded-fetch.ts';
import {
	connectorTo,
	type Dial,
	dialAddress,
	type Resolve,
	resolveName,
	unreachable,
} from './open-socket.ts';
import { readBody, tooLarge } from './read-body.ts';

/** How long and how much a strange site may take. */
export type FetchTimes = {
	readonly connectMs: number;
	/** Until the headers are there, and between two pieces of the body. */
	readonly idleMs: number;
	/** With all redirects. */
	readonly totalMs: number;
};

export type GuardedFetchOptions = Partial<HostRules> & {
	/** How we introduce ourselves. */
	readonly userAgent: string;
	/** Default: the system's resolver. */
	readonly resolve?: Resolve;
	/** Default: a TCP connection. */
	readonly dial?: Dial;
	readonly times?: Partial<FetchTimes>;
};

const USUAL_TIMES: FetchTimes = { connectMs: 6000, idleMs: 8000, totalMs: 20_000 };
const MOST_REDIRECTS = 5;
const MOST_HEADER_BYTES = 16_384;
const REDIRECT = [301, 302, 303, 307, 308];

type Setup = {
	readonly rules: HostRules;
	readonly userAgent: string;
	readonly resolve: Resolve;
	readonly dial: Dial;
	readonly times: FetchTimes;
};

/**
 * A fetch for addresses that strangers give: every address on the way is checked whole, its name looked up once, and
 * connected to by the numbers that were checked. No proxy of the environment is asked, no cookie is kept.
 */
export function openGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
	const { allowedPrivateHosts = [], deniedHosts = [], userAgent } = options;
	const setup: Setup = {
		rules: { allowedPrivateHosts, deniedHosts },
		userAgent,
		resolve: options.resolve ?? resolveName,
		dial: options.dial ?? dialAddress,
		times: { ...USUAL_TIMES, ...options.times },
	};
	return async (request) => {
		const clock = AbortSignal.timeout(setup.times.totalMs);
		const signal = request.signal ? AbortSignal.any([clock, request.signal]) : clock;
		try {
			return await follow(request, setup, signal);
		} catch (error) {
			throw asRefusal(error);
		}
	};
}

async function follow(
	request: GuardedRequest,
	setup: Setup,
	signal: AbortSignal,
): Promise<GuardedAnswer> {
	const redirects: { from: string; status: number }[] = [];
	let address = checkAddress(request.url, setup.rules);
	for (;;) {
		const step = await ask(address, { request, setup, signal });
		if (!('redirect' in step)) return { ...step, redirects };
		redirects.push({ from: address.url.href, status: step.status });
		if (step.redirect === undefined || redirects.length > MOST_REDIRECTS) {
			throw new FetchRefused('redirects', 'The site sends its readers in circles.');
		}
		address = checkAddress(step.redirect, setup.rules, address.url);
	}
}

type Asking = {
	readonly request: GuardedRequest;
	readonly setup: Setup;
	readonly signal: AbortSignal;
};
type Step =
	| Omit<GuardedAnswer, 'redirects'>
	| { readonly redirect: string | undefined; readonly status: number };

/** One request on a connection of its own. */
async function ask(address: CheckedAddress, { request, setup, signal }: Asking): Promise<Step> {
	const { resolve, dial, times, userAgent } = setup;
	// Loaded when first used: the bot is ready sooner without it.
	const { Client } = await import('undici');
	const client = new Client(address.url.origin, {
		connect: connectorTo(address, { resolve, dial, timeoutMs: times.connectMs }),
		headersTimeout: times.idleMs,
		bodyTimeout: times.idleMs,
		maxHeaderSize: MOST_HEADER_BYTES,
		pipelining: 0,
	});
	try {
		const response = await client.request({
			method: 'GET',
			path: address.url.pathname + address.url.search,
			signal,
			headers: {
				accept: request.types.join(', '),
				...request.headers,
				'user-agent': userAgent,
				'accept-encoding': 'gzip, deflate, br',
			},
		});
		// What is cut off is known by then; unheard, it would end the process.
		response.body.on('error', () => undefined);
		const { statusCode: status } = response;
		const headers = oneOfEach(response.headers);
		if (REDIRECT.includes(status)) return { redirect: headers['location'], status };
		const body = await takeBody(response, headers, request);
		return { url: address.url.href, status, headers, body };
	} finally {
		// Also ends what of a body nobody read.
		client.destroy().catch(() => undefined);
	}
}

async function takeBody(
	{ statusCode, body }: Dispatcher.ResponseData,
	headers: Readonly<Record<string, string>>,
	{ maxBytes, types }: GuardedRequest,
): Promise<Uint8Array> {
	const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() || undefined;
	const isWanted = type === undefined || types.includes(type);
	const isGood = statusCode >= 200 && statusCode < 300;
	if (statusCode === 304 || (!isGood && !isWanted)) return new Uint8Array();
	if (!isWanted) throw wrongType();
	if (Number(headers['content-length']) > maxBytes) throw tooLarge();
	const bytes = await readBody(body, { encoding: headers['content-encoding'], maxBytes });
	if (type === undefined && isGood && !looksLikeMarkup(bytes)) throw wrongType();
	return bytes;
}

/** A site that does not say what it sends: markup or JSON, by its first sign. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
	const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
	return /^[\s\u00ef\u00bb\u00bf\u00fe\u00ff\0]*[<{[]/.test(start);
}

function wrongType(): FetchRefused {
	return new FetchRefused('type', 'There is something else than text at that address.');
}

/** A header that is sent twice counts as one with both values; of two ways on, the first is taken. */
function oneOfEach(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
	const entries = Object.entries(headers).map(([name, value = '']) => {
		const values = [value].flat();
		return [name, name === 'location' ? (values[0] ?? '') : values.join(', ')] as const;
	});
	return Object.fromEntries(entries);
}

const TOO_SLOW = [
	'UND_ERR_HEADERS_TIMEOUT',
	'UND_ERR_BODY_TIMEOUT',
	'UND_ERR_CONNECT_TIMEOUT',
	'UND_ERR_ABORTED',
	'ETIMEDOUT',
];

function asRefusal(error: unknown): FetchRefused {
	if (error instanceof FetchRefused) return error;
	const { name, code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
	if (name === 'TimeoutError' || name === 'AbortError' || TOO_SLOW.includes(code ?? '')) {
		return new FetchRefused('too slow', 'The site took too long to answer.', { cause: error });
	}
	if (code === 'UND_ERR_HEADERS_OVERFLOW') return tooLarge();
	return unreachable(error);
}
