import { permissionsIn } from './permissions.ts';
import { findChannel, type State } from './state.ts';

/** A channel as an option's answer carries it, with what the bot may do there. */
export function resolvedChannel(
	state: State,
	{ id, userId }: { readonly id: string; readonly userId: string },
): Record<string, unknown> | undefined {
	const channel = findChannel(state, id);
	const guild = state.guilds.get(channel?.guild_id ?? '');
	if (!channel || !guild) return;
	return {
		...channel,
		permissions: String(permissionsIn(guild, channel, userId)),
		app_permissions: String(permissionsIn(guild, channel, state.bot.id)),
	};
}

/** A member as an option's answer carries it: without the user, with permissions. */
export function resolvedMember(
	state: State,
	{ channelId, userId }: { readonly channelId: string; readonly userId: string },
): Record<string, unknown> | undefined {
	const channel = findChannel(state, channelId);
	const guild = state.guilds.get(channel?.guild_id ?? '');
	const member = guild?.members.get(userId);
	if (!channel || !guild || !member) return;
	const { user: _user, ...rest } = member;
	return { ...rest, permissions: String(permissionsIn(guild, channel, userId)) };
}
