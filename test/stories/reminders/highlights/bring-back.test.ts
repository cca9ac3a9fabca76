import { pino } from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { highlightCards } from '../../../../src/cards/reminders/highlight-cards.ts';
import type { Threshold } from '../../../../src/domain/articles/event.ts';
import type { Day } from '../../../../src/domain/calendar.ts';
import { USUAL_SETTINGS } from '../../../../src/domain/reminders/reminder-settings.ts';
import type { Announced, Announcement } from '../../../../src/ports/announcer.ts';
import { openArticleStore } from '../../../../src/sql/articles/article-store.ts';
import { openGuildSettingsStore } from '../../../../src/sql/guilds/guild-settings-store.ts';
import { openHighlightLedger } from '../../../../src/sql/reminders/highlight-ledger.ts';
import { openReminderSettingsStore } from '../../../../src/sql/reminders/reminder-settings-store.ts';
import {
	bringBack,
	keepHighlights,
} from '../../../../src/stories/reminders/highlights/bring-back.ts';
import { saveArticle } from '../../../support/articles.ts';
import { textOf } from '../../../support/ask.ts';
import { newDatabase } from '../../../support/databases.ts';

const DAY_MS = 24 * 3_600_000;

/** A Sunday, before the hour of posts. */
const START = new Date('2024-03-10T06:00:00Z');
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

let world: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
	world = await open();
});

async function open() {
	const database = await newDatabase();
	let time = START;
	const now = () => time;
	const posted: Announcement[] = [];
	const told: string[] = [];
	const fates: Announced[] = [];
	const unasked = () => Promise.reject(new Error('nobody asks for this'));
	const tools = {
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		highlightLedger: openHighlightLedger(database),
		highlightCards,
		announcer: {
			async announce(announcement: Announcement): Promise<Announced> {
				posted.push(announcement);
				return fates.shift() ?? { outcome: 'posted', id: String(posted.length) };
			},
			tell: unasked,
			inspect: unasked,
			reply: unasked,
			async tellAdmins(_guild: string, card: Parameters<typeof textOf>[0]) {
				told.push(textOf(card));
				return true;
			},
		},
		now,
		log: pino({ level: 'silent' }),
	};
	return {
		database,
		tools,
		posted,
		told,
		fates,
		library: tools.store.library('g1'),
		keep: (places: object, guild = 'g1') => keepHighlights(tools, guild, places),
		run: () => bringBack(tools, new AbortController().signal),
		pass(ms: number) {
			time = new Date(time.getTime() + ms);
		},
	};
}

/** So many quotes that may stand alone, each of another speaker. */
function file(count: number, day: Day = '2024-03-07') {
	return saveArticle(world.library, {
		title: `News of ${day}`,
		day,
		quotes: NUMBERS.slice(0, count).map((number) => ({
			speaker: `Speaker ${number} of ${day.slice(-1)}`,
			text: `The harbour of ${day} has stood here for ${number} hundred years, and it will stand.`,
		})),
	});
}

/** Two servers that wish a quote of the day, the other one with a single quote. */
async function fileOther(): Promise<void> {
	const text = 'The harbour of Lumen has stood here long, and it will.';
	await saveArticle(world.tools.store.library('g2'), { quotes: [{ speaker: 'Ann Lee', text }] });
	await world.keep({ quote: 'c1' });
	await world.keep({ quote: 'c2' }, 'g2');
}

const texts = () => world.posted.map(({ channel, card }) => `${channel}: ${textOf(card)}`);

test('nothing is brought back unless somebody wishes it', async () => {
	await file(3);
	world.pass(2 * DAY_MS);
	await world.run();

	expect(world.posted).toEqual([]);
});

