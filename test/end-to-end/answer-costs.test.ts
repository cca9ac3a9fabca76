import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareAnswers, compareStarts } from '../../bench/answers/compare-answers.ts';

/** A bot that has answered a few hundred times only is not yet as fast as it gets; `npm run bench:answers` measures that. */
const MOST_RATIO = 3;

test.runIf(process.platform === 'linux')(
	'an answer, and a start, cost little more than they would take discord.js alone',
	{ timeout: 120_000 },
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
		onTestFinished(() => rm(folder, { recursive: true }));

		const { costs } = await compareAnswers({ folder, rounds: 5, answers: 40, warmUp: 200 });

		for (const [question, { ours, same }] of costs) {
			expect(ours / same, question).toBeLessThan(MOST_RATIO);
		}
		const { ours, same } = await compareStarts(folder);
		expect(ours / same, 'a later start').toBeLessThan(MOST_RATIO);
	},
);
