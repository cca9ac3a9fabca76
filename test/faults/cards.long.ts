import { stdout } from 'node:process';
import { expect, test } from 'vitest';
import { checkArticles } from '../support/any-article.ts';

const EACH = 500;
/** 10,000 articles in all; one part by itself: `vitest run --config vitest.faults.config.ts cards -t "seed 108"`. */
const SEEDS = Array.from({ length: 20 }, (_, index) => 101 + index);

test.each(SEEDS)(
	`of ${EACH} random articles of seed %i, Discord takes every card, form and picture, and nothing is cut in two`,
	async (seed) => {
		const { faults, asked, ...tally } = await checkArticles(EACH, seed, 4);
		stdout.write(`${JSON.stringify({ seed, ...tally, asked: asked.size })}\n`);
		expect(faults).toEqual([]);
		expect(tally.pictures).toBeGreaterThan(EACH / 2);
	},
	1_800_000,
);
