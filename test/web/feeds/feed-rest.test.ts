import { expect, test } from 'vitest';
import { cacheRest, retryAfter } from '../../../src/web/feeds/feed-rest.ts';

const NOW = new Date('2024-03-07T12:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toUTCString();

test.each([
	[{}, undefined],
	[{ 'cache-control': 'max-age=600' }, 600_000],
	[{ 'cache-control': 'public, Max-Age = "600"' }, 600_000],
	[{ 'cache-control': 'max-age=0' }, 0],
	[{ 'cache-control': 's-max-age' }, undefined],
	[{ 'cache-control': 'no-cache, max-age=600' }, undefined],
	[{ 'cache-control': 'no-store', expires: inSeconds(60) }, undefined],
	[{ 'cache-control': 'max-age=600', expires: inSeconds(60) }, 600_000],
	[{ 'cache-control': 'private', expires: inSeconds(60) }, 60_000],
	[{ expires: inSeconds(60) }, 60_000],
	[{ expires: inSeconds(0) }, undefined],
	[{ expires: inSeconds(-60) }, undefined],
	[{ expires: 'soon' }, undefined],
])('the answer stays good: %j', (headers, expected) => {
	expect(cacheRest(headers as Record<string, string>, NOW)).toBe(expected);
});

test.each([
	[undefined, undefined],
	[' ', undefined],
	['120', 120_000],
	[' 120 ', 120_000],
	['0', 60_000],
	['60', 60_000],
	['86400', 86_400_000],
	['86401', 86_400_000],
	[inSeconds(300), 300_000],
	[inSeconds(-300), 60_000],
	['1.5 hours', undefined],
	['soon', undefined],
])('to be left alone: %s', (value, expected) => {
	expect(retryAfter(value === undefined ? {} : { 'retry-after': value }, NOW)).toBe(expected);
});
