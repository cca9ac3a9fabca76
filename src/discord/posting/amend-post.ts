import {
	type APIMessage,
	type APIWebhook,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
} from 'discord-api-types/v10';
import type { Amended, Amendment } from '../../ports/posted-messages.ts';
import { outcomeOf } from './announcer-outcome.ts';
import type { PostingRest } from './posting-rest.ts';

/** Shorter than any lease on what is posted. */
const DEADLINE_MS = 60_000;

/**
 * Makes a post look like `body`, by whichever hand it was posted. Where it is gone, in a closed thread, or its webhook is gone,
 * it cannot be changed.
 */
export async function amendPost(
	rest: PostingRest,
	{ channel, isForum, message }: Pick<Amendment, 'channel' | 'isForum' | 'message'>,
	{ components, allowed_mentions }: RESTPostAPIChannelMessageJSONBody,
): Promise<Amended> {
	// A post of a forum is a thread with the id of its first message.
	const where = isForum ? message : channel;
	const route = Routes.channelMessage(where, message);
	const signal = AbortSignal.timeout(DEADLINE_MS);
	const body = { components, allowed_mentions };
	try {
		const { webhook_id: webhook } = (await rest.get(route, { signal })) as APIMessage;
		if (webhook === undefined) await rest.patch(route, { body, signal });
		else {
			const { token, channel_id } = (await rest.get(Routes.webhook(webhook), {
				signal,
			})) as APIWebhook;
			if (token === undefined) return { outcome: 'unchangeable' };
			const query = new URLSearchParams({ with_components: 'true' });
			if (where !== channel_id) query.set('thread_id', where);
			const own = Routes.webhookMessage(webhook, token, message);
			await rest.patch(own, { body, query, signal, auth: false });
		}
		return { outcome: 'posted', id: message };
	} catch (error) {
		const failed = await outcomeOf(error, UNEXPLAINED);
		return failed.outcome === 'refused' ? { outcome: 'unchangeable' } : failed;
	}
}

/** To do it once more changes nothing; what stands in the way is told where the post is to come by itself. */
const UNEXPLAINED = { mayBeThere: false, isPost: false, findMissing: async () => [] };
