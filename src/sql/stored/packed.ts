import { deflateSync, inflateSync } from 'node:zlib';
import { StoreFault } from '../../ports/store-fault.ts';

/** A text as it is kept: packed, or as it is where an earlier version kept it. */
export type Packed = Uint8Array | string;

/** A text in half of its bytes; an analysis, whose keys come again and again, in an eighth. */
export function packed(text: string): Packed {
	return deflateSync(text);
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
