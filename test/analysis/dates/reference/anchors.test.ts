import { describe, expect, test } from 'vitest';
import { anchorsTold, isOfNews } from '../../../../src/analysis/dates/reference/anchors.ts';
import { resolveDates } from '../../../../src/analysis/dates/resolve-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import type { Day } from '../../../../src/domain/calendar.ts';

const PUBLISHED = '2024-03-14';

function found(text: string, published: Day | undefined = PUBLISHED) {
	return resolveDates(readDocument({ text, language: 'en', ...(published && { published }) }));
}

/** The anchors of a text, the last told first: `1966-11-09 = 1966, 11, 1966-11-09`. */
function anchors(text: string): string[] {
	return anchorsTold(found(text), PUBLISHED).map(({ told, year, month, day }) =>
		[`${told.timex.value} = ${year}`, month ?? [], day ?? []].flat().join(', '),
	);
}

describe('what was told of times before the news', () => {
	test.each<[string, string[]]>([
		['It fell on 9 November 1966.', ['1966-11-09 = 1966, 11, 1966-11-09']],
		['It fell in June 1966.', ['1966-06 = 1966, 6']],
		['It fell in spring 1966.', ['1966-SP = 1966, 3']],
		['It fell in winter 1966.', ['1966-WI = 1966, 12']],
		['It fell in 1966.', ['1966 = 1966']],
		[
			'It fell in June 1966 and on 9 November 1970.',
			['1970-11-09 = 1970, 11, 1970-11-09', '1966-06 = 1966, 6'],
		],
		[
			'It fell in June 1966, in May 1967 and in June 1966.',
			['1966-06 = 1966, 6', '1967-05 = 1967, 5'],
		],
		['It fell on Tuesday.', []],
		['It fell on 22 February 2024.', []],
		['It fell on 21 February 2024.', ['2024-02-21 = 2024, 2, 2024-02-21']],
		['It fell in January 2024.', ['2024-01 = 2024, 1']],
		['It fell in February 2024.', []],
		['It fell in December 2023.', ['2023-12 = 2023, 12']],
		['It fell in 2023.', ['2023 = 2023']],
		['It fell in 2024.', []],
		['It will fall in June 2025.', []],
		['It fell on 9 November 1966 at 4.15am.', ['1966-11-09 = 1966, 11, 1966-11-09']],
		['It fell two years ago.', ['2022 = 2022']],
		['It fell in the 1960s.', []],
	])('%s', (text, expected) => expect(anchors(text)).toEqual(expected));

	test('of very many those just before, and the first day', () => {
		const years = (count: number) =>
			Array.from({ length: count }, (_, index) => `It fell in ${1900 + index}. `).join('');
		const ofDay = (count: number) =>
			anchors(`It fell in 1850. It fell on 9 November 1866. ${years(count)}`).at(-1);
		expect(ofDay(11)).toBe('1866-11-09 = 1866, 11, 1866-11-09');
		expect(ofDay(12)).toBe('1866-11-09 = 1866, 11, 1866-11-09');
		expect(ofDay(13)).toBe('1866-11-09 = 1866, 11, 1866-11-09');
		expect(ofDay(40)).toBe('1866-11-09 = 1866, 11, 1866-11-09');
		expect(anchors(years(11))).toHaveLength(11);
		expect(anchors(years(12))).toHaveLength(12);
		expect(anchors(years(13))).toHaveLength(12);
		expect(anchors(`${years(13)}It fell on 9 November 1866. ${years(12)}`).at(-1)).toBe(
			'1900 = 1900',
		);
	});

	test('of an article that came out nobody knows when there are none', () => {
		expect(anchorsTold(found('It fell on 9 November 1966.', undefined), undefined)).toEqual([]);
	});
});

describe('is it of these days', () => {
	test.each([
		['It fell on Tuesday.', [true]],
		['It fell on 22 February 2024.', [true]],
		['It fell on 21 February 2024.', [false]],
		['It fell in June 1966.', [false]],
		['It will fall in June 2025.', [true]],
		['It fell at 4.15am.', [false]],
		['It fell for two years.', [false]],
	])('%s', (text, expected) => {
		expect(found(text).map((one) => isOfNews(one, PUBLISHED))).toEqual(expected);
	});

	test('where nobody knows when it came out, nothing is', () => {
		expect(found('It fell on 21 February 2024.').map((one) => isOfNews(one, undefined))).toEqual([
			false,
		]);
	});
});
