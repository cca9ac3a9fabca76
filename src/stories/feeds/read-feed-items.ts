import type { App } from '../../app.ts';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Library, StoredArticle } from '../../ports/articles/library.ts';
import type { UnreadItem } from '../../ports/feeds/feed-ledger.ts';
import { addArticle, type Filing } from '../articles/adding/add-article.ts';
import { workOff } from '../work-off.ts';
import { draftOfItem, ownLink } from './draft-of-item.ts';
import { readOnce } from './read-once.ts';

export type ReadingItems = Pick<
	App,
	'store' | 'analysers' | 'feedLedger' | 'pages' | 'guildSettings' | 'now' | 'log'
>;

const AT_ONCE = 6;
/** Longer than reading one page may take, with the queue before it. */
const LEASE_MS = 300_000;
/** Where too much was read just now. */
const AGAIN_MS = 120_000;
const MOST_ATTEMPTS = 8;
/** A page on which reading itself breaks is given up after so many attempts. */
const MOST_BROKEN = 10;
const TOO_MANY =
	'Too many pages were asked for this server’s feeds today, so this one was left unread. Add it with /article add url.';

/**
 * Reads the articles of what feeds brought, each page and text once for all who follow, and files them, each for its
 * guild; drops what is not wanted after all. It may be interrupted anywhere and run again.
 */
export function readFeedItems(tools: ReadingItems, stopping: AbortSignal): Promise<void> {
	const { feedLedger, now } = tools;
	const shared = { ...tools, ...readOnce(tools) };
	return workOff(
		{
			atOnce: AT_ONCE,
			claim: (limit) => feedLedger.claimUnread({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (unread) => readItem(shared, unread),
		},
		stopping,
	);
}

async function readItem(tools: ReadingItems, unread: UnreadItem): Promise<void> {
	const { store, feedLedger, now, log } = tools;
	const { guild, filter } = unread.subscription;
	const library = store.library(guild);
	const read =
		unread.attempt > MOST_BROKEN
			? { problem: 'Its page could not be read, however often it was tried.' }
			: await articleOf(tools, library, unread);
	if (read === 'later') {
		await feedLedger.postponeUnread(unread, new Date(now().getTime() + AGAIN_MS));
		return;
	}
	const article = 'article' in read ? read.article : undefined;
	const isWanted = await isQuoted(library, filter.speaker, article);
	const reading = 'article' in read ? { article: read.article.id } : read;
	if (isWanted) await feedLedger.keepReading(unread, reading);
	else await feedLedger.dropUnread(unread);
	log.info({ guild, isRead: article !== undefined, isWanted }, 'feed item read');
}

type Read = { readonly article: StoredArticle } | { readonly problem: string };

async function articleOf(
	{ pages, analysers, guildSettings }: ReadingItems,
	library: Library,
	{ subscription, item, feedTitle, found, attempt }: UnreadItem,
): Promise<Read | 'later'> {
	const { guild, id } = subscription;
	const link = ownLink(item);
	const known = link && (await library.find({ text: '', url: link }));
	if (known) return { article: known };

	const { timeZone } = await guildSettings.of(guild);
	// Feeds have a share of their own: people go on reading pages when it is used up.
	const reader = { by: id, guild: `feeds of ${guild}` };
	const read = await draftOfItem(pages, { item, feedTitle, found, timeZone }, reader);
	const analyser = analysers.of(guild);
	if (read.outcome === 'draft') return file({ library, analyser }, read.draft);
	if (read.outcome === 'later' && attempt < MOST_ATTEMPTS) return 'later';
	return { problem: read.outcome === 'later' ? TOO_MANY : read.reason };
}

async function file(filing: Filing, draft: ArticleDraft): Promise<Read> {
	try {
		const { article } = await addArticle(filing, draft);
		return { article };
	} catch (error) {
		if (error instanceof UserError) return { problem: 'There is no text in it that can be read.' };
		throw error;
	}
}

/** Does the article quote the speaker, where one is asked for? Of what cannot be read nobody knows. */
export async function isQuoted(
	library: Library,
	speaker: string | undefined,
	article: Pick<StoredArticle, 'id'> | undefined,
): Promise<boolean> {
	if (speaker === undefined) return true;
	if (article === undefined) return false;
	const { total } = await library.quotes({ speaker, article: article.id }, { offset: 0, limit: 1 });
	return total > 0;
}
