/**
 * What an answer costs the bot in processor time and memory, beside a bot of discord.js alone that says "pong" and one that
 * sends the very same card, all on the local Discord, with the bundled library: `npm run bench:answers -- 2000`. On Linux.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalDiscord } from '../src/local-discord/local-discord.ts';
import { type MeasuredBot, startMeasured } from './answers/measured-bot.ts';

const ANSWERS = Number(process.argv[2] ?? 2000);
const WARM_UP = 400;
const AT_ONCE = 8;

const folder = await mkdtemp(join(tmpdir(), 'dateline-answers-'));
const discord = await startLocalDiscord();
const guild = discord.addGuild({ name: 'Harbour News' });
const [channel] = guild.channels;
if (!channel) throw new Error('a guild without a channel');
const ada = discord.addUser({ name: 'Ada' });
discord.join(ada, guild);
const actor = discord.actor(ada, channel);
const surroundings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };

const ASKED = {
	'/quotes': () => actor.run('quotes', { speaker: 'Wang Yi' }),
	'/dates': () => actor.run('dates'),
	'/summary': () => actor.run('summary'),
	'choice of a speaker': () => actor.type('quotes', { speaker: 'wa' }, 'speaker'),
} as const;
type Name = keyof typeof ASKED;
const NAMES = Object.keys(ASKED) as Name[];

/** The data of an answer, whatever else it holds. */
type Sent = { readonly choices?: unknown };

type Cost = { readonly cpu: number; readonly memory: number };

const PONG = { content: 'pong', choices: [{ name: 'Pong', value: 'pong' }] };

try {
	const bot = () =>
		startMeasured(['src/main.ts'], { ...surroundings, DATABASE_URL: join(folder, 'answers.db') });
	// The first start fills the library.
	await (await bot()).stop();
	const dateline = await bot();
	const answers = Object.fromEntries(
		await Promise.all(NAMES.map(async (name) => [name, await answerTo(name)] as const)),
	) as Record<Name, Sent>;
	const ours = await costs(dateline);
	await dateline.stop();
	const pong = await withBare(PONG, costs);
	tell('', ['ours', 'pong', 'ratio', 'same card', 'ratio'], '');
	for (const name of NAMES) {
		const same = await withBare(answers[name], (bare) => costOf(bare, name));
		const [mine, least] = [ours[name].cpu, pong[name].cpu];
		const figures = [mine, least, mine / least, same.cpu, mine / same.cpu];
		tell(
			name,
			figures.map((figure) => figure.toFixed(2)),
			' ms CPU',
		);
	}
	const memory = (all: Record<Name, Cost>) => Math.max(...NAMES.map((name) => all[name].memory));
	const [mine, least] = [memory(ours), memory(pong)];
	tell(
		'resident memory',
		[mine, least, mine / least].map((figure) => figure.toFixed(1)),
		' MB',
	);
} finally {
	await discord.stop();
	await rm(folder, { recursive: true });
}

/** What the bot sent to Discord as its answer. */
async function answerTo(name: Name): Promise<Sent> {
	const { interactionId } = await ASKED[name]();
	const sent = discord.requests.find(({ path }) =>
		path.startsWith(`/interactions/${interactionId}/`),
	);
	const { data } = (sent?.body ?? {}) as { data?: Sent };
	if (!data) throw new Error(`${name} was not answered at once`);
	return data;
}

async function withBare<Result>(
	answer: Sent,
	measure: (bot: MeasuredBot) => Promise<Result>,
): Promise<Result> {
	const said = [answer, answer.choices ?? []].map((value) => JSON.stringify(value));
	const bare = await startMeasured([
		'bench/answers/bare-bot.ts',
		discord.token,
		discord.apiUrl,
		...said,
	]);
	try {
		return await measure(bare);
	} finally {
		await bare.stop();
	}
}

async function costs(bot: MeasuredBot): Promise<Record<Name, Cost>> {
	const found: [Name, Cost][] = [];
	for (const name of NAMES) found.push([name, await costOf(bot, name)]);
	return Object.fromEntries(found) as Record<Name, Cost>;
}

async function costOf(bot: MeasuredBot, name: Name): Promise<Cost> {
	await ask(name, WARM_UP);
	const before = bot.cpu();
	await ask(name, ANSWERS);
	return { cpu: (bot.cpu() - before) / ANSWERS, memory: bot.memory() };
}

async function ask(name: Name, count: number): Promise<void> {
	let left = count;
	const asking = async (): Promise<void> => {
		while (left > 0) {
			left -= 1;
			const { acknowledged } = await ASKED[name]();
			if (!acknowledged) throw new Error(`${name} was not answered`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, asking));
}

function tell(name: string, figures: readonly string[], unit: string): void {
	const columns = figures.map((figure) => figure.padStart(10)).join('');
	process.stdout.write(`${name.padEnd(22)}${columns}${unit}\n`);
}