test('a quote a day at the hour, each once, none twice within a year', async () => {
	await file(4);
	await world.keep({ quote: 'c1' });
	await world.run();
	expect(world.posted).toEqual([]);

	for (let day = 0; day < 6; day += 1) {
		world.pass(day === 0 ? 4 * 3_600_000 : DAY_MS);
		await world.run();
		await world.run();
	}

	expect(world.posted).toHaveLength(4);
	expect(new Set(texts()).size).toBe(4);
	expect(texts()[0]).toMatch(/^c1: ### Quote of the day\n\*\*Speaker /);
	expect(texts()[0]).toContain('News of 2024-03-07');
	world.pass(366 * DAY_MS);
	await world.run();
	expect(world.posted).toHaveLength(5);
});

test('of days that were missed only the last comes', async () => {
	await file(12);
	await world.keep({ quote: 'c1' });
	world.pass(5 * DAY_MS);
	await world.run();
	await world.run();

	expect(world.posted).toHaveLength(1);
});

test('what the week brought comes on Monday: its best quotes, and its days', async () => {
	await file(6);
	await file(6, '2024-03-08');
	await file(3, '2024-01-07');
	await saveArticle(world.library, {
		title: 'The bridge opens',
		dates: [
			{ earliest: '2024-03-06', label: 'The bridge of Sollen opens' },
			{ earliest: '2021-03-06', label: 'The old bridge falls' },
			{ earliest: '2024-03-05', label: 'A quarrel begins', certain: false },
		],
	});
	await world.keep({ week: 'c2' });
	world.pass(4 * 3_600_000);
	await world.run();
	expect(world.posted).toEqual([]);
	world.pass(DAY_MS);
	await world.run();

	expect(world.posted).toHaveLength(1);
	const [text = ''] = texts();
	expect(text).toContain('c2: ### The week’s highlights');
	expect(text.match(/“The harbour of 2024-03-0[78]/g)).toHaveLength(4);
	expect(text).not.toContain('2024-01-07');
	expect(text).toContain('The bridge of Sollen opens');
	expect(text).not.toContain('old bridge');
	expect(text).not.toContain('quarrel');
	world.pass(DAY_MS);
	await world.run();
	expect(world.posted).toHaveLength(1);
});

test.each<[Threshold, boolean]>([
	['everything certain', true],
	['notable', true],
	['great days', false],
])('a day of the week that is notable comes to those who want %s: %s', async (threshold, comes) => {
	await file(2);
	await saveArticle(world.library, {
		dates: [{ earliest: '2024-03-06', label: 'The bridge of Sollen opens' }],
	});
	await world.tools.reminderSettings.keep('g1', { ...USUAL_SETTINGS, threshold });
	await world.keep({ week: 'c2' });
	world.pass(DAY_MS + 4 * 3_600_000);
	await world.run();

	expect(texts().join().includes('The bridge of Sollen opens')).toBe(comes);
});

test('a week of nothing is not told', async () => {
	await world.keep({ week: 'c2', quote: 'c1' });
	world.pass(DAY_MS * 2);
	await world.run();

	expect(world.posted).toEqual([]);
});

test('what Discord did not take is tried again with the same nonce', async () => {
	await file(3);
	await world.keep({ quote: 'c1' });
	world.fates.push({ outcome: 'later', afterMs: 1000, mayBeThere: true });
	world.pass(4 * 3_600_000);
	await world.run();
	world.pass(3_600_000);
	await world.run();
	expect(world.posted).toHaveLength(2);
	expect(new Set(world.posted.map(({ nonce }) => nonce)).size).toBe(1);
});

test('where nothing can be posted admins are told once, and it stops until a place is chosen', async () => {
	await file(12);
	await world.keep({ quote: 'c1' });
	world.fates.push({ outcome: 'refused', reason: 'It is gone.' });
	for (let day = 0; day < 3; day += 1) {
		world.pass(DAY_MS);
		await world.run();
	}

	expect(world.posted).toHaveLength(1);
	expect(world.told).toHaveLength(1);
	expect(world.told[0]).toContain('It is gone.');
	expect(await world.tools.highlightLedger.of('g1')).toEqual({
		places: { quote: 'c1' },
		held: 'It is gone.',
	});
	await world.keep({ quote: 'c3' });
	world.pass(DAY_MS);
	await world.run();
	expect(world.posted.at(-1)?.channel).toBe('c3');
});

test('each server has its own, from what it may see', async () => {
	await file(12);
	await saveArticle(world.tools.store.library(), {
		quotes: [
			{
				speaker: 'Bundled Speaker',
				text: 'Every server may read this one, for it came along with the program.',
			},
		],
	});
	await world.keep({ quote: 'c2' }, 'g2');
	world.pass(DAY_MS);
	await world.run();

	expect(texts()).toHaveLength(1);
	expect(texts()[0]).toContain('Bundled Speaker');
	expect(await world.tools.highlightLedger.of('g1')).toEqual({ places: {} });
	expect(await world.tools.highlightLedger.quotesSince('g1', '2024-01-01')).toEqual([]);
});

test('a server whose quotes cannot be read is put off, and the others get theirs', async () => {
	await file(3);
	await fileOther();
	const { queries } = world.database;
	const ours = queries.selectFrom('quotes').where('library', '=', 1);
	const { finding } = await ours.select('finding').executeTakeFirstOrThrow();
	const make = (stored: string) =>
		queries.updateTable('quotes').where('library', '=', 1).set({ finding: stored }).execute();
	await make('{}');
	world.pass(4 * 3_600_000);
	await world.run();
	await world.run();
	expect(world.posted.map(({ channel }) => channel)).toEqual(['c2']);
	await make(finding);
	world.pass(3_600_000);
	await world.run();
	expect(world.posted.map(({ channel }) => channel)).toEqual(['c2', 'c1']);
});

test('a post that cannot be read is left out and told, and the others come, its server’s next one too', async () => {
	await file(12);
	await fileOther();
	const later = { outcome: 'later', afterMs: 1000, mayBeThere: false } as const;
	world.fates.push(later, later);
	world.pass(4 * 3_600_000);
	await world.run();
	const posts = world.database.queries.updateTable('highlight_posts').where('guild', '=', 'g1');
	await posts.set({ told: '{"quotes":7}' }).execute();
	world.posted.length = 0;
	world.pass(3_600_000);
	await world.run();
	expect(world.posted.map(({ channel }) => channel)).toEqual(['c2']);
	expect(world.told).toEqual([
		expect.stringContaining('“Quote of the day” for March 10, 2024 cannot be read'),
	]);
	world.pass(DAY_MS);
	await world.run();
	expect(world.posted.map(({ channel }) => channel)).toContain('c1');
	expect(world.told).toHaveLength(1);
});

test('an article that was removed meanwhile is not told', async () => {
	const { id } = await file(1);
	await world.keep({ quote: 'c1' });
	world.fates.push({ outcome: 'later', afterMs: 1000, mayBeThere: false });
	world.pass(4 * 3_600_000);
	await world.run();
	await world.tools.store.desk('g1').remove(id);
	world.pass(3_600_000);
	await world.run();

	expect(world.posted).toHaveLength(1);
});
