/**
 * How well people are told apart, asked as a member asks: both articles of each marked pair are filed in a library of their own,
 * and then /speaker is asked for the name as either of them gives it.
 *
 *   npm run bench:people                      the pairs of bench/pairs/
 *   npm run bench:people -- FILE…             those of other files
 *   npm run bench:people -- --mistakes        each mistake as well, with what is kept of both
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/analysis/load-models.ts';
import { analyse } from '../src/analysis/stages.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { openPeopleBooks } from '../src/sql/people/people-books.ts';
import { type Person, peopleCalled } from '../src/stories/people/find-person.ts';
import { type PeoplePair, readPeoplePairs } from './pairs/people-pairs.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { mistakes: { type: 'boolean', default: false } },
});
const files =
	positionals.length > 0 ? positionals : globSync(`${import.meta.dirname}/pairs/people-*.txt`);
const models = loadModels();
const now = () => new Date('2030-01-01T12:00:00Z');
const database = await openDatabase(':memory:');
const store = openArticleStore(database, { now, analysisVersion: 1 });
const books = openPeopleBooks(database, now);
let guilds = 0;

type Judged = { readonly pair: PeoplePair; readonly isMerged: boolean; readonly kept: string[] };

const all: Judged[] = [];
for (const file of files.toSorted()) {
	const judged: Judged[] = [];
	for (const pair of readPeoplePairs(file)) judged.push(await judge(pair));
	all.push(...judged);
	print(`${basename(file).padEnd(24)} ${figures(judged)}`);
	if (values.mistakes) for (const one of judged) tellMistake(one);
}
print(`${'all'.padEnd(24)} ${figures(all)}`);
await database.close();

async function judge(pair: PeoplePair): Promise<Judged> {
	guilds += 1;
	const guild = `1111111111111${String(guilds).padStart(5, '0')}`;
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
	for (const [place, { day, name, text }] of pair.reports.entries()) {
		print(`    ${day} | ${name} | ${text}`);
		print(`        kept: ${kept[place]}`);
	}
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
