import { beginningOf } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { ArticleDesk } from '../../../ports/articles/article-desk.ts';
import type { ArticleHead, Library, StoredArticle } from '../../../ports/articles/library.ts';
import { readAddress } from '../adding/read-draft.ts';
import { findArticle } from '../find-article.ts';
import { openArticle } from './revise-article.ts';

type Reach = { readonly desk: ArticleDesk; readonly library: Library };

/** The guild's own article that is meant by its id, its title or its address. */
export async function findOwnArticle(
	{ desk, library }: Reach,
	{ article, url }: { readonly article?: string | undefined; readonly url?: string | undefined },
): Promise<StoredArticle> {
	const address = readAddress(url);
	if (address === undefined) {
		const { id } = await findArticle(library, article);
		return (await openArticle(desk, id)).article;
	}
	const known = await library.find({ text: '', url: address });
	if (!known)
		throw new UserError('No article here has this address. See what there is with /articles.');
	return (await openArticle(desk, known.id)).article;
}

/** The guild's own articles from a host, which may be typed as an address. */
export async function findFromHost(
	desk: ArticleDesk,
	typed: string,
): Promise<{ readonly host: string; readonly articles: readonly ArticleHead[] }> {
	const host = hostOf(typed);
	const articles = host === undefined ? [] : await desk.fromHost(host);
	if (host !== undefined && articles.length > 0) return { host, articles };
	throw new UserError(
		'No article that this server added is from “{host}”. Write the host like example.org.',
		{ host: beginningOf(typed, 80) },
	);
}

/** Removes one article; says its title. */
export async function removeArticle(desk: ArticleDesk, id: string, by: string): Promise<string> {
	const { article } = await openArticle(desk, id);
	await desk.remove(id, by);
	return article.title;
}

/** All that the guild added; a UserError where there is nothing. */
export async function findAllOwn(desk: ArticleDesk): Promise<readonly ArticleHead[]> {
	const articles = await desk.all();
	if (articles.length > 0) return articles;
	throw new UserError('This server has added no article, so there is nothing to remove.');
}

/** Removes these articles of the guild's own; says how many that were. */
export async function removeArticles(
	desk: ArticleDesk,
	articles: readonly ArticleHead[],
	by: string,
): Promise<number> {
	const removed = await Promise.all(articles.map(({ id }) => desk.remove(id, by)));
	return removed.filter(Boolean).length;
}

function hostOf(typed: string): string | undefined {
	const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
	return URL.parse(address.trim())?.hostname || undefined;
}
