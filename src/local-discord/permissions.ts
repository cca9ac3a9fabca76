import type { Guild } from './guild.ts';
import type { Channel } from './wire.ts';

/** The permissions that decide something here, by their bits. */
export const PERMISSION = {
	administrator: 1n << 3n,
	manageGuild: 1n << 5n,
	viewChannel: 1n << 10n,
	sendMessages: 1n << 11n,
	manageMessages: 1n << 13n,
	embedLinks: 1n << 14n,
	attachFiles: 1n << 15n,
	readMessageHistory: 1n << 16n,
	mentionEveryone: 1n << 17n,
	useApplicationCommands: 1n << 31n,
	sendMessagesInThreads: 1n << 38n,
	useExternalApps: 1n << 50n,
} as const;

/** Every permission there is. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a new guild allows everyone. */
export const DEFAULT_PERMISSIONS =
	PERMISSION.viewChannel |
	PERMISSION.sendMessages |
	PERMISSION.embedLinks |
	PERMISSION.attachFiles |
	PERMISSION.readMessageHistory |
	PERMISSION.sendMessagesInThreads |
	PERMISSION.useApplicationCommands |
	PERMISSION.useExternalApps;

/** What a member may do in a channel: roles together, then the channel's overwrites, as Discord adds them up. */
export function permissionsIn(guild: Guild, channel: Channel, userId: string): bigint {
	const roles = new Set([guild.id, ...(guild.members.get(userId)?.roles ?? [])]);
	const base = guild.roles
		.filter(({ id }) => roles.has(id))
		.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
	if (guild.ownerId === userId || base & PERMISSION.administrator) return ALL_PERMISSIONS;

	// A thread has the overwrites of its channel.
	const parent = guild.channels.find(({ id }) => id === channel.parent_id);
	const overwrites = channel.permission_overwrites ?? parent?.permission_overwrites ?? [];
	const steps = [
		overwrites.filter(({ id }) => id === guild.id),
		overwrites.filter(({ id, type }) => type === 0 && id !== guild.id && roles.has(id)),
		overwrites.filter(({ id, type }) => type === 1 && id === userId),
	];
	return steps.reduce((sum, step) => {
		const deny = step.reduce((bits, overwrite) => bits | BigInt(overwrite.deny), 0n);
		const allow = step.reduce((bits, overwrite) => bits | BigInt(overwrite.allow), 0n);
		return (sum & ~deny) | allow;
	}, base);
}
