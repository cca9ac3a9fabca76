/**
 * How well events are told apart, asked as a member asks: both articles of each marked pair are filed in a library of their own,
 * and then the timeline is asked for all that happened. A pair is put together where an event of it is told by both.
 *
 *   npm run bench:events                      the pairs of bench/pairs/
 *   npm run bench:events -- FILE…             those of other files
 *   npm run bench:events -- --mistakes        each mistake as well, with the key dates that are kept of both
 */
import { loadModels } from '../src/analysis/load-models.ts';
import { analyse } from '../src/analysis/stages.ts';
import { isKeyDate } from '../src/domain/articles/key-date.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { mergeKeyDates } from '../src/stories/articles/merge-key-dates.ts';
import { type Judgement, judgePairs } from './pairs/judge-pairs.ts';
import { type MarkedPair, readPairs } from './pairs/marked-pairs.ts';

const models = loadModels();
const now = () => new Date('2030-01-01T12:00:00Z');
const database = await openDatabase(':memory:');
const store = openArticleStore(database, { now, analysisVersion: 1 });
const ALL = { offset: 0, limit: 1000 };

await judgePairs({
	files: 'events',
	read: readPairs,
	judge,
	linesOf: ({ stories }) => stories.map(({ day, text }) => `${day} | ${text}`),
});
await database.close();

async function judge(pair: MarkedPair, guild: string): Promise<Judgement> {
	const library = store.library(guild);
	const kept: string[] = [];
	for (const { day, text } of pair.stories) {
		const published = { day, timeZone: 'UTC' };
		const analysis = analyse({ text, published: day }, models);
		kept.push(
			analysis.dates
				.filter(isKeyDate)
				.map(({ earliest, precision, label }) => `${earliest} (${precision}) ${label}`)
				.join(' · '),
		);
		await library.save({ title: text.slice(0, 60), text, published }, analysis);
	}
	const { rows } = await library.keyDates({}, ALL);
	const isMerged = mergeKeyDates(rows).some(
		({ keyDate, alsoToldBy }) =>
			new Set([keyDate, ...alsoToldBy].map(({ article }) => article.id)).size > 1,
	);
	return { isMerged, kept };
}
