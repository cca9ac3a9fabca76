import type { Context, GroupHead } from '../../src/discord/interactions/command.ts';
import type { GuildId } from '../../src/domain/guild-id.ts';
import { UserError } from '../../src/domain/user-error.ts';

const group: GroupHead = {
	audience: 'admins',
	description: 'Take what this server keeps out, and put it in',
};

export default group;

/** The server that is asked about. */
export function guildOf({ asked: { guild } }: Context): GuildId {
	if (guild !== undefined) return guild;
	throw new UserError('Only a server keeps articles of its own. Use this command in one.');
}
