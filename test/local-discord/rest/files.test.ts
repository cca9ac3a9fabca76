import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/local-discord/rest/request-body.ts';
import { checkFileType, storeFile } from '../../../src/local-discord/rest/stored-file.ts';
import { NOON, plainState } from '../plain-state.ts';

const file = (name: string, contentType = '') => ({
	name,
	contentType,
	bytes: Buffer.from('high'),
});

describe('a file that is sent', () => {
	test.each<[string, string, readonly string[] | undefined]>([
		['of the ending', 'a.txt', ['.pdf', '.txt']],
		['of the ending in capitals', 'A.TXT', ['.txt']],
		['of an ending that is asked for in capitals', 'a.txt', ['.TXT']],
		['of the kind', 'a.png', ['image']],
		['of any kind where none is asked for', 'a.exe', []],
		['of any kind where nothing is said', 'a.exe', undefined],
	])('%s is taken', (_, name, types) => {
		expect(() => checkFileType(file(name), types)).not.toThrow();
	});

	test.each<[string, string, readonly string[]]>([
		['of another ending', 'a.exe', ['.txt', '.pdf']],
		['of another kind', 'a.txt', ['image']],
		['that is called like a kind', 'image', ['image']],
	])('%s is not', (_, name, types) => {
		expect(() => checkFileType(file(name), types)).toThrow(
			`${name} is none of ${types.join(', ')}`,
		);
	});

	test.each([
		['a.txt', '', 'text/plain; charset=utf-8'],
		['a.b.PNG', '', 'image/png'],
		['a.txt', 'application/octet-stream', 'text/plain; charset=utf-8'],
		['a.txt', 'text/csv', 'text/csv'],
		['a.unheard', '', 'application/octet-stream'],
	])('%s, said to be %j, is %s', (name, said, contentType) => {
		expect(storeFile(plainState(), '20', file(name, said)).content_type).toBe(contentType);
	});

	test('stands for a day at an address of its own', () => {
		const state = plainState();
		state.host = '127.0.0.1:80';
		const stored = storeFile(state, '20', { ...file('tide table/é.txt'), description: 'Tides' });
		expect(stored).toMatchObject({ filename: 'tide_table_é.txt', size: 4, description: 'Tides' });
		const { pathname, searchParams } = new URL(stored.url);
		expect(state.files.get(pathname)?.bytes).toEqual(Buffer.from('high'));
		const [from, to] = ['is', 'ex'].map((name) =>
			Number.parseInt(searchParams.get(name) ?? '', 16),
		);
		expect([from, to]).toEqual([NOON / 1000, NOON / 1000 + 86_400]);
		expect(searchParams.get('hm')).toHaveLength(64);
		expect(storeFile(state, '20', file('a'))).not.toHaveProperty('description');
	});
});

describe('the body of a request', () => {
	const sent = (bytes: Buffer, contentType = 'application/json') => {
		const request = Readable.from(bytes.length > 0 ? [bytes] : []);
		return readBody(
			Object.assign(request, { headers: { 'content-type': contentType } }) as IncomingMessage,
		);
	};
	const form = async (parts: FormData) => {
		const response = new Response(parts);
		return sent(
			Buffer.from(await response.arrayBuffer()),
			response.headers.get('content-type') ?? '',
		);
	};

	test('is JSON, or nothing', async () => {
		expect(await sent(Buffer.from('{"a":1}'))).toEqual({ body: { a: 1 }, files: [] });
		expect(await sent(Buffer.alloc(0))).toEqual({ body: undefined, files: [] });
		await expect(sent(Buffer.from('{'))).rejects.toMatchObject({ code: 50109 });
	});

	test('is at most 25 MB', async () => {
		const tooMuch = Buffer.alloc(25 * 2 ** 20 + 1);
		await expect(sent(tooMuch)).rejects.toMatchObject({ code: 40005 });
	});

	test('may bring files, each with what is said of it', async () => {
		const parts = new FormData();
		const attachments = [
			{ id: 1, description: 'Winds' },
			{ id: '0', description: null },
		];
		parts.set('payload_json', JSON.stringify({ content: 'a', attachments }));
		parts.set('files[0]', new File(['high'], 'tides.txt', { type: 'text/plain' }));
		parts.set('files[1]', new File(['low'], 'winds.txt', { type: 'text/plain' }));
		const { body, files } = await form(parts);
		expect(body).toMatchObject({ content: 'a' });
		expect(files).toMatchObject([
			{ name: 'tides.txt' },
			{ name: 'winds.txt', description: 'Winds' },
		]);
		expect(files[0]).not.toHaveProperty('description');
		expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['high', 'low']);
	});

	test('may bring files alone', async () => {
		const parts = new FormData();
		parts.set('files[0]', new File([''], 'empty.txt'));
		parts.set('files[1]', new File([Buffer.alloc(2_000_000)], 'a.bin'));
		expect(await form(parts)).toMatchObject({ body: {}, files: [{}, { name: 'a.bin' }] });
	});
});
