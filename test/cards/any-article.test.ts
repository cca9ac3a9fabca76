import { expect, test } from 'vitest';
import { checkArticles } from '../support/any-article.ts';

test('of any article, Discord takes every card, form and picture, and no letter, escape or quotation is cut in two', async () => {
	const { faults, ...tally } = await checkArticles(150, 1, 20);
	expect(faults).toEqual([]);
	expect(tally.answers).toBeGreaterThan(6000);
	expect(tally.cuts).toBeGreaterThan(3000);
	expect(tally.pictures).toBeGreaterThan(12);
}, 600_000);
