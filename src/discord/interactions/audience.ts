import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type GuildId, requireGuild } from '../../domain/guild-id.ts';
import type { GuildRules } from '../../domain/guilds/guild-rules.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Audience } from './command.ts';

const EDITORS = { flag: PermissionFlagsBits.ManageMessages, name: 'Manage Messages' };
const ADMINS = { flag: PermissionFlagsBits.ManageGuild, name: 'Manage Server' };
const PERMISSIONS = { members: undefined, editors: EDITORS, admins: ADMINS } as const;

/** The permission Discord asks of who may see the command, unless an admin changed that. */
export function permissionOf(audience: keyof typeof PERMISSIONS): bigint | undefined {
	return PERMISSIONS[audience]?.flag;
}

/** Who asks: the server, if it is one with the bot, their permissions in the channel, their roles, and what the server decided. */
export type Asker = {
	readonly guild: GuildId | undefined;
	/** Nothing outside of servers. */
	readonly permissions: bigint;
	readonly roles: readonly string[];
	readonly rules: GuildRules;
};

/** Is the asker one of them? Whoever may manage the server may do all. */
export function isAmong(audience: Audience, asker: Asker): boolean {
	const { guild, permissions, roles, rules } = asker;
	const may = (flag: bigint) => (permissions & (flag | PermissionFlagsBits.Administrator)) !== 0n;
	const holds = (role: string | undefined) => role !== undefined && roles.includes(role);
	const isAdmin = guild !== undefined && (may(ADMINS.flag) || holds(rules.admin));
	if (isAdmin) return true;
	const isEditor = guild !== undefined && (may(EDITORS.flag) || holds(rules.editor));
	const isReader =
		guild === undefined || rules.reader === undefined || isEditor || holds(rules.reader);
	const among = { members: isReader, editors: isEditor, admins: false } as const;
	if (audience !== 'adders') return among[audience];
	return guild !== undefined && among[rules.adders];
}

/** Discord's defaults can be changed by an admin and do not guard buttons, so that we look ourselves. */
export function checkAudience(audience: Audience, asker: Asker): void {
	if (isAmong(audience, asker)) return;
	requireGuild(asker.guild);
	const { rules } = asker;
	const wanted = audience === 'adders' ? rules.adders : audience;
	const permission = PERMISSIONS[wanted];
	if (permission === undefined) {
		throw new UserError(
			'In this server Dateline is for those with a role that its admins chose. Ask one of them for it.',
		);
	}
	const role = wanted === 'editors' ? (rules.editor ?? rules.admin) : rules.admin;
	if (role === undefined) {
		throw new UserError('For this you need “{permission}” in this channel. Ask an admin.', {
			permission: permission.name,
		});
	}
	throw new UserError(
		'For this you need “{permission}” in this channel, or a role the server’s admins chose. Ask an admin.',
		{ permission: permission.name },
	);
}
