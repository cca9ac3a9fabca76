import type { Card } from '../domain/card.ts';
import type { GuildId } from '../domain/guild-id.ts';

/** A post in a channel. */
export type Announcement = {
	readonly guild: GuildId;
	readonly channel: string;
	/** Where the channel is a forum: the post that is opened there. Its name is at most 100 characters. */
	readonly forum?: { readonly name: string; readonly tags: readonly string[] };
	readonly card: Card;
	/** The roles to mention, and no others; at most 100. */
	readonly roles?: readonly string[];
	/**
	 * Under whose name and picture it comes, by a webhook of the channel; as the bot's own where the bot may have none there, or
	 * Discord does not take the name. The name is at most 80 characters.
	 */
	readonly as?: { readonly name: string; readonly picture?: string };
	readonly silent: boolean;
	/** At most 25 letters and digits: Discord posts a nonce once within a few minutes. */
	readonly nonce: string;
	/** Where an earlier attempt may have succeeded: look for its post since then first. */
	readonly since?: Date;
};

/** What a direct message has of an announcement. */
export type DirectMessage = Pick<Announcement, 'guild' | 'card' | 'nonce' | 'since'>;

export type Announced =
	| { readonly outcome: 'posted'; readonly id: string }
	/** Try again, not before so many milliseconds; whether the post may be there all the same. */
	| { readonly outcome: 'later'; readonly afterMs: number; readonly mayBeThere: boolean }
	/** It cannot be posted until somebody mends what `reason`, a sentence for admins, says. */
	| { readonly outcome: 'refused'; readonly reason: string };

/** A channel as somebody who posts there finds it. */
export type Inspection =
	| {
			readonly outcome: 'found';
			readonly guild: GuildId;
			/** A forum takes posts of its own only; in another kind of channel nothing can be posted. */
			readonly kind: 'channel' | 'thread' | 'forum' | 'other';
			/** The permissions that a post needs and the bot lacks, by Discord's names: 'Send Messages'. */
			readonly missing: readonly string[];
			/** What else stands in the way, a sentence for admins. */
			readonly obstacle?: string;
			/** The tags of a forum's posts, and whether each post must have one. */
			readonly tags: readonly { readonly id: string; readonly name: string }[];
			readonly needsTag: boolean;
			/** May the bot have webhooks there? */
			readonly mayHaveWebhooks: boolean;
			/** What becomes of a mention of the role. */
			readonly role: 'notified' | 'not notified' | 'gone';
	  }
	/** It is not there, or not for the bot to see. */
	| { readonly outcome: 'gone' }
	| { readonly outcome: 'hidden' }
	/** Discord does not answer just now. */
	| { readonly outcome: 'unknown' };

/** A message to answer; without a guild it came directly. */
export type Addressed = {
	readonly channel: string;
	readonly message: string;
	readonly guild?: GuildId;
};

export interface Announcer {
	announce(announcement: Announcement): Promise<Announced>;

	/**
	 * The same by direct message to a member of the guild: refused where they take none, and not sent at all where they are
	 * no longer in it, or 'barred': not, or no longer, among those who may use the bot there. Its buttons know no server.
	 */
	tell(
		member: string,
		message: DirectMessage,
	): Promise<Announced | { readonly outcome: 'left' } | { readonly outcome: 'barred' }>;

	/** What there is to know of the channel before anything is posted there, with a mention of `role`. */
	inspect(channel: string, role?: string): Promise<Inspection>;

	/**
	 * Shows `card` to those who run the guild: in the channel Discord keeps for them, else to the owner by direct message.
	 * The same nonce is shown once. False where nobody could be reached.
	 */
	tellAdmins(guild: GuildId, card: Card, nonce: string): Promise<boolean>;

	/** Shows `card` as the answer to a message; nobody is pinged by it. False where the bot may not write there. */
	reply(to: Addressed, card: Card): Promise<boolean>;
}
