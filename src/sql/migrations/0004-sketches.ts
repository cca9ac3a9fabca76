import { fileSketch } from '../articles/similar.ts';
import type { Queries } from '../schema.ts';

/** What texts are compared by, and what somebody is about to add. */
export async function createSketches(db: Queries): Promise<void> {
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
	const numbers = await db.selectFrom('articles').select('number').execute();
	for (const { number } of numbers) {
		const { owner, text } = await db
			.selectFrom('articles')
			.where('number', '=', number)
			.select(['owner', 'text'])
			.executeTakeFirstOrThrow();
		await fileSketch(db, { article: number, owner, text });
	}
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
