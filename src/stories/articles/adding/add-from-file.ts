import type { FileReader } from '../../../ports/articles/file-reader.ts';
import type { Reading } from '../../../ports/articles/reading-store.ts';
import type { Said } from './add-from-page.ts';
import { readPasted, readSentFile, type Sent } from './read-sent-file.ts';
import { type TakenIn, type Taking, takeIn } from './take-in.ts';

/** Reads the article in a file and takes it in. */
export async function addFromFile(
	taking: Taking & { readonly files: FileReader },
	file: Sent,
	said: Said,
): Promise<TakenIn> {
	return takeInAsSaid(taking, await readSentFile(taking.files, file), said);
}

/** Takes in the article that somebody pasted; a UserError says why it cannot be one. */
export function addPasted(taking: Taking, text: string, said: Said): Promise<TakenIn> {
	return takeInAsSaid(taking, readPasted(text), said);
}

function takeInAsSaid(
	taking: Taking,
	reading: Reading,
	{ title, source, url, published }: Said,
): Promise<TakenIn> {
	const draft = {
		...reading.draft,
		...(title && { title }),
		...(source && { source }),
		...(url && { url }),
	};
	return takeIn(taking, { ...reading, draft, ...(published && { published }) });
}
