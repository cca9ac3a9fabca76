import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readSearch } from '../../../src/domain/articles/search-words.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import type { Database } from '../../../src/sql/database.ts';
import { openFeedLedger } from '../../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../../src/sql/feeds/feed-store.ts';
import { copyDatabase } from '../../../src/sql/moving/copy-database.ts';
import { digestsOf } from '../../../src/sql/moving/digest.ts';
import { moveData } from '../../../src/sql/moving/move-data.ts';
import { MOVED_TABLES } from '../../../src/sql/moving/moved-tables.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';
import { openDeliveryLedger } from '../../../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../../../src/sql/reminders/reminder-book.ts';
import { openRequestCounts } from '../../../src/sql/request-counts.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyFolder, memoryDatabase } from '../../support/databases.ts';
import { brought, items, minutes } from '../../support/feeds.ts';
import { follow, pollOnce, told } from '../../support/following.ts';
import { longText } from '../../support/long-text.ts';
import { numberedArticle } from '../../support/numbered-article.ts';
import { hasPostgres, newPostgres } from '../../support/postgres-databases.ts';
import { expectWhole } from '../../support/whole-database.ts';

const GUILD = '111222333444555666';
const NOW = new Date('2024-03-10T12:00:00Z');
const filing = { now: () => NOW, analysisVersion: 1 };
const ALL = { offset: 0, limit: 100 };

async function opened(address: string): Promise<Database> {
	const db = await openDatabase(address);
	onTestFinished(() => db.close());
	return db;
}

/** Something in nearly every table. */
async function fill(db: Database, articles = 3): Promise<void> {
	const library = openArticleStore(db, filing).library(GUILD);
	for (let number = 0; number < articles; number += 1) {
		await saveArticle(library, numberedArticle(number));
	}
	const { id } = await saveArticle(library, {
		title: 'Älter\0 als',
		text: longText(1),
		quotes: [{ speaker: 'Zoë Ødegård', text: '我们会达成新的共识 🎉' }],
		dates: [{ earliest: '-0043-03-15' }, { earliest: '2020-03-12', certain: false }],
	});
	const book = openReminderBooks(db, filing.now).book(GUILD);
	await book.own.add({ day: '2020-03-12', label: 'Ours', repeat: 'yearly' }, '9');
	await book.own.remove(1, '9');
	await book.mute({ kind: 'speaker', name: 'Bo Ek' });
	await openDeliveryLedger(db).plan([
		{ guild: GUILD, keyDate: { article: id, number: 0 }, day: '2024-03-15', lead: 0, due: NOW },
	]);
	await openDeliveryLedger(db).claim({ now: NOW, leaseMs: 1000, limit: 9 });
	const feeds = openFeedStore(db);
	await follow(feeds, GUILD);
	await pollOnce(feeds, brought(items(0, 3), 0));
	await told(openFeedLedger(db));
	await openFeedLedger(db).claim({ now: minutes(1), leaseMs: 1000, limit: 9 });
	const requests = openRequestCounts(db, { now: filing.now });
	for (const by of ['9', '9', '8']) await requests.count({ by, guild: GUILD });
}

async function expectSearched(db: Database, articles = 3): Promise<void> {
	const library = openArticleStore(db, filing).library(GUILD);
	expect((await library.search({ words: readSearch('sentence -mayor') }, ALL)).total).toBe(
		articles,
	);
	expect((await library.articles(ALL, 'rticle 2')).total).toBe(1);
	expect((await library.quotes({ about: '共识' }, ALL)).total).toBe(1);
	expect((await library.quotes({ speaker: 'zoe', about: '新的' }, ALL)).total).toBe(1);
	expect((await library.similar(longText(2)))?.title).toContain('lter');
}

test('names every table there is', async () => {
	const tables = await (await memoryDatabase()).queries.introspection.getTables();
	const ours = tables
		.map(({ name }) => name)
		.filter(
			(name) =>
				!/_search|^(?:unsearched|migrations|leases|spaced_turns|gateway_shards)$/.test(name),
		);

	expect(MOVED_TABLES.map(({ name }) => name).sort()).toEqual(ours.sort());
});

