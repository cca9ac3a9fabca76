import type { Follow, FollowTarget } from '../../domain/follows/follow.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Attempt, Outbox } from '../outbox.ts';

/** An article's id, and the follows for which it is told. */
export type FollowPost = { readonly article: string; readonly follows: readonly Follow[] };

/** All that one message tells, held by one worker for a while. */
export type FollowBatch = Attempt & {
	readonly guild: GuildId;
	readonly target: FollowTarget;
	/** All that its follows mention. */
	readonly roles: readonly string[];
	readonly firstTried: Date;
	/** In the order they were filed; none where all was unfollowed meanwhile. */
	readonly posts: readonly FollowPost[];
	/** The channel in which its first follow was asked for. */
	readonly askedIn?: string;
};

/**
 * What followers are to be told, from the article that is filed to the message. Each article is compared once with what
 * its guild follows. Messages are claimed one of a target at a time; at most MOST_A_DAY in 24 hours, where more waits it
 * comes in one message. On hold is a target in its guild, until it is resumed.
 */
export interface FollowLedger extends Outbox<FollowBatch> {
	/** Compares some articles that were filed since; says how many. Each is compared once, whenever a process dies. */
	match(limit: number): Promise<number>;

	/** Ends all that its target follows in the guild, with what waits: whoever it was is no longer there. */
	end(batch: FollowBatch): Promise<void>;

	/** Forgets what was told before `before`; what waits stays. */
	sweep(before: Date): Promise<void>;
}
