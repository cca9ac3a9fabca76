import { expect, test } from 'vitest';
import { ROLES, type Role } from '../src/config.ts';
import type { Fleet } from '../src/cron/join-fleet.ts';
import { jobsOf } from '../src/jobs.ts';
import { testApp } from './support/bot.ts';
import { memoryDatabase } from './support/databases.ts';

function postingFleet(isPoster = true): Fleet {
	return {
		isPoster: () => isPoster,
		lost: () => new AbortController().signal,
		onElected: () => undefined,
		isAccompanied: () => true,
		known: async () => undefined,
		leave: async () => undefined,
	};
}

async function jobs(roles: readonly Role[], isPoster = true) {
	const app = testApp();
	const planned: string[] = [];
	const poster = {
		...app,
		reminderSettings: {
			...app.reminderSettings,
			due: async () => {
				planned.push('reminders');
				return [];
			},
		},
	};
	const fleet = postingFleet(isPoster);
	const database = await memoryDatabase();
	return { planned, all: jobsOf({ roles: new Set(roles) }, { app, poster, fleet, database }) };
}

test.each<[readonly Role[], string[]]>([
	[
		ROLES,
		[
			'discussions',
			'editors’ log',
			'feeds',
			'follows',
			'highlights',
			'reminders',
			'reread',
			'search',
			'statistics',
			'tidy',
		],
	],
	[['front'], []],
	[['reader'], ['feeds', 'reread', 'search']],
	[
		['poster'],
		[
			'discussions',
			'editors’ log',
			'feed posts',
			'follows',
			'highlights',
			'reminders',
			'statistics',
			'tidy',
		],
	],
])('what %s do by the clock', async (roles, names) => {
	const { all } = await jobs(roles);
	expect(all.map(({ name }) => name).sort()).toEqual(names);
});

test.each([
	[true, ['reminders']],
	[false, []],
])('of several that may, the one posts (%s)', async (isPoster, expected) => {
	const { all, planned } = await jobs(['poster'], isPoster);
	await all.find(({ name }) => name === 'reminders')?.run(new AbortController().signal);
	expect(planned).toEqual(expected);
});

test('whoever posts looks each minute whether statistics are to be gathered: soon after a start, and as a library grows', async () => {
	const done: string[] = [];
	const database = {
		...(await memoryDatabase()),
		gatherStatistics: async () => void done.push('statistics'),
	};
	const app = testApp();
	const all = jobsOf(
		{ roles: new Set(ROLES) },
		{ app, poster: app, fleet: postingFleet(), database },
	);
	const job = all.find(({ name }) => name === 'statistics');

	await job?.run(new AbortController().signal);

	expect(job?.when).toBe('* * * * *');
	expect(done).toEqual(['statistics']);
});

/** What is done once a night, in its order. */
async function tidied(day: string, textRetentionDays?: number): Promise<string[]> {
	const app = testApp();
	const done: string[] = [];
	const noting =
		<Answer>(name: string, answer: Answer) =>
		async () => {
			done.push(name);
			return answer;
		};
	const poster = {
		...app,
		now: () => new Date(`${day}T03:17:00Z`),
		readings: { ...app.readings, sweep: noting('readings', undefined) },
		requests: { ...app.requests, sweep: noting('requests', undefined) },
		actionStates: { ...app.actionStates, sweep: noting('buttons', undefined) },
		followLedger: { ...app.followLedger, sweep: noting('follows', undefined) },
		feedLedger: { ...app.feedLedger, sweep: noting('feeds', 0) },
		store: {
			...app.store,
			backlog: { ...app.store.backlog, keptSince: noting('texts', []) },
		},
		guildRecords: {
			...app.guildRecords,
			guilds: noting('left guilds', []),
			due: noting('erased guilds', []),
		},
	};
	const database = { ...(await memoryDatabase()), maintain: noting('database', undefined) };
	const fleet = postingFleet();
	const all = jobsOf(
		{ roles: new Set(ROLES), ...(textRetentionDays !== undefined && { textRetentionDays }) },
		{ app, poster, fleet, database },
	);
	await all.find(({ name }) => name === 'tidy')?.run(new AbortController().signal);
	return done;
}

const EACH_NIGHT = ['readings', 'requests', 'buttons', 'follows', 'feeds'];

test.each<[string, string, number | undefined, readonly string[]]>([
	['on a Saturday', '2026-03-07', undefined, ['database', 'erased guilds']],
	['on a Sunday', '2026-03-08', undefined, ['database', 'left guilds', 'erased guilds']],
	['on a Monday', '2026-03-09', undefined, ['database', 'erased guilds']],
	['where texts are kept for some days', '2026-03-09', 30, ['texts', 'database', 'erased guilds']],
])('a night %s', async (_when, day, days, rest) => {
	expect(await tidied(day, days)).toEqual([...EACH_NIGHT, ...rest]);
});

test('whoever becomes the one that posts begins at once with all but the work of the night', async () => {
	const { all } = await jobs(ROLES);
	const atOnce = all.filter(({ also }) => also !== undefined).map(({ name }) => name);
	expect(atOnce.toSorted()).toEqual([
		'discussions',
		'editors’ log',
		'follows',
		'highlights',
		'reminders',
		'statistics',
	]);
});
