import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../src/web/files/read-library.ts';

const DAY = '2024-03-07';
const PUBLISHED = { day: DAY, timeZone: 'UTC' };
const ARTICLE = { title: 'A new bell', text: 'Rain.', published: PUBLISHED, corrections: [] };
const OWN_DATE = { day: DAY, label: 'The bell', repeat: 'yearly' };
const EMPTY = { articles: [], ownDates: [] };

type Parts = Readonly<Record<string, unknown>>;

/** What is said of a file with these parts; 'library' where it is read. */
function told(parts: Parts, version = 3): string {
	const json = JSON.stringify({ format: 'dateline library', version, ...EMPTY, ...parts });
	const read = readLibrary({ name: 'all.json', bytes: Buffer.from(json) });
	return read.outcome === 'library' ? 'library' : read.reason;
}

const isRead = (parts: Parts): boolean => told(parts) === 'library';
const article = (more: Parts) => ({ articles: [{ ...ARTICLE, ...more }] });
const corrected = (correction: Parts) => article({ corrections: [correction] });
const letters = (count: number) => 'a'.repeat(count);
const url = (length: number) => 'https://news.example/'.padEnd(length, 'a');
const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);

const NAMES = { kind: 'same', names: [{ article: 'a1', name: 'Ann Lee' }] };
const FOLLOW = { kind: 'speaker', wanted: 'Ann Lee', channel: '5' };

describe('what was never so long or so many is refused, and nothing shorter', () => {
	test.each<[string, number, (size: number) => Parts]>([
		['a title', 300, (size) => corrected({ kind: 'title', to: letters(size) })],
		['a source', 100, (size) => corrected({ kind: 'source', to: letters(size) })],
		['a speaker', 100, (size) => corrected({ kind: 'speaker', at: 0, to: letters(size) })],
		['an address put right', 2048, (size) => corrected({ kind: 'url', to: url(size) })],
		['an address', 2048, (size) => article({ url: url(size) })],
		['what is said of an article', 2000, (size) => article({ note: letters(size) })],
		['a quote put right', 4000, (size) => corrected({ kind: 'words', at: 0, to: letters(size) })],
		['a sentence', 4000, (size) => corrected({ kind: 'sentence', from: letters(size) })],
		['a label', 110, (size) => ({ ownDates: [{ ...OWN_DATE, label: letters(size) }] })],
		[
			'corrections of an article',
			1000,
			(size) => article({ corrections: many(size, { kind: 'source' }) }),
		],
		['dates of its own', 500, (size) => ({ ownDates: many(size, OWN_DATE) })],
		['names', 500, (size) => ({ names: many(size, NAMES) })],
	])('%s: %i', (_, most, partsOf) => {
		expect([isRead(partsOf(most)), isRead(partsOf(most + 1))]).toEqual([true, false]);
	});
});

test.each<[string, Parts]>([
	['a day that is none', article({ published: { ...PUBLISHED, day: '2024-02-31' } })],
	['a day that is a number', article({ published: { ...PUBLISHED, day: 20_240_307 } })],
	['a zone that is none', article({ published: { ...PUBLISHED, timeZone: 'Mars' } })],
	['a title of two lines', corrected({ kind: 'title', to: 'A\nbell' })],
	['a quote of blanks', corrected({ kind: 'words', at: 0, to: ' \n' })],
	['a quote before the text', corrected({ kind: 'words', at: -1, to: 'Rain.' })],
	['an address of a file', article({ url: 'file:///etc/passwd' })],
	['a picture of a file', article({ image: 'file:///etc/passwd' })],
])('%s is refused', (_, parts) => {
	expect(isRead(parts)).toBe(false);
});

test('an instant is read with the offset it was written with', () => {
	const at = (instant: string) => article({ published: { ...PUBLISHED, instant } });
	expect(isRead(at('2024-03-07T09:00:00+02:00'))).toBe(true);
	expect(isRead(at('2024-03-07T09:00:00'))).toBe(false);
});

test('a file that is no UTF-8 is damaged', () => {
	const json = JSON.stringify({ format: 'dateline library', version: 3, ...EMPTY, ...article({}) });
	const bytes = Buffer.from(json.replace('bell', 'b\u00e9ll'), 'latin1');
	expect(readLibrary({ name: 'all.json', bytes })).toMatchObject({
		reason: 'all.json is damaged. Export it again with /data export and send that file.',
	});
});

test('what begins at the very first letter of a text is read', () => {
	expect(isRead(corrected({ kind: 'words', at: 0, to: 'Rain.' }))).toBe(true);
});

describe('where the file is wrong is told', () => {
	const wrong = (version: number, parts: Parts): string | undefined =>
		/wrote it: (?<where>.*) is wrong\./.exec(told(parts, version))?.groups?.['where'];
	const two = [ARTICLE, ARTICLE];
	const badDate = { ...OWN_DATE, day: 'today' };
	test.each<[string | undefined, number, Parts]>([
		[
			'“published.day” of article 2 (line 3)',
			3,
			{ articles: [ARTICLE, { ...ARTICLE, published: { day: '7', timeZone: 'UTC' } }] },
		],
		['article 3 (line 4)', 3, { articles: [...two, 'Rain.'] }],
		['“articles”', 3, { articles: 'none' }],
		['“day” of date 2 (line 5)', 3, { articles: two, ownDates: [OWN_DATE, badDate] }],
		['“day” of date 1 (line 4)', 1, { articles: two, ownDates: [badDate] }],
		['date 1 (line 3)', 3, { ownDates: ['today'] }],
		['“ownDates” (line 3)', 3, { ownDates: 'none' }],
		['“names.0.kind” (line 4)', 3, { names: [{ ...NAMES, kind: 'some' }] }],
		[
			'“follows.1.channel” (line 7)',
			3,
			{ articles: two, follows: [FOLLOW, { ...FOLLOW, channel: 'x' }] },
		],
		['“decisions” (line 8)', 3, { decisions: 'none' }],
	])('%s', (where, version, parts) => {
		expect(wrong(version, parts)).toBe(where);
	});
});

test('a file that is cut off is told with the line where it ends', () => {
	const reasonOf = (text: string) => readLibrary({ name: 'all.json', bytes: Buffer.from(text) });
	expect(reasonOf('{"format":"dateline library",\n"articles')).toEqual({
		outcome: 'refused',
		reason: 'all.json is damaged in line 2. Export it again with /data export and send that file.',
	});
	expect(reasonOf('{')).toMatchObject({
		reason: 'all.json is damaged in line 1. Export it again with /data export and send that file.',
	});
	expect(reasonOf('')).toMatchObject({
		reason: 'all.json is damaged. Export it again with /data export and send that file.',
	});
});

test.each([
	[0, 'all.json is of version 0, and'],
	[1, 'library'],
	[2, 'library'],
	[3, 'library'],
	[4, 'all.json is of version 4, and this bot reads version 3.'],
])('of version %i', (version, expected) => {
	expect(told({}, version)).toContain(expected);
});
