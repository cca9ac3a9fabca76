import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Guild } from '../guild.ts';
import { permissionsIn } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Channel, User } from '../wire.ts';

/** Who may be notified, as the sender says. */
export type AllowedMentions = {
	readonly parse?: readonly ('users' | 'roles' | 'everyone')[];
	readonly users?: readonly string[];
	readonly roles?: readonly string[];
	readonly replied_user?: boolean;
};

/** Whom a message notifies. */
export type Mentions = {
	readonly mentions: readonly User[];
	readonly mention_roles: readonly string[];
	readonly mention_everyone: boolean;
};

/** Whom the text notifies; without `allowed` everybody it names, as on Discord. */
export function mentionsIn(
	state: State,
	{ text, author, channel }: { text: string; author: User; channel: Channel | undefined },
	allowed: AllowedMentions | null | undefined,
): Mentions {
	const guild = state.guilds.get(channel?.guild_id ?? '');
	const named = (pattern: RegExp) => [...new Set(text.match(pattern))];
	const isAllowed = (kind: 'users' | 'roles', id: string) =>
		!allowed || allowed.parse?.includes(kind) || allowed[kind]?.includes(id);
	const users = named(/(?<=<@!?)\d+(?=>)/g).filter((id) => isAllowed('users', id));
	const roles = named(/(?<=<@&)\d+(?=>)/g).filter((id) => isAllowed('roles', id));
	const mayCallAll = !allowed || Boolean(allowed.parse?.includes('everyone'));
	return {
		mentions: users.flatMap((id) => state.users.get(id) ?? []),
		mention_roles: roles.filter((id) => guild?.roles.some((role) => role.id === id)),
		mention_everyone:
			/@(?:everyone|here)/.test(text) && mayCallAll && mayMentionAll(guild, channel, author),
	};
}

function mayMentionAll(guild: Guild | undefined, channel: Channel | undefined, { id }: User) {
	if (!guild || !channel) return false;
	return Boolean(permissionsIn(guild, channel, id) & PermissionFlagsBits.MentionEveryone);
}
