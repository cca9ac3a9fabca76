import { performance } from 'node:perf_hooks';
import manifest from '../../package.json' with { type: 'json' };
import type { Actor } from '../../src/local-discord/interactions/actor.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { freePort } from '../../test/support/free-port.ts';
import { spreadConnections } from '../../test/support/spread-connections.ts';
import { type MeasuredBot, startMeasured } from '../answers/measured-bot.ts';
import { cpuOfChildren, type SpentByProcess } from './processes-cpu.ts';

/** How interactions reach the fronts. */
export type Way = 'gateway' | 'HTTP';

export type Fronts = { readonly way: Way; readonly count: number };

export type MeasuredFronts = Fronts & {
	/** Milliseconds of processor time that an answer costs the fronts, and the database; medians of the rounds. */
	readonly cpuMs: number;
	readonly databaseCpuMs: number;
	/** Milliseconds until the answer is there, one asked at a time. */
	readonly alone: Quantiles;
	/** The same, eight to each front at once. */
	readonly together: Quantiles;
};

export type Quantiles = { readonly p50: number; readonly p99: number };

export type Database = { readonly url: string; readonly pid: number };

const STARTED = manifest.scripts.start.split(' ').slice(1);
/** One server each. */
const SHARDS = 4;
/** To each front. */
const AT_ONCE = 8;
/** To each front, before the first round. */
const WARM_UP = 3000;
const MEDIAN = 0.5;
const SLOWEST = 0.99;
/** Of two fronts each has shards, or connections, of its own. */
const LEAST_SHARE = 0.1;
/** Asked one at a time, in each round. */
const ALONE = 40;
const ASKED: readonly ((actor: Actor) => Promise<{ readonly acknowledged: boolean }>)[] = [
	(actor) => actor.run('quotes', { speaker: 'Wang Yi' }),
	(actor) => actor.run('dates'),
	(actor) => actor.run('summary'),
	(actor) => actor.type('quotes', { speaker: 'wa' }, 'speaker'),
];

export type Measuring = {
	readonly rounds: number;
	/** To each front in each round. */
	readonly answers: number;
	/** A new database for each. */
	readonly newDatabase: (name: string) => Promise<Database>;
};

/**
 * Starts all these fronts and asks them in turns what members ask most, so that whatever else the machine does hits all of them;
 * only one of them is asked at a time.
 */
export async function measureFronts(
	all: readonly Fronts[],
	{ rounds, answers, newDatabase }: Measuring,
): Promise<MeasuredFronts[]> {
	const stages: Stage[] = [];
	try {
		for (const fronts of all) {
			const database = await newDatabase(`${fronts.way}_${fronts.count}`.toLowerCase());
			stages.push(await openStage(fronts, database));
		}
		for (const { actors, count } of stages) {
			await askMany(actors, WARM_UP * count, AT_ONCE * count);
		}
		for (let round = 0; round < rounds; round += 1) {
			for (const stage of stages) await measureRound(stage, answers * stage.count);
		}
		return stages.map(({ way, count, cpu, databaseCpu, alone, together }) => ({
			way,
			count,
			cpuMs: at(cpu, MEDIAN),
			databaseCpuMs: at(databaseCpu, MEDIAN),
			alone: quantilesOf(alone),
			together: quantilesOf(together),
		}));
	} finally {
		for (const stage of stages) await stage.close();
	}
}

async function measureRound(stage: Stage, answers: number): Promise<void> {
	const { bots, actors, count, spent, database } = stage;
	stage.alone.push(...(await askMany(actors, ALONE, 1)));
	const databaseBefore = cpuOfChildren(database.pid, spent);
	const before = bots.map((bot) => bot.cpu());
	stage.together.push(...(await askMany(actors, answers, AT_ONCE * count)));
	const each = bots.map((bot, place) => bot.cpu() - (before[place] ?? 0));
	const sum = each.reduce((all, one) => all + one, 0);
	if (Math.min(...each) < LEAST_SHARE * sum) throw new Error('one of the fronts was not asked');
	stage.cpu.push(sum / answers);
	stage.databaseCpu.push((cpuOfChildren(database.pid, spent) - databaseBefore) / answers);
}

type Stage = Fronts & {
	readonly bots: readonly MeasuredBot[];
	readonly actors: readonly Actor[];
	readonly database: Database;
	/** What was measured so far. */
	readonly spent: SpentByProcess;
	readonly cpu: number[];
	readonly databaseCpu: number[];
	readonly alone: number[];
	readonly together: number[];
	close(): Promise<void>;
};

async function openStage({ way, count }: Fronts, database: Database): Promise<Stage> {
	const discord = await startLocalDiscord({ sharding: { guildsEach: 1, atOnce: 1 } });
	// Of so many, which are let in one after the other, each of those that start together has some.
	const actors = Array.from({ length: SHARDS }, (_, number) => memberOf(discord, number));
	const ports = await Promise.all(Array.from({ length: count }, () => freePort()));
	const bots = await Promise.all(
		ports.map((port) =>
			startMeasured(STARTED, {
				DISCORD_TOKEN: discord.token,
				DISCORD_API_URL: discord.apiUrl,
				DATABASE_URL: database.url,
				ROLE: 'front',
				...(way === 'HTTP' && {
					INTERACTIONS_PORT: String(port),
					DISCORD_PUBLIC_KEY: discord.publicKey,
				}),
			}),
		),
	);
	const balancer = way === 'HTTP' ? await spreadConnections(ports) : undefined;
	if (balancer) {
		const interactions = `http://127.0.0.1:${balancer.port}/interactions`;
		await discord.useEndpoints({ interactions });
	}
	return {
		bots,
		actors,
		way,
		count,
		database,
		spent: new Map(),
		cpu: [],
		databaseCpu: [],
		alone: [],
		together: [],
		async close() {
			for (const bot of bots) await bot.stop();
			await balancer?.stop();
			await discord.stop();
		},
	};
}

function memberOf(discord: LocalDiscord, number: number): Actor {
	const guild = discord.addGuild({ name: `Server ${number}`, id: `${BigInt(number + 2) << 22n}` });
	const ada = discord.addUser({ name: 'Ada' });
	discord.join(ada, guild);
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	return discord.actor(ada, channel);
}

async function askMany(
	actors: readonly Actor[],
	count: number,
	atOnce: number,
): Promise<readonly number[]> {
	const times: number[] = [];
	let asked = 0;
	const asking = async (): Promise<void> => {
		while (asked < count) {
			const place = asked;
			asked += 1;
			// Each server is asked everything.
			const actor = actors[place % actors.length];
			const ask = ASKED[Math.floor(place / actors.length) % ASKED.length];
			if (!actor || !ask) throw new Error('nobody asks');
			const begun = performance.now();
			const { acknowledged } = await ask(actor);
			if (!acknowledged) throw new Error('a member was not answered');
			times.push(performance.now() - begun);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, asking));
	return times;
}

function quantilesOf(times: readonly number[]): Quantiles {
	return { p50: at(times, MEDIAN), p99: at(times, SLOWEST) };
}

function at(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length * share)] ?? 0;
}
