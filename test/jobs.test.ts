import { expect, test } from 'vitest';
import { ROLES, type Role } from '../src/config.ts';
import type { Fleet } from '../src/cron/join-fleet.ts';
import { jobsOf } from '../src/jobs.ts';
import { testApp } from './support/bot.ts';
import { memoryDatabase } from './support/databases.ts';

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
	const begins: (() => void)[] = [];
	const fleet: Fleet = {
		isPoster: () => isPoster,
		lost: () => new AbortController().signal,
		onElected: (begin) => void begins.push(begin),
		isAccompanied: () => true,
		known: async () => undefined,
		leave: async () => undefined,
	};
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
			'tidy',
		],
	],
	[['front'], []],
	[['reader'], ['feeds', 'reread', 'search']],
	[
		['poster'],
		['discussions', 'editors’ log', 'feed posts', 'follows', 'highlights', 'reminders', 'tidy'],
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
