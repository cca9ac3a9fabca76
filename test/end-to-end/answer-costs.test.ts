import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { compareAnswers } from '../../bench/answers/compare-answers.ts';
import { DATABASE } from '../../bench/answers/stage.ts';
import { MEASURED_ANEW } from '../support/loop-lag.ts';

/** A bot that has answered a few hundred times only is not yet as fast as it gets; `npm run bench:answers` measures that. */
const MOST_RATIO = 3;

test.runIf(process.platform === 'linux')(
	'an answer, and a start, cost little more than they would take discord.js alone',
	{ timeout: 120_000, retry: MEASURED_ANEW },
	async () => {
		const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
		onTestFinished(() => rm(folder, { recursive: true }));
		await copyFile(inject('preparedDatabase'), join(folder, DATABASE));

		const how = { folder, rounds: 5, answers: 40, warmUp: 200 };
		const { costs, starts } = await compareAnswers(how);

		for (const [question, { ours, same }] of costs) {
			expect(ours / same, question).toBeLessThan(MOST_RATIO);
		}
		expect(starts.ours.cpu / starts.same.cpu, 'a later start').toBeLessThan(MOST_RATIO);
	},
);
