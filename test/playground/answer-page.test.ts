import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerPage, type PageParts } from '../../src/playground/answer-page.ts';
import type { Scene } from '../../src/playground/scene.ts';
import type { Happening } from '../../src/playground/wire.ts';

const done: unknown[] = [];
const listeners = new Set<(happening: Happening) => void>();

/** What Ann sees; Bo sees the same under his own name. */
const sceneOf = (id: string): Scene => {
	const scene = {
		you: { id },
		world: () => ({ you: id }),
		channel: (channel: string) => (channel === 'c1' ? { id: channel } : undefined),
		commands: ({ id: channel }: { readonly id: string }) => [`of ${channel}`],
		listen: (tell: (happening: Happening) => void) => {
			listeners.add(tell);
			return () => void listeners.delete(tell);
		},
	};
	return scene as unknown as Scene;
};
const parts: PageParts = {
	sceneOf: (id) => (id === null || id === 'bo' ? sceneOf(id ?? 'ann') : undefined),
	record: { last: (id) => (id === 'bo' ? { at: 'noon', passed: [] } : undefined) },
	files: new Map([['/', { type: 'text/html', body: () => '<p>Hello' }]]),
	pictures: 'http://127.0.0.1:1',
	act: async ({ you }, act) => {
		done.push([you.id, act]);
		return { problem: 'Done.' };
	},
	travel: async (to) => {
		done.push(['travel', to]);
		return { says: 'There.', aheadMs: 0 };
	},
};
const server = createServer((asked, response) => void answerPage(parts, asked, response));
let url = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	done.length = 0;
});

async function get(path: string, method = 'GET') {
	const response = await fetch(`${url}${path}`, { method });
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.startsWith('application/json');
	return {
		status: response.status,
		headers: response.headers,
		body: isJson ? JSON.parse(text) : text,
	};
}

async function post(path: string, body: unknown, type = 'application/json') {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const response = await fetch(`${url}${path}`, {
		method: 'POST',
		headers: { 'content-type': type },
		body: text,
	});
	return { status: response.status, body: await response.json() };
}

const SAY = { kind: 'say', channelId: 'c1', content: 'Good day' };

describe('what the page asks', () => {
	test.each<[string, number, unknown]>([
		['/api/world', 200, { you: 'ann' }],
		['/api/world?as=bo', 200, { you: 'bo' }],
		['/api/world?as=cy', 404, { problem: 'Nobody of this name lives here.' }],
		['/api/last', 200, null],
		['/api/last?as=bo', 200, { at: 'noon', passed: [] }],
		['/api/commands?channel=c1', 200, ['of c1']],
		['/api/commands?channel=c2', 404, { problem: 'There is no such channel.' }],
		['/api/commands', 404, { problem: 'There is no such channel.' }],
		['/', 200, '<p>Hello'],
		['/?as=bo', 200, '<p>Hello'],
		['/nothing', 404, { problem: 'There is nothing here.' }],
		['/api/act', 404, { problem: 'There is nothing here.' }],
	])('is answered: %s', async (path, status, body) => {
		expect(await get(path)).toMatchObject({ status, body });
	});

	test.each(['/', '/api/world', '/api/last'])('is asked, not sent: %s', async (path) => {
		expect((await get(path, 'POST')).status).toBe(404);
	});

	test('is kept from everybody else, and nothing else is let in', async () => {
		const { headers } = await get('/');
		expect(headers.get('content-type')).toBe('text/html');
		expect(headers.get('content-security-policy')).toContain("img-src 'self' http://127.0.0.1:1;");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cache-control')).toBe('no-store');
	});
});

describe('what somebody does', () => {
	test('is done as they, and answered', async () => {
		expect(await post('/api/act?as=bo', SAY)).toEqual({ status: 200, body: { problem: 'Done.' } });
		expect(done).toEqual([['bo', SAY]]);
	});

	test.each<[string, string, unknown, string, number]>([
		[
			'an act that there is not',
			'/api/act',
			{ kind: 'fly', channelId: 'c1' },
			'application/json',
			400,
		],
		['no JSON', '/api/act', '{', 'application/json', 400],
		['what does not say that it is JSON', '/api/act', SAY, 'text/plain', 415],
		['nowhere in time', '/api/clock', {}, 'application/json', 400],
		['no JSON about time', '/api/clock', '{', 'application/json', 400],
		['what does not say that it is about time', '/api/clock', { to: null }, 'text/plain', 415],
	])('is not done where it is %s', async (_, path, body, type, status) => {
		expect(await post(path, body, type)).toMatchObject({
			status,
			body: { problem: expect.any(String) },
		});
		expect(done).toEqual([]);
	});

	test('may be as large as a file is, and no larger', async () => {
		const content = 'x'.repeat(1_500_000);
		expect((await post('/api/act', { ...SAY, content })).status).toBe(200);
		expect((await post('/api/act', 'x'.repeat(16 * 1024 * 1024 + 1))).status).toBe(413);
	});

	test('in time is to go to an hour, or back', async () => {
		const to = Date.UTC(2027, 1, 22);
		expect(await post('/api/clock', { to })).toEqual({
			status: 200,
			body: { says: 'There.', aheadMs: 0 },
		});
		await post('/api/clock', { to: null });
		expect(done).toEqual([
			['travel', to],
			['travel', undefined],
		]);
	});
});

test('what happens is told as it happens, until nobody listens', async () => {
	const leaving = new AbortController();
	const { body, headers } = await fetch(`${url}/api/events`, { signal: leaving.signal });
	const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
	expect(headers.get('content-type')).toBe('text/event-stream');
	expect(await reader?.read()).toMatchObject({ value: ': welcome\n\n' });
	for (const tell of listeners) tell({ kind: 'commands' });
	expect(await reader?.read()).toMatchObject({ value: 'data: {"kind":"commands"}\n\n' });
	leaving.abort();
	await expect.poll(() => listeners.size).toBe(0);
});

/** The status that a request with these headers gets. */
const statusWith = (headers: Record<string, string>) =>
	new Promise<number>((resolve, reject) => {
		const sent = request(url, { headers }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		sent.on('error', reject).end();
	});

test('the page answers only to itself, under its own names', async () => {
	const { host, port } = new URL(url);
	const own = `localhost:${port}`;
	const statuses = await Promise.all([
		statusWith({ host }),
		statusWith({ host: own }),
		statusWith({ host, origin: url }),
		statusWith({ host: own, origin: `http://${own}` }),
		statusWith({ host: own, origin: url }),
		statusWith({ host, origin: 'http://evil.example' }),
		statusWith({ host: `evil.example:${port}`, origin: `http://evil.example:${port}` }),
		statusWith({ host: '127.0.0.1' }),
	]);
	expect(statuses).toEqual([200, 200, 200, 200, 403, 403, 403, 403]);
});
