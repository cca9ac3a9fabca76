import type { ArticleHead } from '../../ports/articles/library.ts';
import type { Queries } from '../schema.ts';
import { HEAD_COLUMNS, headOf } from './article-rows.ts';
import {
	areAlike,
	bytesOf,
	FEWEST_SHARED,
	keysOf,
	sketchIn,
	sketchOf,
	sketchOfWords,
} from './sketch.ts';
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

	const libraries = (await visible.libraries().select('number').execute()).map(
		({ number }) => number,
	);
	if (libraries.length === 0) return undefined;
	const candidates = await visible.db
		.selectFrom('sketch_keys')
		.where('library', 'in', libraries)
		.where('hash', 'in', keysOf(sketch))
		.select(({ fn }) => ['article', fn.countAll<number>().as('shared')])
		.groupBy('article')
		.having(({ fn }) => fn.countAll(), '>=', FEWEST_SHARED)
		.orderBy('shared', 'desc')
		.orderBy('article')
		.limit(CANDIDATES)
		.execute();
	for (const { article } of candidates) {
		const row = await sketchRow(visible.db, article);
		if (!row || !areAlike(sketch, sketchIn(row.hashes))) continue;
		const head = await readHead(visible, article);
		if (head && head.id !== except) return head;
	}
	return undefined;
}

type Sketched = { readonly article: number; readonly owner: string };

/** Files what the article is compared by, of all words of its text, in place of what was filed before. */
export async function fileSketch(
	db: Queries,
	{ article, owner, words }: Sketched & { readonly words: string },
): Promise<void> {
	await removeSketch(db, { article, owner });
	const sketch = sketchOfWords(words);
	if (sketch.length === 0) return;
	await db
		.insertInto('sketches')
		.values({ article, hashes: bytesOf(sketch) })
		.execute();
	const library = await libraryOf(db, owner);
	const keys = keysOf(sketch).map((hash) => ({ library, hash, article }));
	await db.insertInto('sketch_keys').values(keys).execute();
}

/** Takes away what an article that is about to go, or changes, was compared by. */
export async function removeSketch(db: Queries, { article, owner }: Sketched): Promise<void> {
	const row = await sketchRow(db, article);
	if (!row) return;
	await db
		.deleteFrom('sketch_keys')
		.where('library', '=', await libraryOf(db, owner))
		.where('hash', 'in', keysOf(sketchIn(row.hashes)))
		.where('article', '=', article)
		.execute();
	await db.deleteFrom('sketches').where('article', '=', article).execute();
}

function sketchRow(db: Queries, article: number) {
	return db
		.selectFrom('sketches')
		.where('article', '=', article)
		.select('hashes')
		.executeTakeFirst();
}

async function libraryOf(db: Queries, owner: string): Promise<number> {
	const { number } = await db
		.selectFrom('libraries')
		.where('owner', '=', owner)
		.select('number')
		.executeTakeFirstOrThrow();
	return number;
}

async function readHead(visible: Visible, number: number): Promise<ArticleHead | undefined> {
	const row = await visible
		.articles()
		.where('number', '=', number)
		.select(HEAD_COLUMNS)
		.executeTakeFirst();
	return row && headOf(row);
}
