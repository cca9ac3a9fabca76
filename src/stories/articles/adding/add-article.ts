import type { ArticleDraft } from '../../../domain/articles/article.ts';
import { shorten } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Analyser } from '../../../ports/articles/analyser.ts';
import type { Library, StoredArticle } from '../../../ports/articles/library.ts';

/** Where an article is filed, and by whom it is analysed. */
export type Filing = { readonly library: Library; readonly analyser: Analyser };

export type Added = {
	readonly article: StoredArticle;
	/** It was in the library already; nothing was stored. */
	readonly known: boolean;
};

/** In UTF-16 units: some 40 newspaper pages. */
const LONGEST_TEXT = 500_000;
const LONGEST_TITLE = 300;
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){40}/u;

/**
 * Reads `draft`, analyses it and files it, whole or not at all. Adding the same text or address twice reads it once.
 * A UserError says what is wrong with a text that cannot be an article.
 */
export async function addArticle(
	{ library, analyser }: Filing,
	draft: ArticleDraft,
): Promise<Added> {
	const tidy = { ...draft, text: checkText(draft.text) };
	checkTitle(draft.title);
	const known = await library.find(tidy);
	if (known) return { article: known, known: true };

	return { article: await fileArticle({ library, analyser }, tidy), known: false };
}

/** Analyses and files a draft whose text was checked; the same text that another process files now gives the same article. */
export async function fileArticle(
	{ library, analyser }: Filing,
	draft: ArticleDraft,
): Promise<StoredArticle> {
	const { text, published } = draft;
	const title = checkTitle(draft.title);
	const analysis = await analyser.analyse({ text, title, published: published.day });
	return library.save({ ...draft, title }, analysis);
}

/** The text as it is kept; a UserError says why it cannot be an article. */
export function checkText(raw: string): string {
	const text = raw.toWellFormed().replace(/\r\n?/g, '\n').trim();
	if (text === '') throw new UserError('The text is empty. Send the article’s text.');
	if (text.includes('\0')) {
		throw new UserError('This is not text. Save the article as plain text (UTF-8) and send that.');
	}
	if (text.length > LONGEST_TEXT) {
		throw new UserError(
			'The text has {n, number} characters, and at most {most, number} can be read. Send it in parts.',
			{ n: text.length, most: LONGEST_TEXT },
		);
	}
	if (!ENOUGH_LETTERS.test(text)) {
		throw new UserError('The text is too short for an article. Send all its paragraphs.');
	}
	return text;
}

/** The title as it is kept; a UserError says that there is none. */
export function checkTitle(raw: string): string {
	const title = raw.replace(/\s+/g, ' ').trim();
	if (title === '') throw new UserError('The article has no title. Give it one.');
	return shorten(title, LONGEST_TITLE);
}
