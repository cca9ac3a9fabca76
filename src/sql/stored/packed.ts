import { promisify } from 'node:util';
import {
	type BrotliOptions,
	brotliCompress,
	brotliCompressSync,
	brotliDecompressSync,
	constants,
	deflate,
	deflateSync,
	inflateSync,
	type ZlibOptions,
} from 'node:zlib';
import { StoreFault } from '../../ports/store-fault.ts';
import { COMMON_SHAPES, COMMON_WORDS } from './common-words.ts';
import { keeping } from './keeping.ts';

/** A text as it is kept: packed, or as it is where an earlier version kept it. */
export type Packed = Uint8Array | string;

/**
 * A text in less than half of its bytes; an analysis, whose words come again and again, in a tenth. What is packed beside a text
 * says nothing of it twice, nor what most analyses say, and is read beside it alone.
 */
export function packed(text: string, beside?: string): Packed {
	return isAlone(beside)
		? marked(ALONE, brotliCompressSync(text, wordsKnown(text)))
		: marked(WITH_COMMON, deflateSync(text, knowing(beside)));
}

/** The same in another thread, for what may be long. */
export async function packedAside(text: string, beside?: string): Promise<Packed> {
	return isAlone(beside)
		? marked(ALONE, await brotliAside(text, wordsKnown(text)))
		: marked(WITH_COMMON, await deflateAside(text, knowing(beside)));
}

const deflateAside = promisify<string, ZlibOptions, Buffer>(deflate);
const brotliAside = promisify<string, BrotliOptions, Buffer>(brotliCompress);

/** Stands before what was packed with the common words, and before what was packed alone; an earlier version put nothing there. */
const WITH_COMMON = 1;
const ALONE = 2;

function marked(mark: number, bytes: Buffer): Packed {
	return Buffer.concat([Uint8Array.of(mark), bytes]);
}

function isAlone(beside = ''): boolean {
	return beside === '';
}

function knowing(beside = ''): ZlibOptions {
	return isAlone(beside) ? {} : { dictionary: Buffer.from(COMMON + beside), level: 9 };
}

/** Longer texts than any in the news are packed in a tenth of the time, and take a seventh more. */
const LONG = 40_000;

/** Words of many languages are known to this packing already: that is worth a fifth of a short text. */
function wordsKnown({ length }: string): BrotliOptions {
	return {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: length > LONG ? 5 : 10,
		},
	};
}

/** As unkeyed writes it. */
const COMMON = `${COMMON_WORDS.map((word) => JSON.stringify(word)).join()}${JSON.stringify(COMMON_SHAPES)}`;

/** Reads what was packed, and keeps what was read last. */
export function packedReader<Value>(
	what: string,
	read: (text: string, beside?: string) => Value,
): (kept: Packed, beside?: string) => Value {
	const readLetters = keeping((letters: string, beside?: string) =>
		read(unpacked(what, Buffer.from(letters, 'latin1'), beside), beside),
	);
	return (kept, beside) => {
		if (typeof kept === 'string') return read(kept, beside);
		// Letters of one byte each: a text as a key is found faster than bytes are compared.
		const letters = Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('latin1');
		return readLetters(letters, beside);
	};
}

/** What was packed; throws a StoreFault, with `what` in its cause, where it is damaged. */
export function unpacked(what: string, kept: Packed, beside?: string): string {
	if (typeof kept === 'string') return kept;
	try {
		if (kept[0] === ALONE) return brotliDecompressSync(kept.subarray(1)).toString();
		if (kept[0] === WITH_COMMON) return inflateSync(kept.subarray(1), knowing(beside)).toString();
		return inflateSync(kept, { dictionary: Buffer.from(beside ?? '') }).toString();
	} catch (cause) {
		const told = new Error(`The database holds ${what} that cannot be unpacked.`, { cause });
		throw new StoreFault('damaged', { cause: told });
	}
}
