import { ComponentType } from 'discord-api-types/v10';
import { permissionsIn } from '../permissions.ts';
import type { State } from '../state.ts';
import type { Channel, User } from '../wire.ts';

/** What the ids of an interaction stand for: `resolved.users[id]`. */
export type Resolved = Record<string, Record<string, unknown>>;

/** Where somebody is when they choose. */
export type Place = { readonly user: User; readonly channel: Channel };

/** What may be chosen: the kinds of select menu stand for the kinds of option too. */
export type Choosable = 'user' | 'role' | 'mentionable' | 'channel';

const CHOOSABLE: Readonly<Record<number, Choosable>> = {
	[ComponentType.UserSelect]: 'user',
	[ComponentType.RoleSelect]: 'role',
	[ComponentType.MentionableSelect]: 'mentionable',
	[ComponentType.ChannelSelect]: 'channel',
};

/** What a select menu of this type lets choose; undefined where its options are its own. */
export function choosableIn(type: number): Choosable | undefined {
	return CHOOSABLE[type];
}

/** Writes down what the chosen id stands for; an id of nothing throws. */
export function resolve(
	state: State,
	{ kind, id, place }: { readonly kind: Choosable; readonly id: string; readonly place: Place },
	resolved: Resolved,
): void {
	const guild = state.guilds.get(place.channel.guild_id ?? '');
	const role = guild?.roles.find((known) => known.id === id);
	if (kind === 'channel') add(resolved, 'channels', id, resolvedChannel(state, id, place.user));
	else if (kind === 'role' || (kind === 'mentionable' && role)) add(resolved, 'roles', id, role);
	else resolveUser(state, { id, place }, resolved);
}

/** Writes down a user and, in a guild, what they are there. */
export function resolveUser(
	state: State,
	{ id, place: { channel } }: { readonly id: string; readonly place: Place },
	resolved: Resolved,
): void {
	add(resolved, 'users', id, state.users.get(id));
	const guild = state.guilds.get(channel.guild_id ?? '');
	const member = guild?.members.get(id);
	if (!guild || !member) return;
	const { user: _user, ...rest } = member;
	const permissions = String(permissionsIn(guild, channel, id));
	add(resolved, 'members', id, { ...rest, permissions });
}

function resolvedChannel(state: State, id: string, user: User) {
	const channel = state.channels.get(id);
	const guild = state.guilds.get(channel?.guild_id ?? '');
	if (!channel || !guild) return;
	return {
		...channel,
		permissions: String(permissionsIn(guild, channel, user.id)),
		app_permissions: String(permissionsIn(guild, channel, state.bot.id)),
	};
}

/** Adds one thing under its kind and id. */
export function add(resolved: Resolved, kind: string, id: string, body: unknown): void {
	if (body === undefined) throw new Error(`There are no ${kind} with the id ${id} here`);
	resolved[kind] = { ...resolved[kind], [id]: body };
}
