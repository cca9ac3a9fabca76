import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { type MeasuredBot, startMeasured } from './measured-bot.ts';

/** What is asked, and under which name the bare bot keeps the answer to it. */
const ASKED = {
	'/quotes': { key: 'quotes', ask: (actor: Actor) => actor.run('quotes', { speaker: 'Wang Yi' }) },
	'/dates': { key: 'dates', ask: (actor: Actor) => actor.run('dates') },
	'/summary': { key: 'summary', ask: (actor: Actor) => actor.run('summary') },
	'choice of a speaker': {
		key: 'quotes …',
		ask: (actor: Actor) => actor.type('quotes', { speaker: 'wa' }, 'speaker'),
	},
} as const;
export type Question = keyof typeof ASKED;
export const QUESTIONS = Object.keys(ASKED) as Question[];

type Actor = ReturnType<LocalDiscord['actor']>;

/** The bots: ours, and those of discord.js alone that say "pong" and that send what ours does. */
export type BotName = 'ours' | 'pong' | 'same';

/** Milliseconds of processor time of one answer of each; medians of the rounds. */
export type Costs = Readonly<Record<BotName, number>>;

export type Comparison = {
	readonly costs: ReadonlyMap<Question, Costs>;
	/** The bot's resident memory in MB, by how many answers it has given. */
	readonly memory: ReadonlyMap<number, number>;
	/** The resident memory in MB of the bare bots after as many. */
	readonly bareMemory: number;
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

/** What `npm start` runs. */
const STARTED = manifest.scripts.start.split(' ').slice(1);
const AT_ONCE = 8;
const CHOICE: Question = 'choice of a speaker';
const PONG_CHOICES = [{ name: 'Pong', value: 'pong' }];

/**
 * What answers cost, with the bundled library. The three bots run at the same time, each at a Discord of its own, and are
 * asked in turns, so that whatever else the machine does hits all of them. Their start does not count.
 */
export async function compareAnswers(how: Compared): Promise<Comparison> {
	// The first start fills the library, and reads an article for it.
	await (await openStage((discord) => startOurs(discord, how.folder))).close();
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
		return await measure({ ours, pong, same }, how);
	} finally {
		for (const stage of stages) await stage.close();
	}
}

/** Milliseconds of processor time until the bot is ready, with a library that a start before filled, and until discord.js is. */
export async function compareStarts(folder: string): Promise<Omit<Costs, 'pong'>> {
	const ours = await openStage((discord) => startOurs(discord, folder));
	const readyAt = ours.bot.cpu();
	const bare = await openStage((discord) => startBare(discord, ours, {}));
	const costs = { ours: readyAt, same: bare.bot.cpu() };
	await Promise.all([ours.close(), bare.close()]);
	return costs;
}

type Stage = {
	readonly discord: LocalDiscord;
	readonly actor: Actor;
	readonly bot: MeasuredBot;
	close(): Promise<void>;
};

/** A Discord with one member in one server, and a bot. */
async function openStage(start: (discord: LocalDiscord) => Promise<MeasuredBot>): Promise<Stage> {
	const discord = await startLocalDiscord();
	const guild = discord.addGuild({ name: 'Harbour News' });
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	const ada = discord.addUser({ name: 'Ada' });
	discord.join(ada, guild);
	const bot = await start(discord);
	const close = async (): Promise<void> => {
		await bot.stop();
		await discord.stop();
	};
	return { discord, actor: discord.actor(ada, channel), bot, close };
}

function startOurs({ token, apiUrl }: LocalDiscord, folder: string): Promise<MeasuredBot> {
	return startMeasured(STARTED, {
		DISCORD_TOKEN: token,
		DISCORD_API_URL: apiUrl,
		DATABASE_URL: join(folder, 'answers.db'),
	});
}

/** A bare bot with the commands of ours. */
async function startBare(
	{ token, apiUrl, applicationId }: LocalDiscord,
	{ discord }: Stage,
	said: object,
): Promise<MeasuredBot> {
	const commands = discord.commands().map(({ id, application_id, version, ...rest }) => rest);
	const registered = await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
		method: 'PUT',
		headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
		body: JSON.stringify(commands),
	});
	if (!registered.ok) throw new Error(await registered.text());
	return startMeasured([
		'-r',
		'./src/node-version.cjs',
		'bench/answers/bare-bot.ts',
		token,
		apiUrl,
		JSON.stringify(said),
	]);
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
): Promise<Comparison> {
	const costs = new Map<Question, Costs>();
	const memory: [number, number][] = [];
	let answered = 0;
	for (const question of QUESTIONS) {
		const spent = { ours: [] as number[], pong: [] as number[], same: [] as number[] };
		for (const name of BOTS) await askMany(stages[name], question, warmUp);
		for (let round = 0; round < rounds; round += 1) {
			for (const name of BOTS) {
				const { bot } = stages[name];
				const before = bot.cpu();
				await askMany(stages[name], question, answers);
				spent[name].push((bot.cpu() - before) / answers);
			}
		}
		answered += warmUp + rounds * answers;
		const { ours, pong, same } = spent;
		costs.set(question, { ours: median(ours), pong: median(pong), same: median(same) });
		memory.push([answered, stages.ours.bot.memory()]);
	}
	return { costs, memory: new Map(memory), bareMemory: stages.same.bot.memory() };
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

async function askMany({ actor }: Stage, question: Question, count: number): Promise<void> {
	let left = count;
	const asking = async (): Promise<void> => {
		while (left > 0) {
			left -= 1;
			const { acknowledged } = await ASKED[question].ask(actor);
			if (!acknowledged) throw new Error(`${question} was not answered`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, asking));
}
