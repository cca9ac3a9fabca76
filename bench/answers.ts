/**
 * What an answer costs the bot in processor time and memory, beside a bot of discord.js alone that says "pong" and one that
 * sends the very same card, all on the local Discord, with the bundled library: `npm run bench:answers -- 2000`. On Linux.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAnswers, compareMemory } from './answers/compare-answers.ts';

const ANSWERS = Number(process.argv[2] ?? 2000);
const WARM_UP = 1000;
const ROUNDS = 10;
const GUILDS = 100_000;
const ANSWERED = 2000;

const folder = await mkdtemp(join(tmpdir(), 'dateline-answers-'));
try {
	const answers = Math.ceil(ANSWERS / ROUNDS);
	const how = { folder, rounds: ROUNDS, answers, warmUp: WARM_UP };
	const { costs, waits, memory, bareMemory, starts } = await compareAnswers(how);
	tell('', ['ours', 'pong', 'ratio', 'same card', 'ratio'], '');
	for (const [question, { ours, pong, same }] of costs) {
		tell(
			question,
			[ours, pong, ours / pong, same, ours / same].map((figure) => figure.toFixed(2)),
			' ms CPU',
		);
	}
	for (const [question, { ours, pong, same }] of waits) {
		tell(
			`${question}, alone`,
			[ours, pong, ours / pong, same, ours / same].map((figure) => figure.toFixed(2)),
			' ms until it is there',
		);
	}
	for (const [answered, megabytes] of memory) {
		tell(`memory after ${answered}`, [megabytes.toFixed(1)], ' MB');
	}
	tell('memory of the bare bot', [bareMemory.toFixed(1)], ' MB');
	const { one, many } = await compareMemory(folder, { guilds: GUILDS, answers: ANSWERED });
	tell('', ['1 server', '100,000', 'ratio'], '');
	tell(
		`memory after ${ANSWERED}`,
		[one.toFixed(1), many.toFixed(1), (many / one).toFixed(2)],
		' MB',
	);
	tell('', ['ours', 'discord.js', 'ratio'], '');
	for (const [unit, ours, bare] of [
		['CPU', starts.ours.cpu, starts.same.cpu],
		['on the wall', starts.ours.wall, starts.same.wall],
	] as const) {
		const figures = [ours, bare, ours / bare].map((figure) => figure.toFixed(2));
		tell('ready, a later start', figures, ` ms ${unit}`);
	}
} finally {
	await rm(folder, { recursive: true });
}

function tell(name: string, figures: readonly string[], unit: string): void {
	const columns = figures.map((figure) => figure.padStart(10)).join('');
	process.stdout.write(`${name.padEnd(28)}${columns}${unit}\n`);
}
