import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchRefused } from './guarded-fetch.ts';

type Coding = { readonly encoding: string | undefined; readonly maxBytes: number };

/** The whole body, decoded; a FetchRefused as soon as it is longer than `maxBytes`. */
export async function readBody(body: Readable, { encoding, maxBytes }: Coding): Promise<Buffer> {
	const codings = (encoding ?? '')
		.toLowerCase()
		.split(',')
		.map((coding) => coding.trim())
		.filter((coding) => coding !== '' && coding !== 'identity');
	if (codings.length > 1) throw badEncoding();
	const [coding] = codings;
	if (coding === undefined) return gather(body, maxBytes);

	try {
		return await gather(await decoded(body, coding), maxBytes);
	} catch (error) {
		if (isOfZlib(error)) throw badEncoding(error);
		throw error;
	}
}

async function gather(stream: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > maxBytes) throw tooLarge();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}

/** What is said of a page that is longer than it may be. */
export function tooLarge(): FetchRefused {
	return new FetchRefused('too large', 'The page is larger than what can be read.');
}

async function decoded(body: Readable, coding: string): Promise<AsyncIterable<Buffer>> {
	// Errors come out of the decoder's end, where it is read.
	const into = (decoder: Duplex, source: AsyncIterable<Buffer> = body) =>
		pipeline(source, decoder, () => undefined);
	if (coding === 'gzip' || coding === 'x-gzip') return into(createGunzip());
	if (coding === 'br') return into(createBrotliDecompress());
	if (coding !== 'deflate') throw badEncoding();

	const chunks: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
	const { value: first = Buffer.alloc(0) } = await chunks.next();
	return into(isZlib(first) ? createInflate() : createInflateRaw(), rejoin(first, chunks));
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
	yield first;
	yield* { [Symbol.asyncIterator]: () => rest };
}

/** `deflate` means zlib, but some servers send the raw stream. */
function isZlib(start: Buffer): boolean {
	return ((start[0] ?? 0) & 0x0f) === 8;
}

function isOfZlib(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return /^(?:Z_|ERR_(?:_?BROTLI|.*BUFFER_TOO_LARGE|PADDING|.*FORMAT))/.test(code);
}

function badEncoding(cause?: unknown): FetchRefused {
	return new FetchRefused(
		'encoding',
		'The site sent its page packed in a way that cannot be read.',
		{
			cause,
		},
	);
}
