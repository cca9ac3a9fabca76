import { DiscordAPIError } from '@discordjs/rest';
import {
	type APIApplication,
	type APIMessage,
	type APIWebhook,
	RESTJSONErrorCodes,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
} from 'discord-api-types/v10';
import { clean } from '../../domain/clean.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Announcement } from '../../ports/announcer.ts';
import { forumName } from './forum-posts.ts';
import { findPlace, isThread } from './place.ts';
import type { PostingRest } from './posting-rest.ts';

/** A post that comes under another name. */
export type VoicedPost = Pick<Announcement, 'channel' | 'forum'> & {
	readonly as: NonNullable<Announcement['as']>;
	readonly body: RESTPostAPIChannelMessageJSONBody;
	readonly signal: AbortSignal;
};

/** Posts by webhooks of the bot's own; it remembers them for a while, their secrets never leave it. */
export type WebhookPosts = {
	/**
	 * The message's id; undefined where it surely was not posted, since the bot may have no webhook there or Discord does not
	 * take the post. Throws where nobody knows, or it is to be tried later.
	 */
	post(post: VoicedPost): Promise<string | undefined>;
};

type Webhook = { readonly id: string; readonly token: string; readonly thread?: string };

const NAME = 'Dateline feeds';
const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 2048;
/** Discord takes no name that could be taken for its own. */
const NOT_TAKEN = /clyde|discord|^(?:everyone|here)$/i;
/** After so long it looks again whether the bot still may, or by now may. */
const REMEMBERED_MS = 600_000;
/** What Discord answers where the webhook is gone, or has another secret by now. */
const GONE: readonly number[] = [
	RESTJSONErrorCodes.UnknownWebhook,
	RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Webhooks by `rest`. */
export function openWebhookPosts(rest: PostingRest): WebhookPosts {
	const known = new Map<
		string,
		{ readonly webhook: Webhook | undefined; readonly until: number }
	>();

	async function webhookOf(channel: string, signal: AbortSignal): Promise<Webhook | undefined> {
		const before = known.get(channel);
		if (before && before.until > performance.now()) return before.webhook;
		const webhook = await refusedAsNothing(findWebhook(rest, channel, signal));
		known.set(channel, { webhook, until: performance.now() + REMEMBERED_MS });
		return webhook;
	}

	return {
		async post({ channel, forum, as, body, signal }) {
			const username = shorten(clean(as.name).replace(/\s+/g, ' ').trim(), LONGEST_NAME);
			if (username === '' || NOT_TAKEN.test(username)) return undefined;
			// The second time with a new webhook, where the first is gone.
			for (const isLast of [false, true]) {
				const webhook = await webhookOf(channel, signal);
				if (!webhook) return undefined;
				const { id, token, thread } = webhook;
				const query = new URLSearchParams({ wait: 'true', with_components: 'true' });
				if (thread !== undefined) query.set('thread_id', thread);
				try {
					const message = await rest.post(Routes.webhook(id, token), {
						body: { ...bodyOf(body, forum), username, ...avatarOf(as.picture) },
						query,
						signal,
						auth: false,
					});
					return (message as APIMessage).id;
				} catch (error) {
					if (!isRefusal(error)) throw error;
					const isGone = GONE.includes(Number(error.code));
					if (isGone) known.delete(channel);
					if (!isGone || isLast) return undefined;
				}
			}
			return undefined;
		},
	};
}

/** Was the message posted by a webhook of the bot? */
export async function isOfOwnWebhook(
	rest: Pick<PostingRest, 'get'>,
	{ webhook_id, application_id }: APIMessage,
): Promise<boolean> {
	return webhook_id !== undefined && application_id === (await ownApplication(rest));
}

async function findWebhook(
	rest: PostingRest,
	channel: string,
	signal: AbortSignal,
): Promise<Webhook | undefined> {
	const place = await findPlace(rest, channel);
	if (typeof place === 'string') return undefined;
	// Threads have none of their own.
	const parent = isThread(place) ? place.parent_id : channel;
	if (parent == null) return undefined;
	const route = Routes.channelWebhooks(parent);
	const all = (await rest.get(route, { signal })) as APIWebhook[];
	const own = await ownApplication(rest);
	const { id, token } =
		all.find((webhook) => webhook.application_id === own && webhook.token) ??
		((await rest.post(route, { body: { name: NAME }, signal })) as APIWebhook);
	if (token === undefined) return undefined;
	return { id, token, ...(parent !== channel && { thread: channel }) };
}

async function ownApplication(rest: Pick<PostingRest, 'get'>): Promise<string> {
	const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
	return id;
}

/** Webhooks know no nonce. */
function bodyOf(
	{ components, flags, allowed_mentions }: RESTPostAPIChannelMessageJSONBody,
	forum: Announcement['forum'],
) {
	return {
		...(components && { components }),
		...(flags !== undefined && { flags }),
		...(allowed_mentions && { allowed_mentions }),
		...(forum && { thread_name: forumName(forum.name), applied_tags: [...forum.tags] }),
	};
}

function avatarOf(picture: string | undefined): { readonly avatar_url?: string } {
	const isAddress = picture !== undefined && /^https?:\/\//i.test(picture);
	return isAddress && picture.length <= LONGEST_ADDRESS ? { avatar_url: picture } : {};
}

/** An answer of Discord's own that says no, for as long as nobody changes anything. */
function isRefusal(error: unknown): error is DiscordAPIError {
	if (!(error instanceof DiscordAPIError) || !(Number(error.code) > 0)) return false;
	return error.status !== 401 || GONE.includes(Number(error.code));
}

async function refusedAsNothing<Found>(found: Promise<Found>): Promise<Found | undefined> {
	try {
		return await found;
	} catch (error) {
		if (isRefusal(error)) return undefined;
		throw error;
	}
}
