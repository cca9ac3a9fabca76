import { expect, test } from 'vitest';
import { nameOf, readFeedAddress } from '../../../src/stories/feeds/add-feed.ts';

test.each([
	['lumen.example/feed', 'https://lumen.example/feed'],
	['http://lumen.example/feed', 'http://lumen.example/feed'],
	['HTTPS://Lumen.example', 'https://lumen.example/'],
	['feed://lumen.example/rss', 'https://lumen.example/rss'],
	[`lumen.example/${'a'.repeat(2026)}`, `https://lumen.example/${'a'.repeat(2026)}`],
])('the address %s', (typed, expected) => {
	expect(readFeedAddress(typed)).toBe(expected);
});
test.each([
	['ftp://lumen.example/feed'],
	['javascript://lumen.example/feed'],
	['localhost'],
	['no address'],
	[''],
	[`lumen.example/${'a'.repeat(2027)}`],
])('%s is no address', (typed) => {
	expect(() => readFeedAddress(typed)).toThrow(`“${typed.slice(0, 80)}” is not an address.`);
});

test.each([
	['Lumen', 'Lumen'],
	['  Lumen \n News ', 'Lumen News'],
	['', 'lumen.example'],
	[undefined, 'lumen.example'],
	['a'.repeat(80), 'a'.repeat(80)],
	['a'.repeat(81), `${'a'.repeat(79)}…`],
])('the name %s', (wanted, expected) => {
	expect(nameOf(wanted, 'https://lumen.example/feed')).toBe(expected);
});
