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

/** The lines of the article of a page, without what stands around it. */
export function findArticle(
	html: string,
	titles: readonly string[],
	linked: LinkedData,
): FoundArticle {
	const { lines, share, isFront } = findCarefully(html, titles);
	return { lines: matchBody(lines, linked), share, isFront };
}

function findCarefully(html: string, titles: readonly string[]): Attempt {
	const cleaned = attempt(html, titles, cleanPage);
	const enough = Math.max(VERY_SHORT, cleaned.paragraphs * SHARE_OF_PARAGRAPHS);
	if (cleaned.raw >= SHORT && cleaned.letters >= enough) return cleaned;

	const whole = attempt(html, titles, removeCards);
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

function attempt(
	html: string,
	titles: readonly string[],
	clean: (document: Document) => void,
): Attempt {
	const document = parsePage(html);
	const paragraphs = lettersInParagraphs(document);
	const page = document.cloneNode(true) as Document;
	clean(document);
	const own = ownArticle(document);
	const found = new Readability<Element>(document, {
		serializer: (root) => root as Element,
		keepClasses: true,
		charThreshold: 250,
	}).parse();
	if (!found?.content) return { ...NOTHING, paragraphs };
	const root = own && isElsewhere(found.content, own) ? own : found.content;
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

function linkedShare(lines: readonly Line[]): number {
	const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
	return lines.reduce((sum, { text, linked }) => sum + text.length * linked, 0) / (letters || 1);
}
