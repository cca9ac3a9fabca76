import type { GuildId } from '../domain/guild-id.ts';
import type { Attempt, Outbox } from './outbox.ts';

/** A thread that is to be opened under a post, with the quotes of an article; held by one worker for a while. */
export type DiscussionBatch = Attempt & {
	readonly guild: GuildId;
	readonly channel: string;
	/** The message under which it is opened. */
	readonly post: string;
	/** The article's public id. */
	readonly article: string;
};

/** Why no threads are opened in a channel, a sentence for admins. */
export type BlockedDiscussions = { readonly channel: string; readonly reason: string };

/**
 * Threads that guilds wish under posts: each is planned together with the acknowledgement of its post. Where one is on hold, no
 * more are planned in its channel, and the others there are dropped.
 */
export interface DiscussionLedger extends Outbox<DiscussionBatch> {
	problems(guild: GuildId): Promise<BlockedDiscussions[]>;

	/** From now on threads are opened again; nothing is made up for. */
	release(guild: GuildId): Promise<void>;
}
