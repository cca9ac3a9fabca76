import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Guild, hasBot } from '../guild.ts';
import { ALL_PERMISSIONS, permissionsIn } from '../permissions.ts';
import { refusal } from '../rest/api-error.ts';
import type { State } from '../state.ts';
import type { Channel, Command, User } from '../wire.ts';

/** A command as the bot sends it. */
export type CommandBody = Partial<Command> & { readonly name: string };

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands;

/** The application's commands and, where a guild is named, that guild's. */
export function commandsOf(state: State, guildId?: string): readonly Command[] {
	const ofGuild = guildId ? (state.commands.get(guildId) ?? []) : [];
	return [...(state.commands.get('') ?? []), ...ofGuild];
}

/** The commands a user is offered in a channel: by context, by permission, a guild's own before the application's. */
export function commandsFor(state: State, user: User, { id }: Channel): readonly Command[] {
	const channel = state.channels.get(id);
	if (!channel) return [];
	const guild = state.guilds.get(channel.guild_id ?? '');
	const permissions = guild ? permissionsIn(guild, channel, user.id) : ALL_PERMISSIONS;
	if (guild && (permissions & NEEDED) !== NEEDED) return [];
	const context = guild ? 0 : 1;
	const installs = installsOf(state, user, guild);
	const offered = commandsOf(state, guild?.id).filter(
		({ contexts, integration_types, default_member_permissions: needed }) =>
			integration_types.some((type) => installs.includes(type)) &&
			(contexts?.includes(context) ?? true) &&
			(needed === null || !guild || isHeld(BigInt(needed), permissions)),
	);
	return offered.filter(
		({ name, type, guild_id }) =>
			guild_id !== undefined ||
			!offered.some((other) => other.guild_id && other.name === name && other.type === type),
	);
}

/** How the application came to where the user is: 0 by the guild, or in direct messages; 1 by the user. */
export function installsOf(
	state: State,
	{ id }: User,
	guild: Guild | undefined,
): readonly number[] {
	return [
		...(!guild || hasBot(guild, state.bot) ? [0] : []),
		...(state.installedBy.has(id) ? [1] : []),
	];
}

/** Without permissions of its own a command is for administrators alone. */
function isHeld(needed: bigint, permissions: bigint): boolean {
	if (needed === 0n) return Boolean(permissions & PermissionFlagsBits.Administrator);
	return (needed & ~permissions) === 0n;
}

/** Replaces all commands of a scope; those that keep name and kind keep their id. */
export function replaceCommands(state: State, guildId: string | undefined, bodies: CommandBody[]) {
	const commands = bodies.map((body) => commandFrom(state, guildId, body));
	return setCommands(state, guildId, commands);
}

/** Adds a command to a scope, in place of one of the same name and kind. */
export function addCommand(state: State, guildId: string | undefined, body: CommandBody): Command {
	const added = commandFrom(state, guildId, body);
	const others = scopeOf(state, guildId).filter(({ id }) => id !== added.id);
	setCommands(state, guildId, [...others, added]);
	return added;
}

/** Changes what `body` names of one command. */
export function changeCommand(
	state: State,
	{ guildId, id }: { readonly guildId: string | undefined; readonly id: string },
	body: Partial<Command>,
): Command {
	const changed = { ...requireCommand(state, guildId, id), ...body, version: state.newId() };
	const commands = scopeOf(state, guildId).map((known) => (known.id === id ? changed : known));
	setCommands(state, guildId, commands);
	return changed;
}

/** Removes one command. */
export function removeCommand(state: State, guildId: string | undefined, id: string): void {
	requireCommand(state, guildId, id);
	setCommands(
		state,
		guildId,
		scopeOf(state, guildId).filter((known) => known.id !== id),
	);
}

/** The command with this id in its scope. */
export function requireCommand(state: State, guildId: string | undefined, id: string): Command {
	const found = scopeOf(state, guildId).find((known) => known.id === id);
	if (!found) throw refusal('unknownCommand');
	return found;
}

/** The commands of exactly this scope. */
export function scopeOf(state: State, guildId: string | undefined): readonly Command[] {
	return state.commands.get(guildId ?? '') ?? [];
}

function setCommands(state: State, guildId: string | undefined, commands: readonly Command[]) {
	state.commands.set(guildId ?? '', commands);
	state.events.emit('commands', commands, guildId);
	return commands;
}

function commandFrom(state: State, guildId: string | undefined, body: CommandBody): Command {
	const type = body.type ?? 1;
	const known = scopeOf(state, guildId).find(
		(command) => command.name === body.name && command.type === type,
	);
	return Object.assign(
		{ dm_permission: true, nsfw: false },
		{
			description: '',
			default_member_permissions: null,
			contexts: null,
			integration_types: [0],
			...body,
			type,
			id: known?.id ?? state.newId(),
			application_id: state.bot.id,
			version: state.newId(),
		},
		guildId !== undefined && { guild_id: guildId },
	);
}
