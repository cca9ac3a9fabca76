import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/stages.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { mergeKeyDates } from '../../../src/stories/articles/merge-key-dates.ts';
import { emptyLibrary } from '../../support/ask.ts';
import { models } from '../../support/models.ts';
import { ONE_EVENT, type Pair, TWO_EVENTS } from './events-in-articles.ts';

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

test('of sixty pairs of articles, what is one event is merged, and nothing else is', async () => {
	expect(ONE_EVENT.length + TWO_EVENTS.length).toBe(60);
	const [right, wrong] = await Promise.all([merged(ONE_EVENT), merged(TWO_EVENTS)]);

	expect(wrong).toEqual([]);
	expect(right.length / ONE_EVENT.length).toBeGreaterThanOrEqual(0.85);
});
