import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
	createSigner,
	deliver,
	verifyEndpoints,
} from '../../../src/local-discord/endpoint/endpoint.ts';
import { tellAdded } from '../../../src/local-discord/endpoint/tell-added.ts';
import { addGuild, addUser } from '../../../src/local-discord/world.ts';
import { NOON, plainState } from '../plain-state.ts';

const signer = createSigner();

function isSigned(body: Buffer, headers: Readonly<Record<string, unknown>>): boolean {
	const der = Buffer.concat([
		Buffer.from('302a300506032b6570032100', 'hex'),
		Buffer.from(signer.publicKey, 'hex'),
	]);
	const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
	const signed = Buffer.concat([Buffer.from(String(headers['x-signature-timestamp'])), body]);
	const signature = Buffer.from(String(headers['x-signature-ed25519']), 'hex');
	return verify(null, signed, key, signature);
}

type Answers = { readonly signed: number; readonly forged: number; readonly body?: object };

/** An application's endpoint that answers so, and what it was sent. */
async function endpoint({ signed, forged, body = {} }: Answers) {
	const bodies: unknown[] = [];
	const server = createServer(async (request, response) => {
		const sent = await buffer(request);
		bodies.push(JSON.parse(sent.toString()));
		const status = isSigned(sent, request.headers) ? signed : forged;
		response.writeHead(status).end(status === 200 ? JSON.stringify(body) : '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bodies };
}

const PONG = { signed: 200, forged: 401, body: { type: 1 } };
const TAKEN = { signed: 204, forged: 401 };

describe('an endpoint', () => {
	test.each<['interactions' | 'events', string, Answers, boolean]>([
		['interactions', 'answers as Discord wants it', PONG, true],
		['interactions', 'answers with something else', { ...PONG, body: { type: 4 } }, false],
		['interactions', 'answers with nothing', { ...PONG, signed: 204 }, false],
		['interactions', 'takes what is forged', { ...PONG, forged: 200 }, false],
		['events', 'answers as Discord wants it', TAKEN, true],
		['events', 'answers with a body', { ...TAKEN, signed: 200 }, false],
		['events', 'takes what is forged', { ...TAKEN, forged: 204 }, false],
	])('for %s that %s', async (kind, _, answers, isTaken) => {
		const { url, bodies } = await endpoint(answers);
		const verified = verifyEndpoints(signer, { [kind]: url }, 1000);
		if (isTaken) await expect(verified).resolves.toBeUndefined();
		else await expect(verified).rejects.toThrow(/^The specified .* url could not be verified\.$/);
		const type = kind === 'events' ? 0 : 1;
		expect(bodies).toEqual([
			{ version: 1, type },
			{ version: 1, type },
		]);
	});

	test('is not asked where there is none', async () => {
		await expect(verifyEndpoints(signer, {}, 1000)).resolves.toBeUndefined();
	});

	test('is not waited for longer than for an answer', async () => {
		const server = createServer(() => undefined);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => void server.close());
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		await expect(deliver(signer, url, { body: '', timeoutMs: 20 })).rejects.toThrow();
		server.closeAllConnections();
	});
});

test('what is signed carries the second it was signed in', () => {
	const seconds = Number(signer.headersFor('a')['x-signature-timestamp']);
	expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(2);
	expect(signer.publicKey).toMatch(/^[0-9a-f]{64}$/);
	expect(signer.headersFor('a', 'forged')['x-signature-ed25519']).toHaveLength(128);
});

test('that the bot was added is told where events go', async () => {
	const state = Object.assign(plainState(), { signer });
	const guild = addGuild(state, { id: '9', name: 'Harbour News', systemChannel: 'general' });
	const ann = addUser(state, { name: 'ann', id: '7' });
	await expect(tellAdded(state, guild, ann)).rejects.toThrow('There is no endpoint for events');
	const { url, bodies } = await endpoint(TAKEN);
	state.endpoints = { events: url };

	expect(await tellAdded(state, guild, ann)).toBe(204);

	const told = { id: '9', name: 'Harbour News', system_channel_id: guild.systemChannelId };
	const data = { integration_type: 0, user: { id: '7' }, guild: told };
	const timestamp = new Date(NOON).toISOString();
	expect(bodies).toMatchObject([
		{
			version: 1,
			type: 1,
			application_id: '1',
			event: { type: 'APPLICATION_AUTHORIZED', timestamp, data },
		},
	]);
});
