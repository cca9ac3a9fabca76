import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { UserError } from '../domain/user-error.ts';
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

/** Who asks: their permissions in the channel, and the server, if it is one. */
export type Asker = {
	readonly guildId: string | null;
	readonly memberPermissions: Readonly<PermissionsBitField> | null;
};

/** Discord's defaults can be changed by an admin and do not guard buttons, so that we look ourselves. */
export function checkAudience(audience: Audience, { guildId, memberPermissions }: Asker): void {
	const permission = PERMISSIONS[audience];
	if (permission === undefined) return;
	if (guildId === null) throw new UserError('This works only in a server. Use it there.');
	if (memberPermissions?.has(permission.flag)) return;
	throw new UserError(
		`For this you need the permission "${permission.name}" in this channel. Ask an admin of the server for it.`,
	);
}
