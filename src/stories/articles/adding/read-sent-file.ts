import { UserError } from '../../../domain/user-error.ts';
import type { FileArticle, FileReader } from '../../../ports/articles/file-reader.ts';
import type { Reading } from '../../../ports/articles/reading-store.ts';
import { checkText } from './add-article.ts';
import { readArticleText } from './read-article-text.ts';
import { titleFor, titleOfFile } from './read-draft.ts';
import { publishedOf } from './read-page.ts';

/** A file as it was sent. */
export type Sent = { readonly name: string; readonly bytes: Uint8Array };

/** The article in a file: a text with or without front matter, a web page, a Word document or a PDF. */
export async function readSentFile(files: FileReader, { name, bytes }: Sent): Promise<Reading> {
	const read = await files.read(name, bytes);
	if (read.outcome === 'refused') throw new UserError(read.reason);
	const { article } = read;
	return article.kind === 'text' ? textReading(article, name) : documentReading(name, article);
}

/** The article in a text that somebody pasted, with or without front matter. */
export function readPasted(text: string): Reading {
	return textReading({ text, likelyDays: [] });
}

function textReading(
	{ text, likelyDays }: Pick<FileArticle, 'text' | 'likelyDays'>,
	name?: string,
): Reading {
	const { published, title, ...rest } = readArticleText(name ?? 'The text', text);
	const checked = checkText(rest.text);
	const draft = {
		...rest,
		text: checked,
		title: title ?? titleFor(checked, name && titleOfFile(name)),
	};
	return { draft, likelyDays, ...(published && { published }) };
}

function documentReading(name: string, article: FileArticle): Reading {
	const { title, author, site, url, image, published, likelyDays } = article;
	const text = checkText(article.text);
	return {
		draft: {
			title: title ?? titleFor(text, titleOfFile(name)),
			text,
			...(url && { url }),
			...(site && { source: site }),
			...(author && { author }),
			...(image && { image }),
		},
		...(published && { published: publishedOf(published), day: published }),
		likelyDays,
	};
}