describe.runIf(hasPostgres())('from SQLite to PostgreSQL', () => {
	test('and back everything is the same, is found, and numbers go on', async () => {
		const folder = await emptyFolder();
		const [file, back] = [join(folder, 'a.db'), join(folder, 'b.db')];
		const postgres = await newPostgres('nothing');
		const first = await opened(file);
		await fill(first);
		const before = await digestsOf(first.queries);

		const there = await copyDatabase(file, postgres);
		const again = await copyDatabase(postgres, back);

		expect(there).toEqual(before);
		expect(again).toEqual(before);
		for (const address of [postgres, back]) {
			const db = await opened(address);
			await expectSearched(db);
			const { own } = openReminderBooks(db, filing.now).book(GUILD);
			const added = await own.add({ day: '2021-03-12', label: 'New', repeat: 'once' }, '9');
			expect(added).toMatchObject({ outcome: 'kept', date: { number: 2 } });
		}
		const last = await opened(back);
		await expectWhole(last, openArticleStore(last, filing));
	});

	test('goes on where it was broken off, and nobody takes half of it for whole', async () => {
		const file = join(await emptyFolder(), 'a.db');
		const postgres = await newPostgres('nothing');
		const source = await opened(file);
		await fill(source, 60);
		const target = await opened(postgres);
		const breaking = moveData(source, target, (what, done) => {
			if (what === 'search' && done >= 50) throw new Error('pulled out');
		});
		await expect(breaking).rejects.toThrow('pulled out');
		await expect(openDatabase(postgres)).rejects.toThrow('is not whole');

		const tables: string[] = [];
		const digests = await copyDatabase(file, postgres, (what) => void tables.push(what));

		expect(digests.find(({ table }) => table === 'articles')?.count).toBe(61);
		expect(tables).not.toContain('quotes');
		expect((await opened(postgres)).dialect.name).toBe('PostgreSQL');
	});

	test('what is not the same afterwards is told', async () => {
		const source = await memoryDatabase();
		await fill(source);
		const target = await opened(await newPostgres());
		let change: Promise<unknown> = Promise.resolve();
		const changing = moveData(source, target, (what) => {
			if (what !== 'search') return;
			change = sql`update quotes set speaker_key = 'somebody'`.execute(target.queries);
		});

		await expect(changing).rejects.toThrow('not the same in both: quotes');
		await change;
	});

	test('what is not empty stays as it is', async () => {
		const file = join(await emptyFolder(), 'a.db');
		await fill(await opened(file));
		const postgres = await newPostgres();
		const db = await opened(postgres);
		await fill(db, 1);
		const before = await digestsOf(db.queries);

		await expect(copyDatabase(file, postgres)).rejects.toThrow('is not empty');

		expect(await digestsOf(db.queries)).toEqual(before);
	});

	test('while others write, what is copied is of one moment', async () => {
		const postgres = await newPostgres();
		const db = await opened(postgres);
		await fill(db);
		const file = join(await emptyFolder(), 'backup.db');
		let isOver = false;
		const library = openArticleStore(db, filing).library(GUILD);
		const writing = (async () => {
			for (let number = 100; !isOver; number += 1) {
				await saveArticle(library, numberedArticle(number));
				await setTimeout(1);
			}
		})();

		await copyDatabase(postgres, file);
		isOver = true;
		await writing;

		const copy = await opened(file);
		await expectWhole(copy, openArticleStore(copy, filing));
	});
});

test('a file is copied while it is written, whole and its owner’s alone', async () => {
	const folder = await emptyFolder();
	const [file, backup] = [join(folder, 'a.db'), join(folder, 'backups', 'b.db')];
	const db = await opened(file);
	await fill(db);
	const library = openArticleStore(db, filing).library(GUILD);
	const writing = (async () => {
		for (let number = 100; number < 130; number += 1) {
			await saveArticle(library, numberedArticle(number));
		}
	})();

	const digests = await copyDatabase(file, backup);
	await writing;

	expect((await stat(backup)).mode & 0o777).toBe(0o600);
	const copy = await opened(backup);
	expect(await digestsOf(copy.queries)).toEqual(digests);
	const articles = digests.find(({ table }) => table === 'articles')?.count ?? 0;
	await expectSearched(copy, articles - 1);
	await expectWhole(copy, openArticleStore(copy, filing));
});

test('what cannot be copied is told, and nothing is overwritten', async () => {
	const folder = await emptyFolder();
	const [file, other] = [join(folder, 'a.db'), join(folder, 'b.db')];
	await (await openDatabase(file)).close();
	await copyFile(file, other);
	const refused = async (from: string, to: string) => {
		const error = await copyDatabase(from, to).then(
			() => undefined,
			(reason: unknown) => reason,
		);
		expect(error).toBeInstanceOf(UserError);
		return (error as UserError).message;
	};

	expect(await refused(file, file)).toContain('the same database');
	expect(await refused(join(folder, 'c.db'), other)).toContain('There is no file');
	expect(await refused(file, other)).toContain('not there yet');
	expect(await refused(other, folder)).toContain('not there yet');
});
