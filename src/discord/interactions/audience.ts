import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Audience } from './command.ts';

const PERMISSIONS = {
	members: undefined,
	editors: { flag: PermissionFlagsBits.ManageMessages, name: 'Manage Messages' },
	admins: { flag: PermissionFlagsBits.ManageGuild, name: 'Manage Server' },
} as const;

/** The permission Discord asks of who may see the command, unless an admin changed that. */
export function permissionOf(audience: Audience): bigint | undefined {
	return PERMISSIONS[audience]?.flag;
}

/** Who asks: the server, if it is one with the bot, and their permissions in the channel. */
export type Asker = {
	readonly guild: GuildId | undefined;
	readonly permissions: Readonly<PermissionsBitField> | null;
};

/** Is the asker one of them? */
export function isAmong(audience: Audience, { guild, permissions }: Asker): boolean {
	const needed = PERMISSIONS[audience];
	if (needed === undefined) return true;
	// Whoever may manage the server may do what its editors do.
	const enough = [needed.flag, PERMISSIONS.admins.flag];
	return guild !== undefined && enough.some((flag) => permissions?.has(flag));
}

/** Discord's defaults can be changed by an admin and do not guard buttons, so that we look ourselves. */
export function checkAudience(audience: Audience, asker: Asker): void {
	const permission = PERMISSIONS[audience];
	if (permission === undefined || isAmong(audience, asker)) return;
	if (asker.guild === undefined) throw new UserError('This works only in a server.');
	throw new UserError(
		`You need the permission “${permission.name}” in this channel for this. Ask an admin of the server for it.`,
	);
}
