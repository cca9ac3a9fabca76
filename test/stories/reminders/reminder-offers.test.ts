import { describe, expect, test } from 'vitest';
import { english, speak } from '../../../src/cards/messages/say.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import {
	suggestKeyDates,
	suggestPauses,
	suggestTimeZones,
} from '../../../src/stories/reminders/reminder-offers.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyServer } from '../../support/ask.ts';

describe('pauses', () => {
	const names = (typed: string) =>
		suggestPauses('2024-03-07', typed, english).map(({ name }) => name);
	test('all of them', () => {
		expect(suggestPauses('2024-03-07', '', english)).toEqual([
			{ name: 'tomorrow: March 8, 2024', value: '2024-03-08' },
			{ name: 'in 2 days: March 9, 2024', value: '2024-03-09' },
			{ name: 'in 3 days: March 10, 2024', value: '2024-03-10' },
			{ name: 'in 7 days: March 14, 2024', value: '2024-03-14' },
			{ name: 'in 14 days: March 21, 2024', value: '2024-03-21' },
			{ name: 'in 30 days: April 6, 2024', value: '2024-04-06' },
			{ name: 'in 60 days: May 6, 2024', value: '2024-05-06' },
			{ name: 'in 90 days: June 5, 2024', value: '2024-06-05' },
			{ name: 'in 180 days: September 3, 2024', value: '2024-09-03' },
			{ name: 'in 365 days: March 7, 2025', value: '2025-03-07' },
		]);
	});
	test('by their words or their day', () => {
		expect(names('TOM')).toEqual(['tomorrow: March 8, 2024']);
		expect(names('2024-05')).toEqual(['in 60 days: May 6, 2024']);
		expect(names('never')).toEqual([]);
	});
	test('in the words of whoever types', () => {
		expect(suggestPauses('2024-03-07', 'morgen', speak('de'))).toEqual([
			{ name: 'morgen: 8. März 2024', value: '2024-03-08' },
		]);
		expect(suggestPauses('2024-03-07', 'dans 2', speak('fr'))[0]?.name).toBe(
			'dans 2 jours\u00A0: 9 mars 2024',
		);
	});
});

describe('time zones', () => {
	const suggest = (typed: string, locale = 'en-US') =>
		suggestTimeZones(typed, speak(locale), new Date('2024-03-07T12:00:00Z'));
	test('with the hour it is there', () => {
		expect(suggest('tokyo')).toEqual([{ name: 'Asia/Tokyo · 21:00 now', value: 'Asia/Tokyo' }]);
	});
	test('in the words of whoever types', () => {
		expect(suggest('tokyo', 'de')).toEqual([
			{ name: 'Asia/Tokyo · jetzt 21:00', value: 'Asia/Tokyo' },
		]);
	});
	test('25 at most', () => {
		expect(suggest('a').length).toBe(25);
	});
});

test('of very many key dates those of an article with such a title are offered too', async () => {
	const { library } = await emptyServer();
	const dates = Array.from({ length: 100 }, (_, index) => ({
		earliest: `${1800 + index}-03-07` as Day,
		label: `A feast ${index}`,
	}));
	await saveArticle(library, { title: 'Feasts', dates });
	const { id } = await saveArticle(library, {
		title: 'The harbour',
		dates: [{ earliest: '2023-02-22', label: 'It opens' }],
	});

	expect(await suggestKeyDates(library, 'HARB', 'en-US')).toEqual([
		{ name: 'February 22, 2023 · It opens · The harbour', value: `${id} 0` },
	]);
	expect(await suggestKeyDates(library, 'harb', 'de')).toEqual([
		{ name: '22. Februar 2023 · It opens · The harbour', value: `${id} 0` },
	]);
	expect((await suggestKeyDates(library, '', 'en-US')).length).toBe(25);
});
