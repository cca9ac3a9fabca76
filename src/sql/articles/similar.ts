import type { ArticleHead } from '../../ports/articles/library.ts';
import type { Queries } from '../schema.ts';
import { HEAD_COLUMNS, headOf } from './article-rows.ts';
import { areAlike, FEWEST_SHARED, sketchOf } from './sketch.ts';
import type { Visible } from './visible.ts';

const CANDIDATES = 5;

/** See Library.similar. */
export async function findSimilar(
	visible: Visible,
	text: string,
	except?: string,
): Promise<ArticleHead | undefined> {
	const sketch = sketchOf(text);
	if (sketch.length === 0) return undefined;

	const candidates = await visible
		.sketches()
		.where('shingle', 'in', sketch)
		.select(({ fn }) => ['article', fn.countAll<number>().as('shared')])
		.groupBy('article')
		.having(({ fn }) => fn.countAll(), '>=', FEWEST_SHARED)
		.orderBy('shared', 'desc')
		.orderBy('article')
		.limit(CANDIDATES)
		.execute();
	for (const { article } of candidates) {
		const rows = await visible
			.sketches()
			.where('article', '=', article)
			.select('shingle')
			.execute();
		const shingles = rows.map(({ shingle }) => shingle);
		if (!areAlike(sketch, shingles)) continue;
		const head = await readHead(visible, article);
		if (head && head.id !== except) return head;
	}
	return undefined;
}

/** Files what the article's text is compared by, in place of what was filed before. */
export async function fileSketch(
	db: Queries,
	{ article, owner, text }: { article: number; owner: string; text: string },
): Promise<void> {
	await db.deleteFrom('sketches').where('article', '=', article).execute();
	const rows = sketchOf(text).map((shingle) => ({ article, owner, shingle }));
	if (rows.length > 0) await db.insertInto('sketches').values(rows).execute();
}

async function readHead(visible: Visible, number: number): Promise<ArticleHead | undefined> {
	const row = await visible
		.articles()
		.where('number', '=', number)
		.select(HEAD_COLUMNS)
		.executeTakeFirst();
	return row && headOf(row);
}
