import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FetchRefused } from '../../../src/web/fetch/guarded-fetch.ts';
import {
	from,
	HTML,
	MEGABYTE,
	problemOf,
	sending,
	speaking,
	textOf,
} from '../../support/guarded-fetching.ts';

test.each([
	['gzip', gzipSync('Rain.')],
	['x-gzip', gzipSync('Rain.')],
	['br', brotliCompressSync('Rain.')],
	['deflate', deflateSync('Rain.')],
	['deflate', deflateRawSync('Rain.')],
	['identity', Buffer.from('Rain.')],
])('unpacks %s', async (encoding, body) => {
	expect(textOf(await from(sending(body, { 'content-encoding': encoding })))).toBe('Rain.');
});

test.each([
	['packed twice', gzipSync(gzipSync('Rain.')), { 'content-encoding': 'gzip, gzip' }],
	['packed twice in two lines', gzipSync('Rain.'), { 'content-encoding': ['gzip', 'gzip'] }],
	['packed as nobody knows', Buffer.from('Rain.'), { 'content-encoding': 'compress' }],
	['packed badly', Buffer.from('not gzip at all'), { 'content-encoding': 'gzip' }],
	['packed badly by brotli', Buffer.from('\xff\xff\xff\xff\xff'), { 'content-encoding': 'br' }],
	[
		'packed and cut off',
		gzipSync('Rain. '.repeat(999)).subarray(0, 30),
		{ 'content-encoding': 'gzip' },
	],
])('refuses a page %s', async (_what, body, headers) => {
	expect(await problemOf(from(sending(body, headers)))).toBe('encoding');
});

const bomb = (pack: (data: Buffer) => Buffer): Buffer => pack(Buffer.alloc(100 * MEGABYTE));

test.each([
	['gzip', bomb(gzipSync)],
	['br', bomb((data) => brotliCompressSync(data, { params: { 1: 1 } }))],
	['deflate', bomb(deflateSync)],
])('a bomb in %s is given up early', async (encoding, body) => {
	const before = process.memoryUsage().rss;
	const problem = await problemOf(from(sending(body, { 'content-encoding': encoding })));

	expect(problem).toBe('too large');
	expect(process.memoryUsage().rss - before).toBeLessThan(60 * MEGABYTE);
});

test('a page that never ends is given up', async () => {
	const listener: RequestListener = (_request, response) => {
		response.writeHead(200, HTML);
		const more = (): void => {
			while (!response.destroyed && response.write('x'.repeat(65_536)));
		};
		response.on('drain', more);
		more();
	};
	expect(await problemOf(from(listener))).toBe('too large');
});

test('a page that says it is large is not read', async () => {
	const answer = from(sending('', { 'content-length': String(50 * MEGABYTE) }));
	expect(await problemOf(answer)).toBe('too large');
});

test.each([
	['longer than it says', 'content-length: 3\r\n\r\nRain over the harbour.'],
	['shorter than it says', 'content-length: 300\r\n\r\nRain.'],
])('a page %s is not taken for whole', async (_what, rest) => {
	const outcome = await speaking((socket) => {
		socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${rest}`);
	}).then(textOf, (error: FetchRefused) => error.problem);
	expect(outcome).toMatch(/^(?:unreachable|Rai)$/);
});

const QUICK = { connectMs: 150, idleMs: 150, totalMs: 400 };

test.each<[string, (socket: Socket) => void]>([
	['says nothing', () => undefined],
	['stops in its headers', (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-')],
	[
		'stops in its page',
		(socket) =>
			void socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9\r\n\r\nR'),
	],
	['drips its headers', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\n', 'x: y\r\n')],
	[
		'drips its page',
		(socket) => drip(socket, 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n', 'x'),
	],
	['keeps promising', (socket) => drip(socket, '', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
])('a site that %s is given up', async (_what, speak) => {
	expect(await problemOf(speaking(speak, { times: QUICK }))).toBe('too slow');
});

function drip(socket: Socket, start: string, drop: string): void {
	socket.write(start);
	const timer = setInterval(() => socket.write(drop), 20);
	socket.on('close', () => clearInterval(timer));
}

test('a host whose name is never told is given up', async () => {
	const resolve = () => new Promise<never>(() => undefined);
	expect(await problemOf(from(sending('', {}), { resolve, times: QUICK }))).toBe('too slow');
});

test('whoever asked may end it', async () => {
	const signal = AbortSignal.timeout(50);
	expect(await problemOf(speaking(() => undefined, { signal }))).toBe('too slow');
});

test('a flood of headers is given up', async () => {
	const flood = (socket: Socket): void =>
		void socket.end(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}\r\n`);
	expect(await problemOf(speaking(flood))).toBe('too large');
});

test.each([
	['no HTTP at all', (socket: Socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
	['nothing', (socket: Socket) => void socket.end()],
	['an end in the middle', (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nconte')],
	['a reset', (socket: Socket) => void socket.resetAndDestroy()],
])('an answer that is %s', async (_what, speak) => {
	expect(await problemOf(speaking(speak))).toBe('unreachable');
});
