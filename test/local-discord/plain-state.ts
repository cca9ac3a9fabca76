import { ChannelType } from 'discord-api-types/v10';
import { USUAL_SHARDING } from '../../src/local-discord/gateway/sharding.ts';
import { USUAL_LIMITS } from '../../src/local-discord/rest/rate-limits.ts';
import { createState, type State } from '../../src/local-discord/state.ts';

/** When it is, until a test sets another hour. */
export const NOON = Date.UTC(2024, 2, 7, 12);

/** An empty Discord at noon, of which no part listens anywhere. */
export function plainState(): State {
	return createState({
		token: 'a.b.c',
		bot: { id: '1', name: 'Dispatch' },
		ackMs: 3000,
		tokenMs: 900_000,
		heartbeatMs: 40_000,
		validator: undefined,
		now: () => NOON,
		limits: USUAL_LIMITS,
		hasPrivilegedIntents: false,
		sharding: USUAL_SHARDING,
	});
}

/** What goes out to the bot from now on: the events’ names, data and guilds. */
export function dispatched(state: State): readonly (readonly [string, unknown, string?])[] {
	const seen: [string, unknown, string?][] = [];
	state.events.on('dispatch', (name, data, guildId) => {
		seen.push(guildId === undefined ? [name, data] : [name, data, guildId]);
	});
	return seen;
}

/** A role that somebody made and gave no look. */
export const PLAIN_ROLE = {
	color: 0,
	colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
	hoist: false,
	icon: null,
	unicode_emoji: null,
	managed: false,
	mentionable: false,
	flags: 0,
};
/** A member to whom nothing special has happened. */
export const PLAIN_MEMBER = {
	nick: null,
	avatar: null,
	banner: null,
	roles: [],
	joined_at: new Date(NOON).toISOString(),
	premium_since: null,
	deaf: false,
	mute: false,
	pending: false,
	flags: 0,
	communication_disabled_until: null,
};
/** A text channel of guild 9. */
export const PLAIN_CHANNEL = {
	type: ChannelType.GuildText,
	guild_id: '9',
	parent_id: null,
	topic: null,
	nsfw: false,
	last_message_id: null,
	rate_limit_per_user: 0,
	permission_overwrites: [],
	flags: 0,
};
