import { feedCards } from '../../src/cards/feeds/feed-cards.ts';
import { reminderCards } from '../../src/cards/reminders/reminder-cards.ts';
import { loadCommands } from '../../src/discord/gateway/load-commands.ts';
import type { ActionState, Card, Form } from '../../src/domain/card.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { StoredArticle } from '../../src/ports/articles/library.ts';
import type { Told } from '../../src/ports/reminders/reminder-cards.ts';
import { saveArticle } from './articles.ts';
import { asking, GUILD, NOW, type Server, serverOf } from './ask.ts';
import { type Check, openCheck, type Tally } from './check-answers.ts';
import { newDatabase } from './databases.ts';
import { type RandomWriter, randomNumbers, randomWriter } from './random-articles.ts';

/** So many share a library: lists have something to list, and a database is opened once. */
const TOGETHER = 10;
const LOCALES = ['en-US', 'en-US', 'de', 'fr', 'es-ES', 'pt-BR', 'ja', 'zh-CN', 'pl', 'ar'];
/** What changes a library so that others of it find less. */
const UNPRESSED = /^(?:remove|delete|confirm|undo|unfollow|erase)/i;
const DEEPEST = 2;
/** The buttons of the answers about each so many-th article are pressed. */
const PRESSED_EACH = 3;
const UNANSWERED = /asks for more than a library|this library takes/;

const loaded = await loadCommands(new URL('../../commands/', import.meta.url));
const COMMANDS = Object.fromEntries(loaded);

/**
 * Files random articles, asks every command about each, presses what the answers offer, draws every card and form
 * and each so many-th picture, and checks all of it as Discord does; the same articles for the same seed.
 */
export async function checkArticles(count: number, seed: number, paintsEach = 1): Promise<Tally> {
	const write = randomWriter(randomNumbers(seed));
	const tally: Tally = {
		answers: 0,
		cuts: 0,
		met: 0,
		paintsEach,
		pictures: 0,
		undrawn: 0,
		faults: [],
	};
	for (let done = 0; done < count; done += TOGETHER) {
		await checkLibrary(write, Math.min(TOGETHER, count - done), tally);
	}
	return tally;
}

async function checkLibrary(write: RandomWriter, count: number, tally: Tally): Promise<void> {
	const database = await newDatabase();
	try {
		const server = serverOf(database);
		const stored: StoredArticle[] = [];
		for (let index = 0; index < count; index += 1) {
			stored.push(await saveArticle(server.library, write.article()));
		}
		await followFeeds(server, write);
		const check = await openCheck(stored.flatMap(sourcesOf), write.oneOf(LOCALES), tally);
		for (const [place, article] of stored.entries()) {
			const deepest = place % PRESSED_EACH === 0 ? DEEPEST : 0;
			await askAll({ server, article, write, check, deepest });
		}
		await checkPosts(server, { stored, write, check });
	} finally {
		await database.close();
	}
}

function sourcesOf({ title, source, author, note, text, analysis }: StoredArticle): string[] {
	const { quotes, dates } = analysis;
	return [
		...[title, source, author, note, text],
		...quotes.flatMap(({ speaker, role, medium }) => [speaker, role, medium]),
		...dates.flatMap((date) => [date.label, date.text]),
	].flatMap((each) => each ?? []);
}

type Asking = {
	readonly server: Server;
	readonly article: StoredArticle;
	readonly write: RandomWriter;
	readonly check: Check;
	/** How far one goes on by buttons. */
	readonly deepest: number;
};

/** Every command about one article, and what its answers lead to. */
async function askAll({ server, article, write, check, deepest }: Asking): Promise<void> {
	const asker = { guild: GUILD, isEditor: true, mayAdd: true, isAdmin: true, locale: check.locale };
	const person = asking(COMMANDS, server, asker);
	const pressed = new Set<string>();
	const show = async (what: string, run: () => Promise<Card | Form>, depth = 0): Promise<void> => {
		const answer = await answerOf(run);
		if (answer === undefined) return;
		await check.shown(what, answer);
		if ('fields' in answer || depth === deepest) return;
		for (const state of statesOf(answer)) {
			const key = `${state.command}.${state.action}`;
			if (pressed.has(key) || UNPRESSED.test(state.action)) continue;
			pressed.add(key);
			await show(`${what} › ${key}`, () => person.press({ state }), depth + 1);
		}
	};
	for (const [typed, input] of inputsFor(article, write)) {
		await show(`/${typed}`, () => person.run(typed, input));
	}
	const typed = article.title.slice(0, write.integer(0, 6));
	for (const [verb, option] of SUGGESTED) {
		check.offered(`${verb} ${option}`, await person.offers(verb, option, typed));
	}
}

/** What is refused is said on a card; what these articles cannot answer is left out. */
async function answerOf(run: () => Promise<Card | Form>): Promise<Card | Form | undefined> {
	try {
		return await run();
	} catch (error) {
		if (error instanceof Error && UNANSWERED.test(error.message)) return undefined;
		if (!(error instanceof UserError)) throw error;
		return { tone: 'error', blocks: [{ kind: 'text', words: error.message }] };
	}
}

