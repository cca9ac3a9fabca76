/**
 * How well events are told apart, asked as a member asks: both articles of each marked pair are filed in a library of their own,
 * and then the timeline is asked for all that happened. A pair is put together where an event of it is told by both.
 *
 *   npm run bench:events                      the pairs of bench/pairs/
 *   npm run bench:events -- FILE…             those of other files
 *   npm run bench:events -- --mistakes        each mistake as well, with the key dates that are kept of both
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/analysis/load-models.ts';
import { analyse } from '../src/analysis/stages.ts';
import { isKeyDate } from '../src/domain/articles/key-date.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { mergeKeyDates } from '../src/stories/articles/merge-key-dates.ts';
import { type MarkedPair, readPairs } from './pairs/marked-pairs.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { mistakes: { type: 'boolean', default: false } },
});
const files =
	positionals.length > 0 ? positionals : globSync(`${import.meta.dirname}/pairs/events-*.txt`);
const models = loadModels();
const now = () => new Date('2030-01-01T12:00:00Z');
const database = await openDatabase(':memory:');
const store = openArticleStore(database, { now, analysisVersion: 1 });
const ALL = { offset: 0, limit: 1000 };
let guilds = 0;

type Judged = { readonly pair: MarkedPair; readonly isMerged: boolean; readonly kept: string[] };

const all: Judged[] = [];
for (const file of files.toSorted()) {
	const judged: Judged[] = [];
	for (const pair of readPairs(file)) judged.push(await judge(pair));
	all.push(...judged);
	print(`${basename(file).padEnd(24)} ${figures(judged)}`);
	if (values.mistakes) for (const one of judged) tellMistake(one);
}
print(`${'all'.padEnd(24)} ${figures(all)}`);
await database.close();

async function judge(pair: MarkedPair): Promise<Judged> {
	guilds += 1;
	const library = store.library(`1111111111111${String(guilds).padStart(5, '0')}`);
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
	return { pair, isMerged, kept };
}

function figures(judged: readonly Judged[]): string {
	const [ones, others] = [true, false].map((isOne) =>
		judged.filter(({ pair }) => pair.isOne === isOne),
	);
	const count = (some: readonly Judged[] = []) => some.filter(({ isMerged }) => isMerged).length;
	const [right, wrong] = [count(ones), count(others)];
	const precision = right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
	return `${right} of ${ones?.length} found, ${wrong} of ${others?.length} others put together: precision ${precision.toFixed(1)} %`;
}

function tellMistake({ pair, isMerged, kept }: Judged): void {
	if (isMerged === pair.isOne) return;
	print(`\n    ${pair.isOne ? 'missed' : 'put together'}`);
	for (const [place, { day, text }] of pair.stories.entries()) {
		print(`    ${day} | ${text}`);
		print(`        kept: ${kept[place]}`);
	}
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
