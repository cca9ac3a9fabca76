import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../src/sql/database.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { lagOf } from '../test/support/loop-lag.ts';
import { fileAsRead } from './store/as-read.ts';
import { openBare } from './store/bare.ts';
import { fillFeeds, fillLibrary } from './store/fill-library.ts';
import { builtNews } from './store/news-article.ts';
import { GUILD, now, readsOf } from './store/reads.ts';

/**
 * Makes a library of so many articles in one guild, and times every read of a command as it grows, beside bare statements:
 *
 *     npm run bench:store -- 100000
 *
 * Where a folder is named behind the number, the libraries are kept there, and the next run fills none.
 */
const ARTICLES = Number(process.argv[2] ?? 10_000);
const SIZES = [ARTICLES / 100, ARTICLES / 10, ARTICLES].map(Math.round);
const ROUNDS = 60;
/** A bot that runs has answered before: so often each is asked of the smallest library first. */
const WARM_UP = 150;
const COLUMNS = ['p50', 'p99', 'bound', 'bare', 'ratio'] as const;

type Times = { readonly p50: number; readonly p99: number };

const kept = process.argv[3];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'dateline-store-')));
try {
	for (const [index, size] of SIZES.entries()) {
		await makeLibrary(size, SIZES[index - 1] ?? 0);
		if (index === 0) await withDatabase(fileOf(size), warmUp);
		tell(`\n${count(size)} articles, before there are statistics`);
		await timeAll(fileOf(size));
	}
	const [, second = 0, third = 0] = SIZES;
	const nights = [await afterNight(second), await afterNight(third)] as const;
	tell(`\n${count(third)} articles, after a night, with statistics`);
	await withDatabase(nights[1], tellSizes);
	await timeAll(nights[1]);
	tell(`\nGrowth of the median from ${count(second)} to ${count(third)} articles`);
	await tellGrowth([fileOf(second), fileOf(third)]);
	tell('\nThe same after a night, with statistics');
	await tellGrowth(nights);
	await tellAsRead();
} finally {
	if (kept === undefined) await rm(folder, { recursive: true });
}

function fileOf(library: number | string): string {
	return join(folder, `${library}.db`);
}

async function withDatabase(file: string, use: (db: Database) => Promise<void>): Promise<void> {
	const db = await openDatabase(file);
	try {
		await use(db);
	} finally {
		await db.close();
	}
}

/** Fills a library of so many articles, from the smaller one that is there, if it was not kept. */
async function makeLibrary(size: number, smaller: number): Promise<void> {
	if (existsSync(fileOf(size))) return;
	const unfinished = fileOf('unfinished');
	await rm(unfinished, { force: true });
	if (smaller > 0) await copyFile(fileOf(smaller), unfinished);
	const start = process.cpuUsage();
	const filling = { guild: GUILD, added: now() };
	await withDatabase(unfinished, async (db) => {
		if (smaller === 0) await fillFeeds(db, filling);
		await fillLibrary(db, { ...filling, from: smaller, to: size });
	});
	await rename(unfinished, fileOf(size));
	const each = cpuSince(start) / Math.max(1, size - smaller);
	tell(`\n${count(size)} articles filed, ${each.toFixed(1)} ms CPU each`);
}

/** A library of this size after a night: a copy of it. */
async function afterNight(size: number): Promise<string> {
	const file = fileOf(`${size}-after-night`);
	await copyFile(fileOf(size), file);
	await withDatabase(file, async (db) => {
		await tellLag(`${count(size)} articles, their statistics`, () => db.gatherStatistics());
		await tellLag(`${count(size)} articles, their night`, () => db.maintain());
	});
	return file;
}

/** Prints how long `work` lets others wait, in milliseconds of this thread's CPU. */
async function tellLag(name: string, work: () => Promise<unknown>): Promise<void> {
	const { p99, longest, spent } = await lagOf(work);
	const [one, most, all] = [p99, longest, spent].map((each) => each.toFixed(1));
	tell(`\n${name}: wait p99 ${one}, longest ${most}, of ${all} in all`);
}

/** Prints what each read takes, in milliseconds of CPU. */
async function timeAll(file: string): Promise<void> {
	const bare = openBare(file, GUILD);
	await withDatabase(file, (db) => timeReads(db, bare));
	bare.close();
}

