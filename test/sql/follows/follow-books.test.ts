import { describe, expect, test } from 'vitest';
import type { FollowDraft, FollowWish } from '../../../src/domain/follows/follow.ts';
import { followKey } from '../../../src/domain/follows/match-follow.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { openFollowBooks } from '../../../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../../../src/sql/follows/follow-ledger.ts';
import { openPersonRecords } from '../../../src/sql/person-records.ts';
import { saveArticle } from '../../support/articles.ts';
import { DATABASES, memoryDatabase } from '../../support/databases.ts';
import { longText } from '../../support/long-text.ts';

const now = () => new Date('2024-03-10T12:00:00Z');
const draft = (wanted: string, member = 'u1'): FollowDraft => ({
	kind: 'speaker',
	wanted,
	target: { kind: 'member', member },
	addedBy: member,
});
const inChannel = (wanted: string): FollowDraft => ({
	...draft(wanted),
	target: { kind: 'channel', channel: 'c1' },
});

describe.each(DATABASES)('%s', (_, openDatabase) => {
	const open = async () => openFollowBooks(await openDatabase(), now);

	test('what is added is listed, once, and ends', async () => {
		const book = (await open()).book('g1', 'u1');
		const added = await book.add(draft('Ann Lee'));
		const again = await book.add(draft('ann  LEE'));

		expect([added.outcome, again.outcome]).toEqual(['added', 'known']);
		const [own] = await book.own();
		expect(own).toEqual({ ...draft('Ann Lee'), number: own?.number, guild: 'g1' });
		expect(await book.remove(own?.number ?? 0)).toBe(true);
		expect(await book.remove(own?.number ?? 0)).toBe(false);
		expect(await book.own()).toEqual([]);
	});

	test('another role for what a channel follows takes the place of the one before', async () => {
		const book = (await open()).book('g1', 'u1');
		const mentioning = (role?: string): FollowDraft => ({
			...draft('Ann Lee'),
			target: { kind: 'channel', channel: 'c1', ...(role && { role }) },
		});
		await book.add(mentioning());

		expect(await book.add(mentioning('r1'))).toMatchObject({ outcome: 'role changed' });
		const changed = await book.add(mentioning('r2'));
		expect(changed).toMatchObject({ outcome: 'role changed', before: 'r1' });
		expect((await book.add(mentioning('r2'))).outcome).toBe('known');
		// Without a role nobody says that the one there is to go.
		expect((await book.add(mentioning())).outcome).toBe('known');
		expect((await book.ofChannels()).map(({ target }) => target)).toEqual([
			{ kind: 'channel', channel: 'c1', role: 'r2' },
		]);
	});

	test('nobody sees or ends what another follows, nor what another server’s channels do', async () => {
		const books = await open();
		await books.book('g1', 'u1').add(draft('Ann Lee'));
		await books.book('g1', 'u1').add(inChannel('Bo Ek'));
		const [own] = await books.book('g1', 'u1').own();
		const [channel] = await books.book('g1', 'u1').ofChannels();
		const [number, ofChannel] = [own?.number ?? 0, channel?.number ?? 0];

		for (const book of [
			books.book('g1', 'u2'),
			books.book('g2', 'u1'),
			books.book(undefined, 'u2'),
		]) {
			expect(await book.own()).toEqual([]);
			expect(await book.remove(number)).toBe(false);
			expect(await book.remove(ofChannel)).toBe(false);
		}
		for (const guild of ['g2', undefined]) {
			const book = books.book(guild, 'u1');
			expect(await book.ofChannels()).toEqual([]);
			expect(await book.removeOfChannel(ofChannel)).toBe(false);
			expect(await book.removeOfChannel(number)).toBe(false);
		}
		// In a direct message all of one's own are there.
		expect(await books.book(undefined, 'u1').own()).toHaveLength(1);
		expect(await books.book(undefined, 'u1').remove(number)).toBe(true);
		expect(await books.book('g1', 'u9').ofChannels()).toHaveLength(1);
	});

	test('so many of one member, and of all channels', async () => {
		const book = (await open()).book('g1', 'u1');
		for (let count = 0; count < 25; count += 1) await book.add(draft(`Name ${count}`));
		for (let count = 0; count < 50; count += 1) await book.add(inChannel(`Name ${count}`));

		expect((await book.add(draft('One more'))).outcome).toBe('full');
		expect((await book.add(inChannel('One more'))).outcome).toBe('full');
		expect((await book.add(draft('One more', 'u2'))).outcome).toBe('added');
	});

	test('whoever is forgotten follows nothing any more, and what a channel follows is nobody’s', async () => {
		const database = await openDatabase();
		const books = openFollowBooks(database, now);
		const records = openPersonRecords(database);
		await books.book('g1', 'u1').add(draft('Ann Lee'));
		await books.book('g1', 'u1').add(inChannel('Ann Lee'));
		await books.book('g1', 'u2').add(draft('Ann Lee', 'u2'));
		expect(await records.of('u1', 'g1')).toMatchObject({ follows: 2 });
		expect(await records.of('u1', 'g2')).toMatchObject({ follows: 0 });

		await records.forget('u1');

		expect(await records.of('u1')).toMatchObject({ follows: 0 });
		expect(await books.book('g1', 'u1').own()).toEqual([]);
		expect(await books.book('g1', 'u2').own()).toHaveLength(1);
		expect((await books.book('g1', 'u1').ofChannels())[0]?.addedBy).not.toBe('u1');
	});
});

test('10,000 follows of a server cost an article at most 5 ms, and no more are taken', async () => {
	const database = await memoryDatabase();
	const books = openFollowBooks(database, now);
	// A third follows somebody, a third words, and a third words of which the longest stands in every article.
	const rows = Array.from({ length: 10_000 }, (_, count) => {
		const wish = [
			{ kind: 'speaker', wanted: `Ann Lee${count}` },
			{ kind: 'words', wanted: `harbour${count}` },
			{ kind: 'words', wanted: `"harbour town of Lu${count % 100}"` },
		][count % 3] as FollowWish;
		return {
			guild: 'g1',
			...wish,
			wanted_key: wish.wanted.toLowerCase(),
			word: followKey(wish),
			direct: 1,
			target: `u${Math.floor(count / 25)}`,
			role: null,
			asked_in: null,
			added_by: 'u1',
			added_at: 0,
			held: null,
		};
	});
	for (let start = 0; start < rows.length; start += 1000)
		await database.queries
			.insertInto('follows')
			.values(rows.slice(start, start + 1000))
			.execute();
	expect((await books.book('g1', 'v').add(draft('Ann Lee', 'v'))).outcome).toBe('guild full');
	const library = openArticleStore(database, { now, analysisVersion: 1 }).library('g1');
	const ledger = openFollowLedger(database);
	const file = (number: number) =>
		saveArticle(library, {
			title: `News ${number}`,
			text: `${longText(number)} The harbour town of harbour${number * 3 + 1}.`,
			quotes: [{ speaker: `Ann Lee${number * 3}`, text: 'Yes.' }],
		});
	for (let number = 0; number < 60; number += 1) await file(number);
	await ledger.match(10);

	const before = process.threadCpuUsage();
	await ledger.match(50);
	const { user, system } = process.threadCpuUsage(before);

	expect(await ledger.match(50)).toBe(0);
	const { count } = await database.queries
		.selectFrom('follow_posts')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	expect(count).toBe(120);
	expect((user + system) / 1000 / 50).toBeLessThan(5);
});
