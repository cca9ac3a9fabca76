import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { ANALYSIS_VERSION } from './analysis/version.ts';
import type { AnalysedText, Analyser } from './ports/articles/analyser.ts';
import { analysis } from './sql/stored/findings.ts';
import { readStored } from './sql/stored/read-stored.ts';
import type { ArticleFile } from './stories/articles/adding/add-bundled-articles.ts';

const ARTICLES = new URL('../data/articles/', import.meta.url);
const READINGS = new URL('../data/readings.json.gz', import.meta.url);

const keptReadings = z.object({ version: z.number(), readings: z.record(z.string(), analysis) });

/** What the analysis of a version finds in the bundled articles, by the keys of their texts. */
export type KeptReadings = z.infer<typeof keptReadings>;

/** The files of data/articles/. */
export async function readBundledArticles(): Promise<ArticleFile[]> {
	const names = (await readdir(ARTICLES)).filter((name) => name.endsWith('.md')).sort();
	return Promise.all(
		names.map(async (name) => ({ name, content: await readFile(new URL(name, ARTICLES), 'utf8') })),
	);
}

/** What lies beside the bundled articles, so that a first start reads none of them: `npm run read:bundled` writes it. */
export async function readKeptReadings(): Promise<KeptReadings> {
	return readStored('readings', keptReadings, gunzipSync(await readFile(READINGS)).toString());
}

/** As `analyser`, which is asked only for texts of which today's analysis has no reading kept. */
export function withKeptReadings(
	analyser: Analyser,
	read: () => Promise<KeptReadings> = readKeptReadings,
): Analyser {
	return {
		async analyse(text) {
			const { version, readings } = await read();
			const kept = version === ANALYSIS_VERSION ? readings[readingKey(text)] : undefined;
			return kept ?? analyser.analyse(text);
		},
	};
}

/** Under what the reading of a text is kept. */
export function readingKey({ title, published, text }: AnalysedText): string {
	const all = JSON.stringify([title, published, text]);
	return createHash('sha256').update(all).digest('base64url');
}
