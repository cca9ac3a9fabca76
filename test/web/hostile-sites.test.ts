import type { RequestListener } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { openGuardedFetch } from '../../src/web/fetch/open-guarded-fetch.ts';
import { openPageFetcher } from '../../src/web/pages/open-page-fetcher.ts';
import { pageHtml, TODAY } from '../support/pages.ts';
import { openReadingPool } from '../support/reading-pool.ts';
import { PUBLIC, startSite } from '../support/strange-site.ts';
import { UNCOUNTED } from '../support/uncounted.ts';

const HTML = { 'content-type': 'text/html' };
const TIMES = { connectMs: 1000, idleMs: 1000, totalMs: 2000 };
const ZEROS = Buffer.alloc(100 * 2 ** 20);

const drip: RequestListener = (_request, response) => {
	response.writeHead(200, HTML);
	const timer = setInterval(() => response.write('x'), 50);
	response.on('close', () => clearInterval(timer));
};
const endless: RequestListener = (_request, response) => {
	response.writeHead(200, HTML);
	const more = (): void => {
		while (!response.destroyed && response.write('<p>'.repeat(20_000)));
	};
	response.on('drain', more);
	more();
};
const sending =
	(body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
	(_request, response) =>
		void response.writeHead(200, { ...HTML, ...headers }).end(body);

/** A host each. */
const HOSTILE: Readonly<Record<string, RequestListener>> = {
	'nested.test': sending('<div>'.repeat(1000)),
	'breaks.test': sending(`<div>${'Rain.<br>'.repeat(25_000)}</div>`),
	'paragraphs.test': sending('<p>Rain.</p>'.repeat(150_000)),
	'gzip.test': sending(gzipSync(ZEROS), { 'content-encoding': 'gzip' }),
	'brotli.test': sending(brotliCompressSync(ZEROS, { params: { 1: 1 } }), {
		'content-encoding': 'br',
	}),
	'endless.test': endless,
	'drip.test': drip,
	'silent.test': () => undefined,
	'circle.test': (_request, response) => void response.writeHead(302, { location: '/again' }).end(),
	'inside.test': (_request, response) =>
		void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
};

test('ten hostile sites at once end in good time, and hold up nobody else', async () => {
	const site = await startSite((request, response) => {
		const listener = HOSTILE[request.headers.host ?? ''] ?? sending(pageHtml());
		listener(request, response);
	});
	const pool = openReadingPool({ timeoutMs: 2000 });
	const pages = openPageFetcher({
		guardedFetch: openGuardedFetch({
			userAgent: 'Dateline/0',
			resolve: async () => [PUBLIC],
			dial: site.dial,
			times: TIMES,
		}),
		pool,
		now: () => new Date(`${TODAY}T12:00:00Z`),
		requests: UNCOUNTED,
	});
	const read = async (host: string): Promise<string> => {
		const page = await pages.read(`http://${host}/`, { by: '1' });
		return page.outcome === 'article' ? 'article' : page.reason;
	};
	const pauses = monitorEventLoopDelay({ resolution: 5 });
	pauses.enable();
	const started = performance.now();

	const hosts = Object.keys(HOSTILE);
	const [friendly, ...hostile] = await Promise.all(['friendly.test', ...hosts].map(read));

	pauses.disable();
	expect(friendly).toBe('article');
	for (const reason of hostile) expect(reason).toMatch(/^[A-Z][^.]*\.$/);
	expect(performance.now() - started).toBeLessThan(8000);
	// The site, which packs and pours all this, is in this process too.
	expect(pauses.percentile(99) / 1e6).toBeLessThan(100);
	await pool.close();
	await site.stop();
});

test('a proxy of the environment is not asked', async () => {
	const proxy = await startSite(sending('<p>By proxy.'));
	const site = await startSite(sending('<p>Rain.'));
	for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) {
		vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
	}
	vi.stubEnv('NODE_USE_ENV_PROXY', '1');
	const guardedFetch = openGuardedFetch({
		userAgent: 'Dateline/0',
		resolve: async () => ['127.0.0.1'],
		allowedPrivateHosts: [`wiki.test:${site.port}`],
	});

	const { body } = await guardedFetch({
		url: `http://wiki.test:${site.port}/`,
		maxBytes: 100,
		types: ['text/html'],
	});

	expect(new TextDecoder().decode(body)).toBe('<p>Rain.');
	vi.unstubAllEnvs();
	await proxy.stop();
	await site.stop();
});
