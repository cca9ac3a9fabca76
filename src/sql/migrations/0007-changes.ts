import type { Kysely } from 'kysely';

/** What people did to articles, and what articles were before. */
export async function up(db: Kysely<unknown>): Promise<void> {
	const articles = () => db.schema.alterTable('articles');
	await articles()
		.addColumn('revision', 'integer', (it) => it.notNull().defaultTo(0))
		.execute();
	await articles()
		.addColumn('abridged', 'integer', (it) => it.notNull().defaultTo(0))
		.execute();
	await articles().addColumn('text_at', 'bigint').execute();
	await articles().addColumn('numbers', 'text').execute();
	await articles().addColumn('as_read', 'text').execute();
	await db.schema
		.createIndex('articles_by_analysis')
		.on('articles')
		.columns(['abridged', 'analysis_version'])
		.execute();
	await db.schema
		.createTable('changes')
		.addColumn('article', 'bigint', (it) =>
			it.notNull().references('articles.number').onDelete('cascade'),
		)
		.addColumn('number', 'integer', (it) => it.notNull())
		.addColumn('by', 'text', (it) => it.notNull())
		.addColumn('at', 'bigint', (it) => it.notNull())
		.addColumn('deed', 'text', (it) => it.notNull())
		.addColumn('undone_by', 'text')
		.addColumn('undone_at', 'bigint')
		.addPrimaryKeyConstraint('changes_key', ['article', 'number'])
		.execute();
}
