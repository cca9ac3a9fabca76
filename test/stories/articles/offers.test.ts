import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/cards/messages/catalogues.ts';
import { english, speak } from '../../../src/cards/messages/say.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import {
	matching,
	suggestArticles,
	suggestDays,
	suggestSources,
	suggestTimes,
} from '../../../src/stories/articles/offers.ts';
import { readWhen } from '../../../src/stories/read-when.ts';
import { article, saveArticle } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/ask.ts';

test('of more key dates than anybody lists, every year and month is offered, the latest first', async () => {
	const library = await emptyLibrary();
	const dates = Array.from({ length: 400 }, (_, index) => ({
		earliest: `${2000 + (index % 25)}-0${1 + (index % 9)}-07` as Day,
	}));
	await saveArticle(library, { dates });

	const offered = async (typed: string) =>
		(await suggestTimes(library, typed, english)).map(({ value }) => value);

	expect((await offered('')).slice(0, 4)).toEqual(['upcoming', 'past', '2024', '2023']);
	expect((await offered('2024'))[0]).toBe('2024');
	expect((await offered('2024')).slice(1)).toEqual(
		(await offered('2024')).slice(1).toSorted().reverse(),
	);
	expect((await offered('2024-')).length).toBeGreaterThan(2);
});

test('years before the first are offered in words, and found as they are offered', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, { dates: [{ earliest: '-0043-03-15' }, { earliest: '0480-08-11' }] });

	expect((await suggestTimes(library, '', english)).slice(2)).toEqual([
		{ name: '480', value: '0480' },
		{ name: '44 BC', value: '-0043' },
		{ name: 'August 480', value: '0480-08' },
		{ name: 'March 44 BC', value: '-0043-03' },
	]);
	expect(readWhen('-0043', '2024-03-07')).toEqual({ from: '-0043-01-01', to: '-0043-12-31' });
	expect(readWhen('-0043-03', '2024-03-07')).toEqual({ from: '-0043-03-01', to: '-0043-03-31' });
});

test('times are offered in the words of whoever types, and found by them', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, { dates: [{ earliest: '2023-03-15' }] });
	const offered = (typed: string) => suggestTimes(library, typed, speak('de'));

	expect(await offered('')).toEqual([
		{ name: 'kommende', value: 'upcoming' },
		{ name: 'vergangene', value: 'past' },
		{ name: '2023', value: '2023' },
		{ name: 'März 2023', value: '2023-03' },
	]);
	expect((await offered('märz')).map(({ value }) => value)).toEqual(['2023-03']);
});

test.each(LANGUAGES.flatMap(({ locales }) => locales))('in %s they are read as typed', (locale) => {
	const read = (word: string) => readWhen(speak(locale).told(word), '2024-03-07');
	expect(read('upcoming')).toEqual({ from: '2024-03-07' });
	expect(read('past')).toEqual({ to: '2024-03-07' });
});

/** What of a list is found by what was typed. */
function checkFound(typed: string, expected: readonly string[]) {
	test(`by “${typed}”`, () => {
		const all = ['Port of Lumen · The Post', 'Café Ångström', 'Harbour news', 'Report on ports'];
		expect(matching(all, typed, (one) => one)).toEqual(expected);
	});
}

checkFound('', ['Port of Lumen · The Post', 'Café Ångström', 'Harbour news', 'Report on ports']);
checkFound('arb', ['Harbour news']);
checkFound('post lum', ['Port of Lumen · The Post']);
checkFound(' PORT  on ', ['Report on ports']);
checkFound('cafe angs', ['Café Ångström']);
checkFound('port sea', []);

test.each([
	[79, 'Lumen', `${'x'.repeat(79)} · Lumen · 2024-03-07`],
	[80, 'Lumen', `${'x'.repeat(78)}… · Lumen · 2024-03-07`],
	[87, undefined, `${'x'.repeat(87)} · 2024-03-07`],
	[88, undefined, `${'x'.repeat(86)}… · 2024-03-07`],
	[21, 'y'.repeat(64), `${'x'.repeat(19)}… · ${'y'.repeat(64)} · 2024-03-07`],
	[21, 'y'.repeat(65), `${'x'.repeat(21)} · ${'y'.repeat(65)} · 2024-03-07`],
])('a title of %i letters of %s gives way where it must', async (letters, source, expected) => {
	const library = await emptyLibrary();
	const { draft } = article({ title: 'x'.repeat(letters), day: '2024-03-07' });
	const { source: _, ...rest } = draft;
	const { id } = await library.save(
		{ ...rest, ...(source !== undefined && { source }) },
		article().analysis,
	);

	expect(await suggestArticles(library, '')).toEqual([{ name: expected, value: id }]);
});

test('a source is offered once, and an article without one has none', async () => {
	const library = await emptyLibrary();
	for (const title of ['One', 'Two']) await saveArticle(library, { title });
	const { draft, analysis } = article({ title: 'Three' });
	const { source: _, ...bare } = draft;
	await library.save(bare, analysis);

	const source = 'The Lumen Post';
	expect(await suggestSources(library, 'lum')).toEqual([{ name: source, value: source }]);
});

test('days are offered once, and no months', async () => {
	const library = await emptyLibrary();
	await saveArticle(library, {
		dates: [
			{ earliest: '2023-02-22' },
			{ earliest: '2023-02-22', phrase: 'then' },
			{ earliest: '2023-02-01', latest: '2023-02-28', precision: 'month' },
		],
	});

	expect(await suggestDays(library, '2023', 'en')).toEqual([
		{ name: 'February 22, 2023', value: '2023-02-22' },
	]);
});

test('as many are found as Discord shows', () => {
	const all = Array.from({ length: 30 }, (_, index) => `News ${index}`);
	expect(matching(all, 'news', (one) => one)).toEqual(all.slice(0, 25));
});
