import type { FeedFilter, FeedPace, FeedPlace } from '../../domain/feeds/feed.ts';
import { MOST_FEEDS } from '../../domain/feeds/feed.ts';
import { nextAfterAnswer } from '../../domain/feeds/feed-schedule.ts';
import { USUAL_GUILD_SETTINGS } from '../../domain/guilds/guild-settings.ts';
import { tooManyWords } from '../../domain/request-limits.ts';
import { beginningOf, shorten } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import { inEnglish, message } from '../../domain/wording/message.ts';
import type { FeedFetcher, FeedLink, FeedReading } from '../../ports/feeds/feed-fetcher.ts';
import type { GuildFeeds, Subscription } from '../../ports/feeds/feed-store.ts';
import type { GuildSettingsStore } from '../../ports/guilds/guild-settings-store.ts';
import type { RequestCounts } from '../../ports/request-counts.ts';
import { planFeedPosts } from './plan-feed-posts.ts';

export type AddingFeeds = {
	readonly feeds: GuildFeeds;
	readonly feedFetcher: FeedFetcher;
	readonly requests: RequestCounts;
	readonly guildSettings: GuildSettingsStore;
	readonly now: () => Date;
};

/** A feed somebody wants, by its address or that of a page that names it. */
export type FeedRequest = {
	readonly url: string;
	/** Without one it is called what it calls itself. */
	readonly name?: string;
	readonly place: FeedPlace;
	readonly filter: FeedFilter;
	readonly pace: FeedPace;
	readonly guild: string;
	readonly addedBy: string;
};

export type AddedFeed =
	| { readonly outcome: 'added'; readonly subscription: Subscription; readonly url: string }
	/** The page names several; one has to be chosen. */
	| { readonly outcome: 'several'; readonly links: readonly FeedLink[] };

const LONGEST_ADDRESS = 2048;
const LONGEST_NAME = 80;

/** Looks at the address once, and follows the feed there or the only one that the page names. */
export async function addFeed(adding: AddingFeeds, request: FeedRequest): Promise<AddedFeed> {
	const { feeds, feedFetcher } = adding;
	const known = (await feeds.list()).find(({ health }) => health.url === request.url);
	if (known) throw alreadyFollowed(known.name);

	await countRequest(adding, { ...request, by: request.addedBy });
	const found = await feedFetcher.discover(request.url);
	if (found.outcome === 'failed') {
		throw new UserError('This address could not be read. {why}', {
			why: { pattern: found.reason },
		});
	}
	if (found.outcome === 'feed') {
		return follow(adding, { ...request, url: found.url }, found.reading);
	}
	const [only, ...others] = found.feeds;
	if (!only) throw new UserError(NO_FEED);
	if (others.length > 0) return { outcome: 'several', links: found.feeds };
	return followNamed(adding, request, only);
}

/** Follows the feed that somebody chose of those a page named. */
export async function followChosen(
	adding: AddingFeeds,
	request: FeedRequest,
	link: FeedLink,
): Promise<AddedFeed> {
	await countRequest(adding, { ...request, by: request.addedBy, url: link.url });
	return followNamed(adding, request, link);
}

/** A UserError where too much was asked of strange sites just now. */
export async function countRequest(
	{ requests }: Pick<AddingFeeds, 'requests'>,
	{ by, guild, url }: { readonly by: string; readonly guild: string; readonly url: string },
): Promise<void> {
	const { host } = new URL(url);
	const tooMany = await requests.count({ by, guild, host });
	if (tooMany) throw new UserError(tooManyWords(tooMany, { host }));
}

async function followNamed(
	adding: AddingFeeds,
	request: FeedRequest,
	{ url, title }: FeedLink,
): Promise<AddedFeed> {
	const found = await adding.feedFetcher.discover(url);
	if (found.outcome === 'failed') {
		throw new UserError('The page names a feed, but it could not be read. {why}', {
			why: { pattern: found.reason },
		});
	}
	if (found.outcome === 'page') {
		throw new UserError('The page names {url} as its feed, but that is not a feed.', {
			url: url.slice(0, 200),
		});
	}
	const name = request.name ?? found.reading.title ?? title;
	const named = { ...request, url: found.url, ...(name !== undefined && { name }) };
	return follow(adding, named, found.reading);
}

const NO_FEED =
	'This page does not name a feed. Look on the site for a link called RSS or Feed and use its address, or try the page’s address followed by /feed or /rss.';

async function follow(
	{ feeds, guildSettings, now }: AddingFeeds,
	request: FeedRequest,
	reading: FeedReading,
): Promise<AddedFeed> {
	const { url, name, place, filter, pace, addedBy, guild } = request;
	const at = now();
	const clock = pace === 'at once' ? USUAL_GUILD_SETTINGS : await guildSettings.of(guild);
	const { restMs, skipHours } = reading;
	const next = nextAfterAnswer({ now: at, seed: url, newAt: at, restMs, skipHours });
	const added = await feeds.add(
		{
			url,
			name: nameOf(name ?? reading.title, url),
			place,
			filter,
			pace,
			addedBy,
			begins: 'with the newest',
		},
		{ now: at, plan: planFeedPosts(at, () => clock), first: { reading, next } },
	);
	if (added === 'known') throw alreadyFollowed(url);
	if (added === 'full') throw new UserError(FULL);
	return { outcome: 'added', subscription: added, url };
}

/** Why no more can be added. */
export const FULL = inEnglish(
	message(
		'A server may follow {most, number} feeds, and this one already does. Stop following one with /feed remove first.',
		{ most: MOST_FEEDS },
	),
);

/** What a feed is called; never empty. */
export function nameOf(wanted: string | undefined, url: string): string {
	const name = (wanted ?? '').replace(/\s+/g, ' ').trim() || new URL(url).host;
	return shorten(name, LONGEST_NAME);
}

/** The address somebody typed, with https where nothing is said. */
export function readFeedAddress(typed: string): string {
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
	const url = URL.parse(address.replace(/^feed:\/\//i, 'https://'));
	const isAddress = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
	if (isAddress && url.href.length <= LONGEST_ADDRESS) return url.href;
	throw new UserError(
		'“{address}” is not an address. Write it like https://example.org/news/feed.',
		{ address: beginningOf(typed, 80) },
	);
}

function alreadyFollowed(name: string): UserError {
	return new UserError(
		'{name} is already followed here. Change its channel with /feed move, or its filter with /feed edit.',
		{ name: beginningOf(name, 200) },
	);
}
