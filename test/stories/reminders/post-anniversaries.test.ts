import { describe, expect, test } from 'vitest';
import { USUAL_CHOICES } from '../../../src/domain/reminders/reminder-settings.ts';
import { keepReminders } from '../../../src/stories/reminders/keep-reminders.ts';
import { saveArticle } from '../../support/articles.ts';
import { startReminding, wordsOf } from '../../support/reminding.ts';

const DUE = '2027-02-22T09:15:00Z';
const later = (afterMs: number, mayBeThere = true) =>
	({ outcome: 'later', afterMs, mayBeThere }) as const;
const GONE = { outcome: 'refused', reason: 'The channel is gone.' } as const;

/** A guild at nine o’clock in UTC, by default from the evening before the fourth anniversary of the harbour. */
async function startHarbour(from = '2027-02-21T20:00:00Z') {
	const reminding = await startReminding(from);
	const { id } = await saveArticle(reminding.library, {
		title: 'The harbour',
		day: '2023-02-22',
		dates: [{ earliest: '2023-02-22', label: 'The harbour opens' }],
		quotes: [{ text: 'At last.', speaker: 'Ann Lee' }],
	});
	await reminding.choose();
	return { ...reminding, id };
}

describe('a day', () => {
	test('is told once, at its hour, in the channel that was chosen', async () => {
		const { live, tried, choose } = await startHarbour();
		await choose({ role: '5', silent: true });

		await live('2027-02-21', '2027-02-25');

		expect(tried).toMatchObject([
			{ guild: 'g1', channel: 'channel of g1', roles: ['5'], silent: true },
		]);
		expect(tried[0]?.at.toISOString()).toBe('2027-02-22T09:15:00.000Z');
		expect(tried[0]).not.toHaveProperty('since');
	});

	test('is told with its years, its source and what was said', async () => {
		const { tick, tried } = await startHarbour();

		await tick(DUE);

		const card = tried[0]?.card;
		expect(card && wordsOf(card)).toBe(
			'### 4 years ago today February 22, 2023 · **The harbour opens** -# From: “The harbour” · The Lumen Post > “At last.” -# **Ann Lee**',
		);
		const labels = card?.buttons?.flat().map(({ label }) => label) ?? [];
		expect(labels.join()).toBe('Full summary,Quotes,Dates,Never post this,Discuss in a thread');
	});

	test('with several anniversaries makes one post', async () => {
		const { live, posts, library } = await startHarbour();
		await saveArticle(library, {
			title: 'The bridge',
			dates: [{ earliest: '2020-02-22', label: 'The bridge falls' }],
		});

		await live('2027-02-22', '2027-02-23');

		expect(posts()).toHaveLength(1);
		expect(posts()[0]).toMatch(
			/On this day.*7 years ago today, February 22, 2020 · \*\*The bridge falls.*4 years ago/,
		);
	});

	test.each([
		['leads', { leads: [7, 0] }, ['2027-02-15T09', '2027-02-22T09']],
		['milestones that it is', { milestones: [4, 5] }, ['2027-02-22T09']],
		['milestones that it is not', { milestones: [5] }, []],
		['a pause that ends that day', { pausedUntil: '2027-02-22' }, ['2027-02-22T09']],
		['a pause that ends the day after', { pausedUntil: '2027-02-23' }, []],
		['an hour', { hour: 0 }, ['2027-02-22T00']],
		['a zone in the east', { timeZone: 'Pacific/Kiritimati' }, ['2027-02-21T19']],
		['a zone in the west', { timeZone: 'Pacific/Pago_Pago' }, ['2027-02-22T20']],
	] as const)('is told by the guild’s settings: %s', async (_, chosen, expected) => {
		const { live, posts, choose } = await startHarbour('2027-02-11T00:00:00Z');
		await choose(chosen);

		await live('2027-02-11', '2027-02-25');

		expect(posts().map((post) => post.slice(0, 13))).toEqual(expected);
	});

	test('is not told without a channel, nor later when there is one', async () => {
		const { app, live, choose, tried } = await startHarbour();
		await keepReminders(app, 'g1', USUAL_CHOICES);
		await live('2027-02-22', '2027-02-24');

		await choose();
		await live('2027-02-24', '2027-02-26');

		expect(tried).toEqual([]);
	});

	test('is not told when it is muted after it was planned', async () => {
		const { live, tick, tried, fates, book, id } = await startHarbour();
		fates.push(later(600_000));
		await tick(DUE);

		await book.mute({ kind: 'article', article: id });
		await live('2027-02-22', '2027-02-24');

		expect(tried).toHaveLength(1);
	});
});

