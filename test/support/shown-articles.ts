import type { Change } from '../../src/domain/articles/correction.ts';
import { isKeyDate, type KeyDate } from '../../src/domain/articles/key-date.ts';
import type { Quote } from '../../src/domain/articles/quote.ts';
import type { WorkingArticle } from '../../src/ports/articles/article-desk.ts';
import type { ArticleHead, Cited, StoredArticle } from '../../src/ports/articles/library.ts';
import { type ArticleParts, article, type DateParts, type QuoteParts } from './articles.ts';

/** An article as a library hands it out, without one. */
export function storedArticle(
	parts: ArticleParts = {},
	more: Partial<ArticleHead> = {},
): StoredArticle {
	const { draft, analysis } = article(parts);
	const added = '2024-03-08T10:00:00.000Z';
	return { ...draft, id: 'a1', owner: 'g1', language: 'en', added, analysis, ...more };
}

/** An article to be put right; its findings are numbered as they stand. */
export function workingArticle(
	stored: StoredArticle,
	changes: readonly Change[] = [],
): WorkingArticle {
	const { id, owner, language, added, analysis, ...draft } = stored;
	const numbers = {
		quotes: analysis.quotes.map((_, index) => index),
		dates: analysis.dates.map((_, index) => index),
		nextQuote: analysis.quotes.length,
		nextDate: analysis.dates.length,
	};
	return { article: stored, asRead: { draft, analysis }, numbers, changes, revision: 1 };
}

/** A change that somebody with the snowflake 7 made at ten on the tenth. */
export function change(number: number, deed: Change['deed'], undone?: Change['undone']): Change {
	return { number, by: '7', at: '2024-03-10T10:00:00.000Z', deed, ...(undone && { undone }) };
}

/** Quotes as a list cites them, each with the article around all of them. */
export function citedQuotes(
	quotes: readonly QuoteParts[],
	parts: ArticleParts = {},
	more: Partial<ArticleHead> = {},
): Cited<Quote>[] {
	const stored = storedArticle({ ...parts, quotes }, more);
	return stored.analysis.quotes.map((quote, number) => ({ ...quote, number, article: stored }));
}

/** Key dates as a list cites them. */
export function citedDates(
	dates: readonly DateParts[],
	parts: ArticleParts = {},
	more: Partial<ArticleHead> = {},
): Cited<KeyDate>[] {
	const stored = storedArticle({ ...parts, dates }, more);
	return stored.analysis.dates
		.filter(isKeyDate)
		.map((date, number) => ({ ...date, number, article: stored }));
}
