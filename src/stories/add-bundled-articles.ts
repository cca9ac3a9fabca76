import type { ArticleDraft } from '../domain/article.ts';
import { UserError } from '../domain/user-error.ts';
import type { Library } from '../ports/article-store.ts';
import { type Added, addArticle } from './add-article.ts';
import { readArticleText } from './read-article-text.ts';

/** A file of data/articles/. */
export type ArticleFile = { readonly name: string; readonly content: string };

/** Files every bundled article that is not in the bundled library yet; a UserError names a file that is none. */
export async function addBundledArticles(
	library: Library,
	files: readonly ArticleFile[],
): Promise<Added[]> {
	const drafts = files.map(readBundled);
	const added: Added[] = [];
	for (const draft of drafts) added.push(await addArticle(library, draft));
	return added;
}

function readBundled({ name, content }: ArticleFile): ArticleDraft {
	const { title, published, ...rest } = readArticleText(name, content);
	if (title === undefined) throw new UserError(`${name}: its front matter needs a title.`);
	if (published === undefined) {
		throw new UserError(`${name}: its front matter needs published, a day such as 2023-02-22.`);
	}
	return { ...rest, title, published };
}
