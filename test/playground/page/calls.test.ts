import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	fetchCommands,
	fetchLast,
	fetchWorld,
	listen,
	send,
	travel,
} from '../../../src/playground/page/calls.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

const ACT = { kind: 'say', channelId: '1', content: 'Good day' } as const;
const GONE = 'The playground does not answer. Is it still running?';

/** The addresses that are asked, on a page that is looked at as `search` says. */
function answering(answer: () => Response, search = ''): string[] {
	const asked: string[] = [];
	vi.stubGlobal('location', { search });
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		return answer();
	});
	return asked;
}

describe('all that is asked', () => {
	test.each([
		['', ['/api/world', '/api/commands?channel=a%2Fb', '/api/last', '/api/act']],
		[
			'?as=M%26o',
			[
				'/api/world?as=M%26o',
				'/api/commands?channel=a%2Fb&as=M%26o',
				'/api/last?as=M%26o',
				'/api/act?as=M%26o',
			],
		],
	])('is asked as whoever the page is looked at: %s', async (search, addresses) => {
		const asked = answering(() => Response.json({ problem: 'No.' }), search);

		await fetchWorld();
		await fetchCommands('a/b');
		await fetchLast();
		await send(ACT);

		expect(asked).toEqual(addresses);
	});
});

describe('a playground that does not answer', () => {
	test('is said to be gone', async () => {
		answering(() => new Response('', { status: 500 }));

		await expect(fetchWorld()).rejects.toThrow(GONE);
		await expect(fetchLast()).rejects.toThrow(GONE);
		expect(await fetchCommands('1')).toEqual([]);
		expect(await send(ACT)).toEqual({ problem: GONE });
		expect(await travel(0)).toEqual({ problem: GONE });
	});

	test('is what it says where it does', async () => {
		answering(() => Response.json([1]));

		expect(await fetchWorld()).toEqual([1]);
		expect(await fetchLast()).toEqual([1]);
		expect(await fetchCommands('1')).toEqual([1]);
		expect(await send(ACT)).toEqual([1]);
		expect(await travel(0)).toEqual([1]);
	});

	test('is there again once after each break', () => {
		const stream = new EventTarget();
		vi.stubGlobal('location', { search: '' });
		vi.stubGlobal(
			'EventSource',
			class {
				addEventListener = stream.addEventListener.bind(stream);
			},
		);
		const heard: string[] = [];
		listen({
			tell: ({ kind }) => heard.push(kind),
			lost: () => heard.push('lost'),
			again: () => heard.push('again'),
		});

		for (const name of ['open', 'error', 'open', 'open', 'message', 'error', 'open'])
			stream.dispatchEvent(Object.assign(new Event(name), { data: '{"kind":"commands"}' }));

		expect(heard).toEqual(['lost', 'again', 'commands', 'lost', 'again']);
	});
});
