import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { USUAL_CHOICES } from '../src/domain/reminders/reminder-settings.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { openReminderBooks } from '../src/sql/reminders/reminder-book.ts';
import { suggestArticles, suggestSpeakers, suggestTimes } from '../src/stories/articles/offers.ts';
import { eventsOn } from '../src/stories/reminders/events-on.ts';
import {
	nextTellingDay,
	upcomingAnniversaries,
} from '../src/stories/reminders/upcoming-anniversaries.ts';
import { article } from '../test/support/articles.ts';
import { MOST_QUOTED, newsArticle } from './news-article.ts';

/** Makes a library of so many articles in one guild, and times every read of a command as it grows: npm run bench:store -- 100000 */
const ARTICLES = Number(process.argv[2] ?? 10_000);
const SIZES = [ARTICLES / 100, ARTICLES / 10, ARTICLES].map(Math.round);
const ROUNDS = 40;
const GUILD = '111222333444555666';
const FIRST = { offset: 0, limit: 5 };

const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'));
const file = join(folder, 'store.db');
const db = await openDatabase(file);
const now = () => new Date('2026-11-28T12:00:00Z');
const store = openArticleStore(db, { now, analysisVersion: 1 });
const library = store.library(GUILD);
const book = openReminderBooks(db, now).book(GUILD);
const ahead = { settings: USUAL_CHOICES, guild: GUILD };

const READS: readonly [string, (round: number) => Promise<unknown>][] = [
	['autocomplete article, nothing typed', () => suggestArticles(library, '')],
	[
		'autocomplete article, 1 letter',
		(round) => suggestArticles(library, 'abehlmrst'[round % 9] ?? 'a'),
	],
	['autocomplete article, 4 letters', () => suggestArticles(library, 'harb')],
	['autocomplete speaker, nothing typed', () => suggestSpeakers(library, '')],
	[
		'autocomplete speaker, 1 letter',
		(round) => suggestSpeakers(library, 'abcdefgh'[round % 8] ?? 'a'),
	],
	['autocomplete speaker, 3 letters', () => suggestSpeakers(library, MOST_QUOTED.slice(0, 3))],
	['autocomplete time', () => suggestTimes(library, '202')],
	['quotes, newest', () => library.quotes({}, FIRST)],
	['quotes of the most quoted', () => library.quotes({ speaker: MOST_QUOTED }, FIRST)],
	['quotes of all of a family name', () => library.quotes({ speaker: 'Reed' }, FIRST)],
	['quotes about a common word', () => library.quotes({ about: 'harbour' }, FIRST)],
	['quotes about “of”', () => library.quotes({ about: 'of' }, FIRST)],
	[
		'quotes of the most quoted about a word',
		() => library.quotes({ speaker: MOST_QUOTED, about: 'harbour' }, FIRST),
	],
	['titles, common word', () => library.articles(FIRST, 'harbour')],
	['titles, rare word', (round) => library.articles(FIRST, `number ${round * 7}`)],
	['titles, no match', () => library.articles(FIRST, 'zzzyx')],
	['dates of a year', () => library.keyDates({ from: '2019-01-01', to: '2019-12-31' }, FIRST)],
	['dates upcoming', () => library.keyDates({ from: '2026-11-28' }, FIRST)],
	['on this day', () => eventsOn({ library, book }, '2026-02-22')],
	[
		'reminders panel',
		async () => [
			await nextTellingDay(book, ahead, now()),
			await book.suggestions({ offset: 0, limit: 1 }),
		],
	],
	['upcoming, 30 days', () => upcomingAnniversaries(book, { ...ahead, days: 30 }, now())],
	['suggestions', () => book.suggestions(FIRST)],
	['counts', () => library.count()],
	['latest article', () => library.latest()],
];

const figures = new Map<string, number[]>(READS.map(([name]) => [name, []]));
try {
	let filed = 0;
	for (const size of SIZES) {
		await sql`pragma synchronous = off`.execute(db.queries);
		const start = performance.now();
		const before = filed;
		for (; filed < size; filed += 1) {
			const { draft, analysis } = article(newsArticle(filed));
			await library.save(draft, analysis);
		}
		const each = (performance.now() - start) / Math.max(1, size - before);
		tell(`\n${size} articles (${each.toFixed(1)} ms each)`);
		for (const [name, read] of READS) figures.get(name)?.push(...(await time(name, read)));
	}
	tell('\ngrowth of the median from the second size to the third');
	for (const [name, medians] of figures) {
		const [, second = 0, third = 0] = medians;
		tell(`${name.padEnd(42)} ${(third / second).toFixed(2)}`);
	}
	await sql`pragma wal_checkpoint(truncate)`.execute(db.queries);
	const { text } = article(newsArticle(1)).draft;
	const bytes = (await stat(file)).size / filed;
	tell(
		`\n${(bytes / 1000).toFixed(1)} KB an article of ${(text.length / 1000).toFixed(1)} KB: ${(bytes / text.length).toFixed(1)} times its text`,
	);
} finally {
	await db.close();
	await rm(folder, { recursive: true });
}

/** Prints the median and the 99th percentile; gives the median, in milliseconds. */
async function time(name: string, read: (round: number) => Promise<unknown>): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const start = process.cpuUsage();
		await read(round);
		const { user, system } = process.cpuUsage(start);
		times.push((user + system) / 1000);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.min(ROUNDS - 1, Math.floor(ROUNDS * share))] ?? 0;
	tell(`${name.padEnd(42)} p50 ${at(0.5).toFixed(2)}  p99 ${at(0.99).toFixed(2)} ms CPU`);
	return [at(0.5)];
}

function tell(line: string): void {
	process.stdout.write(`${line}\n`);
}
