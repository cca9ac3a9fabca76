import type { ArticleDraft } from '../../../domain/articles/article.ts';
import { UserError } from '../../../domain/user-error.ts';
import { type Added, addArticle, type Filing } from './add-article.ts';
import { readArticleText } from './read-article-text.ts';

/** A file of data/articles/. */
export type ArticleFile = { readonly name: string; readonly content: string };

/** Files every bundled article that is not in the bundled library yet; a UserError names a file that is none. */
export async function addBundledArticles(
	filing: Filing,
	files: readonly ArticleFile[],
): Promise<Added[]> {
	const added: Added[] = [];
	for (const file of files) added.push(await addBundled(filing, file));
	return added;
}

async function addBundled(filing: Filing, file: ArticleFile): Promise<Added> {
	const draft = readBundled(file);
	try {
		return await addArticle(filing, draft);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(`${file.name}: ${error.message}`, undefined, { cause: error });
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
