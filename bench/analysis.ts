/**
 * The processor time that each stage of the analysis takes for 6 KB of news, warm, beside chrono-node (dates alone) and compromise
 * (people and quotations alone) on the same articles in the same run: `npm run bench:analysis`. All take turns, so that
 * what else the machine does falls on each alike; of the ratios to compromise in each round the median and the middle half are shown.
 */
import { globSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import { findDates } from '../src/analysis/dates/find-dates.ts';
import { type Document, readDocument } from '../src/analysis/document/document.ts';
import { detectLanguage } from '../src/analysis/document/language.ts';
import { listSpeakers } from '../src/analysis/entities/list-speakers.ts';
import { readNames } from '../src/analysis/entities/names/name-table.ts';
import type { NameTable } from '../src/analysis/entities/names/table.ts';
import { findEvents } from '../src/analysis/events/find-events.ts';
import { loadModels } from '../src/analysis/load-models.ts';
import { findQuotes } from '../src/analysis/quotes/find-quotes.ts';
import { analyse } from '../src/analysis/stages.ts';
import { summarise } from '../src/analysis/summary/summarise.ts';

const PUBLISHED = '2026-05-07';
const ARTICLE = 6 * 1024;
const models = loadModels();
const WARM_UP = 60;
const ROUNDS = 60;

type Read = { readonly text: string; readonly document: Document; readonly names: NameTable };

const FLOOR = 'compromise: people and quotations alone';

const jobs: Record<string, (read: Read) => unknown> = {
	language: ({ text }) => detectLanguage(text),
	'paragraphs, sentences, quotation marks': ({ text }) => readDocument({ text, language: 'en' }),
	names: ({ document }) => readNames(document),
	'quotes and speakers': ({ document, names }) => listSpeakers(names, findQuotes(document, names)),
	summary: ({ document }) => summarise(document),
	dates: ({ document }) => findDates(document),
	'grammar and events': ({ document, names }) =>
		findEvents({ document, names, dates: findDates(document), syntax: models.syntax }),
	'the whole analysis': ({ text }) => analyse({ text, published: PUBLISHED }, models),
	'chrono-node: dates alone': ({ text }) => chrono.parse(text, new Date(`${PUBLISHED}T12:00:00Z`)),
	[FLOOR]: ({ text }) => {
		const view = compromise(text);
		return [view.people().json(), view.quotations().json()];
	},
};

const articles = globSync(new URL('articles/*.txt', import.meta.url).pathname).map((file) => {
	const text = readFileSync(file, 'utf8');
	const document = readDocument({ text, language: 'en', published: PUBLISHED });
	return { text, document, names: readNames(document) };
});
const length = articles.reduce((sum, { text }) => sum + text.length, 0);

const names = Object.keys(jobs);
for (let round = 0; round < WARM_UP; round += 1) for (const name of names) timeOf(name);
const rounds = Array.from(
	{ length: ROUNDS },
	() => new Map(names.map((name) => [name, timeOf(name)])),
);

process.stdout.write(
	`ms for 6 KB, median of ${ROUNDS} rounds over ${articles.length} articles; times that of compromise, and its middle half\n`,
);
for (const name of names) {
	const times = rounds.map((round) => round.get(name) ?? Number.NaN);
	const ratios = rounds.map((round, at) => (times[at] ?? 0) / (round.get(FLOOR) ?? Number.NaN));
	const ms = (quantile(times, 0.5) * ARTICLE) / length;
	const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part).toFixed(2));
	process.stdout.write(`${ms.toFixed(2).padStart(8)}  ${middle} (${low}-${high})  ${name}\n`);
}

function timeOf(name: string): number {
	const before = process.cpuUsage();
	for (const article of articles) jobs[name]?.(article);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** The value that so large a part of all lies below. */
function quantile(values: readonly number[], part: number): number {
	const inOrder = values.toSorted((one, other) => one - other);
	return inOrder[Math.floor(part * values.length)] ?? Number.NaN;
}
