import { expect, test } from 'vitest';
import { checkArticles } from '../support/any-article.ts';

test('of any article, Discord takes every card, form and picture, and no letter, escape or quotation is cut in two', async () => {
	const { faults, ...tally } = await checkArticles(300, 1, 20);
	expect(faults).toEqual([]);
	expect(tally.answers).toBeGreaterThan(12_000);
	expect(tally.cuts).toBeGreaterThan(6_000);
	expect(tally.pictures).toBeGreaterThan(25);
}, 600_000);
