import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';

/** A Thursday. */
const PUBLISHED = '1926-05-06';

function writtenOn(lines: readonly string[]): string | undefined {
	const text = [...lines, 'The King spoke to-day of the harbour and the new bridge.'].join('\n\n');
	return readDocument({ text, language: 'en', published: PUBLISHED }).published;
}

describe('a report was written on the day of its dateline', () => {
	test.each([
		[['STOCKHOLM, May 3.'], '1926-05-03'],
		[['Stockholm, 3 May.'], '1926-05-03'],
		[['Lake Town, New Land, May 3, 1926.'], '1926-05-03'],
		[['(FROM OUR OWN CORRESPONDENT.)', 'PENWARRA, Monday Night.'], '1926-05-03'],
		[['PENWARRA, Wednesday.'], '1926-05-05'],
		[['VALPARAISO, March 20.'], '1926-03-20'],
		[['OSK, Wednesday – Two men drowned here today.'], '1926-05-05'],
		[['By Ann Lee', 'ORLA, May 5 (Northern Wire) - Two men drowned here today.'], '1926-05-05'],
	])('%j: %s', (lines, day) => {
		expect(writtenOn(lines)).toBe(day);
	});

	test.each([
		['is that of the paper', ['STOCKHOLM, May 6.']],
		['is that of the paper, by its weekday', ['PENWARRA, Thursday Night.']],
		['lies months back', ['VALPARAISO, January 20.']],
		['is to come', ['STOCKHOLM, May 9.']],
		['has a year long gone', ['STOCKHOLM, May 3, 1909.']],
		['is no dateline', ['On Monday Night.']],
		['is a title', ['The Trial, Monday.']],
		['is told below the news', ['Rain fell.', 'It rained on.', 'It ceased.', 'ORLA, May 3.']],
		['is no day', ['ORLA, Holiday.']],
		['is told of something', ['ORLA, on May 3 a town of ten, is empty.']],
	])('not where that %s', (_why, lines) => {
		expect(writtenOn(lines)).toBe(PUBLISHED);
	});

	test('not where nobody knows when it came out', () => {
		const text = 'ORLA, May 3.\n\nRain fell.';
		expect(readDocument({ text, language: 'en' }).published).toBeUndefined();
	});
});
