import { describe, expect, test } from 'vitest';
import type { FollowDraft } from '../../../src/domain/follows/follow.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import type { Database } from '../../../src/sql/database.ts';
import { openFollowBooks } from '../../../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../../../src/sql/follows/follow-ledger.ts';
import { saveArticle } from '../../support/articles.ts';
import { DATABASES } from '../../support/databases.ts';

const AT = new Date('2024-03-10T12:00:00Z');
const LEASE_MS = 90_000;
const claim = (ms = 0) => ({ now: new Date(AT.getTime() + ms), leaseMs: LEASE_MS, limit: 10 });

describe.each(DATABASES)('%s', (_, openDatabase) => {
	async function open() {
		const database = await openDatabase();
		return { database, ledger: openFollowLedger(database) };
	}

	function follow(database: Database, wanted: string, draft: Partial<FollowDraft> = {}) {
		const target = { kind: 'member', member: 'u1' } as const;
		const added = { kind: 'speaker', wanted, target, addedBy: 'u1', ...draft } as const;
		return openFollowBooks(database, () => AT)
			.book('g1', 'u1')
			.add(added);
	}

	function said(database: Database, ...names: readonly string[]) {
		const store = openArticleStore(database, { now: () => AT, analysisVersion: 1 });
		const quotes = names.map((speaker) => ({ speaker, text: `Words of ${speaker}.` }));
		return saveArticle(store.library('g1'), { title: `News of ${names.join()}`, quotes });
	}

	test('an article is compared once, by however many at a time', async () => {
		const { database, ledger } = await open();
		await follow(database, 'Ann Lee');
		const { id } = await said(database, 'Ann Lee');
		await said(database, 'Bo Ek');

		const compared = await Promise.all([ledger.match(1), ledger.match(1), ledger.match(1)]);
		const batches = await ledger.claim(claim());

		expect(compared.toSorted()).toEqual([0, 1, 1]);
		expect(batches).toMatchObject([
			{ guild: 'g1', target: { kind: 'member', member: 'u1' }, attempt: 1, firstTried: AT },
		]);
		expect(batches[0]?.posts).toMatchObject([{ article: id, follows: [{ wanted: 'Ann Lee' }] }]);
	});

	test('a message is held by one, and taken up when its lease is over', async () => {
		const { database, ledger } = await open();
		await follow(database, 'Ann Lee');
		await said(database, 'Ann Lee');
		await ledger.match(10);

		const both = await Promise.all([ledger.claim(claim()), ledger.claim(claim())]);
		const [first] = both.flat();
		expect(both.flat()).toHaveLength(1);
		if (!first) throw new Error('none was claimed');
		expect(await ledger.claim(claim(LEASE_MS - 1))).toEqual([]);
		const [again] = await ledger.claim(claim(LEASE_MS));
		expect(again).toMatchObject({ nonce: first.nonce, attempt: 2, firstTried: AT });
		if (!again) throw new Error('none was claimed');
		// Whoever held it before has nothing to say any more.
		expect(await ledger.sent(first, { channel: '', id: '1' })).toBe(false);
		expect(await ledger.sent(again, { channel: '', id: '1' })).toBe(true);
		expect(await ledger.claim(claim(LEASE_MS * 9))).toEqual([]);
	});

	test('messages of one target come one after the other, those of others beside them', async () => {
		const { database, ledger } = await open();
		await follow(database, 'Ann Lee');
		await follow(database, 'Ann Lee', { target: { kind: 'channel', channel: 'c1', role: 'r1' } });
		await said(database, 'Ann Lee');
		await said(database, 'Ann Lee', 'Bo Ek');
		await ledger.match(10);

		const first = await ledger.claim(claim());
		expect(first.map(({ target }) => target.kind).toSorted()).toEqual(['channel', 'member']);
		expect(await ledger.claim(claim(1))).toEqual([]);
		for (const batch of first) await ledger.sent(batch, { channel: 'c', id: '1' });
		expect(await ledger.claim(claim(1))).toHaveLength(2);
	});

	test('a message mentions the roles of all that it tells, each once', async () => {
		const { database, ledger } = await open();
		const inChannel = (role: string) =>
			({ target: { kind: 'channel', channel: 'c1', role } }) as const;
		await follow(database, 'Ann Lee', inChannel('r1'));
		await follow(database, 'Bo Ek', inChannel('r2'));
		await follow(database, 'Lee', inChannel('r1'));
		await said(database, 'Ann Lee', 'Bo Ek');
		await ledger.match(10);

		expect(await ledger.claim(claim())).toMatchObject([{ roles: ['r1', 'r2'] }]);
	});

	test('what was told long ago is forgotten; what waits, is held or was told of late stays', async () => {
		const { database, ledger } = await open();
		const DAY_MS = 24 * 3_600_000;
		const rowsOf = async (table: 'follow_posts' | 'follow_batches') =>
			(await database.queries.selectFrom(table).selectAll().execute()).length;
		await follow(database, 'Ann Lee');
		const tell = async (ms: number) => {
			await said(database, 'Ann Lee', `Speaker of ${ms}`);
			await ledger.match(10);
			return ledger.claim(claim(ms));
		};
		for (const days of [0, 3]) {
			const [batch] = await tell(days * DAY_MS);
			if (batch) expect(await ledger.sent(batch, { channel: 'c', id: '1' })).toBe(true);
		}
		const [held] = await tell(4 * DAY_MS);
		expect(await rowsOf('follow_posts')).toBe(3);

		await ledger.sweep(new Date(AT.getTime() + DAY_MS));
		expect([await rowsOf('follow_batches'), await rowsOf('follow_posts')]).toEqual([2, 2]);
		await ledger.sweep(new Date(AT.getTime() + 9 * DAY_MS));
		expect([await rowsOf('follow_batches'), await rowsOf('follow_posts')]).toEqual([1, 1]);

		expect(await ledger.claim(claim(9 * DAY_MS))).toMatchObject([{ nonce: held?.nonce }]);
		expect(await ledger.match(10)).toBe(0);
	});

	test('what is on hold is nobody’s until it is resumed, and nothing is lost', async () => {
		const { database, ledger } = await open();
		await follow(database, 'Ann Lee');
		await said(database, 'Ann Lee');
		await ledger.match(10);
		const [batch] = await ledger.claim(claim());
		if (!batch) throw new Error('none was claimed');

		expect(await ledger.hold(batch, 'closed')).toBe(true);
		expect(await ledger.claim(claim(LEASE_MS * 2))).toEqual([]);
		const book = openFollowBooks(database, () => AT).book('g1', 'u1');
		expect(await book.resume()).toBe(1);
		expect(await ledger.claim(claim(LEASE_MS * 2))).toMatchObject([{ nonce: batch.nonce }]);
	});

	/** What u1 follows in two servers, beside another member and a channel. */
	async function several() {
		const opened = await open();
		const { database, ledger } = opened;
		const books = openFollowBooks(database, () => AT);
		const add = (guild: string, target: FollowDraft['target']) =>
			books
				.book(guild, 'u1')
				.add({ kind: 'speaker', wanted: 'Ann Lee', target, addedBy: 'u1', askedIn: 'c9' });
		await add('g1', { kind: 'member', member: 'u1' });
		await add('g1', { kind: 'member', member: 'u2' });
		await add('g1', { kind: 'channel', channel: 'c1' });
		await add('g2', { kind: 'member', member: 'u1' });
		const store = openArticleStore(database, { now: () => AT, analysisVersion: 1 });
		const quotes = [{ speaker: 'Ann Lee', text: 'So it is.' }];
		for (const guild of ['g1', 'g2']) await saveArticle(store.library(guild), { quotes });
		await ledger.match(10);
		const batches = await ledger.claim(claim());
		const mine = batches.find(
			({ guild, target }) => guild === 'g1' && target.kind === 'member' && target.member === 'u1',
		);
		if (!mine) throw new Error('none of u1');
		return { ...opened, mine, batches };
	}

	test('as many are claimed as are asked for, with where they were asked for', async () => {
		const { batches, ledger } = await several();
		expect(batches.map(({ askedIn }) => askedIn)).toEqual(['c9', 'c9', 'c9', 'c9']);
		const later = { ...claim(LEASE_MS), limit: 1 };
		expect(await ledger.claim(later)).toHaveLength(1);
		expect(await ledger.claim(later)).toHaveLength(1);
	});

	test('who left a server follows nothing there, and all others what they did', async () => {
		const { database, ledger, mine } = await several();
		await ledger.end(mine);
		const follows = await database.queries
			.selectFrom('follows')
			.select(['guild', 'direct', 'target'])
			.orderBy('number')
			.execute();
		expect(follows.map(({ guild, direct, target }) => `${guild} ${direct} ${target}`)).toEqual([
			'g1 1 u2',
			'g1 0 c1',
			'g2 1 u1',
		]);
		expect(await ledger.claim(claim(LEASE_MS))).toHaveLength(3);
	});

	test('only what cannot be sent is on hold', async () => {
		const { database, ledger, mine } = await several();
		expect(await ledger.hold(mine, 'closed')).toBe(true);
		const held = await database.queries
			.selectFrom('follows')
			.select('held')
			.orderBy('number')
			.execute();
		expect(held.map((one) => one.held)).toEqual(['closed', null, null, null]);
	});

	test('ten messages a day are counted of each who follows, in each server', async () => {
		const { database, ledger } = await open();
		const DAY_MS = 24 * 3_600_000;
		const store = openArticleStore(database, { now: () => AT, analysisVersion: 1 });
		const books = openFollowBooks(database, () => AT);
		const begin = (guild: string, member: string) =>
			books.book(guild, member).add({
				kind: 'speaker',
				wanted: 'Ann Lee',
				target: { kind: 'member', member },
				addedBy: member,
			});
		let count = 0;
		/** Who is told of a new article in each of two servers. */
		const told = async (ms: number) => {
			count += 1;
			for (const guild of ['g1', 'g2']) {
				const quotes = [{ speaker: 'Ann Lee', text: `Words ${count} in ${guild}.` }];
				await saveArticle(store.library(guild), { quotes });
			}
			await ledger.match(10);
			const batches = await ledger.claim(claim(ms));
			for (const batch of batches) await ledger.sent(batch, { channel: 'c', id: '1' });
			return batches.map(({ guild, target }) =>
				target.kind === 'member' ? `${guild} ${target.member}` : 'a channel',
			);
		};
		await begin('g1', 'u1');
		for (let number = 0; number < 10; number += 1) expect(await told(0)).toEqual(['g1 u1']);
		await begin('g1', 'u2');
		await begin('g2', 'u1');

		expect((await told(1)).toSorted()).toEqual(['g1 u2', 'g2 u1']);
		expect((await told(DAY_MS - 1)).toSorted()).toEqual(['g1 u2', 'g2 u1']);
		expect((await told(DAY_MS)).toSorted()).toEqual(['g1 u1', 'g1 u2', 'g2 u1']);
	});
});
