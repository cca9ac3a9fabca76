import type { App } from '../../app.ts';
import type { Card } from '../../domain/card.ts';
import type { Announcement } from '../../ports/announcer.ts';
import type { Library } from '../../ports/articles/library.ts';
import type {
	FeedCards,
	FeedDigest,
	GuildWishes,
	TellableItem,
} from '../../ports/feeds/feed-cards.ts';
import type { FeedBatch } from '../../ports/feeds/feed-ledger.ts';
import type { WantedDiscussion } from '../../ports/outbox.ts';
import { type Acknowledged, acknowledge, LEASE_MS, type Notice } from '../acknowledge.ts';
import { workOff } from '../work-off.ts';
import { ownLink } from './draft-of-item.ts';
import { addToStory, gatherListed } from './gather-posts.ts';
import { readBack } from './read-back.ts';

export type PostingItems = Pick<
	App,
	| 'store'
	| 'feedLedger'
	| 'guildRules'
	| 'guildSettings'
	| 'reminderSettings'
	| 'announcer'
	| 'postedMessages'
	| 'feedCards'
	| 'now'
	| 'log'
>;

const AT_ONCE = 16;

/**
 * Posts what feeds brought, each article once and those of a channel one after the other. It may be interrupted anywhere
 * and run again, also by several processes at once.
 */
export function postFeedItems(tools: PostingItems, stopping: AbortSignal): Promise<void> {
	const { feedLedger, now } = tools;
	return workOff(
		{
			atOnce: AT_ONCE,
			claim: (limit) => feedLedger.claim({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (batch) => postBatch(tools, batch),
		},
		stopping,
	);
}

/** Forgets the messages whose articles are forgotten, once nobody can be at work on them; says how many. */
export function forgetPosted({
	feedLedger,
	now,
}: Pick<PostingItems, 'feedLedger' | 'now'>): Promise<number> {
	return feedLedger.sweep(new Date(now().getTime() - POSTED_KEPT_MS));
}

const POSTED_KEPT_MS = 7 * 24 * 3_600_000;

async function postBatch(tools: PostingItems, batch: FeedBatch): Promise<Acknowledged> {
	const { store, feedLedger, guildSettings, reminderSettings, announcer } = tools;
	const { guild, place, nonce } = batch;
	const told = await tellable(tools, store.library(guild), batch);
	const { locale } = await guildSettings.of(guild);
	const { threshold } = await reminderSettings.of(guild);
	const isApart = place.apart || (await tools.guildRules.of(guild)).apart;
	const listed = batch.kind === 'at once' || isApart ? told : gatherListed(told);
	const card = cardOf(tools.feedCards, batch, { told: listed, locale, threshold });
	if (!card) {
		await feedLedger.drop(batch);
		return 'done';
	}

	const added = await addToStory(tools, batch, { told, wishes: { locale, threshold } });
	const announced = added ?? (await announcer.announce(announcementOf(batch, card)));
	const discussion = added ? undefined : discussionOf(batch, told);
	const notice: Notice = {
		card: (reason) => tools.feedCards.held(reason, locale),
		nonce: `feed${nonce.slice(0, 20)}`,
		isKnown: async () => false,
	};
	const { channel } = place;
	return acknowledge(tools, feedLedger, { batch, channel, announced, discussion, notice });
}

/** Under a list there is too much to discuss, and a post of a forum is a thread already. */
function discussionOf(
	{ kind, place }: FeedBatch,
	[only]: readonly TellableItem[],
): WantedDiscussion | undefined {
	const isPost = kind === 'at once' && place.forumTags === undefined;
	return isPost && only && 'article' in only
		? { of: 'feeds', article: only.article.id }
		: undefined;
}

function announcementOf(batch: FeedBatch, card: Card): Announcement {
	const { guild, place, nonce, attempt, firstTried } = batch;
	return {
		guild,
		channel: place.channel,
		...(place.forumTags && { forum: { name: nameOf(card), tags: place.forumTags } }),
		card,
		...(place.role !== undefined && { roles: [place.role] }),
		...(place.asSite && voiceOf(batch)),
		silent: false,
		nonce,
		...(attempt > 1 && { since: firstTried }),
	};
}

/** Of several feeds in one post nobody speaks but the bot. */
function voiceOf({ posts }: FeedBatch): Pick<Announcement, 'as'> {
	const [first, ...others] = posts;
	if (!first || others.some(({ feedName }) => feedName !== first.feedName)) return {};
	const { feedName: name, picture } = first;
	return { as: { name, ...(picture !== undefined && { picture }) } };
}

/** What a forum calls the post. */
function nameOf({ title = 'News' }: Card): string {
	const pieces = typeof title === 'string' ? [title] : title;
	const words = pieces.map((piece) => {
		if (typeof piece === 'string') return piece;
		return 'link' in piece ? piece.link : '';
	});
	return words.join('');
}

function cardOf(
	feedCards: FeedCards,
	{ kind, leftOut }: FeedBatch,
	{ told, locale, threshold }: GuildWishes & Pick<FeedDigest, 'told'>,
): Card | undefined {
	const [first] = told;
	if (!first) return undefined;
	return kind === 'at once'
		? feedCards.post(first, { locale, threshold })
		: feedCards.digest({ kind, told, leftOut, locale });
}

/** What was not posted in this channel already, by this feed or another. */
async function tellable(
	{ feedLedger }: PostingItems,
	library: Library,
	{ guild, place, posts }: FeedBatch,
): Promise<TellableItem[]> {
	const where = { guild, channel: place.channel };
	const told = new Map<string, TellableItem>();
	for (const post of posts) {
		const { item, reading } = post;
		const link = ownLink(item);
		const what = { ...reading, ...(link !== undefined && { link }) };
		if (await feedLedger.wasPosted(where, what)) continue;
		const mark = 'article' in reading ? reading.article : (link ?? String(told.size));
		if (!told.has(mark)) told.set(mark, await readBack(library, post));
	}
	return [...told.values()];
}
