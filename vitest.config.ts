import { defineConfig } from 'vitest/config';

const PURE_ROOMS = 'analysis|bench|cards|commands|domain|stories';
const SHARED_ROOMS = 'cron|discord|local-discord|sql|web';
/** Tests that touch no process, port or real clock: they share a thread and what it has imported. */
const PURE = [
	`test/@(${PURE_ROOMS})/**/*.test.ts`,
	'test/discord/cards/**/*.test.ts',
	'test/web/pages/@(body|day|facts)/**/*.test.ts',
];
/** Tests that start processes, go through a year, or need a process of their own. */
const ALONE = [
	'test/analysis/analyse.test.ts',
	'test/discord/interactions/files-and-channels.test.ts',
	'test/local-discord/@(messages/messages|refusals).test.ts',
	'test/sql/@(crash|two-processes).test.ts',
	'test/stories/reminders/year-of-reminders.test.ts',
];
/** Tests that hold time to a bound: they run one at a time, when the others are done. */
const TIMED = [
	'test/@(analysis|web)/**/@(robustness|linear-reading|hostile-*|file-reader).test.ts',
	'test/end-to-end/pages.test.ts',
	'test/workers/**/*.test.ts',
];

export default defineConfig({
	test: {
		testTimeout: 20_000,
		hookTimeout: 30_000,
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: PURE,
					exclude: [...ALONE, ...TIMED],
					pool: 'threads',
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					// They open ports, files and databases of their own, and share a process.
					name: 'shared',
					include: [`test/@(${SHARED_ROOMS})/**/*.test.ts`],
					exclude: [...PURE, ...ALONE, ...TIMED],
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'alone',
					include: [
						'test/*.test.ts',
						`test/!(${PURE_ROOMS}|${SHARED_ROOMS})/**/*.test.ts`,
						...ALONE,
					],
					exclude: TIMED,
				},
			},
			{
				extends: true,
				test: { name: 'timed', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } },
			},
		],
	},
});
