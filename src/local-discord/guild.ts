import type { Channel, Member, Role } from './wire.ts';

/** A guild as the local Discord keeps it; `guildBody` and `guildCreate` write it out. */
export type Guild = {
	readonly id: string;
	readonly name: string;
	readonly preferredLocale: string;
	readonly ownerId: string;
	readonly joinedAt: string;
	/** Where Discord welcomes new members; there need not be such a channel. */
	systemChannelId: string | null;
	roles: readonly Role[];
	channels: readonly Channel[];
	threads: readonly Channel[];
	readonly members: Map<string, Member>;
	isUnavailable: boolean;
};

/** Is the bot a member? Where it is not, somebody may still have taken it along. */
export function hasBot({ members }: Guild, bot: { readonly id: string }): boolean {
	return members.has(bot.id);
}

/** A guild as it stands in the list of those that the bot is in. */
export function guildPart(
	{ id, name, ownerId, roles, members }: Guild,
	bot: { readonly id: string },
): Record<string, unknown> {
	const own = new Set<string>([id, ...(members.get(bot.id)?.roles ?? [])]);
	const permissions = roles
		.filter((role) => own.has(role.id))
		.reduce((sum, role) => sum | BigInt(role.permissions), 0n);
	return {
		id,
		name,
		icon: null,
		banner: null,
		owner: ownerId === bot.id,
		permissions: permissions.toString(),
		features: [],
	};
}

/** A guild as REST answers it. */
export function guildBody(guild: Guild): Record<string, unknown> {
	return {
		id: guild.id,
		name: guild.name,
		icon: null,
		description: null,
		home_header: null,
		splash: null,
		discovery_splash: null,
		features: [],
		banner: null,
		owner_id: guild.ownerId,
		application_id: null,
		region: 'deprecated',
		afk_channel_id: null,
		afk_timeout: 300,
		system_channel_id: guild.systemChannelId,
		system_channel_flags: 0,
		widget_enabled: false,
		widget_channel_id: null,
		verification_level: 0,
		roles: guild.roles,
		default_message_notifications: 0,
		mfa_level: 0,
		explicit_content_filter: 0,
		max_presences: null,
		max_members: 500_000,
		max_stage_video_channel_users: 50,
		max_video_channel_users: 25,
		vanity_url_code: null,
		premium_tier: 0,
		premium_subscription_count: 0,
		preferred_locale: guild.preferredLocale,
		rules_channel_id: null,
		safety_alerts_channel_id: null,
		public_updates_channel_id: null,
		premium_progress_bar_enabled: false,
		premium_progress_bar_enabled_user_updated_at: null,
		nsfw: false,
		nsfw_level: 0,
		emojis: [],
		stickers: [],
		incidents_data: null,
	};
}

/** A guild as the gateway announces it: with its channels, and of the members the bot alone. */
export function guildCreate(guild: Guild, botId: string): Record<string, unknown> {
	return {
		...guildBody(guild),
		joined_at: guild.joinedAt,
		large: false,
		unavailable: false,
		member_count: guild.members.size,
		voice_states: [],
		members: [...guild.members.values()].filter(({ user }) => user.id === botId),
		channels: guild.channels,
		threads: guild.threads,
		presences: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	};
}
