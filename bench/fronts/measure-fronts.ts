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

export type MeasuredFronts = {
	/** Milliseconds of processor time of an answer; of each front. */
	readonly cpuMs: readonly number[];
	/** How many of the answers were given by each. */
	readonly shares: readonly number[];
	/** Milliseconds of processor time that an answer costs the database. */
	readonly databaseCpuMs: number;
	/** Milliseconds until the answer is there, one asked at a time. */
	readonly alone: Quantiles;
	/** The same, eight at once. */
	readonly together: Quantiles;
};

export type Quantiles = { readonly p50: number; readonly p99: number };

export type Database = { readonly url: string; readonly pid: number };

const STARTED = manifest.scripts.start.split(' ').slice(1);
/** One server each. */
const SHARDS = 4;
const AT_ONCE = 8;
const WARM_UP = 600;
/** Asked one at a time. */
const ALONE = 200;
const ASKED: readonly ((actor: Actor) => Promise<{ readonly acknowledged: boolean }>)[] = [
	(actor) => actor.run('quotes', { speaker: 'Wang Yi' }),
	(actor) => actor.run('dates'),
	(actor) => actor.run('summary'),
	(actor) => actor.type('quotes', { speaker: 'wa' }, 'speaker'),
];

/** Starts so many fronts on one database and asks them what members ask most; nothing else is done meanwhile. */
export async function measureFronts(
	{ way, count }: Fronts,
	database: Database,
	answers: number,
): Promise<MeasuredFronts> {
	const stage = await openStage({ way, count }, database.url);
	try {
		const { bots, actors } = stage;
		await askMany(actors, WARM_UP * count, AT_ONCE);
		const alone = await askMany(actors, ALONE, 1);
		const spent: SpentByProcess = new Map();
		const databaseBefore = cpuOfChildren(database.pid, spent);
		const before = bots.map((bot) => bot.cpu());
		const answeredBefore = await Promise.all(stage.answered.map((count) => count()));
		const together = await askMany(actors, answers, AT_ONCE);
		const answered = await Promise.all(stage.answered.map((count) => count()));
		const counts = answered.map((value, place) => value - (answeredBefore[place] ?? 0));
		if (counts.includes(0)) throw new Error('one of the fronts was not asked');
		const cpuMs = bots.map(
			(bot, place) => (bot.cpu() - (before[place] ?? 0)) / (counts[place] ?? Number.NaN),
		);
		const databaseCpuMs = (cpuOfChildren(database.pid, spent) - databaseBefore) / answers;
		const shares = counts.map((value) => value / answers);
		return { cpuMs, shares, databaseCpuMs, alone, together };
	} finally {
		await stage.close();
	}
}

type Stage = {
	readonly bots: readonly MeasuredBot[];
	/** How much each bot has answered by now. */
	readonly answered: readonly (() => Promise<number>)[];
	readonly actors: readonly Actor[];
	close(): Promise<void>;
};

async function openStage({ way, count }: Fronts, url: string): Promise<Stage> {
	const discord = await startLocalDiscord({ sharding: { guildsEach: 1, atOnce: 1 } });
	// Of so many, which are let in one after the other, each of those that start together has some.
	const actors = Array.from({ length: SHARDS }, (_, number) => memberOf(discord, number));
	const ports = await Promise.all(Array.from({ length: count }, () => freePort()));
	const healthPorts = await Promise.all(Array.from({ length: count }, () => freePort()));
	const bots = await Promise.all(
		ports.map((port, place) =>
			startMeasured(STARTED, {
				DISCORD_TOKEN: discord.token,
				DISCORD_API_URL: discord.apiUrl,
				DATABASE_URL: url,
				ROLE: 'front',
				HEALTH_PORT: String(healthPorts[place]),
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
		answered: healthPorts.map((port) => () => answersOf(port)),
		actors,
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

const ANSWERS = /^dateline_answer_seconds_count\{.*\} (\d+)$/gm;

async function answersOf(port: number): Promise<number> {
	const told = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	return [...told.matchAll(ANSWERS)].reduce((sum, [, each]) => sum + Number(each), 0);
}

async function askMany(
	actors: readonly Actor[],
	count: number,
	atOnce: number,
): Promise<Quantiles> {
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
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
	return { p50: at(0.5), p99: at(0.99) };
}
