/**
 * What it would cost, and bring, to divide the tables that grow by their owner into 64 parts each, in PostgreSQL:
 * `npm run bench:partitions -- 100000`, articles of servers with fifty each. The reads are those of the bot, as it sends them;
 * the last lines are the move of tables that are full into divided ones.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { openDatabase } from '../src/sql/open-database.ts';
import { startPostgres } from '../test/support/postgres-process.ts';
import { DIVIDED, FILLED, MOVED_ROWS } from './partitions/statements.ts';

const ARTICLES = Number(process.argv[2] ?? 100_000);
const ARTICLES_EACH = 50;
const OWNERS = Math.ceil(ARTICLES / ARTICLES_EACH);
const ROUNDS = 400;
const SEED_STEP = 7919;

type Read = {
	readonly name: string;
	readonly sql: (schema: string) => string;
	readonly values: (owner: number, article: number) => readonly unknown[];
};

const READS: readonly Read[] = [
	{
		name: 'a server’s newest quotes',
		sql: (schema) => `select q.finding, a.title from ${schema}.quotes q
			join ${schema}.articles a on a.number = q.article and a.owner = $2
			where q.library = $1 order by q.published_day desc, q.published_at desc, q.article desc limit 10`,
		values: (owner) => [owner + 1, `g${owner}`],
	},
	{
		name: 'a server’s dates of a day',
		sql: (schema) => `select finding from ${schema}.key_dates
			where library in ($1, 0) and month_day = $2 order by earliest, latest desc limit 10`,
		values: (owner) => [owner + 1, '03-12'],
	},
	{
		name: 'quotes of an article, owner known',
		sql: (schema) => `select finding from ${schema}.quotes where library = $1 and article = $2`,
		values: (owner, article) => [owner + 1, article],
	},
	{
		name: 'quotes of an article alone',
		sql: (schema) => `select finding from ${schema}.quotes where article = $1`,
		values: (_owner, article) => [article],
	},
	{
		name: 'an article by its id alone',
		sql: (schema) => `select title from ${schema}.articles where id = $1`,
		values: (_owner, article) => [`a${article}`],
	},
	{
		name: 'a quote filed',
		sql: (
			schema,
		) => `insert into ${schema}.quotes (article, number, library, published_day, published_at, start_index, finding)
			values ($2, 100 + (random() * 1e9)::integer, $1, '2024-03-12', 1, 1, '{}')`,
		values: (owner, article) => [owner + 1, article],
	},
];

const folder = await mkdtemp(join(tmpdir(), 'dateline-partitions-'));
const postgres = await startPostgres(folder);
const client = new pg.Client({ connectionString: postgres.url });
try {
	await (await openDatabase(postgres.url)).close();
	await client.connect();
	await client.query(
		FILLED.replaceAll(':owners', String(OWNERS)).replaceAll(':each', String(ARTICLES_EACH)),
	);
	const began = performance.now();
	await client.query(DIVIDED);
	const moveMs = performance.now() - began;
	await client.query('analyze');
	process.stdout.write(`${ARTICLES} articles, ms at the median of ${ROUNDS}\n`);
	tell('', ['as they are', '64 parts', 'ratio']);
	for (const read of READS) {
		const [whole, divided] = [await timeOf(read, 'public'), await timeOf(read, 'divided')];
		tell(
			read.name,
			[whole, divided, divided / whole].map((figure) => figure.toFixed(2)),
		);
	}
	const { rows } = await client.query<{ count: number }>(MOVED_ROWS);
	const count = Number(rows[0]?.count);
	const perSecond = Math.round((count / moveMs) * 1000);
	process.stdout.write(
		`moved into parts with all their indexes: ${count} rows in ${(moveMs / 1000).toFixed(1)} s, ${perSecond} a second\n`,
	);
} finally {
	await client.end();
	await postgres.stop();
	await rm(folder, { recursive: true, force: true });
}

async function timeOf({ sql, values }: Read, schema: string): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const owner = (round * SEED_STEP) % OWNERS;
		const article = owner * ARTICLES_EACH + (round % ARTICLES_EACH) + 1;
		const began = performance.now();
		await client.query(sql(schema), [...values(owner, article)]);
		times.push(performance.now() - began);
	}
	return times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

function tell(name: string, figures: readonly string[]): void {
	process.stdout.write(
		`${name.padEnd(36)}${figures.map((figure) => figure.padStart(12)).join('')}\n`,
	);
}
