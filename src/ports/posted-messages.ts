import type { Announced, Announcement } from './announcer.ts';

/** How a post that is there already is to look from now on; what it mentions and its nonce stay as they were. */
export type Amendment = Pick<Announcement, 'guild' | 'channel' | 'card' | 'roles' | 'nonce'> & {
	/** Is the channel a forum, and the message the first of a post there? */
	readonly isForum: boolean;
	readonly message: string;
};

/** Where nothing can be changed any more, somebody has deleted the post, say. */
export type Amended =
	| Exclude<Announced, { readonly outcome: 'refused' }>
	| { readonly outcome: 'unchangeable' };

/** Messages of the bot that were posted before. */
export interface PostedMessages {
	/** Changes a post; nobody is notified of it. To do it twice is to do it once. */
	amend(amendment: Amendment): Promise<Amended>;
}
