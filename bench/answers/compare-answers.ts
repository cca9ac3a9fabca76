import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
	ASKED,
	askMany,
	DATABASE,
	hasDatabase,
	openStage,
	QUESTIONS,
	type Question,
	type Stage,
	type Start,
	startBare,
	startOurs,
} from './stage.ts';

/** The bots: ours, and those of discord.js alone that say "pong" and that send what ours does. */
export type BotName = 'ours' | 'pong' | 'same';

/** Milliseconds of processor time of one answer of each; medians of the rounds. */
export type Costs = Readonly<Record<BotName, number>>;

/** Milliseconds on the wall from an interaction to its answer, one at a time; medians. */
export type Waits = Readonly<Record<BotName, number>>;

export type Comparison = {
	readonly costs: ReadonlyMap<Question, Costs>;
	readonly waits: ReadonlyMap<Question, Waits>;
	/** The bot's resident memory in MB, by how many answers it has given. */
	readonly memory: ReadonlyMap<number, number>;
	/** The resident memory in MB of the bare bots after as many. */
	readonly bareMemory: number;
	/** What a start took our bot, whose library is filled, and one of discord.js alone. */
	readonly starts: Readonly<Record<'ours' | 'same', Start>>;
};

export type Compared = {
	/** Where the database is kept meanwhile. */
	readonly folder: string;
	readonly rounds: number;
	/** Answers to each question by each bot in each round. */
	readonly answers: number;
	/** Answers before the first round, to each. */
	readonly warmUp: number;
};

const CHOICE: Question = 'choice of a speaker';
const PONG_CHOICES = [{ name: 'Pong', value: 'pong' }];

/**
 * What answers cost, with the bundled library. The three bots run at the same time, each at a Discord of its own, and are
 * asked in turns, so that whatever else the machine does hits all of them. Their start does not count.
 */
export async function compareAnswers(how: Compared): Promise<Comparison> {
	// The first start fills the library, unless that is done.
	if (!hasDatabase(how.folder)) {
		await (await openStage((discord) => startOurs(discord, how.folder))).close();
		letTimePass(join(how.folder, DATABASE));
	}
	const ours = await openStage((discord) => startOurs(discord, how.folder));
	const stages = [ours];
	try {
		const answers = Object.fromEntries(
			await Promise.all(QUESTIONS.map(async (question) => answerTo(question, ours))),
		);
		const openBare = async (said: object): Promise<Stage> => {
			const stage = await openStage((discord) => startBare(discord, ours, said));
			stages.push(stage);
			return stage;
		};
		const same = await openBare(answers);
		const pong = await openBare({ [ASKED[CHOICE].key]: { choices: PONG_CHOICES } });
		const starts = { ours: ours.start, same: same.start };
		return { ...(await measure({ ours, pong, same }, how)), starts };
	} finally {
		for (const stage of stages) await stage.close();
	}
}

/** As if it were hours later: Discord has forgotten the session by then, and lets the next in at once. */
function letTimePass(file: string): void {
	const database = new DatabaseSync(file);
	database.exec('delete from gateway_shards; delete from spaced_turns');
	database.close();
}

/** The bot's resident memory in MB after so many answers, in one server and in many. */
export async function compareMemory(
	folder: string,
	{ guilds, answers }: { readonly guilds: number; readonly answers: number },
): Promise<{ readonly one: number; readonly many: number }> {
	const measureAt = async (otherGuilds: number): Promise<number> => {
		const stage = await openStage((discord) => startOurs(discord, folder), otherGuilds);
		try {
			await settled(stage.bot);
			for (const question of QUESTIONS) await askMany(stage, question, answers / QUESTIONS.length);
			return stage.bot.memory();
		} finally {
			await stage.close();
		}
	};
	return { one: await measureAt(0), many: await measureAt(guilds - 1) };
}

const LOOK_MS = 1000;
/** A bot that is told of all its servers is busy; one that waits for somebody is not. */
const BUSY_MS = 50;

async function settled(bot: Stage['bot']): Promise<void> {
	for (let spent = bot.cpu(); ; ) {
		await pause(LOOK_MS);
		const now = bot.cpu();
		if (now - spent < BUSY_MS) return;
		spent = now;
	}
}

/** What our bot sends to Discord as its answer, and under which name the bare bot keeps it. */
async function answerTo(
	question: Question,
	{ discord, actor }: Stage,
): Promise<readonly [key: string, data: object]> {
	const { key, ask } = ASKED[question];
	const { interactionId } = await ask(actor);
	const sent = discord.requests.find(({ path }) =>
		path.startsWith(`/interactions/${interactionId}/`),
	);
	const { data } = (sent?.body ?? {}) as { readonly data?: object };
	if (!data) throw new Error(`${question} was not answered at once`);
	return [key, data];
}

const BOTS: readonly BotName[] = ['ours', 'pong', 'same'];

async function measure(
	stages: Readonly<Record<BotName, Stage>>,
	{ rounds, answers, warmUp }: Compared,
): Promise<Omit<Comparison, 'starts'>> {
	const costs = new Map<Question, Costs>();
	const waits = new Map<Question, Waits>();
	const memory: [number, number][] = [];
	let answered = 0;
	for (const question of QUESTIONS) {
		const spent = { ours: [] as number[], pong: [] as number[], same: [] as number[] };
		const waited = { ours: [] as number[], pong: [] as number[], same: [] as number[] };
		for (const name of BOTS) await askMany(stages[name], question, warmUp);
		if (memory.length === 0) memory.push([warmUp, stages.ours.bot.memory()]);
		for (let round = 0; round < rounds; round += 1) {
			for (const name of BOTS) {
				const { bot } = stages[name];
				const before = bot.cpu();
				await askMany(stages[name], question, answers);
				spent[name].push((bot.cpu() - before) / answers);
			}
			for (let one = 0; one < ONE_BY_ONE; one += 1) {
				for (const name of BOTS) waited[name].push(await waitFor(stages[name], question));
			}
		}
		answered += warmUp + rounds * answers;
		costs.set(question, mediansOf(spent));
		waits.set(question, mediansOf(waited));
		memory.push([answered, stages.ours.bot.memory()]);
	}
	return { costs, waits, memory: new Map(memory), bareMemory: stages.same.bot.memory() };
}

/** In each round, beside those asked at once. */
const ONE_BY_ONE = 20;

async function waitFor({ actor }: Stage, question: Question): Promise<number> {
	const start = performance.now();
	await ASKED[question].ask(actor);
	return performance.now() - start;
}

function mediansOf({ ours, pong, same }: Record<BotName, readonly number[]>): Costs {
	return { ours: median(ours), pong: median(pong), same: median(same) };
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
