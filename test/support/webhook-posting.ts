import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from '../../src/local-discord/wire.ts';
import { startAnnouncing } from './announcing.ts';

const { ManageWebhooks } = PermissionFlagsBits;

/** Requests that post as a webhook. */
export const EXECUTED = { method: 'POST', path: /^\/webhooks\/\d+\/[^/]+$/ };
/** The picture of the feed. */
export const PICTURE = 'https://lumen.example/icon.png';

/** An announcer in a channel in which the bot may have webhooks, and a post under another name. */
export async function startWebhookPosting() {
	const announcing = await startAnnouncing();
	const { discord, channel, posting } = announcing;
	const allow = (allowed: bigint, place: Channel = channel, denied = 0n) =>
		discord.setOverwrites(place, [
			{ id: discord.bot.id, type: 1, allow: String(allowed), deny: String(denied) },
		]);
	allow(ManageWebhooks);
	const executed = () =>
		discord.requests.filter(({ method, path }) => method === 'POST' && EXECUTED.path.test(path));
	const authors = () => discord.messages(channel.id).map(({ author }) => author.username);
	const post = { ...posting, as: { name: 'The Lumen Post', picture: PICTURE } };
	return { ...announcing, allow, executed, authors, post };
}
