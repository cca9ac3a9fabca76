import { pipeline } from 'node:stream/promises';
import { readLines } from '../../analysis/read-lines.ts';

/** One line of a batch command, undefined where it was too long to be held, and its number from 1. */
export type BatchLine = { readonly text: string | undefined; readonly number: number };

const LONGEST_LINE = 10_000_000;

/** Answers the JSON lines of standard input on standard output, line by line and in their order. */
export async function runBatch(answer: (line: BatchLine) => Promise<object>): Promise<void> {
	async function* answers(chunks: AsyncIterable<string>): AsyncGenerator<string> {
		let number = 0;
		for await (const text of readLines(chunks, LONGEST_LINE)) {
			number += 1;
			yield `${JSON.stringify(await answer({ text, number }))}\n`;
		}
	}
	try {
		await pipeline(process.stdin.setEncoding('utf8'), answers, process.stdout);
	} catch (error) {
		if (!isClosedPipe(error)) throw error;
	}
}

/** Whoever reads has seen enough (`… | head`), which is no fault. */
function isClosedPipe(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
