import { stdout } from 'node:process';
import { expect, test } from 'vitest';
import { checkArticles } from '../support/any-article.ts';

test('of 10,000 random articles, Discord takes every card, form and picture, and nothing is cut in two', async () => {
	const { faults, asked, ...tally } = await checkArticles(10_000, 2, 4);
	stdout.write(`${JSON.stringify({ ...tally, asked: asked.size })}\n`);
	expect(faults).toEqual([]);
	expect(tally.pictures).toBeGreaterThan(5_000);
}, 7_200_000);
