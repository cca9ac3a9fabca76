import type { ArticleDraft } from '../../../domain/articles/article.ts';
import { beginningOf } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { PageFetcher } from '../../../ports/articles/page-fetcher.ts';
import type { Keeper } from '../../../ports/articles/reading-store.ts';
import { readingOf } from '../adding/read-page.ts';
import type { Editing } from './correct-article.ts';
import { openArticle, type Revised, reviseArticle } from './revise-article.ts';

type Refreshing = Omit<Editing, 'asked'> & {
	readonly pages: PageFetcher;
	readonly asked: Keeper;
};

/**
 * Fetches an article again. What it was before stays in its history, and what people put right stays right; the day stays
 * where the page says none any more.
 */
export async function refreshArticle(refreshing: Refreshing, id: string): Promise<Revised> {
	const { desk, library, pages, asked } = refreshing;
	const { article } = await openArticle(desk, id);
	if (article.url === undefined) {
		throw new UserError('This article has no address. Add one with /article edit first.');
	}
	const { by, guild } = asked;
	const page = await pages.read(article.url, { by, ...(guild && { guild }) });
	if (page.outcome === 'refused') {
		throw new UserError('Nothing was changed. {why}', { why: { pattern: page.reason } });
	}
	if (page.article.keepsText === false) {
		throw new UserError('Nothing was changed: this site now asks others not to keep its articles.');
	}
	const { draft, published } = readingOf(page.article);
	const same = await library.find({ text: draft.text });
	if (same && same.id !== id) {
		throw new UserError(
			'Nothing was changed: “{title}” has exactly this text. Remove one of the two with /article remove.',
			{ title: beginningOf(same.title, 80) },
		);
	}
	return reviseArticle(refreshing, id, ({ asRead, article: shown }) => {
		const from = asRead.draft;
		const { url: _url, ...page } = draft;
		const anew = { ...from, ...page, published: published ?? from.published };
		if (!shown.isAbridged && isSame(anew, from)) return undefined;
		const kept = shown.isAbridged ? withoutText(from) : from;
		return { changes: [{ by, deed: { kind: 'refresh', from: kept } }], fetched: anew };
	});
}

function isSame(one: ArticleDraft, other: ArticleDraft): boolean {
	return (
		one.title === other.title &&
		one.text === other.text &&
		one.author === other.author &&
		one.source === other.source &&
		one.published.day === other.published.day
	);
}

function withoutText({ text: _text, ...rest }: ArticleDraft): Omit<ArticleDraft, 'text'> {
	return rest;
}
