import { expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-14';

/** In every row: a text, the day of the anniversary and the day it goes back to. */
test.each([
	['On Saturday, the 10th anniversary, she will read.', '2024-03-16', '2014-03-16'],
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
