import { expect, test } from 'vitest';
import type { OwnDate } from '../../../src/domain/reminders/own-date.ts';
import type { ArticleStore } from '../../../src/ports/articles/article-store.ts';
import type { OwnDateChange, OwnDates } from '../../../src/ports/reminders/own-dates.ts';
import type { ReminderBooks } from '../../../src/ports/reminders/reminder-book.ts';
import { saveArticle } from '../articles.ts';

/** A way to an empty store and the books that are read from it. */
type OpenBooks = () => Promise<{ readonly store: ArticleStore; readonly books: ReminderBooks }>;

const ADA = '222333444555666777';
const BO = '333444555666777888';
const CLUB: OwnDate = { day: '2019-03-12', label: 'Our club begins', repeat: 'yearly' };
const PARTY: OwnDate = { day: '2027-01-05', label: 'The party', repeat: 'once' };

function numberOf(change: OwnDateChange): number {
	if (change.outcome !== 'kept') throw new Error(`not kept: ${change.outcome}`);
	return change.date.number;
}

async function labels(own: OwnDates): Promise<string[]> {
	return (await own.list()).map(({ label }) => label);
}

/** The promises of OwnDates, and of a book about them. */
export function ownDatesContract(open: OpenBooks): void {
	test('dates of its own, in the order of the calendar, for this guild alone', async () => {
		const { books } = await open();
		const [own, other] = [books.book('g1').own, books.book('g2').own];
		const number = numberOf(await own.add(CLUB, ADA));
		await own.add(PARTY, ADA);

		expect(await labels(own)).toEqual(['The party', 'Our club begins']);
		expect(await own.find(number)).toMatchObject({ ...CLUB, number });
		expect(await other.list()).toEqual([]);
		expect(await other.find(number)).toBeUndefined();
		expect(await other.remove(number, ADA)).toBe(false);
		expect(await other.change(number, PARTY, ADA)).toEqual({ outcome: 'gone' });
		expect(await labels(own)).toHaveLength(2);
	});

	test('come back beside key dates, of which of one day so many are read: those most worth it', async () => {
		const { store, books } = await open();
		const on = (year: number, worth: number) => ({
			earliest: `${year}-03-12` as const,
			event: { class: 'other', people: [], worth, risk: false },
		});
		await saveArticle(store.library('g1'), {
			dates: [on(1999, 0.2), on(2001, 0.8), on(2000, 0.9)],
		});
		await books.book('g1').own.add(CLUB, ADA);

		const found = await books.book('g1').anniversaries(['03-12'], 2);

		expect(found.map(({ origin }) => origin)).toEqual(['2000-03-12', '2001-03-12', '2019-03-12']);
	});

	test('say who added or changed them last, and when', async () => {
		const { books } = await open();
		const { own } = books.book('g1');
		const number = numberOf(await own.add(CLUB, ADA));
		await own.add(PARTY, ADA);
		expect((await own.find(number))?.changed.by).toBe(ADA);

		await own.change(number, { ...CLUB, label: 'It begins' }, BO);
		const all = await own.list();
		expect(all.map(({ label, changed }) => [label, changed.by])).toEqual([
			['The party', ADA],
			['It begins', BO],
		]);
		// Whatever clock the store has: a moment that is one.
		for (const { changed } of all) {
			expect(changed.at.getTime()).toBeGreaterThan(Date.parse('2024-01-01T00:00:00Z'));
		}
	});

	test('are remembered with what articles tell, confirmed and first', async () => {
		const { store, books } = await open();
		await saveArticle(store.library('g1'), {
			dates: [{ earliest: '2020-03-12', label: 'A storm' }],
		});
		const book = books.book('g1');
		await book.own.add(CLUB, ADA);

		expect(await book.anniversaries(['03-12'])).toMatchObject([
			{ label: 'Our club begins', origin: '2019-03-12', repeat: 'yearly', isConfirmed: true },
			{ label: 'A storm', isConfirmed: false },
		]);
		expect(await book.daysRemembered(['03-12', '03-13'])).toEqual(new Set(['03-12']));
		expect(await books.book('g2').daysRemembered(['03-12'])).toEqual(new Set());
		expect(await books.book().anniversaries(['03-12'])).toEqual([]);
		await book.mute({ kind: 'speaker', name: 'our club' });
		expect(await book.anniversaries(['03-12'])).toMatchObject([{ label: 'A storm' }]);
	});

	test('belong to an article that the guild sees, until it is removed', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library('g1'), { title: 'Clubs' });
		const { id: hidden } = await saveArticle(store.library('g2'), { title: 'Hidden' });
		const book = books.book('g1');
		const number = numberOf(await book.own.add(CLUB, ADA, id));
		await book.own.add(PARTY, ADA, hidden);

		expect(await book.own.find(number)).toMatchObject({ article: { id, title: 'Clubs' } });
		expect((await book.own.list())[0]).not.toHaveProperty('article');
		await book.mute({ kind: 'key date', article: id, number });
		expect(await book.anniversaries(['03-12'])).toHaveLength(1);
		await store.desk('g1').remove(id);
		const kept = await book.own.find(number);
		expect(kept).toMatchObject({ ...CLUB, number });
		expect(kept).not.toHaveProperty('article');
	});

	test('are there once', async () => {
		const { books } = await open();
		const { own } = books.book('g1');
		const number = numberOf(await own.add(CLUB, ADA));

		const same = { ...CLUB, label: 'OUR  club begins' };
		expect(await own.add(same, ADA)).toEqual({ outcome: 'known' });
		expect(await books.book('g2').own.add(same, ADA)).toMatchObject({ outcome: 'kept' });
		const other = numberOf(await own.add({ ...CLUB, label: 'The quiz' }, ADA));
		expect(await own.change(other, CLUB, ADA)).toEqual({ outcome: 'known' });
		await own.remove(number, ADA);
		await own.add(CLUB, ADA);
		expect(await own.restore(number, ADA)).toEqual({ outcome: 'known' });
		expect((await labels(own)).sort()).toEqual(['Our club begins', 'The quiz']);
	});

	test('are removed and restored under their number, which no other is given', async () => {
		const { books } = await open();
		const { own } = books.book('g1');
		const number = numberOf(await own.add(CLUB, ADA));

		expect(await own.remove(number, ADA)).toBe(true);
		expect(await own.remove(number, ADA)).toBe(false);
		expect(await books.book('g1').anniversaries(['03-12'])).toEqual([]);
		expect(numberOf(await own.add(PARTY, ADA))).not.toBe(number);
		expect(numberOf(await own.restore(number, ADA))).toBe(number);
		expect(await own.restore(number, ADA)).toEqual({ outcome: 'gone' });
		expect(await labels(own)).toEqual(['The party', 'Our club begins']);
	});

	test('keep their number in other words or another year, and have a new one on another day', async () => {
		const { store, books } = await open();
		const { id } = await saveArticle(store.library('g1'), { title: 'Clubs' });
		const { own } = books.book('g1');
		const number = numberOf(await own.add(CLUB, ADA, id));

		const renamed = { ...CLUB, day: '2018-03-12', label: 'The club' } as const;
		expect(numberOf(await own.change(number, renamed, ADA))).toBe(number);
		const moved = await own.change(number, { ...renamed, day: '2018-03-13' }, ADA);
		expect(numberOf(moved)).not.toBe(number);
		expect(moved).toMatchObject({ date: { label: 'The club', article: { id } } });
		expect(await own.find(number)).toBeUndefined();
		expect(await own.change(number, CLUB, ADA)).toEqual({ outcome: 'gone' });
		expect(await labels(own)).toEqual(['The club']);
	});

	test('are no more than a server keeps track of', async () => {
		const { books } = await open();
		const { own } = books.book('g1');
		for (let index = 0; index < 500; index += 1) {
			await own.add({ ...CLUB, label: `Feast ${index}` }, ADA);
		}
		expect(await own.add(PARTY, ADA)).toEqual({ outcome: 'full' });
	});

	test('are nobody’s in a direct message', async () => {
		const { books } = await open();
		const { own } = books.book();
		expect(await own.list()).toEqual([]);
		expect(() => own.add(CLUB, ADA)).toThrow('guild');
	});
}