async function timeReads(db: Database, bare: ReturnType<typeof openBare>): Promise<void> {
	tell(`${''.padEnd(42)}${COLUMNS.map((column) => column.padStart(8)).join('')}`);
	for (const read of readsOf(db)) {
		const [ours, floor] = await time(read.ask, async (round) => bare.run(read.bare, round));
		const figures = [ours.p50, ours.p99, read.most, floor.p50, ours.p50 / floor.p50];
		const mark = ours.p99 > read.most ? '  over its bound' : '';
		tell(
			`${read.name.padEnd(42)}${figures.map((figure) => figure.toFixed(2).padStart(8)).join('')}${mark}`,
		);
	}
}

async function warmUp(db: Database): Promise<void> {
	for (const { ask } of readsOf(db)) {
		for (let round = 0; round < WARM_UP; round += 1) await ask(round);
	}
}

type Ask = (round: number) => Promise<unknown>;

/** Both are asked in turns, so that whatever else the machine does hits both. */
async function time(...asked: readonly [Ask, Ask]): Promise<readonly [Times, Times]> {
	const times: readonly [number[], number[]] = [[], []];
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [index, ask] of asked.entries()) {
			const start = process.cpuUsage();
			await ask(round);
			times[index]?.push(cpuSince(start));
		}
	}
	return [timesOf(times[0]), timesOf(times[1])];
}

function timesOf(times: number[]): Times {
	times.sort((one, other) => one - other);
	const at = (share: number) => times[Math.floor((ROUNDS - 1) * share)] ?? 0;
	return { p50: at(0.5), p99: at(0.99) };
}

function cpuSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/**
 * The library and one of a tenth are asked in turns, again so that whatever else the machine does hits both. Beside the growth
 * of each read stands that of its bare statements, which grow where more rows match.
 */
async function tellGrowth([smaller, larger]: readonly [string, string]): Promise<void> {
	tell(`${''.padEnd(42)}${['ours', 'bare'].map((column) => column.padStart(8)).join('')}`);
	const [few, many] = [openBare(smaller, GUILD), openBare(larger, GUILD)];
	await withDatabase(smaller, (small) =>
		withDatabase(larger, async (large) => {
			const ofLarge = new Map(readsOf(large).map((read) => [read.name, read.ask]));
			for (const { name, ask, bare } of readsOf(small)) {
				const ours = await growth(ask, ofLarge.get(name) ?? ask);
				const floor = await growth(
					async (round) => few.run(bare, round),
					async (round) => many.run(bare, round),
				);
				tell(
					`${name.padEnd(42)}${[ours, floor].map((one) => one.toFixed(2).padStart(8)).join('')}`,
				);
			}
		}),
	);
	few.close();
	many.close();
}

async function growth(...asked: readonly [Ask, Ask]): Promise<number> {
	const [before, after] = await time(...asked);
	return after.p50 / before.p50;
}

/** What an article takes, by table and index. */
async function tellSizes({ queries }: Database): Promise<void> {
	await sql`pragma wal_checkpoint(truncate)`.execute(queries);
	const { rows } = await sql<{ name: string; bytes: number }>`
		select name, sum(pgsize) as bytes from dbstat
		where name not like '%feed%' group by name order by bytes desc`.execute(queries);
	const bytes = rows.reduce((sum, row) => sum + row.bytes, 0) / ARTICLES;
	const { length } = builtNews(1).draft.text;
	tell(
		`\n${count(Math.round(bytes))} bytes an article of ${count(length)} letters: ${(bytes / length).toFixed(1)} times its text`,
	);
	for (const { name, bytes } of rows.slice(0, 20)) {
		tell(`${name.padEnd(42)}${count(Math.round(bytes / ARTICLES)).padStart(8)}`);
	}
}

function count(of: number): string {
	return of.toLocaleString('en');
}

function tell(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** The articles of the library are made up, and alike; these are not. */
async function tellAsRead(): Promise<void> {
	const file = fileOf('as-read');
	await rm(file, { force: true });
	await withDatabase(file, async (db) => {
		const { articles, bytes, letters } = await fileAsRead(db);
		tell(
			`\n${count(Math.round(bytes))} bytes each of ${articles} articles read as the marked ones are, of ${count(Math.round(letters))} letters: ${(bytes / letters).toFixed(1)} times its text`,
		);
	});
}
