import { beginningOf } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Library, StoredArticle } from '../../ports/articles/library.ts';

/** The article somebody means: the one with this id, the only one with this title, or without either the latest. */
export async function findArticle(library: Library, asked?: string): Promise<StoredArticle> {
	const found = asked === undefined ? await library.latest() : await byIdOrTitle(library, asked);
	if (found) return found;
	if (asked === undefined) throw noneYet();
	throw new UserError(
		'No article here is called “{title}”. Choose one of those offered while you type, or see what there is with /articles.',
		{ title: beginningOf(asked, 80) },
	);
}

/** Its id alone, for who reads something else of it. */
export async function findArticleId(library: Library, asked?: string): Promise<string> {
	if (asked !== undefined) return (await findArticle(library, asked)).id;
	const id = await library.latestId();
	if (id === undefined) throw noneYet();
	return id;
}

function noneYet(): UserError {
	return new UserError('There is no article yet. An editor adds one with /article add url.');
}

/** The article with this id, for a button that knows it. */
export async function findKnownArticle(library: Library, id = ''): Promise<StoredArticle> {
	const article = await library.article(id);
	if (article) return article;
	throw new UserError('This article is no longer here. See what there is with /articles.');
}

async function byIdOrTitle(library: Library, asked: string): Promise<StoredArticle | undefined> {
	const known = await library.article(asked);
	if (known) return known;

	const { rows, total } = await library.articles({ offset: 0, limit: 1 }, asked);
	const [only] = rows;
	return only && total === 1 ? library.article(only.id) : undefined;
}
