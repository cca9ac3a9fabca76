import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** Signs what is sent to an application, as Discord does. */
export type Signer = {
	/** 64 hexadecimal digits. */
	readonly publicKey: string;
	/** Signs a body; with another's name for it where it is `forged`. */
	headersFor(body: string, forged?: 'forged'): Readonly<Record<string, string>>;
};

/** The bytes of an Ed25519 key at the end of its DER form. */
const KEY_BYTES = 32;

/** A key of its own. */
export function createSigner(): Signer {
	const pair = generateKeyPairSync('ed25519');
	const der = pair.publicKey.export({ format: 'der', type: 'spki' });
	const key = createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
	return {
		publicKey: der.subarray(-KEY_BYTES).toString('hex'),
		headersFor(body, forged) {
			const timestamp = String(Math.floor(Date.now() / 1000));
			const signature = forged
				? randomBytes(2 * KEY_BYTES)
				: sign(null, Buffer.from(timestamp + body), key);
			return {
				'content-type': 'application/json',
				'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
				'x-signature-ed25519': signature.toString('hex'),
				'x-signature-timestamp': timestamp,
			};
		},
	};
}

/** Where an application takes what it is sent instead of over the gateway. */
export type Endpoints = { readonly interactions?: string; readonly events?: string };

const PING = JSON.stringify({ version: 1, type: 1 });
const EVENT_PING = JSON.stringify({ version: 1, type: 0 });

/** Sends a signed body. */
export function deliver(
	signer: Signer,
	url: string,
	{ body, timeoutMs, forged }: { body: string; timeoutMs: number; forged?: 'forged' },
): Promise<Response> {
	return fetch(url, {
		method: 'POST',
		body,
		headers: signer.headersFor(body, forged),
		signal: AbortSignal.timeout(timeoutMs),
	});
}

/** Throws, as Discord refuses the address, where an endpoint does not know its signature from another, or does not answer. */
export async function verifyEndpoints(
	signer: Signer,
	{ interactions, events }: Endpoints,
	timeoutMs: number,
): Promise<void> {
	const refuse = (what: string) => {
		throw new Error(`The specified ${what} url could not be verified.`);
	};
	if (interactions) {
		const answered = await deliver(signer, interactions, { body: PING, timeoutMs });
		const pong = answered.status === 200 ? ((await answered.json()) as { type?: unknown }) : {};
		const forged = await deliver(signer, interactions, { body: PING, timeoutMs, forged: 'forged' });
		if (pong.type !== 1 || forged.status !== 401) refuse('interactions endpoint');
	}
	if (events) {
		const answered = await deliver(signer, events, { body: EVENT_PING, timeoutMs });
		const forged = await deliver(signer, events, { body: EVENT_PING, timeoutMs, forged: 'forged' });
		if (answered.status !== 204 || forged.status !== 401) refuse('event webhooks');
	}
}
