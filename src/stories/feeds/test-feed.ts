import { feedPostCard } from '../../cards/feeds/feed-post-card.ts';
import type { ArticleDraft } from '../../domain/articles/article.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Card } from '../../domain/card.ts';
import { type FeedItem, holdsWantedWords } from '../../domain/feeds/feed.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Analyser } from '../../ports/articles/analyser.ts';
import type { Library, StoredArticle } from '../../ports/articles/library.ts';
import type { PageFetcher } from '../../ports/articles/page-fetcher.ts';
import type { FeedFetcher, FeedReading } from '../../ports/feeds/feed-fetcher.ts';
import type { FollowedFeed, Subscription } from '../../ports/feeds/feed-store.ts';
import type { GuildSettingsStore } from '../../ports/guilds/guild-settings-store.ts';
import { checkText } from '../articles/adding/add-article.ts';
import { draftOfItem } from './draft-of-item.ts';
import { planFeedPosts } from './plan-feed-posts.ts';

export type TestingFeed = {
	readonly library: Library;
	readonly feedFetcher: FeedFetcher;
	readonly pages: PageFetcher;
	readonly analyser: Analyser;
	readonly guildSettings: GuildSettingsStore;
	readonly asked: Asked;
	readonly now: () => Date;
};

/** Reads a feed now and shows what would be posted of its newest item; nothing is posted, filed or marked as seen. */
export async function testFeed(testing: TestingFeed, feed: FollowedFeed): Promise<Card> {
	const { feedFetcher, guildSettings, now } = testing;
	const answer = await feedFetcher.poll(feed.health.url, {});
	if (answer.outcome === 'failed') {
		throw new UserError(`The feed could not be read just now. ${answer.reason}`);
	}
	if (answer.outcome !== 'items') {
		throw new UserError('The server says that the feed is gone for good (410).');
	}
	const clock = await guildSettings.of(feed.guild);
	const [planned] = planFeedPosts(now(), () => clock)(answer.items, feed, 'first');
	if (!planned) return nothingCard(feed, answer);

	const told = await readNow(testing, feed, planned.item);
	const card = feedPostCard({ feedName: feed.name, item: planned.item, ...told }, clock.locale);
	const isKept = 'article' in told && told.article.id !== '';
	const { speaker } = feed.filter;
	const isQuoted = speaker === undefined || ('article' in told && quotes(told.article, speaker));
	return {
		...card,
		buttons: (card.buttons ?? []).map((row) =>
			row.map((button) => ({ ...button, ...(!isKept && { disabled: true }) })),
		),
		remark: [`${wantedWords(feed, answer)} ${whenWords(feed, isQuoted)}`],
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
		if (error instanceof UserError) return { problem: 'It holds no text that can be read.' };
		throw error;
	}
}

function quotes({ analysis }: StoredArticle, speaker: string): boolean {
	const wanted = speaker.toLowerCase();
	return analysis.speakers.some(
		({ name, aliases, quotes: count }) =>
			count > 0 && [name, ...aliases].some((each) => each.toLowerCase().includes(wanted)),
	);
}

function wantedWords({ filter }: Subscription, { items }: FeedReading): string {
	const wanted = items.filter((item) => holdsWantedWords(item, filter)).length;
	const all = items.length === 1 ? '1 item' : `${items.length} items`;
	return wanted === items.length
		? `The feed holds ${all}.`
		: `Of ${all}, ${wanted} hold the words.`;
}

function whenWords({ filter, pace }: Subscription, isQuoted: boolean): string {
	if (!isQuoted) return `It would not be posted: ${filter.speaker} is not quoted.`;
	return pace === 'at once'
		? 'This is the newest, as it is posted.'
		: `It goes into the ${pace} list.`;
}

function nothingCard({ name, filter }: FollowedFeed, { items }: FeedReading): Card {
	const words = [...filter.any, ...filter.all, ...filter.none].join(', ');
	const why =
		items.length === 0
			? 'The feed was read, and it is empty just now.'
			: `The feed was read; none of its ${items.length} items passes the filter (${words}). Change it with /feed edit.`;
	return {
		tone: 'notice',
		title: `${name} has nothing to post`,
		blocks: [{ kind: 'text', words: why }],
	};
}
