import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { openDiscord } from './logged-in.ts';

const TOKEN = 'local.bot.token';
const identify = (more: object = {}) => ({ op: 2, d: { token: TOKEN, intents: 1, ...more } });

const closings: readonly (readonly [name: string, sent: readonly unknown[], code: number])[] = [
	['what is not JSON', ['{'], 4002],
	['what is no payload', ['5'], 4002],
	['an identify without data', ['{"op":2,"d":null}'], 4004],
	['an unknown opcode', [{ op: 99, d: null }], 4001],
	['a presence before it is known', [{ op: 3, d: {} }], 4003],
	['a wrong token', [identify({ token: 'no.such.token' })], 4004],
	['two identifications', [identify(), identify()], 4005],
	['a shard that does not exist', [identify({ shard: [2, 2] })], 4010],
	['unknown intents', [identify({ intents: 1 << 30 })], 4013],
	['intents that were not granted', [identify({ intents: 1 << 15 })], 4014],
];

test.each(closings)('a connection ends at %s', async (_name, sent, code) => {
	const { socket } = await connect(await openDiscord());
	const closed = new Promise((resolve) => socket.once('close', resolve));

	for (const payload of sent) {
		socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
	}

	expect(await closed).toBe(code);
});

test('a session is resumed from where it broke off', async () => {
	const discord = await openDiscord();
	discord.addGuild({ name: 'Harbour News' });
	const first = await connect(discord);
	first.say(identify());
	const { d } = await first.next('READY');
	await first.next('GUILD_CREATE');
	discord.gateway.cut();
	discord.addGuild({ name: 'Hill Gazette' });

	const second = await connect(discord);
	second.say({ op: 6, d: { token: TOKEN, session_id: d.session_id, seq: 2 } });

	expect(await second.next('GUILD_CREATE')).toMatchObject({ s: 3, d: { name: 'Hill Gazette' } });
	expect(await second.next('RESUMED')).toMatchObject({ s: 4 });
});

test.each([
	['an unknown session', { session_id: 'nothing', seq: 1 }],
	['an unknown token', { token: 'no.such.token', seq: 1 }],
	['no count of events', { seq: null }],
	['a count of events to come', { seq: 99 }],
])('a resumption with %s is refused', async (_name, wrong) => {
	const discord = await openDiscord();
	const first = await connect(discord);
	first.say(identify());
	const { d } = await first.next('READY');
	const second = await connect(discord);

	second.say({ op: 6, d: { token: TOKEN, session_id: d.session_id, ...wrong } });

	expect(await second.next(9)).toMatchObject({ d: false });
});

test('all members come when they are asked for', async () => {
	const discord = await openDiscord({ hasPrivilegedIntents: true });
	const guild = discord.addGuild({ name: 'Harbour News' });
	discord.join(discord.addUser({ name: 'ann' }), guild);
	const client = await connect(discord);
	client.say(identify({ intents: 3 }));
	await client.next('GUILD_CREATE');

	client.say({ op: 8, d: { guild_id: guild.id, query: '', limit: 0, nonce: 'a' } });

	const { d } = await client.next('GUILD_MEMBERS_CHUNK');
	expect(d).toMatchObject({ nonce: 'a', members: { length: 3 } });
});

type Payload = {
	readonly op: number;
	readonly t: string | null;
	readonly d: { session_id: string };
};

/** A bare connection; `next` gives the next payload with that opcode or event name. */
async function connect({ apiUrl }: LocalDiscord) {
	const { host } = new URL(apiUrl);
	const socket = new WebSocket(`ws://${host}/gateway?v=10&encoding=json`);
	const received: Payload[] = [];
	const waiting = new Set<() => void>();
	socket.on('message', (data) => {
		received.push(JSON.parse(String(data)));
		for (const look of waiting) look();
	});
	const next = (wanted: number | string) =>
		new Promise<Payload>((resolve) => {
			const look = () => {
				const index = received.findIndex(({ op, t }) => op === wanted || t === wanted);
				const [found] = index < 0 ? [] : received.splice(index, 1);
				if (!found) return;
				waiting.delete(look);
				resolve(found);
			};
			waiting.add(look);
			look();
		});
	await next(10);
	return { socket, next, say: (payload: unknown) => socket.send(JSON.stringify(payload)) };
}
