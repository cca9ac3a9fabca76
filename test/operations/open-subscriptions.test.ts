import { expect, onTestFinished, test, vi } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { openSubscriptions } from '../../src/operations/open-subscriptions.ts';

const HOST = '127.0.0.1';
const [SECRET, OTHER] = ['a'.repeat(32), 'b'.repeat(32)];

/** Of two guilds, each with a file that says whose it is and how often it was written. */
async function opened(write?: (guild: string) => Promise<string>) {
	let written = 0;
	const failures: unknown[] = [];
	const guilds = new Map([
		[SECRET, 'g1'],
		[OTHER, 'g2'],
	]);
	const usual = async (guild: string) => {
		written += 1;
		return `${guild} ${written}`;
	};
	const file = { name: 'calendar.ics', type: 'text/calendar', write: write ?? usual };
	const options = {
		host: HOST,
		port: 0,
		addressBook: { guildOf: async (secret: string) => guilds.get(secret) },
		files: [file],
		failed: (error: unknown) => void failures.push(error),
	};
	const subscriptions = await openSubscriptions(options);
	onTestFinished(() => subscriptions.close());
	const ask = (path: string, init: RequestInit = {}) =>
		fetch(`http://${HOST}:${subscriptions.port}${path}`, init);
	return { ask, failures, guilds, options, port: subscriptions.port };
}

test('whoever knows the address reads that guild’s file, and no other’s', async () => {
	const { ask } = await opened();

	const answer = await ask(`/${SECRET}/calendar.ics?x=1`);
	expect(answer.headers.get('content-type')).toBe('text/calendar');
	expect(answer.headers.get('x-robots-tag')).toBe('noindex');
	expect(await answer.text()).toBe('g1 1');
	expect(await (await ask(`/${OTHER}/calendar.ics`)).text()).toBe('g2 2');
});

test('programs that ask again soon cost nothing, and are told where nothing is new', async () => {
	const { ask } = await opened();
	const first = await ask(`/${SECRET}/calendar.ics`);
	const etag = first.headers.get('etag') ?? '';

	expect(await (await ask(`/${SECRET}/calendar.ics`)).text()).toBe('g1 1');
	const again = await ask(`/${SECRET}/calendar.ics`, {
		headers: { 'if-none-match': `"x", ${etag}` },
	});
	expect([again.status, await again.text()]).toEqual([304, '']);
	const head = await ask(`/${SECRET}/calendar.ics`, { method: 'HEAD' });
	expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
});

test('an address that was taken away is void at once, though its file is still at hand', async () => {
	const { ask, guilds } = await opened();
	await ask(`/${SECRET}/calendar.ics`);
	guilds.delete(SECRET);

	expect((await ask(`/${SECRET}/calendar.ics`)).status).toBe(404);
});

test('nobody learns what there is from what there is not', async () => {
	const { ask } = await opened();
	const answers = await Promise.all(
		[
			`/${'c'.repeat(32)}/calendar.ics`,
			`/${SECRET}/library.json`,
			`/${SECRET}/`,
			`/${SECRET}`,
			`/${SECRET}/../calendar.ics`,
			`/${SECRET}/%2e%2e%2fcalendar.ics`,
			'/calendar.ics',
			'/',
			`/${'a'.repeat(5000)}/calendar.ics`,
		].map(async (path) => {
			const answer = await ask(path);
			return `${answer.status} ${await answer.text()}`;
		}),
	);
	expect(new Set(answers)).toEqual(new Set(['404 There is nothing at this address.\n']));
	expect((await ask(`/${SECRET}/calendar.ics`, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('what cannot be written is told, and tried again when it is asked for again', async () => {
	let isWell = false;
	const { ask, failures } = await opened(async () => {
		if (isWell) return 'well';
		throw new Error('busy');
	});

	const answer = await ask(`/${SECRET}/calendar.ics`);
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
	expect(failures).toHaveLength(1);
	isWell = true;
	expect(await (await ask(`/${SECRET}/calendar.ics`)).text()).toBe('well');
});

test('a port that is taken is told as a setting that needs a change', async () => {
	const { options, port } = await opened();
	const again = openSubscriptions({ ...options, port });

	await expect(again).rejects.toThrow(UserError);
	await expect(again).rejects.toThrow(`SUBSCRIBE_PORT ${HOST}:${port} cannot be had`);
});

test('a file is written anew once it is five minutes old', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	onTestFinished(() => void vi.useRealTimers());
	const { ask } = await opened();
	const read = async () => (await ask(`/${SECRET}/calendar.ics`)).text();

	const first = await read();
	vi.advanceTimersByTime(5 * 60_000 - 1);
	const second = await read();
	vi.advanceTimersByTime(1);
	expect([first, second, await read(), await read()]).toEqual(['g1 1', 'g1 1', 'g1 2', 'g1 2']);
});

test('fifty files are at hand, those that were asked for last', async () => {
	const { ask, guilds } = await opened();
	const secrets = Array.from({ length: 51 }, (_, n) => String(n).padStart(32, '0'));
	for (const [n, secret] of secrets.entries()) guilds.set(secret, `n${n}`);
	const read = async (n: number) => (await ask(`/${secrets[n]}/calendar.ics`)).text();

	for (let n = 0; n < 50; n += 1) await read(n);
	expect(await read(0)).toBe('n0 1');
	expect(await read(50)).toBe('n50 51');
	expect(await read(1)).toBe('n1 2');
	expect(await read(0)).toBe('n0 52');
});

test('what is answered besides files is plain text, or nothing', async () => {
	const { ask } = await opened();
	const missing = await ask('/x');
	expect(missing.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	const refused = await ask('/x', { method: 'DELETE' });
	expect([refused.headers.get('content-type'), refused.headers.get('allow')]).toEqual([
		null,
		'GET, HEAD',
	]);
});
