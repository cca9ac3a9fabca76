import { DiscordAPIError } from '@discordjs/rest';
import {
	type APIMessage,
	type RESTPostAPIChannelMessageJSONBody,
	type RESTPostAPIGuildForumThreadsJSONBody,
	Routes,
} from 'discord-api-types/v10';
import { clean } from '../../domain/clean.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Announcement } from '../../ports/announcer.ts';
import type { PostingRest } from './posting-rest.ts';

const LONGEST_NAME = 100;
const NO_NAME = '\u2013';

/** What opens a post of a forum. Discord knows no nonce there. */
export function forumBody(
	{ name, tags }: NonNullable<Announcement['forum']>,
	{ components, flags, allowed_mentions }: RESTPostAPIChannelMessageJSONBody,
): RESTPostAPIGuildForumThreadsJSONBody {
	return {
		name: forumName(name),
		applied_tags: [...tags],
		message: {
			...(components && { components }),
			...(flags !== undefined && { flags }),
			...(allowed_mentions && { allowed_mentions }),
		},
	};
}

/** What a post of a forum is called: one line, never empty. */
export function forumName(name: string): string {
	return shorten(clean(name).replace(/\s+/g, ' ').trim(), LONGEST_NAME) || NO_NAME;
}

type Thread = { readonly id: string; readonly parent_id?: string | null };

/** The first messages of a forum's posts after the id `after`, open ones and the last ones that were closed. */
export async function* forumPosts(
	rest: Pick<PostingRest, 'get'>,
	{
		guild,
		forum,
		after,
	}: { readonly guild: string; readonly forum: string; readonly after: string },
): AsyncGenerator<APIMessage> {
	for (const route of [Routes.guildActiveThreads(guild), Routes.channelThreads(forum, 'public')]) {
		const { threads } = (await rest.get(route)) as { readonly threads: readonly Thread[] };
		for (const { id, parent_id } of threads) {
			if (parent_id !== forum || BigInt(id) <= BigInt(after)) continue;
			const first = await firstMessage(rest, id);
			if (first) yield first;
		}
	}
}

/** It has the id of its post; somebody may have deleted it. */
async function firstMessage(
	rest: Pick<PostingRest, 'get'>,
	post: string,
): Promise<APIMessage | undefined> {
	try {
		return (await rest.get(Routes.channelMessage(post, post))) as APIMessage;
	} catch (error) {
		if (error instanceof DiscordAPIError && error.status === 404) return undefined;
		throw error;
	}
}
