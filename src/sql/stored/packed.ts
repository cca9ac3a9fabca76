import { promisify } from 'node:util';
import { deflate, deflateSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { StoreFault } from '../../ports/store-fault.ts';
import { keeping } from './keeping.ts';

/** A text as it is kept: packed, or as it is where an earlier version kept it. */
export type Packed = Uint8Array | string;

/**
 * A text in half of its bytes; an analysis, whose keys come again and again, in an eighth. What is packed beside a text says
 * nothing of it twice, and is read beside it alone.
 */
export function packed(text: string, beside?: string): Packed {
	return deflateSync(text, knowing(beside));
}

/** The same in another thread, for what may be long. */
export async function packedAside(text: string, beside?: string): Promise<Packed> {
	return deflateAside(text, knowing(beside));
}

const deflateAside = promisify<string, ZlibOptions, Buffer>(deflate);

function knowing(beside = ''): ZlibOptions {
	return beside === '' ? {} : { dictionary: Buffer.from(beside) };
}

/** Reads what was packed, and keeps what was read last. */
export function packedReader<Value>(
	what: string,
	read: (text: string) => Value,
): (kept: Packed, beside?: string) => Value {
	const readLetters = keeping((letters: string, beside?: string) =>
		read(unpacked(what, Buffer.from(letters, 'latin1'), beside)),
	);
	return (kept, beside) => {
		if (typeof kept === 'string') return read(kept);
		// Letters of one byte each: a text as a key is found faster than bytes are compared.
		const letters = Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('latin1');
		return readLetters(letters, beside);
	};
}

/** What was packed; throws a StoreFault, with `what` in its cause, where it is damaged. */
export function unpacked(what: string, kept: Packed, beside?: string): string {
	if (typeof kept === 'string') return kept;
	try {
		return inflateSync(kept, knowing(beside)).toString();
	} catch (cause) {
		const told = new Error(`The database holds ${what} that cannot be unpacked.`, { cause });
		throw new StoreFault('damaged', { cause: told });
	}
}
