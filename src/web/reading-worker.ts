/** The thread that reads what strangers wrote: it may hang or run out of memory, and is then replaced. */
import { parentPort } from 'node:worker_threads';
import { decodePage } from './page/decode-page.ts';
import { readPage } from './page/read-page.ts';
import type { ReadingJob, ReadingKind } from './reading-job.ts';

type Message = { [Kind in ReadingKind]: { kind: Kind; job: ReadingJob[Kind] } }[ReadingKind];

async function read(message: Message): Promise<unknown> {
	if (message.kind === 'html') return readPage(message.job);
	if (message.kind === 'file') throw new Error('not yet');
	const { bytes, contentType, ...page } = message.job;
	return readPage({ ...page, html: decodePage(bytes, contentType) });
}

parentPort?.on('message', async (message: Message) => {
	try {
		parentPort?.postMessage({ result: await read(message) });
	} catch (error) {
		parentPort?.postMessage({ error });
	}
});
