import { expect, test } from 'vitest';
import { guildPart } from '../../src/local-discord/guild.ts';
import { addGuild } from '../../src/local-discord/world.ts';
import { dispatched, plainState } from './plain-state.ts';

test('the gateway tells a guild whole, and of its members the bot alone', () => {
	const state = plainState();
	const told = dispatched(state);

	const guild = addGuild(state, { name: 'Harbour News', id: '9' });

	expect(told[0]?.[1]).toEqual({
		id: '9',
		name: 'Harbour News',
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
		system_channel_id: null,
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
		preferred_locale: 'en-US',
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
		joined_at: '2024-03-07T12:00:00.000Z',
		large: false,
		unavailable: false,
		member_count: 2,
		voice_states: [],
		members: [guild.members.get('1')],
		channels: guild.channels,
		threads: [],
		presences: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
	});
});

test('in the list of its guilds the bot reads what its roles allow together', () => {
	const state = plainState();
	const guild = addGuild(state, {
		name: 'Harbour News',
		id: '9',
		botPermissions: 1n << 40n,
		roles: [{ name: 'Desk', permissions: 1n << 41n }],
	});
	const everyone = BigInt(guild.roles[0]?.permissions ?? 0);

	expect(guildPart(guild, state.bot)).toEqual({
		id: '9',
		name: 'Harbour News',
		icon: null,
		banner: null,
		owner: false,
		permissions: String(everyone | (1n << 40n)),
		features: [],
	});
	expect(guildPart(guild, { id: guild.ownerId }).owner).toBe(true);
});
