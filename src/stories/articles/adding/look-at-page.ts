import type { Analysis } from '../../../analysis/stages.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { StoredArticle } from '../../../ports/articles/library.ts';
import type { PageFetcher } from '../../../ports/articles/page-fetcher.ts';
import type { Reading } from '../../../ports/articles/reading-store.ts';
import { findReading } from './find-reading.ts';
import { readPage } from './read-page.ts';
import type { Taking } from './take-in.ts';

/** An article that was read and analysed, but is in no library. */
export type AnalysedReading = Reading & { readonly analysis: Analysis };

/** What there is at an address. */
export type Looked =
	| { readonly outcome: 'known'; readonly article: StoredArticle }
	| {
			readonly outcome: 'read';
			readonly reading: AnalysedReading;
			/** Under which it is kept for a day; none where the site asks that it be not kept. */
			readonly key?: string;
	  };

/** Reads and analyses the page at `url` without adding it. A UserError says why there is no article. */
export async function lookAtPage(
	taking: Taking & { readonly pages: PageFetcher },
	url: string,
): Promise<Looked> {
	const page = await readPage(taking, url);
	if (page.outcome === 'known') return page;
	if (page.outcome === 'refused') throw new UserError(page.reason);

	const { draft, published } = page.reading;
	const { text, title } = draft;
	const day = published && { published: published.day };
	const analysis = await taking.analyser.analyse({ text, title, ...day });
	const reading = { ...page.reading, analysis };
	if (!page.mayKeep) return { outcome: 'read', reading };
	return { outcome: 'read', reading, key: await taking.readings.keep(reading, taking.asked) };
}

/** What was read and analysed before, and kept under `key`. */
export async function findAnalysed(
	taking: Pick<Taking, 'readings' | 'asked'>,
	key: string | undefined,
): Promise<AnalysedReading> {
	const { analysis, ...reading } = await findReading(taking, key);
	if (!analysis) throw new UserError('This article was not fully read. Ask for it again.');
	return { ...reading, analysis };
}
