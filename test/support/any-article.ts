import { loadCommands } from '../../src/discord/gateway/load-commands.ts';
import { verbsOf } from '../../src/discord/interactions/verbs.ts';
import type { ActionState, Card, Form } from '../../src/domain/card.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { StoredArticle } from '../../src/ports/articles/library.ts';
import { inputsFor, nameIn, SUGGESTED } from './any-input.ts';
import { checkLog, checkPosts } from './any-post.ts';
import { saveArticle } from './articles.ts';
import { asking, GUILD, NOW, type Server, serverOf } from './ask.ts';
import { type Check, openCheck, type Tally } from './check-answers.ts';
import { newDatabase } from './databases.ts';
import { pageWith } from './page-fetcher-of.ts';
import { type RandomWriter, randomNumbers, randomWriter } from './random-articles.ts';

/** So many share a library: lists have something to list, and a database is opened once. */
const TOGETHER = 10;
const LOCALES = ['en-US', 'en-US', 'de', 'fr', 'es-ES', 'pt-BR', 'ja', 'zh-CN', 'pl', 'ar'];
/** What changes a library so that others of it find less: pressed when all else is done. */
const UNPRESSED = /^(?:remove|drop|ignore|mute|confirm|undo|stop|erase|forgotten|left)/i;
/** Leaves little to ask for. */
const ENDING = /^(?:remove|erase|forgotten)/;
const PAGE = 'https://lumen.example/page';
const DEEPEST = 2;
/** The buttons of the answers about each so many-th article are pressed. */
const PRESSED_EACH = 3;
const CHANNEL = '333444555666777888';
const UNANSWERED = /asks for more than a library|this library takes/;

const loaded = await loadCommands(new URL('../../commands/', import.meta.url));
const COMMANDS = Object.fromEntries(loaded);

/** All that can be typed: 'article add file'. */
export const TYPED: readonly string[] = [...loaded].flatMap(([name, command]) =>
	[...verbsOf(name, command)].map(([typed]) => typed),
);

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
		asked: new Set(),
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
		const server = serverOf(database, new Map([[PAGE, anyPage(write)]]));
		await server.guildRules.keep(GUILD, { ...USUAL_RULES, log: CHANNEL });
		const stored: StoredArticle[] = [];
		for (let index = 0; index < count; index += 1) {
			stored.push(await saveArticle(server.library, write.article()));
		}
		const last = stored.at(-1);
		if (last === undefined) return;
		await followFeeds(server, write);
		const check = await openCheck(stored.flatMap(sourcesOf), write.oneOf(LOCALES), tally);
		const asked = { server, write, check, tally };
		const wholly = { article: last, deepest: Number.POSITIVE_INFINITY, often: 2 };
		for (const [place, article] of stored.entries()) {
			const deepest = place % PRESSED_EACH === 0 ? DEEPEST : 0;
			await askAll({ ...asked, article, deepest, often: 1 });
		}
		await checkPosts(server, { stored, write, check });
		await changeAll({ ...asked, ...wholly });
		await checkLog(server, check);
		await eraseAll({ ...asked, ...wholly });
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
	/** How many times each action is run. */
	readonly often: number;
	readonly tally: Tally;
};

/** Every command about one article, and what its answers lead to. */
async function askAll(asking: Asking): Promise<void> {
	const { article, write, check } = asking;
	const { show, person } = goOn(asking, (action) => !UNPRESSED.test(action));
	for (const [typed, input] of inputsFor(article, write)) await show(typed, input);
	const typed = article.title.slice(0, write.integer(0, 6));
	for (const [verb, option] of SUGGESTED) {
		check.offered(`${verb} ${option}`, await person.offers(verb, option, typed));
	}
}

/** What changes a library, down to its last article. */
async function changeAll(asking: Asking): Promise<void> {
	const { article, write } = asking;
	const name = nameIn(article);
	const { show, read } = goOn(asking, (action) => !ENDING.test(action));
	const changes: [typed: string, input: object][] = [
		['quotes', { article: article.id }],
		['dates', { article: article.id }],
		['speaker', { name }],
		['article edit', { article: article.id }],
		['article history', { article: article.id }],
		['reminders suggestions', {}],
		['reminders add', { day: write.day(), label: write.text(110) }],
		['reminders mute', { speaker: name }],
		['reminders unmute', { what: `speaker ${name}` }],
		['reminders panel', {}],
		['settings', {}],
		['upcoming', {}],
		['onthisday', { date: article.analysis.dates[0]?.earliest ?? write.day() }],
		['timeline', {}],
		['story', { article: article.id }],
		['summary', {}],
		['help', {}],
		['quote random', {}],
		['following', {}],
		['unfollow', { what: name }],
		['feed list', {}],
		['privacy', {}],
		['feed pause', { feed: '1' }],
		['feed resume', { feed: '1' }],
		['feed remove', { feed: '1' }],
		['article add url', { url: PAGE }],
	];
	for (const [typed, input] of changes) await show(typed, input);
	await read(`a message with ${PAGE}`);
}

