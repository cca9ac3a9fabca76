import type { FileReader } from '../../../ports/articles/file-reader.ts';
import type { Said } from './add-from-page.ts';
import { readSentFile, type Sent } from './read-sent-file.ts';
import { type TakenIn, type Taking, takeIn } from './take-in.ts';

/** Reads the article in a file and takes it in. */
export async function addFromFile(
	taking: Taking & { readonly files: FileReader },
	file: Sent,
	{ title, source, url, published }: Said,
): Promise<TakenIn> {
	const reading = await readSentFile(taking.files, file);
	const draft = {
		...reading.draft,
		...(title && { title }),
		...(source && { source }),
		...(url && { url }),
	};
	return takeIn(taking, { ...reading, draft, ...(published && { published }) });
}
