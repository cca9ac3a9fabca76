import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { expect, test } from 'vitest';
import { openGuardedFetch } from '../../../src/web/fetch/open-guarded-fetch.ts';
import {
	fetchFrom,
	from,
	HTML,
	problemOf,
	sending,
	speaking,
	textOf,
} from '../../support/guarded-fetching.ts';
import { PUBLIC, serve, startSite } from '../../support/strange-site.ts';

test('says who asks, and gives what was answered', async () => {
	const seen: unknown[] = [];
	const answer = await from(
		({ method, url, headers }, response) => {
			seen.push(method, url, headers['host'], headers['user-agent'], headers['if-none-match']);
			response.writeHead(200, { ...HTML, etag: '"7"' }).end('<p>Rain.');
		},
		{ url: 'http://public.test/a?b=c#d', headers: { 'if-none-match': '"6"' } },
	);

	expect(seen).toEqual([
		'GET',
		'/a?b=c',
		'public.test',
		'Dateline/0 (+https://bot.example)',
		'"6"',
	]);
	expect(answer).toMatchObject({ url: 'http://public.test/a?b=c', status: 200, redirects: [] });
	expect(answer.headers['etag']).toBe('"7"');
	expect(textOf(answer)).toBe('<p>Rain.');
});

test('a name nobody knows and one of a private host sound the same', async () => {
	const messageWith = async (resolve: () => Promise<string[]>): Promise<string> =>
		from(sending('', {}), { resolve }).then(
			() => 'answered',
			(error: Error) => error.message,
		);
	const unknown = await messageWith(() => Promise.reject(new Error('ENOTFOUND')));

	expect(unknown).toBe('The site could not be reached.');
	expect(await messageWith(async () => ['10.0.0.5'])).toBe(unknown);
	expect(await messageWith(async () => [PUBLIC, '10.0.0.5'])).toBe(unknown);
	expect(await messageWith(async () => [])).toBe(unknown);
});

const redirecting =
	(next: (path: string) => string | undefined, status = 302): RequestListener =>
	({ url = '' }, response: ServerResponse) => {
		const location = next(url);
		if (location === undefined) response.writeHead(200, HTML).end(`<p>${url}`);
		else response.writeHead(status, { location }).end('<p>Moved');
	};

test('follows five redirects and says which', async () => {
	const hop = (path: string) => (path === '/5' ? undefined : `/${Number(path.slice(1)) + 1}`);
	const answer = await from(redirecting(hop, 301), { url: 'http://public.test/0' });

	expect(answer.url).toBe('http://public.test/5');
	expect(answer.redirects).toHaveLength(5);
	expect(answer.redirects[0]).toEqual({ from: 'http://public.test/0', status: 301 });
});

test.each([
	['a sixth', (path: string) => `/${Number(path.slice(1)) + 1}`],
	['a circle', () => '/0'],
	['nowhere', () => ''],
])('does not follow a redirect that is %s', async (_what, next) => {
	const answer = from(redirecting(next), { url: 'http://public.test/0' });
	expect(await problemOf(answer)).toBe('redirects');
});

test('checks where a redirect leads', async () => {
	const site = await startSite(redirecting(() => 'http://169.254.169.254/latest/'));
	expect(await problemOf(fetchFrom(site))).toBe('address');
	expect(site.dialled).toEqual([`${PUBLIC}:80`]);
});

test('takes only the types that are asked for', async () => {
	const typed = (type: string | undefined, body: string): RequestListener => {
		return (_request, response) =>
			response.writeHead(200, type ? { 'content-type': type } : {}).end(body);
	};
	expect(await problemOf(from(typed('image/png', '')))).toBe('type');
	expect(await problemOf(from(typed('TEXT/HTML;charset=x', '')))).toBe('answered 200');
	expect(await problemOf(from(typed(undefined, '\ufeff <p>Rain.')))).toBe('answered 200');
	expect(await problemOf(from(typed(undefined, '%PDF-1.7')))).toBe('type');
});

test('any status is an answer', async () => {
	const withStatus = (status: number, type: string): RequestListener => {
		return (_request, response) => response.writeHead(status, { 'content-type': type }).end('x');
	};
	expect(await from(withStatus(404, 'text/html'))).toMatchObject({ status: 404 });
	expect(textOf(await from(withStatus(403, 'text/html')))).toBe('x');
	expect(textOf(await from(withStatus(500, 'image/png')))).toBe('');
	expect((await from((_request, response) => response.writeHead(304).end())).status).toBe(304);
});