/** What leaves nothing behind. */
async function eraseAll(asking: Asking): Promise<void> {
	const { show } = goOn(asking, () => true);
	await show('article remove', { article: asking.article.id });
	await show('privacy', {});
	await show('data erase', {});
}

/** Somebody who asks, and presses, chooses and sends what the answers offer, each action once. */
function goOn({ server, write, check, deepest, often, tally }: Asking, isPressed: IsPressed) {
	const asker = { guild: GUILD, isEditor: true, mayAdd: true, isAdmin: true, locale: check.locale };
	const person = asking(COMMANDS, server, asker);
	const pressed = new Map<string, number>();
	const follow = async (
		what: string,
		run: () => Promise<Card | Form>,
		depth: number,
	): Promise<void> => {
		const answer = await answerOf(run);
		if (answer === undefined) return;
		await check.shown(what, answer);
		if (depth === deepest) return;
		for (const [state, go] of waysOn(person, answer, { write, check })) {
			const key = `${state.command}.${state.action}`;
			const times = pressed.get(key) ?? 0;
			if (times === often || !isPressed(state.action)) continue;
			pressed.set(key, times + 1);
			tally.asked.add(key);
			await follow(`${what} › ${key}`, go, depth + 1);
		}
	};
	const show = (typed: string, input: object): Promise<void> => {
		tally.asked.add(`/${typed}`);
		check.typed(textsIn(input));
		return follow(`/${typed}`, () => person.run(typed, input), 0);
	};
	const read = (words: string): Promise<void> => {
		return follow('a message', () => person.point('Summarise links', words), 0);
	};
	return { show, read, person };
}

/** What is typed into a command or a form, and what a file holds. */
function textsIn(input: object): string[] {
	return Object.values(input).flatMap((value: unknown) => {
		if (typeof value === 'string') return [value];
		if (value instanceof Uint8Array) return [Buffer.from(value).toString()];
		return typeof value === 'object' && value !== null ? textsIn(value) : [];
	});
}

type IsPressed = (action: string) => boolean;
type Way = readonly [ActionState, () => Promise<Card | Form>];

/** A form is sent with whatever fits into its fields. */
function waysOn(
	person: ReturnType<typeof asking>,
	answer: Card | Form,
	{ write, check }: Pick<Asking, 'write' | 'check'>,
): Way[] {
	if ('fields' in answer) {
		const answers = answer.fields.map(({ name, lines, maxLength = 200 }) => {
			if (lines === undefined) return [name, CHANNEL];
			return [
				name,
				/day|published/.test(name) ? write.day() : write.text(Math.min(maxLength, 200)),
			];
		});
		const typed = Object.fromEntries(answers);
		check.typed(textsIn(typed));
		return [[answer.submit, () => person.submit(answer, typed)]];
	}
	return [...buttonsOf(answer), ...selectsOf(answer, write, person)];
	function buttonsOf(card: Card): Way[] {
		return statesOf(card).map((state) => [state, () => person.press({ state })]);
	}
}

/** What is chosen of a menu: any of its choices, or a place. */
function selectsOf(
	{ blocks }: Card,
	write: RandomWriter,
	person: ReturnType<typeof asking>,
): Way[] {
	return blocks.flatMap((block): Way[] => {
		if (block.kind !== 'select') return [];
		const { from } = block;
		const chosen = 'all' in from ? CHANNEL : write.oneOf(from).value;
		return [[block.state, () => person.choose(block, [chosen])]];
	});
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

function anyPage(write: RandomWriter) {
	const { title, text } = write.article();
	return pageWith({ url: PAGE, title: title ?? '', text: text ?? '', site: write.text(80) });
}

async function followFeeds({ feeds }: Server, write: RandomWriter): Promise<void> {
	for (let index = 0; index < 3; index += 1) {
		const wanted = {
			url: `https://feeds.lumen.example/${index}`,
			name: write.text(80),
			addedBy: '222333444555666777',
			begins: 'with what comes' as const,
			place: { channel: CHANNEL },
			pace: 'at once' as const,
			filter: { any: [write.text(30)], all: [], none: [write.text(30)] },
		};
		await feeds?.add(wanted as never, { now: NOW, plan: () => [] });
	}
}
