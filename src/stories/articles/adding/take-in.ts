import type { Day } from '../../../domain/calendar.ts';
import type { Analyser } from '../../../ports/articles/analyser.ts';
import type { ArticleHead, Library, Part, StoredArticle } from '../../../ports/articles/library.ts';
import type { PageDay } from '../../../ports/articles/page-fetcher.ts';
import type { Keeper, Reading, ReadingStore } from '../../../ports/articles/reading-store.ts';
import { fileArticle } from './add-article.ts';
import { findReading } from './find-reading.ts';

/** What taking an article in needs of those who ask for it. */
export type Taking = {
	readonly library: Library;
	readonly analyser: Analyser;
	/** Knows how many dates of an article wait for an editor. */
	readonly book: { suggestions(part: Part, article: string): Promise<{ readonly total: number }> };
	readonly readings: ReadingStore;
	readonly asked: Keeper;
};

/** What became of an article that somebody wants in the library. */
export type TakenIn =
	/** It is there now, or was already. */
	| {
			readonly outcome: 'added' | 'known';
			readonly article: StoredArticle;
			/** How many of its dates wait for an editor. */
			readonly waiting: number;
			/** What its page says of the day it came out. */
			readonly day?: PageDay;
	  }
	/** Nothing is added yet; what was read is kept under `key`. Another one is much like it … */
	| { readonly outcome: 'similar'; readonly similar: ArticleHead; readonly key: string }
	/** … or nobody has said yet when it came out. */
	| { readonly outcome: 'undated'; readonly likelyDays: readonly Day[]; readonly key: string }
	/** There is no article at the address. */
	| { readonly outcome: 'refused'; readonly reason: string; readonly url: string };

/**
 * The one way of an article into a library, by whatever way it came, its text checked already: known there? much like
 * another? its day known? Then it is analysed and filed. What is missing comes back; the text is kept meanwhile.
 */
export async function takeIn(
	taking: Taking,
	reading: Reading,
	alike: 'ask' | 'add' = 'ask',
): Promise<TakenIn> {
	const known = await taking.library.find(reading.draft);
	return known ? alreadyIn(taking, known) : takeInNew(taking, reading, alike);
}

/** As takeIn, of an article that is known not to be in the library. */
export async function takeInNew(
	taking: Taking,
	reading: Reading,
	alike: 'ask' | 'add' = 'ask',
): Promise<TakenIn> {
	const { library, analyser, readings, asked } = taking;
	const { draft, published, likelyDays, day } = reading;
	const similar = alike === 'ask' ? await library.similar(draft.text) : undefined;
	if (similar) return { outcome: 'similar', similar, key: await readings.keep(reading, asked) };
	if (!published) {
		return { outcome: 'undated', likelyDays, key: await readings.keep(reading, asked) };
	}
	const article = await fileArticle({ library, analyser }, { ...draft, published });
	const waiting = await waitingIn(taking, article);
	return { outcome: 'added', article, waiting, ...(day && { day }) };
}

/** An article that is in the library already. */
export async function alreadyIn(
	{ book }: Pick<Taking, 'book'>,
	article: StoredArticle,
): Promise<TakenIn> {
	return { outcome: 'known', article, waiting: await waitingIn({ book }, article) };
}

/** How many dates of the article wait for an editor. */
async function waitingIn({ book }: Pick<Taking, 'book'>, { id }: StoredArticle): Promise<number> {
	return (await book.suggestions({ offset: 0, limit: 0 }, id)).total;
}

/** Goes on with what was kept under `key`, its day said or not. */
export async function takeInKept(
	taking: Taking,
	key: string | undefined,
	published?: Reading['published'],
): Promise<TakenIn> {
	const reading = await findReading(taking, key);
	return takeIn(taking, { ...reading, ...(published && { published }) }, 'add');
}
