import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/stages.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { fold } from '../../../src/domain/fold.ts';
import { findPeople } from '../../../src/stories/people/find-person.ts';
import { emptyServer } from '../../support/ask.ts';
import { models } from '../../support/models.ts';
import { INTRODUCED_ONE, INTRODUCED_TWO } from './introduced-people.ts';
import { NAMED_ONE, NAMED_TWO } from './named-pairs.ts';
import { ONE_PERSON, type Pair, TWO_PEOPLE } from './people-in-articles.ts';
import { RENEWED_ONE, RENEWED_TWO } from './renewed-people.ts';
import { RETOLD_ONE, RETOLD_TWO } from './retold-people.ts';

/** Are both, read by the analysis and kept in a library, one `/speaker`? */
async function areOne(pair: Pair): Promise<boolean> {
	const server = await emptyServer();
	const asked: string[] = [];
	for (const { day, name, text } of pair) {
		const published = { day: day as Day, timeZone: 'UTC' };
		const analysis = analyse({ text, published: published.day }, models);
		await server.library.save({ title: text.slice(0, 60), text, published }, analysis);
		asked.push(
			...analysis.speakers.map((one) => one.name).filter((one) => fold(one).includes(fold(name))),
		);
	}
	const found = await Promise.all(asked.map((name) => findPeople(server, name)));
	return found
		.flat()
		.some(
			({ appearances, isNameOnly }) =>
				!isNameOnly && new Set(appearances.map(({ article }) => article.id)).size === pair.length,
		);
}

async function merged(pairs: readonly Pair[]): Promise<readonly Pair[]> {
	const are = await Promise.all(pairs.map(areOne));
	return pairs.filter((_, index) => are[index]);
}

describe.each([
	['sixty', ONE_PERSON, TWO_PEOPLE, 60],
	['forty retold', RETOLD_ONE, RETOLD_TWO, 40],
	['thirty-four introduced', INTRODUCED_ONE, INTRODUCED_TWO, 34],
	['sixteen last', RENEWED_ONE, RENEWED_TWO, 16],
	['fourteen that name', NAMED_ONE, NAMED_TWO, 14],
] as const)('of %s pairs of articles', (_, one, two, count) => {
	test('what is one person is one', async () => {
		expect(one.length + two.length).toBe(count);
		expect((await merged(one)).length / one.length).toBeGreaterThanOrEqual(0.85);
	});

	test('nobody is taken for somebody else', async () => {
		expect((await merged(two)).map(([{ text }]) => text)).toEqual([]);
	});
});
