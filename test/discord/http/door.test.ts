import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type EndpointOptions, openEndpoint } from '../../../src/discord/http/open-endpoint.ts';
import { createSigner } from '../../../src/local-discord/endpoint/endpoint.ts';
import { freePort } from '../../support/free-port.ts';

const signer = createSigner();

type Given = Partial<Pick<EndpointOptions, 'receive' | 'joined'>> & {
	readonly publicKey?: string;
	readonly port?: number;
	readonly lingerMs?: number;
};

/** An open door, and what comes through it. */
async function openDoor({ publicKey = signer.publicKey, lingerMs = 60, ...given }: Given = {}) {
	const port = given.port ?? (await freePort());
	const received: unknown[] = [];
	const joined: unknown[] = [];
	const logged: { readonly level: number; readonly msg: string }[] = [];
	const application = {
		id: '100',
		name: 'Dateline',
		verify_key: signer.publicKey,
		bot: { id: '101' },
	};
	const door = openEndpoint({
		door: { host: '127.0.0.1', port, publicKey, lingerMs },
		rest: { get: async () => application },
		apiUrl: 'http://127.0.0.1:9/api',
		log: pino({ base: null }, { write: (line: string) => logged.push(JSON.parse(line)) }),
		receive: (event, self) => void received.push([event, self]),
		joined: async (told) => void joined.push(told),
		...given,
	});
	const base = `http://127.0.0.1:${port}`;
	const post = (path: string, body: string, headers = signer.headersFor(body)) =>
		fetch(base + path, { method: 'POST', body, headers });
	const open = async () => {
		const self = await door.connect();
		onTestFinished(() => door.close());
		return self;
	};
	return { door, open, base, post, received, joined, logged };
}

describe('a door', () => {
	test('opens for the application whose key it has, however that is written', async () => {
		const { open } = await openDoor({ publicKey: signer.publicKey.toUpperCase() });
		expect(await open()).toEqual({ application: '100', name: 'Dateline' });
	});

	test('does not open for another', async () => {
		const { door } = await openDoor({ publicKey: createSigner().publicKey });
		await expect(door.connect()).rejects.toThrow('DISCORD_PUBLIC_KEY is not that of this bot');
	});

	test('does not open where another program listens', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => void other.close());
		const { port } = other.address() as AddressInfo;
		const { door } = await openDoor({ port });
		await expect(door.connect()).rejects.toThrow(
			`INTERACTIONS_PORT 127.0.0.1:${port} cannot be had`,
		);
	});

	test('has no connections that could be lost', async () => {
		expect(await (await openDoor()).door.shards()).toEqual({ all: 0, ready: 0 });
	});

	test('stays open for a while where a load balancer has looked, and says so', async () => {
		const { door, open, base } = await openDoor();
		await open();
		const before = await fetch(`${base}/readyz?from=here`);
		expect([before.status, before.headers.get('connection')]).toEqual([200, 'keep-alive']);
		const started = performance.now();
		const closed = door.close();
		const meanwhile = await fetch(`${base}/readyz`);
		expect([meanwhile.status, meanwhile.headers.get('connection')]).toEqual([503, 'close']);
		await closed;
		expect(performance.now() - started).toBeGreaterThan(50);
	});
});

test('a door at which no load balancer has looked closes at once', async () => {
	const { door, base } = await openDoor({ lingerMs: 10_000 });
	await door.connect();
	const closed = await Promise.race([
		door.close().then(() => true),
		pause(5000, false, { ref: false }),
	]);
	expect(closed).toBe(true);
	await expect(fetch(`${base}/readyz`)).rejects.toThrow();
});

