import type { Appearance, Library } from '../../src/ports/articles/library.ts';

/** Each appearance with the title of its article. */
export async function titlesOf(
	library: Library,
	appearances: readonly Appearance[],
): Promise<(Appearance & { readonly title: string })[]> {
	const heads = await library.heads(appearances.map(({ article }) => article.id));
	const titles = new Map(heads.map(({ id, title }) => [id, title]));
	return appearances.map((one) => ({ ...one, title: titles.get(one.article.id) ?? '' }));
}
