import { type Kysely, sql } from 'kysely';

type Form = { article: number; speaker_key: string; form: string; whole: number };
type Tables = {
	earlier_forms: Form;
	speaker_forms: { article: number; forms: string };
};

/** So many articles are read and written at once. */
const AT_ONCE = 500;

/** What an article's speakers are found under is one value: a name is not written down once for each of its words. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await sql`alter table speaker_forms rename to earlier_forms`.execute(db);
	await db.schema
		.createTable('speaker_forms')
		.addColumn('article', 'bigint', (it) =>
			it.primaryKey().references('articles.number').onDelete('cascade'),
		)
		.addColumn('forms', 'text', (it) => it.notNull())
		.execute();
	for (let last: number | undefined = 0; last !== undefined; ) last = await moveSome(db, last);
	await db.schema.dropTable('earlier_forms').execute();
}

/** Moves the forms of the articles that come next behind `last`; says which was the last of them. */
async function moveSome(db: Kysely<Tables>, last: number): Promise<number | undefined> {
	const articles = await db
		.selectFrom('earlier_forms')
		.select('article')
		.distinct()
		.where('article', '>', last)
		.orderBy('article')
		.limit(AT_ONCE)
		.execute();
	const end = articles.at(-1)?.article;
	if (end === undefined) return undefined;
	const rows = await db
		.selectFrom('earlier_forms')
		.selectAll()
		.where('article', '>', last)
		.where('article', '<=', end)
		.orderBy('article')
		.execute();
	const moved = [...Map.groupBy(rows, ({ article }) => article)].map(([article, forms]) => ({
		article,
		forms: JSON.stringify(bySpeaker(forms)),
	}));
	await db.insertInto('speaker_forms').values(moved).execute();
	return end;
}

/** Of each speaker the key, the other whole names, and the words. */
function bySpeaker(forms: readonly Form[]): [key: string, names: string[], words: string[]][] {
	return [...Map.groupBy(forms, ({ speaker_key }) => speaker_key)].map(([key, its]) => [
		key,
		its.flatMap(({ form, whole }) => (whole === 1 && form !== key ? form : [])),
		its.flatMap(({ form, whole }) => (whole === 0 ? form : [])),
	]);
}
