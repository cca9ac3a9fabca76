/**
 * How long a page takes to be read, in this thread and warm, beside what Readability alone takes for it in the same run:
 * `npm run bench:extract`, or with a file of pages as JSON lines, `npm run bench:extract -- pages.jsonl.gz`.
 */
import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '../src/web/pages/read-page.ts';

type Page = { readonly url: string; readonly html: string };

const TODAY = '2026-08-21';
/** Timed are the rounds after the first. */
const ROUNDS = 4;

const jobs: Record<string, (page: Page) => unknown> = {
	'Readability and linkedom alone: the text': ({ html }) =>
		new Readability(parseHTML(html).document).parse()?.textContent,
	'the whole reading: text, title, author, day, gate': (page) =>
		readPage({ ...page, today: TODAY }),
};

const [file] = process.argv.slice(2);
const pages = file === undefined ? ownPages() : pagesOf(file);
const times = new Map(Object.keys(jobs).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
	for (const page of pages) {
		for (const [name, job] of Object.entries(jobs)) {
			const started = performance.now();
			job(page);
			if (round > 0) times.get(name)?.push(performance.now() - started);
		}
	}
}

const letters = pages.reduce((sum, { html }) => sum + html.length, 0);
const size = Math.round(letters / pages.length / 1024);
process.stdout.write(`ms a page, ${pages.length} pages of ${size} KB, ${ROUNDS - 1} rounds\n`);
process.stdout.write('    mean  median     95 %\n');
for (const [name, taken] of times) {
	const sorted = taken.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
	const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
	const figures = [mean, at(0.5), at(0.95)].map((value) => value.toFixed(1).padStart(8));
	process.stdout.write(`${figures.join('')}  ${name}\n`);
}

function ownPages(): Page[] {
	return globSync(new URL('../test/web/fixtures/*.html', import.meta.url).pathname).map((name) => ({
		url: 'https://news.example/page',
		html: readFileSync(name, 'utf8'),
	}));
}

function pagesOf(name: string): Page[] {
	const bytes = readFileSync(name);
	const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return lines.map((line) => JSON.parse(line) as Page);
}
