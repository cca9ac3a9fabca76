import { expect, test } from 'vitest';
import type { Analysis } from '../src/analysis/stages.ts';
import { ANALYSIS_VERSION } from '../src/analysis/version.ts';
import {
	readBundledArticles,
	readingKey,
	readKeptReadings,
	withKeptReadings,
} from '../src/bundled-articles.ts';
import type { AnalysedText } from '../src/ports/articles/analyser.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { addBundledArticles } from '../src/stories/articles/adding/add-bundled-articles.ts';
import { article } from './support/articles.ts';
import { memoryDatabase } from './support/databases.ts';
import { DIRECT_ANALYSER } from './support/direct-analyser.ts';

const TEXT: AnalysedText = { text: 'The mill burns.', title: 'Fire', published: '2024-03-07' };
const KEPT = article({ title: 'Kept' }).analysis;
const FOUND = article({ title: 'Found' }).analysis;

/** Whether the reading of `asked` is the one that is kept of TEXT, by this version of the analysis. */
async function readingOf(asked: AnalysedText, version = ANALYSIS_VERSION): Promise<Analysis> {
	const kept = { version, readings: { [readingKey(TEXT)]: KEPT } };
	const analyser = withKeptReadings({ analyse: async () => FOUND }, async () => kept);
	return analyser.analyse(asked);
}

test('what is kept of a text is not found once more', async () => {
	expect(await readingOf(TEXT)).toBe(KEPT);
});

test.each<[string, AnalysedText]>([
	['text', { ...TEXT, text: 'The mill burnt.' }],
	['title', { ...TEXT, title: 'A fire' }],
	['day', { ...TEXT, published: '2024-03-08' }],
])('of another %s it is', async (_, asked) => {
	expect(await readingOf(asked)).toBe(FOUND);
});

test('what another version of the analysis found is not used', async () => {
	expect(await readingOf(TEXT, ANALYSIS_VERSION - 1)).toBe(FOUND);
});

test('what is kept is what today’s analysis finds in the bundled articles: else `npm run read:bundled`', async () => {
	const { library } = openArticleStore(await memoryDatabase(), {
		now: () => new Date(0),
		analysisVersion: ANALYSIS_VERSION,
	});
	const found: Record<string, Analysis> = {};
	const analyser = {
		analyse: async (text: AnalysedText) => {
			const analysis = await DIRECT_ANALYSER.analyse(text);
			found[readingKey(text)] = analysis;
			return analysis;
		},
	};

	await addBundledArticles({ library: library(), analyser }, await readBundledArticles());

	expect(await readKeptReadings()).toEqual({ version: ANALYSIS_VERSION, readings: found });
});
