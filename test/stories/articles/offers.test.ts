import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { suggestTimes } from '../../../src/stories/articles/offers.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/ask.ts';

test('of more key dates than anybody lists, every year and month is offered, the latest first', async () => {
	const library = await emptyLibrary();
	const dates = Array.from({ length: 400 }, (_, index) => ({
		earliest: `${2000 + (index % 25)}-0${1 + (index % 9)}-07` as Day,
	}));
	await saveArticle(library, { dates });

	const offered = async (typed: string) =>
		(await suggestTimes(library, typed)).map(({ value }) => value);

	expect((await offered('')).slice(0, 4)).toEqual(['upcoming', 'past', '2024', '2023']);
	expect((await offered('2024'))[0]).toBe('2024');
	expect((await offered('2024')).slice(1)).toEqual(
		(await offered('2024')).slice(1).toSorted().reverse(),
	);
	expect((await offered('2024-')).length).toBeGreaterThan(2);
});
