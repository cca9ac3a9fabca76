import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAttachment } from '../../../src/discord/interactions/read-attachment.ts';

/** Sends what its path says: so many bytes, or a way to another place. */
const server = createServer((request, response) => {
	const size = Number(request.url?.slice(1));
	if (Number.isNaN(size)) response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
	else response.end(Buffer.alloc(size, 'a'));
});
let here = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const sent = (url: string, size = 10) => ({
	url,
	size,
	filename: 'a.txt',
	content_type: 'text/plain',
});

test('a file from where the API is', async () => {
	const { bytes, name } = await readAttachment(sent(`${here}/12`), `${here}/api`);
	expect([bytes.length, name]).toEqual([12, 'a.txt']);
});

/** Not read; the message holds `says`. */
function check(name: string, url: () => ReturnType<typeof sent>, says: string) {
	test(`refused: ${name}`, async () => {
		await expect(readAttachment(url(), `${here}/api`)).rejects.toThrow(says);
	});
}

check('another port of this machine', () => sent('http://127.0.0.1:1/12'), 'a strange host');
check('another host', () => sent('https://evil.example/a.txt'), 'a strange host');
check(
	'Discord’s host without encryption',
	() => sent('http://cdn.discordapp.com/a'),
	'a strange host',
);
check(
	'a host that begins like Discord’s',
	() => sent('https://cdn.discordapp.com.evil.example/'),
	'a strange host',
);
check('a file that says it is too large', () => sent(`${here}/1`, 2_000_001), 'larger than 2 MB');
check('a file that is larger than it says', () => sent(`${here}/2000001`), 'larger than 2 MB');
check('a way to another place', () => sent(`${here}/elsewhere`), 'Send it again');
