import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
	REQUEST_LIMITS,
	type RequestLimit,
	type SiteRequest,
} from '../../src/domain/request-limits.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openRequestCounts } from '../../src/sql/request-counts.ts';
import { endWithTests } from '../support/child-processes.ts';
import { emptyFolder, memoryDatabase } from '../support/databases.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const LIMITS: readonly RequestLimit[] = [
	{ of: 'person', most: 2, within: 'minute' },
	{ of: 'person', most: 3, within: 'day' },
	{ of: 'server', most: 5, within: 'day' },
	{ of: 'host', most: 4, within: 'minute' },
];

async function counting(limits = LIMITS) {
	let time = 10 * DAY_MS;
	const database = await memoryDatabase();
	const requests = openRequestCounts(database, { now: () => new Date(time), limits });
	return {
		database,
		requests,
		/** 'yes', or which limit is reached and how long that takes. */
		async ask(request: SiteRequest): Promise<string> {
			const tooMany = await requests.count(request);
			if (!tooMany) return 'yes';
			const { limit, waitMs } = tooMany;
			return `${limit.of} ${limit.within} ${waitMs}`;
		},
		pass(ms: number): void {
			time += ms;
		},
	};
}

describe('how many requests', () => {
	test('a person in a minute', async () => {
		const { ask, pass } = await counting();
		expect([await ask({ by: 'a' }), await ask({ by: 'a' })]).toEqual(['yes', 'yes']);
		pass(1000);
		expect([await ask({ by: 'a' }), await ask({ by: 'b' })]).toEqual([
			'person minute 59000',
			'yes',
		]);
		pass(MINUTE_MS - 1001);
		expect(await ask({ by: 'a' })).toBe('person minute 1');
		pass(1);
		expect(await ask({ by: 'a' })).toBe('yes');
	});
	test('a person in a day; what was refused does not count', async () => {
		const { ask, pass } = await counting();
		for (const answer of ['yes', 'yes', 'yes', `person day ${DAY_MS - 3 * MINUTE_MS}`]) {
			expect(await ask({ by: 'a' })).toBe(answer);
			pass(MINUTE_MS);
		}
		pass(DAY_MS - 4 * MINUTE_MS);
		expect(await ask({ by: 'a' })).toBe('yes');
	});
	test('a server in a day, whoever asks', async () => {
		const { ask } = await counting();
		for (const by of ['a', 'b', 'c', 'd', 'e']) expect(await ask({ by, guild: 'g' })).toBe('yes');
		expect(await ask({ by: 'f', guild: 'g' })).toBe(`server day ${DAY_MS}`);
		expect([await ask({ by: 'f', guild: 'h' }), await ask({ by: 'f' })]).toEqual(['yes', 'yes']);
	});
	test('a host in a minute, whoever asks it', async () => {
		const { ask } = await counting();
		for (const by of ['a', 'b', 'c', 'd'])
			expect(await ask({ by, host: 'lumen.example' })).toBe('yes');
		expect(await ask({ by: 'e', host: 'lumen.example' })).toBe(`host minute ${MINUTE_MS}`);
		expect(await ask({ by: 'e', host: 'orla.example' })).toBe('yes');
	});
	test('a person is no server of the same name, and the longest wait is told', async () => {
		const { ask } = await counting([
			{ of: 'person', most: 1, within: 'minute' },
			{ of: 'server', most: 1, within: 'day' },
		]);
		expect([await ask({ by: 'a', guild: 'b' }), await ask({ by: 'b', guild: 'c' })]).toEqual([
			'yes',
			'yes',
		]);
		expect(await ask({ by: 'a', guild: 'b' })).toBe(`server day ${DAY_MS}`);
		expect(await ask({})).toBe('yes');
	});
});

test('what is dated ahead, by a clock that was put back since, counts for nothing', async () => {
	const { ask, pass } = await counting();
	pass(DAY_MS);
	await ask({ by: 'a' });
	await ask({ by: 'a' });
	pass(-DAY_MS);
	expect([await ask({ by: 'a' }), await ask({ by: 'a' })]).toEqual(['yes', 'yes']);
	expect(await ask({ by: 'a' })).toBe(`person minute ${MINUTE_MS}`);
});

test('is forgotten when no limit reaches back to it, and when it is dated ahead', async () => {
	const { database, requests, ask, pass } = await counting();
	const kept = async () => {
		const rows = await database.queries.selectFrom('requests').select('scope').execute();
		return rows.map(({ scope }) => scope);
	};
	await ask({ by: 'old' });
	pass(2 * DAY_MS);
	await ask({ by: 'ahead' });
	pass(-DAY_MS + 1);
	await ask({ by: 'now', guild: 'g', host: 'lumen.example' });
	await requests.sweep();
	expect(await kept()).toEqual(['person now', 'server g', 'host lumen.example']);
	pass(DAY_MS - 1);
	await requests.sweep();
	expect(await kept()).toHaveLength(3);
	pass(1);
	await requests.sweep();
	expect(await kept()).toEqual([]);
});

test('two processes on one file count together', async () => {
	const file = join(await emptyFolder(), 'test.db');
	await (await openDatabase(file)).close();
	const script = fileURLToPath(new URL('count-requests.ts', import.meta.url));

	const counted = [1, 2].map(async () => {
		const child = endWithTests(
			spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] }),
		);
		const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
		return Number(said);
	});

	const [one = 0, other = 0] = await Promise.all(counted);
	expect(one + other).toBe(REQUEST_LIMITS[0]?.most);
});
