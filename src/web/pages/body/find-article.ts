import { Readability } from '@mozilla/readability';
import type { LinkedData } from '../facts/json-ld.ts';
import { parsePage } from '../parse-page.ts';
import { cleanArticle, cleanPage, lettersInParagraphs, removeCards } from './clean-page.ts';
import { isFront } from './front-page.ts';
import { leadOf } from './lead-of.ts';
import { type Line, linesOf } from './lines.ts';
import { matchBody } from './linked-body.ts';
import { markQuotes } from './mark-quotes.ts';
import { isElsewhere, ownArticle } from './own-article.ts';
import { trimLines } from './trim-lines.ts';

/** Shorter than what an article has: something was taken for furniture. */
const SHORT = 900;
const VERY_SHORT = 400;
const SHARE_OF_PARAGRAPHS = 0.35;

/** The article of a page. */
export type FoundArticle = {
	readonly lines: Line[];
	/** The share of letters inside links where it was found, before anything was taken out. */
	readonly share: number;
	/** It is a list of teasers, each of which leads to another page. */
	readonly isFront: boolean;
};

/** A page in which an article is looked for. */
export type Searched = {
	readonly html: string;
	/** It as a document, which stays as it is. */
	readonly document: Document;
	readonly titles: readonly string[];
};

/** The lines of the article of a page, without what stands around it. */
export function findArticle(page: Searched, linked: LinkedData): FoundArticle {
	const { lines, share, isFront } = findCarefully(page);
	return { lines: matchBody(lines, linked), share, isFront };
}

function findCarefully(page: Searched): Attempt {
	const cleaned = attempt(page, cleanPage);
	const enough = Math.max(VERY_SHORT, cleaned.paragraphs * SHARE_OF_PARAGRAPHS);
	if (cleaned.raw >= SHORT && cleaned.letters >= enough) return cleaned;

	const whole = attempt(page, removeCards);
	const isBetter =
		whole.letters > cleaned.letters * 1.8 + 100 ||
		(cleaned.raw < SHORT && whole.raw > cleaned.raw * 1.6 + 50);
	return isBetter ? whole : cleaned;
}

type Attempt = FoundArticle & {
	readonly letters: number;
	/** The letters that were found, before anything was taken out. */
	readonly raw: number;
	/** The letters in all paragraphs of the page. */
	readonly paragraphs: number;
};

const NOTHING = { lines: [], letters: 0, raw: 0, share: 0, isFront: false };

function attempt({ html, document: page, titles }: Searched, clean: Clean): Attempt {
	const paragraphs = lettersInParagraphs(page);
	const document = cleaned(html, clean);
	const own = ownArticle(document)?.textContent;
	const found = new Readability<Element>(document, {
		serializer: (root) => root as Element,
		keepClasses: true,
		charThreshold: 250,
	}).parse();
	if (!found?.content) return { ...NOTHING, paragraphs };
	const marked = own && isElsewhere(found.content, own) && ownArticle(cleaned(html, clean));
	const root = marked || found.content;
	const raw = root.textContent?.trim().length ?? 0;
	const front = isFront(root);
	cleanArticle(root);
	markQuotes(root);
	const all = linesOf(root);
	const trimmed = trimLines(all, [...titles, found.title ?? '']);
	const lines = [...leadOf(page, trimmed[0]), ...trimmed];
	return {
		lines,
		letters: lines.reduce((sum, { text }) => sum + text.length, 0),
		raw,
		paragraphs,
		share: linkedShare(all),
		isFront: front,
	};
}

type Clean = (document: Document) => void;

function cleaned(html: string, clean: Clean): Document {
	const document = parsePage(html);
	clean(document);
	return document;
}

function linkedShare(lines: readonly Line[]): number {
	const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
	return lines.reduce((sum, { text, linked }) => sum + text.length * linked, 0) / (letters || 1);
}
