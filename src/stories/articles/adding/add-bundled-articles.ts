import type { ArticleDraft } from '../../../domain/articles/article.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Library } from '../../../ports/articles/library.ts';
import { type Added, addArticle } from './add-article.ts';
import { readArticleText } from './read-article-text.ts';

/** A file of data/articles/. */
export type ArticleFile = { readonly name: string; readonly content: string };

/** Files every bundled article that is not in the bundled library yet; a UserError names a file that is none. */
export async function addBundledArticles(
	library: Library,
	files: readonly ArticleFile[],
): Promise<Added[]> {
	const added: Added[] = [];
	for (const file of files) added.push(await addBundled(library, file));
	return added;
}

async function addBundled(library: Library, file: ArticleFile): Promise<Added> {
	const draft = readBundled(file);
	try {
		return await addArticle(library, draft);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(`${file.name}: ${error.message}`, { cause: error });
	}
}

function readBundled({ name, content }: ArticleFile): ArticleDraft {
	const { title, published, ...rest } = readArticleText(name, content);
	if (title === undefined) throw new UserError(`${name}: its front matter needs a title.`);
	if (published === undefined) {
		throw new UserError(`${name}: its front matter needs published, a day such as 2023-02-22.`);
	}
	return { ...rest, title, published };
}
