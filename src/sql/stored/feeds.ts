import { z } from 'zod';
import type { FeedFilter, FeedItem } from '../../domain/feeds/feed.ts';
import type { FeedState } from '../../ports/feeds/feed-fetcher.ts';

export const feedItem: z.ZodType<FeedItem> = z.object({
	guid: z.string().exactOptional(),
	link: z.string().exactOptional(),
	sharesLink: z.literal(true).exactOptional(),
	title: z.string().exactOptional(),
	description: z.string().exactOptional(),
	content: z.string().exactOptional(),
	author: z.string().exactOptional(),
	published: z.string().exactOptional(),
});

export const feedState: z.ZodType<FeedState> = z.object({
	etag: z.string().exactOptional(),
	lastModified: z.string().exactOptional(),
	bodyHash: z.string().exactOptional(),
});

export const feedFilter: z.ZodType<FeedFilter> = z.object({
	any: z.array(z.string()),
	all: z.array(z.string()),
	none: z.array(z.string()),
	speaker: z.string().exactOptional(),
});

/** The tags of a forum's posts, by their snowflakes. */
export const forumTags: z.ZodType<readonly string[]> = z.array(z.string());
