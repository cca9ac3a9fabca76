/**
 * How well people are told apart, asked as a member asks: both articles of each marked pair are filed in a library of their own,
 * and then /speaker is asked for the name as either of them gives it.
 *
 *   npm run bench:people                      the pairs of bench/pairs/
 *   npm run bench:people -- FILE…             those of other files
 *   npm run bench:people -- --mistakes        each mistake as well, with what is kept of both
 */
import { loadModels } from '../src/analysis/load-models.ts';
import { analyse } from '../src/analysis/stages.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { openPeopleBooks } from '../src/sql/people/people-books.ts';
import { type Person, peopleCalled } from '../src/stories/people/find-person.ts';
import { type Judgement, judgePairs } from './pairs/judge-pairs.ts';
import { type PeoplePair, readPeoplePairs } from './pairs/people-pairs.ts';

const models = loadModels();
const now = () => new Date('2030-01-01T12:00:00Z');
const database = await openDatabase(':memory:');
const store = openArticleStore(database, { now, analysisVersion: 1 });
const books = openPeopleBooks(database, now);

await judgePairs({
	files: 'people',
	read: readPeoplePairs,
	judge,
	linesOf: ({ reports }) => reports.map(({ day, name, text }) => `${day} | ${name} | ${text}`),
});
await database.close();

async function judge(pair: PeoplePair, guild: string): Promise<Judgement> {
	const knowing = { library: store.library(guild), people: books.book(guild) };
	const kept: string[] = [];
	for (const { day, text } of pair.reports) {
		const published = { day, timeZone: 'UTC' };
		const analysis = analyse({ text, published: day }, models);
		kept.push(
			analysis.speakers
				.map(
					({ name, roles, age, quotes }) => `${name} (${[...roles, age ?? '', quotes].join('; ')})`,
				)
				.join(' · '),
		);
		await knowing.library.save({ title: text.slice(0, 60), text, published }, analysis);
	}
	const found: Person[] = [];
	for (const { name } of pair.reports) found.push(...(await peopleCalled(knowing, name)));
	const isMerged = found.some(
		({ appearances, isNameOnly }) =>
			!isNameOnly && new Set(appearances.map(({ article }) => article.id)).size > 1,
	);
	return { isMerged, kept };
}
