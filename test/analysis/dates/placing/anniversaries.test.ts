import { expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import type { Day } from '../../../../src/domain/calendar.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-14';

/** In every row: a text, the day of the anniversary and the day it goes back to. */
test.each([
	['On Saturday, the 10th anniversary, she will read.', '2024-03-16', '2014-03-16'],
	[
		'The hall takes her name tomorrow, on the first anniversary of her death.',
		'2024-03-15',
		'2023-03-15',
	],
	['They met on Sunday, on the tenth anniversary of the flood.', '2024-03-10', '2014-03-10'],
	[
		'The pit was blessed yesterday on the 50th anniversary of the fire.',
		'2024-03-13',
		'1974-03-13',
	],
	['Thursday marked the tenth anniversary of the flood.', '2024-03-14', '2014-03-14'],
	['The town marks the 75th anniversary of the flood on 2 April.', '2024-04-02', '1949-04-02'],
	[
		'The club was founded on 2 April 1924. Its centenary falls next month.',
		'2024-04-02',
		'1924-04-02',
	],
	[
		'The club, founded on 19 March 1999, will mark its 25th anniversary on Tuesday.',
		'2024-03-19',
		'1999-03-19',
	],
	[
		'It struck days before the first anniversary of the fire, which broke out on March 20, 2023.',
		'2024-03-20',
		'2023-03-20',
	],
	[
		'He was shot on April 2, 2004. The men fled. The 20th anniversary of his death falls next month.',
		'2024-04-02',
		'2004-04-02',
	],
	[
		'It burnt on March 5, 2023. The last stone fell 11 days later. The first anniversary was sad.',
		'2024-03-05',
		'2023-03-05',
	],
])('%s', (text, day, origin) => {
	const found = findDates(readDocument({ text, published: PUBLISHED, language: 'en' }));

	expect(found.find(({ why }) => why.startsWith('anniversary'))).toMatchObject({
		value: day,
		origin,
	});
});

test.each([
	'He spoke on Monday of the first anniversary.',
	'On Monday she writes on the tenth anniversary.',
	'A book came out on Monday, about the tenth anniversary of the flood.',
])('%s: nothing says that it falls on that day', (text) => {
	const found = findDates(readDocument({ text, published: PUBLISHED, language: 'en' }));

	expect(found.filter(({ origin }) => origin !== null)).toEqual([]);
});

test('a day that the text leaves open is a suggestion, however well known', () => {
	const text = 'He came just days before the first anniversary of the invasion of Ukraine.';
	const found = findDates(readDocument({ text, published: '2023-02-22', language: 'en' }));

	expect(found).toContainEqual(
		expect.objectContaining({ value: '2023-02-24', origin: '2022-02-24', isDoubtful: true }),
	);
});

test('of a month the anniversary is a month', () => {
	const text =
		'In April 2004 a storm killed five. In April a stone will mark its 20th anniversary.';
	const found = findDates(readDocument({ text, published: PUBLISHED, language: 'en' }));

	expect(found).toContainEqual(
		expect.objectContaining({ text: '20th anniversary', value: '2024-04', origin: null }),
	);
});

test('a day that nobody knows stays a month', () => {
	const text = 'He came just days before the first anniversary of the landslide.';
	const found = findDates(readDocument({ text, published: PUBLISHED, language: 'en' }));

	expect(found).toContainEqual(
		expect.objectContaining({ value: '2024-03', origin: null, isDoubtful: true }),
	);
});

test('an anniversary without any day is left out', () => {
	const text = 'The club celebrates its 50th anniversary.';

	expect(findDates(readDocument({ text, published: PUBLISHED, language: 'en' }))).toEqual([]);
});

/** In every row: a text, and the anniversaries in it with the day they fall on and, where it is told, the day they go back to. */
test.each<[string, string[]]>([
	[
		'It burnt on 5 March 2023. It rained. It snowed. The first anniversary was sad.',
		['The first anniversary = 2024-03-05 of 2023-03-05'],
	],
	['It burnt on 5 March 2023. It rained. It snowed. It froze. The first anniversary was sad.', []],
	['It burnt on Sunday. The first anniversary was sad.', []],
	['It burnt on May 5. It rained. The first anniversary was sad.', []],
	[
		'It burnt on 5 March 2023, and Tom on 7 April 2023. The first anniversary was sad.',
		['The first anniversary = 2024-03-05 of 2023-03-05'],
	],
	[
		'It burnt on 7 April 2023, and Tom on 5 March 2023. The first anniversary was sad.',
		['The first anniversary = 2024-03-05 of 2023-03-05'],
	],
	['It burnt on 5 March 1823. The first anniversary was sad.', []],
	['It burnt on 5 March 2023. Its Centenary was sad.', []],
	[
		'It burnt on 29 February 2020. The fourth anniversary was sad.',
		['The fourth anniversary = 2024-02-29 of 2020-02-29'],
	],
	['It burnt on 29 February 2020. The third anniversary was sad.', []],
	['In March 2023 it burnt. The first anniversary was sad.', ['The first anniversary = 2024-03']],
	['In March 2023 it burnt. It rained. The first anniversary was sad.', []],
	['In January 2023 it burnt. The first anniversary was sad.', ['The first anniversary = 2024-01']],
	['In 2023 it burnt. The first anniversary was sad.', []],
	[
		'In May 2022 it burnt, and in March 2023 it fell. The first anniversary was sad.',
		['The first anniversary = 2024-03'],
	],
	[
		'On 16 March, the first anniversary of the fire, it rained.',
		['the first anniversary = 2024-03-16 of 2023-03-16'],
	],
	[
		'On 16 March and after a very long and cold night in the old red hall of Zell, the first anniversary came.',
		[],
	],
	[
		'The first anniversary of the fire is on 16 March.',
		['The first anniversary = 2024-03-16 of 2023-03-16'],
	],
	[
		'The first anniversary of the fire will be marked in the hall on Saturday.',
		['The first anniversary = 2024-03-16 of 2023-03-16'],
	],
	[
		'The first anniversary of the fire will be marked in the hall on Friday.',
		['The first anniversary = 2024-03-15 of 2023-03-15'],
	],
	['The first anniversary of the fire is in April.', ['The first anniversary = 2024-04']],
	[
		'It burnt on 5 April 2023. It rained. It rained. It rained. It rained. The first anniversary is in April.',
		['The first anniversary = 2024-04-05 of 2023-04-05'],
	],
])('%s', (text, expected) => {
	const found = findDates(readDocument({ text, published: PUBLISHED, language: 'en' }));
	const anniversaries = found.flatMap(({ text: words, value, origin, isAnniversary }) =>
		isAnniversary ? `${words} = ${value}${origin === null ? '' : ` of ${origin}`}` : [],
	);
	expect(anniversaries).toEqual(expected);
});

const UKRAINE = 'He came just days before the first anniversary of the invasion of Ukraine.';

/** Of a text that came out on that day: the day of the anniversary it tells of, or the month. */
function anniversaryIn(text: string, published: Day): string | undefined {
	const found = findDates(readDocument({ text, published, language: 'en' }));
	return found.find(({ why }) => why.startsWith('anniversary'))?.value;
}

test.each<[Day, string]>([
	['2023-02-10', '2023-02-24'],
	['2023-02-09', '2023-02'],
	['2023-02-24', '2023-02-24'],
	['2023-02-25', '2023-02'],
])('on %s “just days before” a known day means %s', (published, value) => {
	expect(anniversaryIn(UKRAINE, published)).toBe(value);
});

test.each<[Day, string | undefined]>([
	['2024-03-14', '2024-04-02'],
	['2023-09-15', '2024-04-02'],
	['2023-09-14', undefined],
	['2024-10-19', '2024-04-02'],
	['2024-10-20', undefined],
])('on %s the centenary of a club founded on 2 April 1924 is %s', (published, value) => {
	const text = 'The club was founded on 2 April 1924. Its centenary was told of at length.';
	expect(anniversaryIn(text, published)).toBe(value);
});
