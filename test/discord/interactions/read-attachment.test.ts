import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAttachment } from '../../../src/discord/interactions/read-attachment.ts';

/** Sends what its path says: so many bytes, or a way to another place. */
const server = createServer((request, response) => {
	const size = Number(request.url?.slice(1));
	if (size < 0) response.writeHead(-size).end();
	else if (Number.isNaN(size)) response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
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

test('a file of as many bytes as may be, of no known kind', async () => {
	const whole = { url: `${here}/2000000`, size: 2_000_000, filename: 'a.bin' };
	const { bytes, contentType } = await readAttachment(whole, `${here}/api`);
	expect([bytes.length, contentType]).toEqual([2_000_000, '']);
});

test.each([
	[3_000_000, 3_000_000, 'read'],
	[3_000_001, 3_000_000, 'The file a.txt is larger than 3 MB. Send it in parts.'],
	[10, 3_000_000, 'read'],
	[10, 9, 'The file a.txt is larger than 0.000009 MB. Send it in parts.'],
])('a file of %d bytes where %d may be', async (size, most, outcome) => {
	const reading = readAttachment(sent(`${here}/${Math.min(size, 10)}`, size), `${here}/api`, most);
	const told = await reading.then(
		() => 'read',
		(error: Error) => error.message,
	);
	expect(told).toBe(outcome);
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
check('one that is there no more', () => sent(`${here}/-404`), 'could not be fetched');
check('no address', () => sent('here'), 'a strange host');
check('a way to another place', () => sent(`${here}/elsewhere`), 'Send it again');