test('reaches a private host only where it is named, with its port', async () => {
	const site = await startSite(sending('<p>Inside.', {}));
	const resolve = async () => ['10.0.0.7'];
	const asked = (url: string, allowedPrivateHosts: string[]) =>
		problemOf(fetchFrom(site, { url, resolve, allowedPrivateHosts }));

	expect(await asked('http://wiki.corp/', ['wiki.corp'])).toBe('answered 200');
	expect(await asked('http://wiki.corp:8080/', ['wiki.corp:8080'])).toBe('answered 200');
	expect(await asked('http://10.0.0.7/', ['10.0.0.7'])).toBe('answered 200');
	expect(await asked('http://wiki.corp:8080/', ['wiki.corp'])).toBe('address');
	expect(await asked('http://wiki.corp/', ['wiki.corp:8080'])).toBe('address');
	expect(await asked('http://files.corp/', ['wiki.corp'])).toBe('address');
	expect(await asked('http://files.example/', ['wiki.corp'])).toBe('unreachable');
});

test('never asks a host that is denied, nor one below it', async () => {
	const site = await startSite(
		redirecting((path) => (path === '/' ? 'http://news.denied.test/x' : undefined)),
	);
	const asked = (url: string) => problemOf(fetchFrom(site, { url, deniedHosts: ['denied.test'] }));

	expect(await asked('http://denied.test/x')).toBe('address');
	expect(await asked('http://www.denied.test./x')).toBe('address');
	expect(await asked('http://public.test/')).toBe('address');
	expect(await asked('http://notdenied.test/x')).toBe('answered 200');
});

const pem = (name: string) =>
	readFileSync(new URL(`../../support/certificates/${name}`, import.meta.url));

test('believes only a certificate that verifies, for this very host', async () => {
	const key = pem('good.test.key.pem');
	const cert = pem('good.test.pem');
	const site = await serve(createTlsServer({ key, cert }, sending('<p>Rain.', {})));
	const asked = (host: string) => problemOf(fetchFrom(site, { url: `https://${host}/` }));

	expect(await asked('good.test')).toBe('unreachable');
	const usual = getCACertificates('default');
	setDefaultCACertificates([...usual, cert.toString()]);
	try {
		expect(await asked('good.test')).toBe('answered 200');
		expect(await asked('other.test')).toBe('unreachable');
	} finally {
		setDefaultCACertificates(usual);
	}
});

test.each<[string, string, (socket: Socket) => void]>([
	['speaks no TLS', 'unreachable', (socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n')],
	[
		'breaks off',
		'unreachable',
		(socket) => void socket.once('data', () => socket.resetAndDestroy()),
	],
	['never answers', 'too slow', () => undefined],
])('a secure site that %s: %s', async (_what, problem, speak) => {
	const times = { connectMs: 150 };
	expect(await problemOf(speaking(speak, { url: 'https://public.test/', times }))).toBe(problem);
});

test('a host that nobody answers for is unreachable, by each of its addresses', async () => {
	const { port, stop } = await startSite(sending('', {}));
	await stop();
	const guardedFetch = openGuardedFetch({
		userAgent: 'Dateline/0',
		resolve: async () => ['127.0.0.1', '::1'],
		allowedPrivateHosts: [`wiki.test:${port}`],
	});
	const ask = (scheme: string) =>
		problemOf(guardedFetch({ url: `${scheme}://wiki.test:${port}/`, maxBytes: 9, types: [] }));

	expect(await ask('http')).toBe('unreachable');
	expect(await ask('https')).toBe('unreachable');
});

test('looks a name up once, and connects to what it found', async () => {
	const answers = [[PUBLIC], ['127.0.0.1']];
	const site = await startSite(sending('<p>Rain.', {}));
	const resolve = async () => answers.shift() ?? [];

	expect(await problemOf(fetchFrom(site, { resolve }))).toBe('answered 200');
	expect(site.dialled).toEqual([`${PUBLIC}:80`]);
	expect(answers).toHaveLength(1);
});

test('a connection of its own sort reaches a site by the address that was checked', async () => {
	const site = await startSite(sending('<p>Rain.', {}));
	const guardedFetch = openGuardedFetch({
		userAgent: 'Dateline/0',
		resolve: async () => ['127.0.0.1'],
		allowedPrivateHosts: [`wiki.test:${site.port}`],
	});
	const request = { maxBytes: 100, types: ['text/html'] };

	const answer = await guardedFetch({ url: `http://wiki.test:${site.port}/`, ...request });
	await site.stop();

	expect(textOf(answer)).toBe('<p>Rain.');
});
