import { promisify } from 'node:util';
import { deflate, deflateSync, inflateSync } from 'node:zlib';
import { StoreFault } from '../../ports/store-fault.ts';
import { keeping } from './keeping.ts';

/** A text as it is kept: packed, or as it is where an earlier version kept it. */
export type Packed = Uint8Array | string;

/** A text in half of its bytes; an analysis, whose keys come again and again, in an eighth. */
export function packed(text: string): Packed {
	return deflateSync(text);
}

/** The same in another thread, for what may be long. */
export async function packedAside(text: string): Promise<Packed> {
	return deflateAside(text);
}

const deflateAside = promisify<string, Buffer>(deflate);

/** Reads what was packed, and keeps what was read last. */
export function packedReader<Value>(
	what: string,
	read: (text: string) => Value,
): (kept: Packed) => Value {
	const readLetters = keeping((letters) => read(unpacked(what, Buffer.from(letters, 'latin1'))));
	return (kept) => {
		if (typeof kept === 'string') return read(kept);
		// Letters of one byte each: a text as a key is found faster than bytes are compared.
		return readLetters(Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('latin1'));
	};
}

/** What was packed; throws a StoreFault, with `what` in its cause, where it is damaged. */
export function unpacked(what: string, kept: Packed): string {
	if (typeof kept === 'string') return kept;
	try {
		return inflateSync(kept).toString();
	} catch (cause) {
		const told = new Error(`The database holds ${what} that cannot be unpacked.`, { cause });
		throw new StoreFault('damaged', { cause: told });
	}
}