function statesOf({ blocks, buttons = [] }: Card): ActionState[] {
	const amid = blocks.flatMap((block) => {
		if (block.kind === 'buttons') return block.buttons;
		return block.kind === 'item' ? [block.button] : [];
	});
	return [...amid, ...buttons.flat()].filter(({ disabled }) => !disabled).map(({ state }) => state);
}

function inputsFor(article: StoredArticle, write: RandomWriter): [typed: string, input: object][] {
	const { id, title, analysis } = article;
	const name = analysis.quotes.find(({ speaker }) => speaker !== null)?.speaker ?? 'Nobody';
	const day = analysis.dates[0]?.earliest ?? write.day();
	const word = title.trim().split(/\s+/)[0] ?? '';
	const bytes = Buffer.from(write.text(300));
	const file = { name: `${write.text(30)}.txt`, contentType: 'text/plain', bytes };
	return [
		['summary', { article: id }],
		['summary', { article: id, length: 'line' }],
		['summary', { article: id, length: 'long' }],
		['quotes', { article: id }],
		['quotes', { speaker: name }],
		['quotes', { about: word }],
		['dates', { article: id }],
		['dates', { when: 'past' }],
		['timeline', { article: id }],
		['timeline', { speaker: name }],
		['search', { words: word }],
		['search', { words: name }],
		['follow', { speaker: name }],
		['follow', { words: word }],
		['following', {}],
		['privacy', {}],
		['data export', {}],
		['speaker', { name }],
		['onthisday', { date: day }],
		['upcoming', {}],
		['articles', {}],
		['articles', { search: word }],
		['article edit', { article: id }],
		['article edit', { article: id, title: write.text(60), source: write.text(60) }],
		['article history', { article: id }],
		['article remove', { article: id }],
		['article add text', { title: write.text(300), source: write.text(100) }],
		['article add file', { file, title: write.text(300) }],
		['reminders preview', { date: day }],
		['reminders suggestions', {}],
		['reminders list', {}],
		['reminders add', { day, label: write.text(110) }],
		['reminders mute', { article: id }],
		['reminders mute', { speaker: name }],
		['feed list', {}],
		['feed edit', { feed: write.text(20) }],
		['settings', {}],
	];
}

const SUGGESTED: readonly (readonly [verb: string, option: string])[] = [
	['summary', 'article'],
	['quotes', 'speaker'],
	['dates', 'when'],
	['search', 'source'],
	['onthisday', 'date'],
	['reminders mute', 'date'],
	['reminders unmute', 'what'],
	['feed edit', 'feed'],
];

async function followFeeds({ feeds }: Server, write: RandomWriter): Promise<void> {
	for (let index = 0; index < 3; index += 1) {
		const wanted = {
			url: `https://feeds.lumen.example/${index}`,
			name: write.text(80),
			addedBy: '222333444555666777',
			begins: 'with what comes' as const,
			place: { channel: '333444555666777888' },
			pace: 'at once' as const,
			filter: { any: [write.text(30)], all: [], none: [write.text(30)] },
		};
		await feeds?.add(wanted as never, { now: NOW, plan: () => [] });
	}
}

type Posting = {
	readonly stored: readonly StoredArticle[];
	readonly write: RandomWriter;
	readonly check: Check;
};

/** What is posted unasked: of feeds, and of reminders. */
async function checkPosts({ book }: Server, { stored, write, check }: Posting): Promise<void> {
	const told = stored.map((article, index) => ({
		feedName: write.text(80),
		item: { title: write.text(300), description: write.text(600), link: 'https://lumen.example/a' },
		...(index % 3 === 0 ? { problem: write.text(200) } : { article }),
		...(index % 3 === 1 && stored[0] && { like: stored[0] }),
	}));
	for (const one of told)
		await check.shown(
			'a post of a feed',
			feedCards.post(one as never, { locale: check.locale, threshold: 'everything certain' }),
		);
	for (const kind of ['daily', 'weekly', 'more'] as const) {
		const digest = {
			kind,
			told: told as never,
			leftOut: write.integer(0, 9),
			locale: check.locale,
		};
		await check.shown('a digest', feedCards.digest(digest));
	}
	const days = Array.from({ length: 12 * 31 }, (_, index) => {
		const two = (number: number) => String(number).padStart(2, '0');
		return `${two(1 + Math.floor(index / 31))}-${two(1 + (index % 31))}`;
	});
	const remembered = await book.anniversaries(days);
	for (let from = 0; from < remembered.length; from += 7) {
		const some = remembered.slice(from, from + 7);
		const all = some.map(
			(keyDate, index): Told => ({
				keyDate,
				alsoToldBy: index === 0 ? some.slice(1) : [],
				anniversary: { day: '2024-03-10', years: write.integer(1, 2_000), lead: index % 3 },
				...(index === 0 &&
					stored[0]?.analysis.quotes[0] && { quote: stored[0].analysis.quotes[0] }),
			}),
		);
		const cut = write.integer(1, all.length);
		const reminder = { told: all.slice(0, cut), missed: all.slice(cut), locale: check.locale };
		await check.shown('a reminder', reminderCards.post(reminder));
		check.offered('the name of a post in a forum', [
			{ name: reminderCards.nameOf(reminder), value: 'a' },
		]);
	}
}
