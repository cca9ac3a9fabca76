import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ContractsReporter } from './test/support/contracts-reporter.ts';

/** Rooms whose tests touch no process, port or real clock: they share a worker and what it has imported. */
const PURE = 'analysis|bench|cards|commands|domain|stories';
/** Parts of other rooms of which the same is true. */
const PURE_PARTS = [
	'test/discord/cards/**/*.test.ts',
	'test/web/pages/@(body|day|facts)/**/*.test.ts',
];
/** Rooms whose tests open ports and databases of their own and leave nothing behind: they share a process and what it has imported. */
const ROOMS = 'cron|discord|local-discord|pictures|web';
/** The playground's without its page, of which the same is true. */
const PLAYGROUND = 'test/playground/*.test.ts';
/** Its page without a browser: each opens one of its own, whose globals take the place of those before. */
const PAGE = 'test/playground/page/**/*.test.ts';
const IN_BROWSER = 'test/playground/page/**/*-in-browser.test.ts';
/** The store's tests share what they import, and a PostgreSQL that is started for them. */
const STORE = 'test/sql/**/*.test.ts';
const POSTGRES = 'test/support/postgres-server.ts';
/** Tests in all of them that start processes, go through a year, or change what a process has once. */
const SLOW = [
	'test/analysis/analyse.test.ts',
	'test/local-discord/validation/own-answers.test.ts',
	'test/sql/{crash,request-counts,two-processes}.test.ts',
	'test/stories/reminders/year-of-reminders.test.ts',
	'test/web/{extract,items}.test.ts',
	'test/web/feeds/feed-discovery.test.ts',
];
/** Tests that bound a time of the clock on the wall: one after the other, beside no others. */
const TIMED = [
	'test/end-to-end/hanging-sites.test.ts',
	'test/stories/**/*-lag.test.ts',
	'test/web/hostile-sites.test.ts',
	'test/web/feeds/{feed-fetcher,hostile-feeds}.test.ts',
	'test/web/pages/page-fetcher.test.ts',
	'test/workers/open-{analysers,painter,pool}.test.ts',
];
/** Tests of ten seconds and more: begun first, so that at the end nobody waits for one of them. */
const LONG =
	/(?:any-article|page-in-browser|command-box-in-browser|robustness|faults|article-store|year-of-reminders|kill|mishaps|unwritable-files|answer-costs|end-to-end\/(?:commands|playground)|full-disk|small-elements|-lag|marked-articles|events-in-articles)\.test\.ts$/;
/** Much of what tests do is wait: on two cores both are used. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Tests that start the whole bot, most of them with a database that is ready: they wait more than they compute, so one more runs at once. */
const BOTS = ['test/end-to-end/*.test.ts'];
const PREPARED = 'test/support/prepared-database.ts';

class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
		return sorted.toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)));
	}
}

export default defineConfig({
	test: {
		testTimeout: 20_000,
		hookTimeout: 30_000,
		maxWorkers: WORKERS,
		sequence: { sequencer: LongFirst },
		reporters: ['default', new ContractsReporter()],
		expect: { poll: { timeout: 5000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [`test/@(${PURE})/**/*.test.ts`, ...PURE_PARTS],
					exclude: [...SLOW, ...TIMED],
					pool: 'threads',
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'shared',
					include: [`test/@(${ROOMS})/**/*.test.ts`, PLAYGROUND],
					exclude: [...PURE_PARTS, ...SLOW, ...TIMED],
					isolate: false,
					setupFiles: 'test/support/load-client-first.ts',
				},
			},
			{
				extends: true,
				test: {
					name: 'page',
					include: [PAGE],
					exclude: [IN_BROWSER],
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'store',
					include: [STORE],
					exclude: SLOW,
					isolate: false,
					globalSetup: POSTGRES,
				},
			},
			{
				extends: true,
				test: {
					name: 'slow',
					include: [
						'test/*.test.ts',
						`test/!(${PURE}|${ROOMS}|sql|playground)/**/*.test.ts`,
						IN_BROWSER,
						...SLOW,
					],
					exclude: [...BOTS, ...TIMED],
				},
			},
			{
				extends: true,
				test: {
					name: 'end-to-end',
					include: BOTS,
					exclude: TIMED,
					globalSetup: PREPARED,
					maxWorkers: WORKERS + 1,
					sequence: { groupOrder: 2 },
				},
			},
			{
				extends: true,
				test: {
					name: 'timed',
					include: TIMED,
					maxWorkers: 1,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
