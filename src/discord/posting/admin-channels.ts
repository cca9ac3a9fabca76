import { DiscordAPIError } from '@discordjs/rest';
import { type APIChannel, type APIGuild, Routes } from 'discord-api-types/v10';
import type { GuildId } from '../../domain/guild-id.ts';
import type { PostingRest } from './posting-rest.ts';

/** Where those who run the guild see a message, best place first, which is the one they have `chosen`; none where the bot is not in the guild. */
export async function* findAdminChannels(
	rest: PostingRest,
	guild: GuildId,
	chosen?: string,
): AsyncGenerator<string> {
	const found = await unlessRefused(rest.get(Routes.guild(guild)) as Promise<APIGuild>);
	if (!found) return;
	if (chosen !== undefined) yield chosen;
	if (found.public_updates_channel_id) yield found.public_updates_channel_id;
	const body = { recipient_id: found.owner_id };
	const direct = rest.post(Routes.userChannels(), { body }) as Promise<APIChannel>;
	const channel = await unlessRefused(direct);
	if (channel) yield channel.id;
}

async function unlessRefused<Answer>(request: Promise<Answer>): Promise<Answer | undefined> {
	try {
		return await request;
	} catch (error) {
		if (error instanceof DiscordAPIError) return undefined;
		throw error;
	}
}
