import type { IncomingMessage } from 'node:http';

/** Far longer than any interaction. */
const MOST_BYTES = 1_000_000;

/** All that is sent; undefined where that is too much. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > MOST_BYTES) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