describe('what comes', () => {
	test.each<[string, string, string, number]>([
		['elsewhere', '/', '{}', 404],
		['without words', '/interactions', '', 400],
		['that is no JSON', '/interactions', '{', 400],
		['that is nothing', '/interactions', 'null', 400],
		['that is a number', '/events', '1', 400],
		['of a million bytes', '/interactions', 'x'.repeat(1_000_000), 400],
		['of one byte more', '/interactions', 'x'.repeat(1_000_001), 413],
	])('%s is refused', async (_, path, body, status) => {
		const { open, post, received } = await openDoor();
		await open();
		expect((await post(path, body)).status).toBe(status);
		expect(received).toEqual([]);
	});

	test('that is not signed is refused, and what is not sent', async () => {
		const { open, post, base } = await openDoor();
		await open();
		expect((await post('/interactions', '{}', {})).status).toBe(401);
		const asked = await fetch(`${base}/events`);
		expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
	});

	test('to see whether it is there is answered, and told to nobody', async () => {
		const { open, post, received, joined } = await openDoor();
		await open();
		const ping = await post('/interactions', '{"type":1}');
		expect([ping.status, await ping.json()]).toEqual([200, { type: 1 }]);
		expect(ping.headers.get('content-type')).toBe('application/json');
		expect((await post('/events', '{"type":0}')).status).toBe(204);
		expect([received, joined]).toEqual([[], []]);
	});

	test('as an interaction is handed on as the gateway would', async () => {
		const { open, post, received } = await openDoor();
		await open();
		expect((await post('/interactions?a=b', '{"type":2,"id":"5"}')).status).toBe(202);
		const event = { op: 0, s: 0, t: 'INTERACTION_CREATE', d: { type: 2, id: '5' } };
		expect(received).toEqual([[event, '101']]);
	});

	test('and cannot be read is taken all the same, and logged', async () => {
		const receive = () => {
			throw new Error('odd');
		};
		const { open, post, logged } = await openDoor({ receive });
		await open();
		expect((await post('/interactions', '{"type":2}')).status).toBe(202);
		expect(logged).toMatchObject([{ level: 50, err: { message: 'odd' } }]);
	});

	test('and breaks off is logged', async () => {
		const { open, base, logged } = await openDoor();
		await open();
		const socket = connect(Number(new URL(base).port), '127.0.0.1');
		await once(socket, 'connect');
		socket.end('POST /interactions HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n{');
		await expect
			.poll(() => logged, { interval: 5 })
			.toMatchObject([{ level: 40, msg: 'an interaction did not arrive whole' }]);
	});
});

describe('that the bot was added', () => {
	const told = (guild: object | undefined, type = 'APPLICATION_AUTHORIZED') =>
		JSON.stringify({
			type: 1,
			event: { type, timestamp: '2024-03-07T12:00:00.000Z', data: { integration_type: 0, guild } },
		});
	const joinedAt = new Date('2024-03-07T12:00:00Z');

	test('is told with what is known of the guild', async () => {
		const { open, post, joined, logged } = await openDoor();
		await open();
		const known = { id: '9', system_channel_id: '20', preferred_locale: 'fr' };
		expect((await post('/events', told(known))).status).toBe(204);
		await post('/events', told({ id: '8', system_channel_id: null }));
		expect(joined).toStrictEqual([
			{ guild: '9', joinedAt, systemChannel: '20', locale: 'fr' },
			{ guild: '8', joinedAt },
		]);
		expect(logged).toMatchObject([{ level: 30 }, { level: 30 }]);
	});

	test('is told of guilds alone, and of nothing else', async () => {
		const { open, post, joined } = await openDoor();
		await open();
		await post('/events', told(undefined));
		await post('/events', told({ id: '9' }, 'ENTITLEMENT_CREATE'));
		expect(joined).toEqual([]);
	});

	test('is logged where nobody could be greeted, and concerns nobody who does not hear of it', async () => {
		const first = await openDoor({ joined: () => Promise.reject(new Error('no store')) });
		await first.open();
		await first.post('/events', told({ id: '9' }));
		await expect
			.poll(() => first.logged, { interval: 5 })
			.toContainEqual(expect.objectContaining({ level: 40, msg: 'not answered' }));
		const second = await openDoor({ joined: undefined });
		await second.open();
		expect((await second.post('/events', told({ id: '9' }))).status).toBe(204);
	});
});
