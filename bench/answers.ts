/**
 * What an answer costs the bot in processor time and memory, beside a bot of discord.js alone that says "pong" and one that
 * sends the very same card, all on the local Discord, with the bundled library: `npm run bench:answers -- 2000`. On Linux.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAnswers, compareStarts } from './answers/compare-answers.ts';

const ANSWERS = Number(process.argv[2] ?? 2000);
const WARM_UP = 1000;
const ROUNDS = 10;

const folder = await mkdtemp(join(tmpdir(), 'dateline-answers-'));
try {
	const answers = Math.ceil(ANSWERS / ROUNDS);
	const how = { folder, rounds: ROUNDS, answers, warmUp: WARM_UP };
	const { costs, memory, bareMemory } = await compareAnswers(how);
	tell('', ['ours', 'pong', 'ratio', 'same card', 'ratio'], '');
	for (const [question, { ours, pong, same }] of costs) {
		tell(
			question,
			[ours, pong, ours / pong, same, ours / same].map((figure) => figure.toFixed(2)),
			' ms CPU',
		);
	}
	for (const [answered, megabytes] of memory) {
		tell(`memory after ${answered}`, [megabytes.toFixed(1)], ' MB');
	}
	tell('memory of the bare bot', [bareMemory.toFixed(1)], ' MB');
	const start = await compareStarts(folder);
	tell('', ['ours', 'discord.js', 'ratio'], '');
	tell(
		'ready, a later start',
		[start.ours, start.same, start.ours / start.same].map((figure) => figure.toFixed(2)),
		' ms CPU',
	);
} finally {
	await rm(folder, { recursive: true });
}

function tell(name: string, figures: readonly string[], unit: string): void {
	const columns = figures.map((figure) => figure.padStart(10)).join('');
	process.stdout.write(`${name.padEnd(24)}${columns}${unit}\n`);
}
