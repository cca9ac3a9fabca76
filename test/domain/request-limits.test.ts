import { expect, test } from 'vitest';
import {
	REQUEST_LIMITS,
	type RequestLimit,
	tooManyWords,
	WITHIN_MS,
} from '../../src/domain/request-limits.ts';

const PERSON: RequestLimit = { of: 'person', most: 5, within: 'minute' };
const SERVER: RequestLimit = { of: 'server', most: 200, within: 'day' };
const HOST: RequestLimit = { of: 'host', most: 20, within: 'minute' };
const AGAIN = 'and that many were asked for; try again in';

test.each<[string, RequestLimit, number]>([
	[`You can ask for 5 pages and feeds a minute, ${AGAIN} 1 second.`, PERSON, 1],
	[`You can ask for 5 pages and feeds a minute, ${AGAIN} 41 seconds.`, PERSON, 40_001],
	[`You can ask for 5 pages and feeds a minute, ${AGAIN} 60 seconds.`, PERSON, 60_000],
	[`A server can ask for 200 pages and feeds a day, ${AGAIN} 2 minutes.`, SERVER, 60_001],
	[`A server can ask for 200 pages and feeds a day, ${AGAIN} 60 minutes.`, SERVER, 3_600_000],
	[`A server can ask for 200 pages and feeds a day, ${AGAIN} 2 hours.`, SERVER, 3_600_001],
	[`A server can ask for 200 pages and feeds a day, ${AGAIN} 24 hours.`, SERVER, 86_399_000],
	[
		`lumen.example is asked for at most 20 pages and feeds a minute, ${AGAIN} 9 seconds.`,
		HOST,
		9000,
	],
])('%s', (words, limit, waitMs) => {
	expect(tooManyWords({ limit, waitMs }, { host: 'lumen.example' })).toBe(words);
});

test('a person, a server and a site have limits of their own', () => {
	const told = REQUEST_LIMITS.map((limit) => tooManyWords({ limit, waitMs: 1 }, {}));
	expect(told.map((words) => words.split(',')[0])).toEqual([
		'You can ask for 5 pages and feeds a minute',
		'You can ask for 50 pages and feeds a day',
		'A server can ask for 200 pages and feeds a day',
		'A site is asked for at most 20 pages and feeds a minute',
	]);
	expect(WITHIN_MS.day).toBe(1440 * WITHIN_MS.minute);
});
