import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-14';

function read(text: string, title?: string): string[] {
	const source = { text, published: PUBLISHED, ...(title && { title }) } as const;
	return findDates(readDocument({ ...source, language: 'en' })).map(
		(date) => `${date.text} = ${date.value}${date.isDoubtful ? ' ?' : ''}`,
	);
}

const FILES = 'From our files';

describe('below a day of long ago, a weekday is one of its week', () => {
	test.each<[string, string[]]>([
		[
			'TEN YEARS AGO\nMarch 13, 2014\n\nThe pool was opened on Saturday. The baths shut last year.',
			['2014-03-08', '2013'],
		],
		['50 YEARS AGO (March 14, 1974)\n\nThe mill burned down on Tuesday night.', ['1974-03-12TNI']],
		['25 years ago — March 18, 1999\nThe pier was sold last Friday.', ['1999-03-12']],
		['March 15, 1934: Snow fell on Monday and lay until Wednesday.', ['1934-03-12', '1934-03-14']],
		[
			'14 March 1924\nThe sexton died yesterday. His post falls vacant in May.',
			['1924-03-13', '1924-05'],
		],
		['100 YEARS AGO\n13 March, 1924\n\nThe bell was hung in February.', ['1924-02']],
	])('%s', (text, expected) => {
		const values = read(`The pump was painted.\n\n${text}`, FILES).map((one) =>
			one.replace(/^.* = /, ''),
		);
		expect(values.slice(-expected.length)).toEqual(expected);
	});
});

describe('where the week is not told, a weekday has no day', () => {
	test.each<[string, string[]]>([
		[
			'TEN YEARS AGO\n\nThe pool was opened on Saturday. It had been closed in May.',
			['TEN YEARS AGO = 2014', 'May = 2013-05 ?'],
		],
		[
			'1974\n\nThe mill burned down on Tuesday night. Work starts in April.',
			['1974 = 1974', 'April = 1974-04 ?'],
		],
		['1974: The mill was sold yesterday.', ['1974 = 1974']],
	])('%s', (text, expected) => expect(read(text, FILES)).toEqual(expected));
});

describe('the column comes back to now', () => {
	test('below a title that says so', () => {
		expect(
			read(
				'TEN YEARS AGO\nMarch 13, 2014\n\nThe pool was opened.\n\nTHIS WEEK\n\nIt shut on Tuesday.',
				FILES,
			).at(-1),
		).toBe('Tuesday = 2024-03-12');
	});

	test('between brackets that tell of now', () => {
		const brackets = (words: string) =>
			read(`TEN YEARS AGO\nMarch 13, 2014\n\nShe won a place. (${words} – O.T.)`, FILES).at(-1);
		expect(brackets('She is now a judge, and spoke here on Tuesday.')).toBe('Tuesday = 2024-03-12');
		expect(brackets('She was let off on the Tuesday.')).toBe('Tuesday = 2014-03-11');
	});

	test('where its readers are spoken to', () => {
		const text = 'TEN YEARS AGO\nMarch 13, 2014\n\nThe pool was opened.';
		expect(read(`${text}\n\nCompiled by Ann Lee, who spoke here on Tuesday.`, FILES).at(-1)).toBe(
			'Tuesday = 2024-03-12',
		);
	});

	test('a title of its own leaves the week in doubt', () => {
		const text = 'TEN YEARS AGO\nMarch 13, 2014\n\nThe pool was opened on Monday.\n\nBaths closed';
		expect(read(`${text}\n\nThe baths were shut on Tuesday. They open in May.`, FILES)).toEqual([
			'TEN YEARS AGO = 2014',
			'March 13, 2014 = 2014-03-13',
			'Monday = 2014-03-10',
			'May = 2014-05 ?',
		]);
	});
});

describe('a source that is quoted', () => {
	test.each<[string, string]>([
		['From the Chronicle of 23 July 1908:\n\nThe fleet was seen on Tuesday.', '1908-07-21'],
		['From the Chronicle of 23 July 1908: The fleet was seen on Tuesday.', '1908-07-21'],
		['From the Chronicle of 23 July 1908:\n\n“Fine.”\n\n“It was seen on Tuesday.”', '1908-07-21'],
		[
			'From the Chronicle of 23 July 1908:\n\nFine.\n\nThe editor wrote back on Tuesday.',
			'2024-03-12',
		],
		['From the pier of 23 July 1908 nothing was left. It fell on Tuesday.', '2024-03-12'],
	])('%s', (text, expected) => expect(read(text).at(-1)).toBe(`Tuesday = ${expected}`));
});

describe('an article that only tells of years is none of these', () => {
	test.each<[string, string]>([
		['March 13, 2014\n\nThe pool was opened on Tuesday.', 'Tuesday = 2024-03-12'],
		['Ten years ago\n\nThe pool was opened on Tuesday.', 'Tuesday = 2024-03-12'],
		[
			'Fifty years ago, on March 13, 1974, it fell. It was rebuilt on Tuesday.',
			'Tuesday = 2024-03-12 ?',
		],
		['Ten years ago: nothing.\n\nThe pool was opened on Tuesday.', 'Tuesday = 2024-03-12'],
	])('%s', (text, expected) => expect(read(text).at(-1)).toBe(expected));
});

test('below the years of a chronology months are of them, and behind it of now', () => {
	const text = 'The pier.\n\n1981\n\nIt falls in November.\n\n1990\n\nIt is built again in May.';
	expect(read(`${text}\n\nThe town met in January.`)).toEqual([
		'1981 = 1981',
		'November = 1981-11',
		'1990 = 1990',
		'May = 1990-05',
		'January = 2024-01',
	]);
	expect(read('The pier.\n\n1981\n\nIt fell in November.').at(-1)).toBe('November = 2023-11');
});
