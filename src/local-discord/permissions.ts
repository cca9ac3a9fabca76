import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Guild } from './guild.ts';
import type { Channel } from './wire.ts';

/** Every permission there is, and those whose bits Discord has yet to name. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a new guild allows everyone. */
export const DEFAULT_PERMISSIONS =
	PermissionFlagsBits.ViewChannel |
	PermissionFlagsBits.SendMessages |
	PermissionFlagsBits.EmbedLinks |
	PermissionFlagsBits.AttachFiles |
	PermissionFlagsBits.ReadMessageHistory |
	PermissionFlagsBits.CreatePublicThreads |
	PermissionFlagsBits.SendMessagesInThreads |
	PermissionFlagsBits.UseApplicationCommands |
	PermissionFlagsBits.UseExternalApps;

/** What a member may do in a channel: roles together, then the channel's overwrites, as Discord adds them up. */
export function permissionsIn(guild: Guild, channel: Channel, userId: string): bigint {
	const roles = new Set([guild.id, ...(guild.members.get(userId)?.roles ?? [])]);
	const base = guild.roles
		.filter(({ id }) => roles.has(id))
		.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
	if (guild.ownerId === userId || base & PermissionFlagsBits.Administrator) return ALL_PERMISSIONS;

	// A thread has the overwrites of its channel.
	const parent = guild.channels.find(({ id }) => id === channel.parent_id);
	const overwrites = channel.permission_overwrites ?? parent?.permission_overwrites ?? [];
	const steps = [
		overwrites.filter(({ id }) => id === guild.id),
		overwrites.filter(
			({ id, type }) => type === OverwriteType.Role && id !== guild.id && roles.has(id),
		),
		overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
	];
	return steps.reduce((sum, step) => {
		const deny = step.reduce((bits, overwrite) => bits | BigInt(overwrite.deny), 0n);
		const allow = step.reduce((bits, overwrite) => bits | BigInt(overwrite.allow), 0n);
		return (sum & ~deny) | allow;
	}, base);
}
