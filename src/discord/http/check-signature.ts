import { createPublicKey, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in the form that Node reads (RFC 8410). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SIGNATURE = /^[0-9a-f]{128}$/i;

/** What Discord sent along to say that it is Discord. */
export type Signed = {
	readonly signature: unknown;
	readonly timestamp: unknown;
	readonly body: Buffer;
};

/** Gives a function that says whether the owner of the key has signed the body and its time. */
export function createSignatureCheck(publicKey: string): (signed: Signed) => boolean {
	const der = Buffer.concat([PREFIX, Buffer.from(publicKey, 'hex')]);
	const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
	return ({ signature, timestamp, body }) => {
		if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return false;
		if (typeof timestamp !== 'string') return false;
		const signed = Buffer.concat([Buffer.from(timestamp), body]);
		return verify(null, signed, key, Buffer.from(signature, 'hex'));
	};
}
