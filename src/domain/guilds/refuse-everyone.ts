import type { GuildId } from '../guild-id.ts';
import { UserError } from '../user-error.ts';

/** A UserError where the role is @everyone, which has the id of its server. */
export function refuseEveryone(role: string | undefined, guild: GuildId): void {
	if (role === guild)
		throw new UserError('@everyone cannot be chosen. Choose another role, or none.');
}
