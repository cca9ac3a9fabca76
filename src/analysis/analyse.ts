/** The batch command, `npm run --silent analyse`: JSON lines in, JSON lines out, in the same order. */
import { pipeline } from 'node:stream/promises';
import { answerLine } from './batch-line.ts';
import { loadModels } from './load-models.ts';
import { readLines } from './read-lines.ts';

const LONGEST_LINE = 10_000_000;

async function* answers(chunks: AsyncIterable<string>): AsyncGenerator<string> {
	const clock = () => performance.now();
	const models = loadModels();
	let number = 0;
	for await (const text of readLines(chunks, LONGEST_LINE)) {
		number += 1;
		yield `${JSON.stringify(answerLine({ text, number, clock, models }))}\n`;
	}
}

/** Whoever reads has seen enough (`… | head`): no fault of ours. */
function isClosedPipe(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

if (import.meta.main) {
	try {
		await pipeline(process.stdin.setEncoding('utf8'), answers, process.stdout);
	} catch (error) {
		if (!isClosedPipe(error)) throw error;
	}
}
