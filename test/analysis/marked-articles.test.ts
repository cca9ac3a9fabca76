import { describe, expect, test } from 'vitest';
import { analyseGold, type GoldArticle, readGold } from '../../bench/gold/gold-article.ts';
import { type MeasureName, scoreAll } from '../../bench/gold/score-all.ts';
import { readSigns, signsOf } from '../../bench/gold/signs.ts';
import { ANALYSIS_VERSION } from '../../src/analysis/version.ts';
import { models } from '../support/models.ts';

const FOLDER = `${import.meta.dirname}/../../bench/gold`;

/** Of each measure, how many were found rightly once: a change may find more, and nobody makes it find less unnoticed. */
const FOUND: Readonly<
	Record<string, Readonly<Record<MeasureName, { told: number; right: number }>>>
> = {
	second: {
		'quotes and their speaker': { told: 92, right: 86 },
		'… of people': { told: 74, right: 70 },
		'… of institutions': { told: 11, right: 9 },
		'… of nobody by name': { told: 7, right: 7 },
		'years, months and days': { told: 179, right: 171 },
		'no traps': { told: 24, right: 24 },
		'posted and worth it': { told: 20, right: 20 },
		'great days posted': { told: 18, right: 18 },
	},
	fifth: {
		'quotes and their speaker': { told: 137, right: 130 },
		'… of people': { told: 98, right: 96 },
		'… of institutions': { told: 17, right: 16 },
		'… of nobody by name': { told: 18, right: 18 },
		'years, months and days': { told: 179, right: 167 },
		'no traps': { told: 10, right: 8 },
		'posted and worth it': { told: 8, right: 6 },
		'great days posted': { told: 3, right: 3 },
	},
	eighth: {
		'quotes and their speaker': { told: 93, right: 86 },
		'… of people': { told: 71, right: 68 },
		'… of institutions': { told: 5, right: 4 },
		'… of nobody by name': { told: 16, right: 14 },
		'years, months and days': { told: 220, right: 214 },
		'no traps': { told: 22, right: 22 },
		'posted and worth it': { told: 24, right: 13 },
		'great days posted': { told: 6, right: 6 },
	},
	tenth: {
		'quotes and their speaker': { told: 60, right: 60 },
		'… of people': { told: 60, right: 60 },
		'… of institutions': { told: 0, right: 0 },
		'… of nobody by name': { told: 0, right: 0 },
		'years, months and days': { told: 128, right: 124 },
		'no traps': { told: 29, right: 29 },
		'posted and worth it': { told: 25, right: 23 },
		'great days posted': { told: 19, right: 19 },
	},
};

const kept = readSigns();

test('the signs of another version would say nothing: `npm run read:bundled` writes them anew', () => {
	expect(kept.version).toBe(ANALYSIS_VERSION);
});

describe.each(Object.keys(kept.signs))('of the %s set', (set) => {
	const found = new Map(
		readGold(`${FOLDER}/${set}.jsonl`).map((gold) => [gold, analyseGold(gold, models)] as const),
	);
	const findingsOf = (gold: GoldArticle) => found.get(gold) ?? analyseGold(gold, models);

	test('each answer is the one that is kept: another one needs another version, and `npm run read:bundled`', () => {
		expect(signsOf([...found.keys()], findingsOf)).toEqual(kept.signs[set]);
	});

	const floors = FOUND[set];
	if (floors === undefined) return;
	const scores = scoreAll([...found.keys()], findingsOf);

	test.each(Object.entries(floors))('%s', (name, { told, right }) => {
		const score = scores[name as MeasureName];
		expect(score.right, 'found and right').toBeGreaterThanOrEqual(right);
		expect(score.told - score.right, 'found and wrong').toBeLessThanOrEqual(told - right);
	});
});
