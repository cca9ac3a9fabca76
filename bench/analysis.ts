/**
 * How long each stage of the analysis takes for 6 KB of news, warm, beside chrono-node (dates alone) and compromise
 * (timex a text alone) on the same articles in the same run: `npm run bench:analysis`.
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
	'compromise: people and quotations alone': ({ text }) => {
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

process.stdout.write(`ms for 6 KB, median of ${ROUNDS} rounds over ${articles.length} articles\n`);
for (const [name, job] of Object.entries(jobs)) {
	for (let round = 0; round < WARM_UP; round += 1) articles.forEach(job);
	const times = Array.from({ length: ROUNDS }, () => timeOf(job));
	const median = times.toSorted((one, other) => one - other)[ROUNDS / 2] ?? 0;
	process.stdout.write(`${((median * ARTICLE) / length).toFixed(2).padStart(8)}  ${name}\n`);
}

function timeOf(job: (read: Read) => unknown): number {
	const started = performance.now();
	articles.forEach(job);
	return performance.now() - started;
}
