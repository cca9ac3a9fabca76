import { type Kysely, sql } from 'kysely';

type Tables = {
	sketches: { article: number; hashes: Uint8Array };
	sketch_keys: { library: number; hash: number; article: number };
	earlier_sketches: { article: number; owner: string; shingle: number };
	libraries: { number: number; owner: string };
};

/** What nothing asks for goes, what is long stands last, sketches are one value each, and spans tell months from years. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await moveLongColumns(db);
	await shortenSketches(db);
	await sql`alter table quotes drop column words`.execute(db);
	await tellSpans(db);
}

/** Behind all others, so that a list reads none of them, and of a kind that takes what is packed beside what is not. */
async function moveLongColumns(db: Kysely<Tables>): Promise<void> {
	for (const column of ['analysis', 'text']) {
		const [earlier, later] = [sql.ref(column), sql.ref(`later_${column}`)];
		await sql`alter table articles add column ${later} blob not null default ''`.execute(db);
		await sql`update articles set ${later} = ${earlier}`.execute(db);
		await sql`alter table articles drop column ${earlier}`.execute(db);
		await sql`alter table articles rename column ${later} to ${earlier}`.execute(db);
	}
}

/** Of the hashes of a text all stand in one value, and the least of them in an index. */
async function shortenSketches(db: Kysely<Tables>): Promise<void> {
	await sql`alter table sketches rename to earlier_sketches`.execute(db);
	await db.schema
		.createTable('sketches')
		.addColumn('article', 'integer', (it) =>
			it.primaryKey().references('articles.number').onDelete('cascade'),
		)
		.addColumn('hashes', 'blob', (it) => it.notNull())
		.execute();
	await db.schema
		.createTable('sketch_keys')
		.addColumn('library', 'integer', (it) => it.notNull())
		.addColumn('hash', 'integer', (it) => it.notNull())
		.addColumn('article', 'integer', (it) => it.notNull())
		.addPrimaryKeyConstraint('sketch_keys_key', ['library', 'hash', 'article'])
		.modifyEnd(sql`without rowid`)
		.execute();
	for (const { number, owner } of await db.selectFrom('libraries').selectAll().execute()) {
		const articles = await db
			.selectFrom('earlier_sketches')
			.where('owner', '=', owner)
			.select('article')
			.distinct()
			.execute();
		for (const { article } of articles) await shortenSketch(db, number, article);
	}
	await sql`drop table earlier_sketches`.execute(db);
}

const KEYS = 12;

async function shortenSketch(db: Kysely<Tables>, library: number, article: number): Promise<void> {
	const rows = await db
		.selectFrom('earlier_sketches')
		.where('article', '=', article)
		.select('shingle')
		.orderBy('shingle')
		.execute();
	// Of 52 bits the first 48 tell texts apart as well, and fit into six bytes.
	const hashes = [...new Set(rows.map(({ shingle }) => Math.floor(shingle / 2 ** 4)))];
	const bytes = new Uint8Array(hashes.length * 6);
	const view = new DataView(bytes.buffer);
	for (const [index, hash] of hashes.entries()) {
		view.setUint16(index * 6, Math.floor(hash / 2 ** 32));
		view.setUint32(index * 6 + 2, hash % 2 ** 32);
	}
	await db.insertInto('sketches').values({ article, hashes: bytes }).execute();
	const keys = hashes.slice(0, KEYS).map((hash) => ({ library, hash, article }));
	await db.insertInto('sketch_keys').values(keys).execute();
}

/** 1: within a month; 2: within a year; 3: longer, or before the year 1. */
async function tellSpans(db: Kysely<Tables>): Promise<void> {
	const days = sql`julianday(latest) - julianday(earliest)`;
	await sql`update key_dates set span = case when earliest like '-%' then 3 when ${days} < 32 then 1 when ${days} < 367 then 2 else 3 end
		where span > 0`.execute(db);
}
