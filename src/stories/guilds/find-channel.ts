import { CHANNEL_PROBLEM } from '../../domain/channel-problem.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Announcer, Inspection } from '../../ports/announcer.ts';

/** A channel of the guild in which something can be posted, if the bot is allowed to. */
export type FoundChannel = Extract<Inspection, { readonly outcome: 'found' }>;

/** The channel somebody chose, and what becomes of a mention of `role` there; a UserError says why it is none for posts. One of another guild is as good as unseen. */
export async function findChannel(
	announcer: Pick<Announcer, 'inspect'>,
	guild: GuildId,
	channel: string,
	role?: string,
): Promise<FoundChannel> {
	const found = await announcer.inspect(channel, role);
	if (found.outcome === 'unknown') throw new UserError(CHANNEL_PROBLEM.unknown);
	if (found.outcome !== 'found' || found.guild !== guild) {
		throw new UserError(CHANNEL_PROBLEM.hidden);
	}
	if (found.kind === 'other') throw new UserError(CHANNEL_PROBLEM['not for posts']);
	return found;
}
