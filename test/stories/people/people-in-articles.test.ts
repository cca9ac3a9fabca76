import { describe, expect, test } from 'vitest';
import { type PeoplePair, readPeoplePairs } from '../../../bench/pairs/people-pairs.ts';
import { analyse } from '../../../src/analysis/stages.ts';
import { fold } from '../../../src/domain/fold.ts';
import { peopleCalled } from '../../../src/stories/people/find-person.ts';
import { emptyServer } from '../../support/ask.ts';
import { models } from '../../support/models.ts';

/** Are both, read by the analysis and kept in a library, one `/speaker`? */
async function areOne({ reports }: PeoplePair): Promise<boolean> {
	const server = await emptyServer();
	const asked: string[] = [];
	for (const { day, name, text } of reports) {
		const published = { day, timeZone: 'UTC' };
		const analysis = analyse({ text, published: published.day }, models);
		await server.library.save({ title: text.slice(0, 60), text, published }, analysis);
		asked.push(
			...analysis.speakers.map((one) => one.name).filter((one) => fold(one).includes(fold(name))),
		);
	}
	const found = await Promise.all(asked.map((name) => peopleCalled(server, name)));
	return found
		.flat()
		.some(
			({ appearances, isNameOnly }) =>
				!isNameOnly &&
				new Set(appearances.map(({ article }) => article.id)).size === reports.length,
		);
}

async function merged(pairs: readonly PeoplePair[]): Promise<readonly PeoplePair[]> {
	const are = await Promise.all(pairs.map(areOne));
	return pairs.filter((_, index) => are[index]);
}

const FOLDER = `${import.meta.dirname}/../../../bench/pairs`;

/** Each with how many are found at least; bench/pairs/README.md says whose they are. */
describe.each([
	['told', 60, 0.85],
	['retold', 40, 0.85],
	['introduced', 34, 0.85],
	['renewed', 16, 0.85],
	['named', 14, 0.85],
	['spelt', 70, 0.75],
	['7', 59, 0.2],
	['9', 60, 0.3],
] as const)('of the pairs of articles in people-%s.txt', (name, count, found) => {
	const pairs = readPeoplePairs(`${FOLDER}/people-${name}.txt`);
	const [one, two] = [true, false].map((isOne) => pairs.filter((pair) => pair.isOne === isOne));

	test('what is one person is one', async () => {
		expect(pairs.length).toBe(count);
		expect((await merged(one ?? [])).length / (one?.length ?? 0)).toBeGreaterThanOrEqual(found);
	});

	test('nobody is taken for somebody else', async () => {
		expect((await merged(two ?? [])).map(({ reports: [{ text }] }) => text)).toEqual([]);
	});
});
