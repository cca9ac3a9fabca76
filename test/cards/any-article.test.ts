import { expect, test } from 'vitest';
import { checkArticles, TYPED } from '../support/any-article.ts';

/** They ask the world outside; what they answer is looked at in their own tests. */
const OF_THE_WORLD = [
	'article refresh',
	'feed add',
	'feed export',
	'feed import',
	'feed move',
	'feed test',
	'reminders test',
];

test('of any article, Discord takes every card, form and picture, and no letter, escape or quotation is cut in two', async () => {
	const { faults, asked, ...tally } = await checkArticles(75, 1, 10);
	expect(faults).toEqual([]);
	const unasked = TYPED.filter((typed) => !asked.has(`/${typed}`));
	expect(unasked.sort()).toEqual(OF_THE_WORLD);
	expect([...asked].filter((one) => !one.startsWith('/')).length).toBeGreaterThan(100);
	expect(tally.answers).toBeGreaterThan(3000);
	expect(tally.cuts).toBeGreaterThan(1500);
	expect(tally.pictures).toBeGreaterThan(12);
}, 600_000);
