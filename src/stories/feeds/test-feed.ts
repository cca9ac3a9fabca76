import type { App } from '../../app.ts';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import type { Asked } from '../../domain/asked.ts';
import { type FeedItem, holdsWantedWords } from '../../domain/feeds/feed.ts';
import { contains } from '../../domain/fold.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Analyser } from '../../ports/articles/analyser.ts';
import type { Library, StoredArticle } from '../../ports/articles/library.ts';
import type { PageFetcher } from '../../ports/articles/page-fetcher.ts';
import type { GuildWishes, TellableItem } from '../../ports/feeds/feed-cards.ts';
import type { FeedFetcher } from '../../ports/feeds/feed-fetcher.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';
import type { GuildSettingsStore } from '../../ports/guilds/guild-settings-store.ts';
import type { RequestCounts } from '../../ports/request-counts.ts';
import { checkText } from '../articles/adding/add-article.ts';
import { countRequest } from './add-feed.ts';
import { draftOfItem } from './draft-of-item.ts';
import { planFeedPosts } from './plan-feed-posts.ts';

export type TestingFeed = {
	readonly library: Library;
	readonly feedFetcher: FeedFetcher;
	readonly requests: RequestCounts;
	readonly pages: PageFetcher;
	readonly analyser: Analyser;
	readonly guildSettings: GuildSettingsStore;
	readonly reminderSettings: App['reminderSettings'];
	readonly asked: Asked;
	readonly now: () => Date;
};

/** What a feed has now, and what would be posted of it. */
export type FeedTest = GuildWishes & {
	readonly feed: FollowedFeed;
	/** How many items it has, and how many of them have the words that are wanted. */
	readonly items: number;
	readonly wanted: number;
	/** The newest of those; absent where there is none. */
	readonly told?: TellableItem;
	/** Is its article in the library already? */
	readonly isFiled: boolean;
	/** Is the wanted speaker quoted in it, where one is wanted? */
	readonly isQuoted: boolean;
};

/** Reads a feed now; nothing is posted, filed or marked as seen. A UserError says why it cannot be read. */
export async function testFeed(testing: TestingFeed, feed: FollowedFeed): Promise<FeedTest> {
	const { feedFetcher, guildSettings, reminderSettings, asked, now } = testing;
	const { url } = feed.health;
	await countRequest(testing, { by: asked.by, guild: feed.guild, url });
	const answer = await feedFetcher.poll(url, {});
	if (answer.outcome === 'failed') {
		throw new UserError('The feed could not be read just now. {why}', {
			why: { pattern: answer.reason },
		});
	}
	if (answer.outcome !== 'items') {
		throw new UserError('The server says that the feed is gone for good (410).');
	}
	const clock = await guildSettings.of(feed.guild);
	const { items } = answer;
	const known = {
		feed,
		items: items.length,
		wanted: items.filter((item) => holdsWantedWords(item, feed.filter)).length,
		locale: clock.locale,
		threshold: (await reminderSettings.of(feed.guild)).threshold,
	};
	const [planned] = planFeedPosts(now(), () => clock)(items, feed, 'first');
	if (!planned) return { ...known, isFiled: false, isQuoted: false };

	const read = await readNow(testing, feed, planned.item);
	const { speaker } = feed.filter;
	return {
		...known,
		told: { feedName: feed.name, item: planned.item, ...read },
		isFiled: 'article' in read && read.article.id !== '',
		isQuoted: speaker === undefined || ('article' in read && quotes(read.article, speaker)),
	};
}

type Read = { readonly article: StoredArticle } | { readonly problem: string };

async function readNow(
	{ library, pages, analyser, guildSettings, asked, now }: TestingFeed,
	{ guild, health }: FollowedFeed,
	item: FeedItem,
): Promise<Read> {
	const known = item.link && (await library.find({ text: '', url: item.link }));
	if (known) return { article: known };
	const { timeZone } = await guildSettings.of(guild);
	const feedTitle = health.title ?? new URL(health.url).host;
	const reader = { by: asked.by, guild };
	const found = { item, feedTitle, found: now(), timeZone };
	const read = await draftOfItem(pages, found, reader);
	return read.outcome === 'draft' ? unfiled(analyser, read.draft, guild) : { problem: read.reason };
}

/** As it would be filed; its id is empty. */
async function unfiled(analyser: Analyser, draft: ArticleDraft, owner: string): Promise<Read> {
	try {
		const text = checkText(draft.text);
		const analysis = await analyser.analyse({
			text,
			title: draft.title,
			published: draft.published.day,
		});
		const { language } = analysis;
		return { article: { ...draft, text, id: '', owner, language, added: '', analysis } };
	} catch (error) {
		if (error instanceof UserError) return { problem: 'There is no text in it that can be read.' };
		throw error;
	}
}

function quotes({ analysis }: StoredArticle, speaker: string): boolean {
	return analysis.speakers.some(
		({ name, aliases, quotes: count }) =>
			count > 0 && [name, ...aliases].some((each) => contains(each, speaker)),
	);
}
