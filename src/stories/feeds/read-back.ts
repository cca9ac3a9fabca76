import type { Library } from '../../ports/articles/library.ts';
import type { TellableItem } from '../../ports/feeds/feed-cards.ts';
import type { FeedPost } from '../../ports/feeds/feed-ledger.ts';

/** What is told of an item, as the library has its article now. */
export async function readBack(
	library: Library,
	{ feedName, item, reading }: FeedPost,
): Promise<TellableItem> {
	if ('problem' in reading) return { feedName, item, problem: reading.problem };
	const article = await library.article(reading.article);
	if (article) {
		const like = await library.similar(article.text, article.id);
		return { feedName, item, article, ...(like && { like }) };
	}
	return { feedName, item, problem: 'It was removed from the library.' };
}
