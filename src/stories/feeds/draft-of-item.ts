import type { ArticleDraft, Published } from '../../domain/articles/article.ts';
import { dayIn } from '../../domain/calendar.ts';
import type { FeedItem } from '../../domain/feeds/feed.ts';
import type { PageArticle, PageFetcher, Reader } from '../../ports/articles/page-fetcher.ts';
import { ONLY_PART } from '../articles/adding/read-page.ts';

/** An item, whose it is, and when it was found. */
export type FoundItem = {
	readonly item: FeedItem;
	readonly feedTitle: string;
	readonly found: Date;
	/** The zone of the guild, for an article of which nobody says when it came out. */
	readonly timeZone: string;
};

/** The article of an item; 'later' where too much was read just now; or why there is none, in one sentence. */
export type ItemDraft =
	| { readonly outcome: 'draft'; readonly draft: ArticleDraft }
	| { readonly outcome: 'later' | 'unread'; readonly reason: string };

/** Words, from which on a feed's own text counts as the whole article. */
const WHOLE_WORDS = 250;
/** A page that is less sure of its day than this believes its feed. */
const SURE = 0.8;
const UNDATED =
	'Neither the page nor the feed says when it came out; this is the day on which the feed brought it.';

/** The article of an item: as the feed carries it where that is the whole, else as its page has it. */
export async function draftOfItem(
	pages: PageFetcher,
	found: FoundItem,
	reader: Reader,
): Promise<ItemDraft> {
	const { item } = found;
	const link = ownLink(item);
	if (wordsIn(item.content) >= WHOLE_WORDS) return { outcome: 'draft', draft: ownDraft(found) };
	if (link === undefined) {
		return { outcome: 'unread', reason: 'The feed names no page for it.' };
	}
	const page = await pages.read(link, reader);
	if (page.outcome === 'article') {
		return { outcome: 'draft', draft: pageDraft(page.article, found) };
	}
	const { problem, reason } = page;
	return { outcome: problem === 'limit' ? 'later' : 'unread', reason };
}

/** The address of its page, where it is the page of no other item. */
export function ownLink({ link, sharesLink }: FeedItem): string | undefined {
	return sharesLink ? undefined : link;
}

function ownDraft(found: FoundItem): ArticleDraft {
	const { item, feedTitle } = found;
	const link = ownLink(item);
	return {
		title: item.title ?? feedTitle,
		text: item.content ?? '',
		source: feedTitle,
		...(link !== undefined && { url: link }),
		...(item.author !== undefined && { author: item.author }),
		...datedBy(publishedBy(item), found),
	};
}

function pageDraft(page: PageArticle, found: FoundItem): ArticleDraft {
	const { item, feedTitle } = found;
	const { url, text, author = item.author, site = feedTitle } = page;
	return {
		title: page.title ?? item.title ?? feedTitle,
		text,
		url,
		source: site,
		...(author !== undefined && { author }),
		...(page.isPart && { note: ONLY_PART }),
		...datedBy(bestDay(page, item), found),
	};
}

/** What the page surely says, else what the feed says, else what the page says. */
function bestDay({ published: page }: PageArticle, item: FeedItem): Published | undefined {
	const ofPage = page && {
		day: page.day,
		timeZone: page.timeZone ?? 'UTC',
		...(page.instant !== undefined && { instant: page.instant }),
	};
	if (page && page.confidence >= SURE) return ofPage;
	return publishedBy(item) ?? ofPage;
}

function publishedBy({ published: instant }: FeedItem): Published | undefined {
	if (instant === undefined) return undefined;
	const timeZone = /[+-]\d\d:\d\d$/.exec(instant)?.[0] ?? 'UTC';
	return { day: dayIn(timeZone, new Date(instant)), instant, timeZone };
}

function datedBy(
	published: Published | undefined,
	{ found, timeZone }: FoundItem,
): Pick<ArticleDraft, 'published' | 'note'> {
	if (published) return { published };
	return { published: { day: dayIn(timeZone, found), timeZone }, note: UNDATED };
}

function wordsIn(text = ''): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
