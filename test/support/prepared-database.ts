import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ANALYSIS_VERSION } from '../../src/analysis/version.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { addBundledArticles } from '../../src/stories/articles/adding/add-bundled-articles.ts';
import { filing } from './direct-analyser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A file as the first start of a bot leaves it. */
		preparedDatabase: string;
	}
}

const ARTICLES = new URL('../../data/articles/', import.meta.url);

/** Reads the bundled articles once for all tests that start a bot; each copies the file. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
	const file = join(folder, 'prepared.db');
	const database = await openDatabase(file);
	const now = () => new Date();
	const { library } = openArticleStore(database, { now, analysisVersion: ANALYSIS_VERSION });
	await addBundledArticles(filing(library()), await readArticles());
	await database.close();
	provide('preparedDatabase', file);
	return () => rm(folder, { recursive: true });
}

async function readArticles() {
	const names = (await readdir(ARTICLES)).filter((name) => name.endsWith('.md')).sort();
	return Promise.all(
		names.map(async (name) => ({
			name,
			content: await readFile(new URL(name, ARTICLES), 'utf8'),
		})),
	);
}
