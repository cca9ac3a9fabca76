import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/stages.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { mergeKeyDates } from '../../../src/stories/articles/merge-key-dates.ts';
import { emptyLibrary } from '../../support/ask.ts';
import { models } from '../../support/models.ts';
import { ONE_EVENT, type Pair, TWO_EVENTS } from './events-in-articles.ts';
import { RENEWED_ONE, RENEWED_TWO } from './renewed-events.ts';
import { RETOLD_ONE, RETOLD_TWO } from './retold-events.ts';
import { REWORDED_ONE, REWORDED_TWO } from './reworded-events.ts';

/** Do both articles, read by the analysis and kept in a library, tell of one event on its timeline? */
async function areMerged(pair: Pair): Promise<boolean> {
	const library = await emptyLibrary();
	for (const { day, text } of pair) {
		const published = { day: day as Day, timeZone: 'UTC' };
		const analysis = analyse({ text, published: published.day }, models);
		await library.save({ title: text.slice(0, 60), text, published }, analysis);
	}
	const { rows } = await library.keyDates({}, { offset: 0, limit: 100 });
	return mergeKeyDates(rows).some(({ keyDate, alsoToldBy }) =>
		alsoToldBy.some(({ article }) => article.id !== keyDate.article.id),
	);
}

async function merged(pairs: readonly Pair[]): Promise<readonly string[]> {
	const are = await Promise.all(pairs.map(areMerged));
	return pairs.flatMap(([{ text }], index) => (are[index] ? [text] : []));
}

describe.each([
	['sixty', ONE_EVENT, TWO_EVENTS, { of: 60, recall: 0.85 }],
	['forty retold', RETOLD_ONE, RETOLD_TWO, { of: 40, recall: 0.85 }],
	['twenty-four reworded', REWORDED_ONE, REWORDED_TWO, { of: 24, recall: 0.85 }],
	['twenty-six last', RENEWED_ONE, RENEWED_TWO, { of: 26, recall: 0.7 }],
] as const)('of %s pairs of articles', (_, one, two, least) => {
	test('what is one event is merged', async () => {
		expect(one.length + two.length).toBe(least.of);
		expect((await merged(one)).length / one.length).toBeGreaterThanOrEqual(least.recall);
	});

	test('nothing else is', async () => expect(await merged(two)).toEqual([]));
});
