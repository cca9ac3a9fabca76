/** The thread that reads what strangers wrote: it may hang or run out of memory, and is then replaced. */
import { parentPort } from 'node:worker_threads';
import { readFile } from './files/read-file.ts';
import { readPage } from './pages/read-page.ts';
import { readResponse } from './read-response.ts';
import type { ReadingJob, ReadingKind } from './reading-job.ts';

type Message = { [Kind in ReadingKind]: { kind: Kind; job: ReadingJob[Kind] } }[ReadingKind];

async function read({ kind, job }: Message): Promise<unknown> {
	if (kind === 'html') return readPage(job);
	return kind === 'file' ? readFile(job) : readResponse(job);
}

parentPort?.on('message', async (message: Message) => {
	try {
		parentPort?.postMessage({ result: await read(message) });
	} catch (error) {
		parentPort?.postMessage({ error });
	}
});
parentPort?.postMessage({ result: 'ready' });
