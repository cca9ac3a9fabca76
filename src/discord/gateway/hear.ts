import {
	type APIMessage,
	GatewayDispatchEvents,
	type GatewayDispatchPayload,
	type GatewayGuildCreateDispatchData,
	type GatewayGuildDeleteDispatchData,
	MessageType,
} from 'discord-api-types/v10';
import type { Addressed } from '../../ports/announcer.ts';

/** What the bot does with what it hears beside interactions. */
export type Hearing = {
	/** Discord tells of a guild: the bot joined it, or came back to it. */
	guild(told: {
		readonly guild: string;
		readonly joinedAt: Date;
		readonly systemChannel?: string;
		/** The language that the guild told Discord. */
		readonly locale?: string;
	}): Promise<unknown>;
	/** The bot was removed from the guild. */
	left(guild: string): Promise<unknown>;
	/** Somebody, by their snowflake, speaks to the bot. */
	addressed(to: Addressed, by: string): Promise<unknown>;
};

/** Hands on what one event of the gateway means to the bot, whose own snowflake is `self`; most mean nothing. */
export async function hear(
	{ t, d }: Pick<GatewayDispatchPayload, 't' | 'd'>,
	self: string,
	hearing: Hearing,
): Promise<void> {
	if (t === GatewayDispatchEvents.GuildCreate) {
		await hearing.guild(guildOf(d as GatewayGuildCreateDispatchData));
	}
	if (t === GatewayDispatchEvents.GuildDelete) {
		const { id, unavailable } = d as GatewayGuildDeleteDispatchData;
		// An outage is told alike.
		if (!unavailable) await hearing.left(id);
	}
	if (t === GatewayDispatchEvents.MessageCreate) {
		const message = d as APIMessage & { readonly guild_id?: string };
		if (!speaksTo(message, self)) return;
		const { id, channel_id: channel, guild_id: guild } = message;
		await hearing.addressed({ channel, message: id, ...(guild && { guild }) }, message.author.id);
	}
}

function guildOf({
	id,
	joined_at,
	system_channel_id: channel,
	preferred_locale: locale,
}: GatewayGuildCreateDispatchData): Parameters<Hearing['guild']>[0] {
	return {
		guild: id,
		joinedAt: new Date(joined_at),
		...(channel && { systemChannel: channel }),
		...(locale && { locale }),
	};
}

const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** Directly, or by name: a reply to one of its posts names it too, without a word of it in the text. */
function speaksTo(
	{ author, type, content, guild_id }: APIMessage & { readonly guild_id?: string },
	self: string,
): boolean {
	if (author.bot || author.id === self || !WRITTEN.includes(type)) return false;
	return guild_id === undefined || new RegExp(`<@!?${self}>`).test(content);
}
