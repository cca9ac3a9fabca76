import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import { type MeasuredBot, startMeasured } from './measured-bot.ts';

/** What is asked, and under which name the bare bot keeps the answer to it. */
export const ASKED = {
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

/** What `npm start` runs. */
const STARTED = manifest.scripts.start.split(' ').slice(1);
const AT_ONCE = 8;
/** All servers are of one shard: a bot with a hundred would take minutes to start, as Discord lets in one in five seconds. */
const GUILDS_OF_A_SHARD = 1_000_000;
/** Whoever joined lately is greeted: these did long ago. */
const LONG_AGO_MS = 7 * 24 * 3_600_000;

/** Milliseconds until a bot was ready: of processor time, and on the wall. */
export type Start = { readonly cpu: number; readonly wall: number };

/** A bot at a Discord of its own, and somebody who asks it. */
export type Stage = {
	readonly discord: LocalDiscord;
	readonly actor: Actor;
	readonly bot: MeasuredBot;
	readonly start: Start;
	close(): Promise<void>;
};

/** A Discord with one member in one server, and a bot, which may be in many others. */
export async function openStage(
	start: (discord: LocalDiscord) => Promise<MeasuredBot>,
	otherGuilds = 0,
): Promise<Stage> {
	let joinedAgoMs = LONG_AGO_MS;
	const discord = await startLocalDiscord({
		sharding: { guildsEach: GUILDS_OF_A_SHARD },
		now: () => Date.now() - joinedAgoMs,
	});
	for (let number = 1; number <= otherGuilds; number += 1) {
		discord.addGuild({ name: `Server ${number}` });
	}
	const guild = discord.addGuild({ name: 'Harbour News' });
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	const ada = discord.addUser({ name: 'Ada' });
	discord.join(ada, guild);
	joinedAgoMs = 0;
	const startedAt = performance.now();
	const bot = await start(discord);
	const took = { cpu: bot.cpu(), wall: performance.now() - startedAt };
	const close = async (): Promise<void> => {
		await bot.stop();
		await discord.stop();
	};
	return { discord, actor: discord.actor(ada, channel), bot, start: took, close };
}

/** Under this name the database of our bot lies in its folder. */
export const DATABASE = 'answers.db';

/** Was our bot started in this folder before, or is its database ready? */
export function hasDatabase(folder: string): boolean {
	return existsSync(join(folder, DATABASE));
}

/** Our bot, with its database in this folder. */
export function startOurs({ token, apiUrl }: LocalDiscord, folder: string): Promise<MeasuredBot> {
	return startMeasured(STARTED, {
		DISCORD_TOKEN: token,
		DISCORD_API_URL: apiUrl,
		DATABASE_URL: join(folder, DATABASE),
	});
}

/** A bare bot with the commands of ours. */
export async function startBare(
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
		'./src/preload.cjs',
		'bench/answers/bare-bot.ts',
		token,
		apiUrl,
		JSON.stringify(said),
	]);
}

/** Asks so often, eight at once. */
export async function askMany({ actor }: Stage, question: Question, count: number): Promise<void> {
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
