import { DiscordAPIError } from '@discordjs/rest';
import {
	type APIChannel,
	type APIOverwrite,
	type ChannelType,
	Routes,
} from 'discord-api-types/v10';
import type { PostingRest } from './posting-rest.ts';

/** A channel or thread of a guild, as far as posting there goes. */
export type Place = {
	readonly type: ChannelType;
	readonly guild_id: string;
	readonly parent_id?: string | null;
	readonly permission_overwrites?: readonly APIOverwrite[];
	readonly thread_metadata?: { readonly archived?: boolean; readonly locked?: boolean };
	/** Of a forum. */
	readonly available_tags?: readonly { readonly id: string; readonly name: string }[];
	readonly flags?: number;
};

/** The channel, or why there is none: it is gone or no guild's, or hidden from the bot. */
export async function findPlace(
	rest: Pick<PostingRest, 'get'>,
	channel: string,
): Promise<Place | 'gone' | 'hidden'> {
	try {
		const found = (await rest.get(Routes.channel(channel))) as APIChannel & Partial<Place>;
		return found.guild_id === undefined ? 'gone' : (found as Place);
	} catch (error) {
		const status = error instanceof DiscordAPIError ? error.status : undefined;
		if (status === 403) return 'hidden';
		if (status === 404) return 'gone';
		throw error;
	}
}

/** A thread goes by the permissions of its channel. */
export function isThread({ thread_metadata }: Place): boolean {
	return thread_metadata !== undefined;
}
