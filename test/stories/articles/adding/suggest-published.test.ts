import { expect, test } from 'vitest';
import type { Reading, ReadingStore } from '../../../../src/ports/articles/reading-store.ts';
import { suggestPublished } from '../../../../src/stories/articles/adding/suggest-published.ts';

const URL_OF = 'https://lumen.example/bell';

/** The days offered on 7 March for what was typed, where this was read of the page. */
async function days(typed: string, url?: string, reading?: Partial<Reading>): Promise<string[]> {
	const readings = {
		findByUrl: async (asked: string) => (asked === url ? reading : undefined),
	} as unknown as ReadingStore;
	const now = () => new Date('2024-03-07T12:00:00Z');
	const offers = await suggestPublished(
		{ readings, asked: { by: '7', locale: 'en-US' }, now },
		typed,
		url,
	);
	return offers.map(({ value }) => value);
}

const LATELY = ['07', '06', '05', '04', '03', '02', '01'].map((day) => `2024-03-${day}`);

test('the last days', async () => {
	expect(await days('')).toEqual(LATELY);
});
test('what was read of the page first, each day once', async () => {
	const reading: Partial<Reading> = {
		published: { day: '2024-02-01', timeZone: 'UTC' },
		likelyDays: ['2024-01-05', '2024-03-06'],
	};
	expect(await days('', URL_OF, reading)).toEqual([
		'2024-02-01',
		'2024-01-05',
		'2024-03-06',
		...LATELY.filter((day) => day !== '2024-03-06'),
	]);
	expect((await days('', URL_OF, { likelyDays: ['2024-01-05'] }))[0]).toBe('2024-01-05');
});
test.each([
	['/2023/02/22/bell', '2023-02-22'],
	['/2023-02-22-bell', '2023-02-22'],
	['/20230222/bell', '2023-02-22'],
	['/2023/02/31/bell', '2024-03-07'],
	['/120230222/bell', '2024-03-07'],
	['/202302221/bell', '2024-03-07'],
	['/2123/02/22/bell', '2024-03-07'],
])('the day in the address %s', async (path, first) => {
	expect((await days('', `https://lumen.example${path}`))[0]).toBe(first);
});
test('by the words or the number of a day', async () => {
	expect(await days('MARCH 5')).toEqual(['2024-03-05']);
	expect(await days('03-05')).toEqual(['2024-03-05']);
	expect(await days('april')).toEqual([]);
});
test('25 at most', async () => {
	const likelyDays = Array.from(
		{ length: 30 },
		(_, index) => `2023-01-${String(index + 1).padStart(2, '0')}`,
	);
	expect((await days('', URL_OF, { likelyDays } as never)).length).toBe(25);
});