test('a digest tells a week in one post, in the order of the calendar', async () => {
	const { live, posts, library, choose } = await startHarbour();
	await saveArticle(library, {
		title: 'The bridge',
		dates: [
			{ earliest: '2020-02-28', label: 'The bridge falls' },
			{ earliest: '2020-03-01', label: 'The bridge is forgotten' },
		],
	});
	await choose({ digestOn: 1 });

	await live('2027-02-20', '2027-03-01');

	expect(posts()).toHaveLength(1);
	expect(posts()[0]).toMatch(/^2027-02-22T09.*The harbour opens.*The bridge falls/);
	expect(posts()[0]).not.toContain('forgotten');
});

describe('a zone that changes', () => {
	test.each([
		['to the west, after the post', '2027-02-22T10:00:00Z', 'Pacific/Pago_Pago', ['2027-02-22T09']],
		['to the west, before it', '2027-02-22T08:00:00Z', 'Pacific/Pago_Pago', ['2027-02-22T20']],
		[
			'to the east, after the post',
			'2027-02-22T10:00:00Z',
			'Pacific/Kiritimati',
			['2027-02-22T09'],
		],
		['to the east, before it', '2027-02-22T08:00:00Z', 'Pacific/Kiritimati', ['2027-02-22T08']],
	])('%s: the day is told once', async (_, at, timeZone, expected) => {
		const { live, tick, choose, posts } = await startHarbour();
		await live('2027-02-22', at);
		await tick(at);
		await choose({ timeZone });

		await live(at, '2027-02-25');

		expect(posts().map((post) => post.slice(0, 13))).toEqual(expected);
	});
});

