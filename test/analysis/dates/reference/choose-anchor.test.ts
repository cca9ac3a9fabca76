import { expect, test } from 'vitest';
import type { Weighed } from '../../../../src/analysis/dates/reference/choose-anchor.ts';
import { likeliest } from '../../../../src/analysis/dates/reference/choose-anchor.ts';
import { resolveDates } from '../../../../src/analysis/dates/resolve-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { check } from '../check-dates.ts';

const FLOOD = 'The river broke its banks at Orlen on 9 November 1966.';
const FLOODED = '9 November 1966 = 1966-11-09';

check('what a text goes on to tell is of the time that it has told of', [
	[
		`${FLOOD} The Saturday after was dry, and on the 14th the soldiers came.`,
		FLOODED,
		'Saturday = 1966-11-12',
		'the 14th = 1966-11-14',
	],
	[`${FLOOD}\n\nThe last family went home in December.`, FLOODED, 'December = 1966-12'],
	[
		`${FLOOD} Two barges sank. By Christmas the mill was at work.`,
		FLOODED,
		'Christmas = 1966-12-25',
	],
	[`${FLOOD} It had rained since the Sunday.`, FLOODED, 'Sunday = 1966-11-06'],
	[`${FLOOD}\n\nThe bridge fell at 4.15am.`, FLOODED, '4.15am = 1966-11-09T04:15'],
	[
		`${FLOOD} “I was married on 12 November,” said Jan Reyk, “in borrowed boots.”`,
		FLOODED,
		'12 November = 1966-11-12',
	],
	[
		'In May 1951 she joined the choir. In October she sang alone.',
		'May 1951 = 1951-05',
		'October = 1951-10',
	],
]);

check('what is told of these days, or of what is to come, is of the news', [
	[`${FLOOD} The mayor will lay a wreath on 2 April.`, FLOODED, '2 April = 2024-04-02'],
	[`${FLOOD} A wall is to be finished by October.`, FLOODED, 'October = 2024-10'],
	[
		`${FLOOD}\n\nThe council met on Tuesday. It has sought money since February.`,
		FLOODED,
		'Tuesday = 2024-03-12',
		'February = 2024-02',
	],
	[
		'The firm was founded in 1951. On March 4 it closed its last shop.',
		'1951 = 1951',
		'March 4 = 2024-03-04',
	],
	[
		'Prices rose at their fastest since July 2008. They fell in January.',
		'July 2008 = 2008-07',
		'January = 2024-01',
	],
	[`${FLOOD} A service was held on 14 March.`, FLOODED, '14 March = 2024-03-14'],
	[`${FLOOD} The mayor left on Tuesday.`, FLOODED, 'Tuesday = 2024-03-12'],
]);

const DOUBT = 'of the news or of the time told of';

const lastOf = (text: string, choose = likeliest) =>
	resolveDates(readDocument({ text, language: 'en', published: '2024-03-14' }), choose).at(-1)
		?.timex;

test.each([
	[`${FLOOD} On 10 November the troops came.`, '1966-11-10', undefined],
	[`${FLOOD} By noon the mill had gone. On 10 November the troops came.`, '1966-11-10', DOUBT],
	[`${FLOOD}\n\nThe last family went home in December.`, '1966-12', DOUBT],
	['The firm was founded in 1951. On March 4 it closed its last shop.', '2024-03-04', undefined],
	[`${FLOOD} Tolve is dry. In May it rained.`, '2023-05', DOUBT],
	['The firm was founded in 1951. In May it closed its last shop.', '2023-05', undefined],
	['It rained on March 4.', '2024-03-04', undefined],
])('%s is of %s, in doubt: %s', (text, value, doubt) => {
	expect(lastOf(text)).toMatchObject({ value });
	expect(lastOf(text)?.doubt).toBe(doubt);
});

test('anchors that agree count together, and one with the news is none', () => {
	let options: readonly Weighed[] = [];
	lastOf('Ice came in 1951. It thawed in July.', (all) => {
		options = all;
		return undefined;
	});

	expect(options.map(({ value, news }) => [value, news])).toEqual([['1951-07', '2023-07']]);
	expect(likeliest(options)).toBe(undefined);
	expect(likeliest([...options, ...options])?.value).toBe('1951-07');
	const news = options.map((one) => ({ ...one, value: '2023-07' }));
	expect(likeliest([...options, ...options, ...news, ...news])).toBe(undefined);
});
