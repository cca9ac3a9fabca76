import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../src/sql/open-database.ts';
import { article } from '../test/support/articles.ts';
import { openBare } from './store/bare.ts';
import { fillFeeds, fillLibrary } from './store/fill-library.ts';
import { newsArticle } from './store/news-article.ts';
import { GUILD, now, readsOf } from './store/reads.ts';

/**
 * Makes a library of so many articles in one guild, and times every read of a command as it grows, beside the bare statement:
 *
 *     npm run bench:store -- 100000
 */
const ARTICLES = Number(process.argv[2] ?? 10_000);
const SIZES = [ARTICLES / 100, ARTICLES / 10, ARTICLES].map(Math.round);
const ROUNDS = 60;
const COLUMNS = ['p50', 'p99', 'bound', 'bare', 'ratio'] as const;

type Times = { readonly p50: number; readonly p99: number };

const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'));
const file = join(folder, 'store.db');
const db = await openDatabase(file);
const bare = openBare(file, GUILD);
const medians = new Map<string, number[]>();
try {
	await fillFeeds(db, { guild: GUILD, added: now() });
	let filed = 0;
	for (const size of SIZES) {
		const start = process.cpuUsage();
		await fillLibrary(db, { guild: GUILD, added: now(), from: filed, to: size });
		const each = cpuSince(start) / Math.max(1, size - filed);
		filed = size;
		tell(`\n${count(size)} articles (${each.toFixed(1)} ms CPU each), before there are statistics`);
		for (const [name, { p50 }] of await timeAll()) {
			medians.set(name, [...(medians.get(name) ?? []), p50]);
		}
	}
	await db.maintain();
	tell(`\n${count(filed)} articles, with statistics`);
	await timeAll();
	tellGrowth();
	await tellSizes(filed);
} finally {
	bare.close();
	await db.close();
	await rm(folder, { recursive: true });
}

/** Prints what each read takes, in milliseconds of CPU. */
async function timeAll(): Promise<Map<string, Times>> {
	tell(`${''.padEnd(42)}${COLUMNS.map((column) => column.padStart(8)).join('')}`);
	const all = new Map<string, Times>();
	for (const read of readsOf(db)) {
		const ours = await time(read.ask);
		const floor = await time(async () => bare.run(read.bare));
		const figures = [ours.p50, ours.p99, read.most, floor.p50, ours.p50 / floor.p50];
		const mark = ours.p99 > read.most ? '  over its bound' : '';
		tell(
			`${read.name.padEnd(42)}${figures.map((figure) => figure.toFixed(2).padStart(8)).join('')}${mark}`,
		);
		all.set(read.name, ours);
	}
	return all;
}

async function time(ask: (round: number) => Promise<unknown>): Promise<Times> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const start = process.cpuUsage();
		await ask(round);
		times.push(cpuSince(start));
	}
	times.sort((one, other) => one - other);
	const at = (share: number) => times[Math.floor((ROUNDS - 1) * share)] ?? 0;
	return { p50: at(0.5), p99: at(0.99) };
}

function cpuSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function tellGrowth(): void {
	const [, second = 0, third = 0] = SIZES;
	tell(`\nGrowth of the median from ${count(second)} to ${count(third)} articles`);
	for (const [name, [, before = 0, after = 0]] of medians) {
		tell(`${name.padEnd(42)}${(after / before).toFixed(2).padStart(8)}`);
	}
}

/** What an article takes, by table and index. */
async function tellSizes(filed: number): Promise<void> {
	await sql`pragma wal_checkpoint(truncate)`.execute(db.queries);
	const { rows } = await sql<{ name: string; bytes: number }>`
		select name, sum(pgsize) as bytes from dbstat
		where name not like '%feed%' group by name order by bytes desc`.execute(db.queries);
	const bytes = rows.reduce((sum, row) => sum + row.bytes, 0) / filed;
	const { length } = article(newsArticle(1)).draft.text;
	tell(
		`\n${count(Math.round(bytes))} bytes an article of ${count(length)} letters: ${(bytes / length).toFixed(1)} times its text`,
	);
	for (const { name, bytes } of rows.slice(0, 20)) {
		tell(`${name.padEnd(42)}${count(Math.round(bytes / filed)).padStart(8)}`);
	}
}

function count(of: number): string {
	return of.toLocaleString('en');
}

function tell(line: string): void {
	process.stdout.write(`${line}\n`);
}
