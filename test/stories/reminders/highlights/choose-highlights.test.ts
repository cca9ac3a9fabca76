import { beforeEach, describe, expect, test } from 'vitest';
import type { Threshold } from '../../../../src/domain/articles/event.ts';
import type { Day } from '../../../../src/domain/calendar.ts';
import type { Library, QuoteRef } from '../../../../src/ports/articles/library.ts';
import {
	chooseQuote,
	chooseWeek,
} from '../../../../src/stories/reminders/highlights/choose-highlights.ts';
import { type DateParts, type QuoteParts, saveArticle } from '../../../support/articles.ts';
import { emptyLibrary } from '../../../support/ask.ts';

let library: Library;
beforeEach(async () => {
	library = await emptyLibrary();
});

/** A quote that may stand alone; a longer one of these is worth more. */
const words = (about: string, length = 90): string =>
	`The harbour of ${about} stays open${' and open'.repeat((length - 40) / 9)} for all.`;
const said = (speaker: string | null, about: string, length?: number): QuoteParts => ({
	speaker,
	text: words(about, length),
});

async function save(day: Day, quotes: readonly QuoteParts[], dates: readonly DateParts[] = []) {
	return saveArticle(library, { title: `Talks of ${day}`, day, quotes, dates });
}

describe('a quote from somewhere', () => {
	const chosen = async (avoid: readonly QuoteRef[] = [], speaker?: string) =>
		(await chooseQuote(library, { seed: 'a', avoid }, speaker))?.text;

	test('of an empty library there is none', async () => {
		expect(await chosen()).toBeUndefined();
	});

	test('only one that stands alone', async () => {
		await save('2024-03-01', [{ speaker: 'Ann Lee', text: 'So it is.' }, said(null, 'Zell')]);
		expect(await chosen()).toBeUndefined();
	});

	test('the best that is not to be avoided', async () => {
		const { id } = await save('2024-03-01', [
			said('Ann Lee', 'Zell', 60),
			said('Bo Ek', 'Orla', 140),
		]);
		expect(await chosen()).toBe(words('Orla', 140));
		expect(await chosen([{ article: id, number: 1 }])).toBe(words('Zell', 60));
		expect(await chosen([0, 1].map((number) => ({ article: id, number })))).toBeUndefined();
	});

	test('of one speaker', async () => {
		await save('2024-03-01', [said('Ann Lee', 'Zell', 60), said('Bo Ek', 'Orla', 140)]);
		expect(await chosen([], 'Ann Lee')).toBe(words('Zell', 60));
		expect(await chosen([], 'Mia Sol')).toBeUndefined();
	});
});

describe('what a week brought', () => {
	async function week(threshold: Threshold = 'notable', avoid: readonly QuoteRef[] = []) {
		const { quotes, dates } = await chooseWeek(library, { day: '2024-03-10', avoid, threshold });
		const [texts, labels] = [
			await Promise.all(quotes.map((one) => library.quote(one))),
			await Promise.all(dates.map((one) => library.keyDate(one))),
		];
		return {
			quotes: texts.map(
				(one) => `${one?.speaker}: ${/of (?<about>\S+)/.exec(one?.text ?? '')?.groups?.['about']}`,
			),
			dates: labels.map((one) => one?.label),
		};
	}

	test('of an empty library nothing', async () => {
		expect(await week()).toEqual({ quotes: [], dates: [] });
	});

	test('of the seven days before and the day itself alone', async () => {
		await save('2024-03-02', [said('Ann Lee', 'A')]);
		await save('2024-03-03', [said('Bo Ek', 'B', 100)]);
		await save('2024-03-10', [said('Mia Sol', 'C', 120)]);
		await save('2024-03-11', [said('Tom Reed', 'D')]);
		expect((await week()).quotes).toEqual(['Mia Sol: C', 'Bo Ek: B']);
	});

	test('the best of each speaker, two of an article, four in all', async () => {
		await save('2024-03-09', [
			said('Ann Lee', 'A', 60),
			said('Ann Lee', 'B', 130),
			said('Bo Ek', 'C', 70),
		]);
		await save('2024-03-08', [said('ann lee', 'D', 100), said('Mia Sol', 'E', 110)]);
		expect((await week()).quotes).toEqual(['Ann Lee: B', 'Mia Sol: E', 'Bo Ek: C']);
		await save('2024-03-07', [said('Tom Reed', 'F', 120), said('Ida Roth', 'G', 125)]);
		expect((await week()).quotes).toEqual([
			'Ann Lee: B',
			'Ida Roth: G',
			'Tom Reed: F',
			'Mia Sol: E',
		]);
	});

	test('none that was brought back', async () => {
		const { id } = await save('2024-03-09', [said('Ann Lee', 'A'), said('Bo Ek', 'B')]);
		expect((await week('notable', [{ article: id, number: 0 }])).quotes).toEqual(['Bo Ek: B']);
	});

	test('days that are certain, safe, of the week, and worth it, the best first', async () => {
		const event = (worth: number, risk = false) =>
			({ event: { class: 'other', people: [], worth, risk } }) as object;
		await save(
			'2024-03-09',
			[],
			[
				{ earliest: '2024-03-04', label: 'A flood came', ...event(0.6) },
				{ earliest: '2024-03-05', label: 'Zell voted', ...event(0.9) },
				{ earliest: '2024-03-06', label: 'Orla sank', ...event(0.8) },
				{ earliest: '2024-03-07', label: 'Corvo won', ...event(0.7) },
				{ earliest: '2024-03-07', label: 'Nobody came', ...event(0.01) },
				{ earliest: '2024-03-06', label: 'Ann Lee died', ...event(0.99, true) },
				{ earliest: '2024-03-06', label: 'Fog came', certain: false, ...event(0.99) },
				{
					earliest: '2024-03-04',
					latest: '2024-03-09',
					precision: 'week',
					label: 'It was cold',
					...event(0.99),
				},
				{ earliest: '2024-03-02', label: 'Ice came', ...event(0.99) },
				{ earliest: '2024-03-11', label: 'Rain comes', ...event(0.99) },
			],
		);
		expect((await week()).dates).toEqual(['Zell voted', 'Orla sank', 'Corvo won']);
	});
});
