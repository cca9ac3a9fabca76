import type { GuildId } from '../guild-id.ts';

/** Where it is told: to a member by direct message, or in a channel, with a role to mention. */
export type FollowTarget =
	| { readonly kind: 'member'; readonly member: string }
	| { readonly kind: 'channel'; readonly channel: string; readonly role?: string };

/** What is looked out for: somebody who is quoted, or words that an article holds. */
export type FollowWish = {
	readonly kind: 'speaker' | 'words';
	/** The name, or the words as /search takes them. */
	readonly wanted: string;
};

/** Who is told of what, from now on. */
export type FollowDraft = FollowWish & {
	readonly target: FollowTarget;
	readonly addedBy: string;
	/** The channel in which it was asked for: there it is told where nothing can be sent. */
	readonly askedIn?: string;
};

export type Follow = FollowDraft & {
	readonly number: number;
	readonly guild: GuildId;
	/** Why nothing can be sent; it waits until somebody resumes it. */
	readonly held?: string;
};

/** So many messages a day are sent to each; what is more waits, and comes in one. */
export const MOST_A_DAY = 10;
/** So many articles at once come each by itself; more come in one message. */
export const MOST_SINGLY = 3;
export const MOST_OF_MEMBER = 25;
export const MOST_OF_CHANNELS = 50;
export const MOST_OF_GUILD = 10_000;
/** In characters. */
export const LONGEST_WISH = 100;
