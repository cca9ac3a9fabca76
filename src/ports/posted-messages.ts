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

/** A thread that is to be opened under a post of a channel, and its first message. */
export type Discussion = Pick<Announcement, 'guild' | 'channel' | 'card'> & {
	readonly message: string;
	/** Of the thread; at most 100 characters are kept. */
	readonly name: string;
	/** Of the first message: the same for the same post. */
	readonly nonce: string;
	/** Does somebody wait for it? */
	readonly isAsked?: true;
};

export type Discussed =
	/** Its thread, and the first message there. */
	| { readonly outcome: 'opened'; readonly thread: string; readonly id: string }
	/** It was opened before; a closed one opens with the next message, a locked one does not. */
	| {
			readonly outcome: 'there';
			readonly thread: string;
			readonly id: string;
			readonly state: 'open' | 'closed' | 'locked';
	  }
	| Extract<Announced, { readonly outcome: 'later' }>
	| {
			readonly outcome: 'refused';
			readonly reason: string;
			/** The permissions that are missing, where that is the reason. */
			readonly missing?: readonly string[];
	  };

/** Messages of the bot that were posted before. */
export interface PostedMessages {
	/** Changes a post; nobody is notified of it. To do it twice is to do it once. */
	amend(amendment: Amendment): Promise<Amended>;

	/** Opens a thread under a post; to do it twice is to do it once. */
	discuss(discussion: Discussion): Promise<Discussed>;
}
