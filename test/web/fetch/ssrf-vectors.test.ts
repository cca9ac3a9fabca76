import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FetchRefused, type GuardedFetch } from '../../../src/web/fetch/guarded-fetch.ts';
import { openGuardedFetch } from '../../../src/web/fetch/open-guarded-fetch.ts';
import type { Dial, Resolve } from '../../../src/web/fetch/open-socket.ts';
import { isPublicAddress } from '../../../src/web/fetch/public-address.ts';
import { PUBLIC, type StrangeSite, startSite } from '../../support/strange-site.ts';

type Vector = {
	readonly id: string;
	readonly class: string;
	readonly url: string;
	readonly expect: 'block' | 'allow';
	/** The addresses of a name; '*' is any other name. */
	readonly dns?: Record<string, string[]>;
	/** … at the first look-up, the second, and so on; the last one stays. */
	readonly dnsSeq?: Record<string, string[][]>;
};

const FILE = new URL('../../vectors/ssrf-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(FILE, 'utf8')) as { vectors: Vector[] };
const blocked = vectors.filter((vector) => vector.expect === 'block');
const allowed = vectors.filter((vector) => vector.expect === 'allow');
/** Those that begin at a public host. */
const LED_ASTRAY = ['redirect', 'rebind'];

let site: StrangeSite;
beforeAll(async () => {
	site = await startSite((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://public.test');
		const to = searchParams.get('to');
		if (pathname === '/redir' && to) return response.writeHead(302, { location: to }).end();
		const refresh = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">';
		const body = pathname === '/metarefresh' ? refresh : '<p>A public page.</p>';
		return response.writeHead(200, { 'content-type': 'text/html' }).end(body);
	});
});
afterAll(() => site.stop());

function resolverOf({ dns = {}, dnsSeq = {} }: Vector): Resolve {
	const asked = new Map<string, number>();
	return async (host) => {
		const time = asked.get(host) ?? 0;
		asked.set(host, time + 1);
		const sequence = dnsSeq[host];
		const found = sequence ? sequence[Math.min(time, sequence.length - 1)] : dns[host];
		return found ?? dns['*'] ?? [PUBLIC];
	};
}

function fetchFor(vector: Vector, dial?: Dial): GuardedFetch {
	return openGuardedFetch({
		userAgent: 'Dateline/test',
		resolve: resolverOf(vector),
		...(dial && { dial }),
		times: { connectMs: 2000, totalMs: 4000 },
	});
}

/** Where a fetch of the vector dialled, and what came of it. */
async function ask(vector: Vector): Promise<{ dialled: string[]; problem?: string }> {
	const dialled: string[] = [];
	const dial: Dial = (target) => {
		dialled.push(...target.addresses.map((address) => `${address} ${target.port}`));
		return site.dial(target);
	};
	const request = { url: vector.url, maxBytes: 10_000, types: ['text/html'] };
	try {
		await fetchFor(vector, dial)(request);
		return { dialled };
	} catch (error) {
		if (!(error instanceof FetchRefused)) throw error;
		return { dialled, problem: error.problem };
	}
}

const isForbidden = (target: string): boolean => {
	const [address = '', port = ''] = target.split(' ');
	return !isPublicAddress(address) || !['80', '443'].includes(port);
};

test.each(blocked)('$id is refused before a connect: $url', async (vector) => {
	const { dialled, problem } = await ask(vector);

	expect(dialled.filter(isForbidden)).toEqual([]);
	if (!LED_ASTRAY.includes(vector.class)) {
		expect(dialled).toEqual([]);
		expect(problem).toMatch(/^(?:address|unreachable)$/);
	}
});

test.each(allowed)('$id is let through: $url', async (vector) => {
	const { dialled, problem } = await ask(vector);

	expect(dialled.length).toBeGreaterThan(0);
	// The site has no certificate: what is asked by https is dialled, and no more.
	expect(problem).toBe(vector.url.startsWith('https:') ? 'unreachable' : undefined);
});

test('with real sockets nothing of it opens one', async () => {
	const opened: unknown[] = [];
	const note = (message: unknown): void => void opened.push(message);
	const cases = blocked.filter((vector) => !LED_ASTRAY.includes(vector.class));
	subscribe('net.client.socket', note);
	try {
		const problems = await Promise.all(
			cases.map((vector) =>
				fetchFor(vector)({ url: vector.url, maxBytes: 10_000, types: ['text/html'] }).then(
					() => 'fetched',
					(error: unknown) => (error instanceof FetchRefused ? 'refused' : error),
				),
			),
		);
		expect(problems.filter((problem) => problem !== 'refused')).toEqual([]);
		expect(opened).toEqual([]);
	} finally {
		unsubscribe('net.client.socket', note);
	}
});

afterAll(() => {
	process.stdout.write(
		`SSRF vectors run: ${blocked.length} blocked, ${allowed.length} let through\n`,
	);
});
