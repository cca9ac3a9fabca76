import { addedCard, askDayCard, similarCard } from '../../../cards/articles/taken-in.ts';
import type { Asked } from '../../../domain/asked.ts';
import type { Card } from '../../../domain/card.ts';
import type { Analyser } from '../../../ports/articles/analyser.ts';
import type { Library, Part, StoredArticle } from '../../../ports/articles/library.ts';
import type { Keeper, Reading, ReadingStore } from '../../../ports/articles/reading-store.ts';
import { addArticle, checkText, isLongText } from './add-article.ts';
import { findReading } from './find-reading.ts';

/** What taking an article in needs of those who ask for it. */
export type Taking = {
	readonly library: Library;
	readonly analyser: Analyser;
	/** Knows how many dates of an article wait for an editor. */
	readonly book: { suggestions(part: Part, article: string): Promise<{ readonly total: number }> };
	readonly readings: ReadingStore;
	readonly asked: Keeper & Pick<Asked, 'isEditor'>;
	announce(): Promise<void>;
};

/**
 * The one way of an article into a library, by whatever way it came: known already? much like another? its day known?
 * Then it is analysed and filed. What is missing is asked for with a card; the text waits with its buttons meanwhile.
 */
export async function takeIn(
	taking: Taking,
	reading: Reading,
	alike: 'ask' | 'add' = 'ask',
): Promise<Card> {
	const { library, readings, asked } = taking;
	const draft = { ...reading.draft, text: checkText(reading.draft.text) };
	const known = await library.find(draft);
	if (known) return knownCard(taking, known);

	const similar = alike === 'ask' ? await library.similar(draft.text) : undefined;
	if (similar) return similarCard(similar, await readings.keep({ ...reading, draft }, asked));

	const { published, likelyDays, day } = reading;
	if (!published) {
		return askDayCard(likelyDays, await readings.keep({ ...reading, draft }, asked));
	}
	if (isLongText(draft.text)) await taking.announce();
	const added = await addArticle(taking, { ...draft, published });
	const waiting = await waitingIn(taking, added.article);
	return addedCard(added.article, asked, { isNew: !added.known, waiting, ...(day && { day }) });
}

/** The card of an article that is in the library already. */
export async function knownCard(
	{ book, asked }: Pick<Taking, 'book' | 'asked'>,
	article: StoredArticle,
): Promise<Card> {
	return addedCard(article, asked, { isNew: false, waiting: await waitingIn({ book }, article) });
}

/** How many dates of the article wait for an editor. */
async function waitingIn({ book }: Pick<Taking, 'book'>, { id }: StoredArticle): Promise<number> {
	return (await book.suggestions({ offset: 0, limit: 1 }, id)).total;
}

/** Goes on with what was kept under `key`, its day said or not. */
export async function takeInKept(
	taking: Taking,
	key: string | undefined,
	published?: Reading['published'],
): Promise<Card> {
	const reading = await findReading(taking, key);
	return takeIn(taking, { ...reading, ...(published && { published }) }, 'add');
}