describe('a post that comes late', () => {
	test('says so', async () => {
		const { tick, posts } = await startHarbour();

		await tick('2027-02-22T15:00:00Z');

		expect(posts()[0]).toMatch(/^2027-02-22T15 ### 4 years ago today -# Late: this was due on <t:/);
	});

	test.each([
		['within the hours that were chosen is whole', 48, /4 years ago today -# Late/],
		['after them is a line', 47, /### Anniversaries.*nothing could be posted/],
	])('%s', async (_, lateHours, expected) => {
		const { tick, posts, choose } = await startHarbour();
		await choose({ lateHours });

		await tick('2027-02-24T09:01:00Z');

		expect(posts()).toEqual([expect.stringMatching(expected)]);
	});

	test('after more than a day is a line of the next one', async () => {
		const { tick, posts, library } = await startHarbour();
		await saveArticle(library, {
			title: 'The bridge',
			dates: [{ earliest: '2020-02-25', label: 'The bridge falls' }],
		});

		await tick('2027-02-25T09:15:00Z');

		expect(posts()).toHaveLength(1);
		expect(posts()[0]).toContain('7 years ago today February 25, 2020 · **The bridge falls**');
		expect(posts()[0]).toContain(
			'nothing could be posted** - 4 years ago, February 22, 2023 · The harbour opens',
		);
		expect(posts()[0]).not.toContain('Late');
	});
});

describe('a post that fails', () => {
	test('is put off and tried again with the same nonce, and its channel read where it may be there', async () => {
		const { tick, tried, fates } = await startHarbour();
		fates.push(later(1_000, false), later(50_000), later(600_000, false));

		for (const time of ['09:15:00', '09:15:29', '09:15:30', '09:16:29', '09:16:30', '09:30:00']) {
			await tick(`2027-02-22T${time}Z`);
		}

		expect(tried.map(({ at }) => at.toISOString().slice(11, 19))).toEqual([
			'09:15:00',
			'09:15:30',
			'09:16:30',
			'09:30:00',
		]);
		expect(new Set(tried.map(({ nonce }) => nonce)).size).toBe(1);
		expect(tried.map(({ since }) => since?.toISOString())).toEqual([
			undefined,
			undefined,
			'2027-02-22T09:15:30.000Z',
			undefined,
		]);
	});

	test('with the process is tried again when its lease is over', async () => {
		const { tick, tried, fates } = await startHarbour();
		fates.push(new Error('killed'));

		await expect(tick(DUE)).rejects.toThrow('1 piece of work failed');
		await tick('2027-02-22T09:16:29Z');
		await tick('2027-02-22T09:16:30Z');
		await tick('2027-02-22T10:00:00Z');

		expect(tried).toHaveLength(2);
		expect(tried[1]?.nonce).toBe(tried[0]?.nonce);
	});

	test('with the process before it was planned whole is planned once', async () => {
		const { app, tick, tried } = await startHarbour();
		const { advance } = app.reminderSettings;
		app.reminderSettings.advance = async () => {
			throw new Error('killed');
		};
		await expect(tick(DUE)).rejects.toThrow('killed');
		app.reminderSettings.advance = advance;

		await tick('2027-02-22T09:16:00Z');
		await tick('2027-02-22T09:17:00Z');

		expect(tried).toHaveLength(1);
	});

	test('for a reason only people can mend waits for them, and they are told once', async () => {
		const { app, live, choose, tried, told, fates } = await startHarbour();
		fates.push(GONE);

		await live('2027-02-22', '2027-02-24');

		expect(tried).toHaveLength(1);
		expect(told).toMatchObject([{ guild: 'g1' }]);
		expect(told.map(({ card }) => wordsOf(card))[0]).toContain('The channel is gone.');
		expect(await app.ledger.held('g1')).toBe('The channel is gone.');

		await choose({ channel: 'another' });
		await live('2027-02-24', '2027-02-25');

		expect(tried.map(({ channel }) => channel)).toEqual(['channel of g1', 'another']);
	});

	test('with all others is left for the next minute soon', async () => {
		const { app, choose, tick, tried, fates } = await startReminding('2027-02-21T20:00:00Z');
		await saveArticle(app.store.library(), { dates: [{ earliest: '2023-02-22' }] });
		const guilds = Array.from({ length: 400 }, (_, number) => `guild ${number}`);
		for (const guild of guilds) await choose({}, guild);
		fates.push(...guilds.map(() => later(30_000)));

		await tick(DUE);
		const triedAtFirst = tried.length;
		fates.length = 0;
		await tick('2027-02-22T09:16:00Z');

		expect(triedAtFirst).toBeLessThan(200);
		expect(new Set(tried.map(({ guild }) => guild)).size).toBe(400);
	});

	test('waits for people whatever falls due meanwhile, and all of it comes when they have mended it', async () => {
		const { app, live, choose, tick, posts, fates, library, told } = await startHarbour();
		await saveArticle(library, {
			title: 'The bridge',
			dates: [{ earliest: '2020-02-24', label: 'The bridge falls' }],
		});
		fates.push(GONE);
		await live('2027-02-22', '2027-02-25');
		expect(posts()).toHaveLength(1);

		await choose({ channel: 'another' });
		await tick('2027-02-25T08:00:00Z');
		await tick('2027-02-25T08:01:00Z');

		expect(posts().slice(1)).toEqual([
			expect.stringMatching(
				/7 years ago today -# Late.*The bridge falls.*nothing could be posted.*The harbour opens/,
			),
		]);
		expect(told).toHaveLength(1);
		expect(await app.ledger.held('g1')).toBeUndefined();
	});
});
