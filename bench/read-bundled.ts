/**
 * Keeps what the analysis finds in the bundled articles, so that a first start has nothing to read, and the signs of what it
 * finds in the marked ones, so that no answer changes unnoticed: `npm run read:bundled`.
 */
import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModels } from '../src/analysis/load-models.ts';
import { analyse } from '../src/analysis/stages.ts';
import { ANALYSIS_VERSION } from '../src/analysis/version.ts';
import { type KeptReadings, readBundledArticles, readingKey } from '../src/bundled-articles.ts';
import type { Analyser } from '../src/ports/articles/analyser.ts';
import { openArticleStore } from '../src/sql/articles/article-store.ts';
import { openDatabase } from '../src/sql/open-database.ts';
import { addBundledArticles } from '../src/stories/articles/adding/add-bundled-articles.ts';
import { analyseGold, readGold } from './gold/gold-article.ts';
import { type KeptSigns, SIGNS, signsOf } from './gold/signs.ts';

const READINGS = new URL('../data/readings.json.gz', import.meta.url);

const models = loadModels();
const readings: KeptReadings['readings'] = {};
const analyser: Analyser = {
	async analyse(text) {
		const found = analyse(text, models);
		readings[readingKey(text)] = found;
		return found;
	},
};
const database = await openDatabase(':memory:');
const store = openArticleStore(database, {
	now: () => new Date(),
	analysisVersion: ANALYSIS_VERSION,
});
await addBundledArticles({ library: store.library(), analyser }, await readBundledArticles());
await database.close();
const kept: KeptReadings = { version: ANALYSIS_VERSION, readings };
await writeFile(READINGS, gzipSync(JSON.stringify(kept)));

const signs: KeptSigns['signs'] = {};
for (const file of globSync(`${import.meta.dirname}/gold/*.jsonl`).toSorted()) {
	signs[basename(file, '.jsonl')] = signsOf(readGold(file), (gold) => analyseGold(gold, models));
}
await writeFile(
	SIGNS,
	`${JSON.stringify({ version: ANALYSIS_VERSION, signs }, undefined, '\t')}\n`,
);
