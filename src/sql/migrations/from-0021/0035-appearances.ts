import { type Kysely, SqliteAdapter, sql } from 'kysely';

type Quote = {
	row: number;
	article: number;
	owner: string;
	published_day: string;
	published_at: number;
	speaker: string;
	speaker_key: string;
	finding: string;
};
type Appearance = {
	library: number;
	speaker_key: string;
	named: number;
	published_day: string;
	published_at: number;
	article: number;
	article_id: string;
	name: string;
	quotes: number;
	told: string;
};
type Tables = {
	articles: { number: number; id: string };
	libraries: { number: number; owner: string };
	quotes: Quote;
	appearances: Appearance;
};

/** So many articles are read and written at once. */
const AT_ONCE = 500;

/**
 * Where somebody is quoted or named stands in one place for each of them, the newest together: no quote and no article is
 * read to tell who is who. What is told of a speaker is no longer kept beside the first of the quotes as well.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
	const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
	const table = db.schema
		.createTable('appearances')
		.addColumn('library', 'integer', (it) => it.notNull())
		.addColumn('speaker_key', 'text', (it) => it.notNull())
		.addColumn('named', 'integer', (it) => it.notNull())
		.addColumn('published_day', 'text', (it) => it.notNull())
		.addColumn('published_at', 'bigint', (it) => it.notNull())
		.addColumn('article', 'bigint', (it) => it.notNull())
		.addColumn('article_id', 'text', (it) => it.notNull())
		.addColumn('name', 'text', (it) => it.notNull())
		.addColumn('quotes', 'integer', (it) => it.notNull())
		.addColumn('told', 'text', (it) => it.notNull())
		.addPrimaryKeyConstraint('appearances_key', [
			'library',
			'speaker_key',
			'named',
			'published_day',
			'published_at',
			'article',
		]);
	await (isSqlite ? table.modifyEnd(sql`without rowid`) : table).execute();
	await sql`insert into appearances (library, speaker_key, named, published_day, published_at, article, article_id,
			name, quotes, told)
		select libraries.number, named_people.speaker_key, 1, articles.published_day, articles.published_at,
			articles.number, articles.id, named_people.name, 0, named_people.told
		from named_people join articles on articles.number = named_people.article
			join libraries on libraries.owner = named_people.owner`.execute(db);
	await sql`drop table named_people`.execute(db);
	const libraries = await db.selectFrom('libraries').select(['number', 'owner']).execute();
	const libraryOf = new Map(libraries.map(({ number, owner }) => [owner, Number(number)]));
	for (let last: number | undefined = 0; last !== undefined; )
		last = await moveSome(db, last, libraryOf);
	await sql
		.raw(
			isSqlite
				? `update quotes set finding = json_remove(finding, '$.besides') where finding like '%"besides":%'`
				: `update quotes set finding = (finding::jsonb - 'besides')::text where finding like '%"besides":%'`,
		)
		.execute(db);
}

/** Moves what is told in the articles that come next behind `last`; says which was the last of them. */
async function moveSome(
	db: Kysely<Tables>,
	last: number,
	libraryOf: ReadonlyMap<string, number>,
): Promise<number | undefined> {
	const articles = await db
		.selectFrom('articles')
		.select(['number', 'id'])
		.where('number', '>', last)
		.orderBy('number')
		.limit(AT_ONCE)
		.execute();
	const end = articles.at(-1)?.number;
	if (end === undefined) return undefined;
	const idOf = new Map(articles.map(({ number, id }) => [Number(number), id]));
	const quotes = await db
		.selectFrom('quotes')
		.selectAll()
		.where('article', '>', last)
		.where('article', '<=', end)
		.where('speaker_key', 'is not', null)
		.orderBy('article')
		.orderBy('row')
		.execute();
	const bySpeaker = Map.groupBy(quotes, ({ article, speaker_key }) => `${article} ${speaker_key}`);
	const rows = [...bySpeaker.values()].flatMap((its): Appearance[] => {
		const [first] = its;
		const library = libraryOf.get(first?.owner ?? '');
		const id = idOf.get(Number(first?.article));
		if (first === undefined || library === undefined || id === undefined) return [];
		const { article, speaker_key, published_day, published_at } = first;
		const name = its.reduce((most, { speaker }) => (speaker > most ? speaker : most), '');
		const when = { published_day, published_at, article };
		const told = JSON.stringify(toldIn(its));
		return [
			{ library, speaker_key, named: 0, ...when, article_id: id, name, quotes: its.length, told },
		];
	});
	for (let start = 0; start < rows.length; start += AT_ONCE) {
		await db
			.insertInto('appearances')
			.values(rows.slice(start, start + AT_ONCE))
			.execute();
	}
	return end;
}

type Told = { readonly roles?: readonly string[] };

/** What they are called beside their quotes, and what else was kept with the first of these. */
function toldIn(quotes: readonly Quote[]): object {
	const findings = quotes.map(({ finding }): { role?: string | null; besides?: Told } =>
		JSON.parse(finding),
	);
	const said = [...new Set(findings.flatMap(({ role }) => role ?? []))];
	const { roles = [], ...bearings } = findings.find(({ besides }) => besides)?.besides ?? {};
	const others = roles.filter((role) => !said.includes(role));
	return {
		...(said.length > 0 && { said }),
		...(others.length > 0 && { roles: others }),
		...bearings,
	};
}
