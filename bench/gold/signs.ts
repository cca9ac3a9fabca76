import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Analysis } from '../../src/analysis/stages.ts';
import type { GoldArticle } from './gold-article.ts';

const keptSigns = z.object({
	version: z.int(),
	signs: z.record(z.string(), z.record(z.string(), z.string())),
});

/** By the name of a set and the id of an article: the sign of what a version of the analysis finds there. */
export type KeptSigns = z.infer<typeof keptSigns>;

/** Where they are kept; `npm run read:bundled` writes them. */
export const SIGNS = new URL('signs.json', import.meta.url);

export function readSigns(): KeptSigns {
	return keptSigns.parse(JSON.parse(readFileSync(SIGNS, 'utf8')));
}

/** The signs of a set of articles, each under its id. */
export function signsOf(
	articles: readonly GoldArticle[],
	find: (article: GoldArticle) => Analysis,
): Record<string, string> {
	return Object.fromEntries(articles.map((article) => [article.id, signOf(find(article))]));
}

/** Eight digits that are others as soon as anything else is found; of a number, three places behind the point count. */
export function signOf(found: Analysis): string {
	const told = JSON.stringify(found, (_, value) =>
		typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
	);
	return createHash('sha256').update(told).digest('hex').slice(0, 8);
}
