import type { Kysely } from 'kysely';

/** What texts are compared by, and what somebody is about to add. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('sketches')
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('owner', 'text', (it) => it.notNull())
		.addColumn('shingle', 'bigint', (it) => it.notNull())
		.addPrimaryKeyConstraint('sketches_key', ['article', 'shingle'])
		.execute();
	await db.schema
		.createIndex('sketches_by_shingle')
		.on('sketches')
		.columns(['owner', 'shingle', 'article'])
		.execute();
	await sketchArticles(db as unknown as Kysely<Tables>);
	await db.schema
		.createTable('readings')
		.addColumn('key', 'text', (it) => it.primaryKey())
		.addColumn('scope', 'text', (it) => it.notNull())
		.addColumn('url_key', 'text')
		.addColumn('reading', 'text', (it) => it.notNull())
		.addColumn('forget_at', 'bigint', (it) => it.notNull())
		.execute();
	await db.schema.createIndex('readings_by_time').on('readings').column('forget_at').execute();
}

type Tables = {
	articles: { number: number; owner: string; text: string };
	sketches: { article: number; owner: string; shingle: number };
};

async function sketchArticles(db: Kysely<Tables>): Promise<void> {
	const numbers = await db.selectFrom('articles').select('number').execute();
	for (const { number } of numbers) {
		const { owner, text } = await db
			.selectFrom('articles')
			.where('number', '=', number)
			.select(['owner', 'text'])
			.executeTakeFirstOrThrow();
		const rows = sketchOf(text).map((shingle) => ({ article: number, owner, shingle }));
		if (rows.length > 0) await db.insertInto('sketches').values(rows).execute();
	}
}

/** Texts were compared by the smallest hashes of four words side by side. */
function sketchOf(text: string): number[] {
	const words = wordsOf(text);
	const hashes = new Set<number>();
	for (let end = 4; end <= words.length; end += 1) {
		hashes.add(hashOf(words.slice(end - 4, end).join(' ')));
	}
	if (hashes.size < 40) return [];
	return [...hashes].sort((a, b) => a - b).slice(0, 64);
}

const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

function wordsOf(text: string): string[] {
	const plain = text
		.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFKC');
	return plain.replace(/[’‘`]/g, "'").toLowerCase().match(WORD) ?? [];
}

function hashOf(text: string): number {
	let low = 0x811c9dc5;
	let high = 0x2f0b4c47;
	for (let index = 0; index < text.length; index += 1) {
		const letter = text.charCodeAt(index);
		low = Math.imul(low ^ letter, 0x01000193);
		high = Math.imul(high ^ letter, 0x85ebca6b);
	}
	return (mixed(high ^ low) >>> 12) * 2 ** 32 + (mixed(low) >>> 0);
}

function mixed(bits: number): number {
	const once = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
	const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
	return twice ^ (twice >>> 16);
}
