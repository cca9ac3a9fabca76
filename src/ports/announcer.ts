import type { GuildId } from '../domain/article.ts';
import type { Card } from '../domain/card.ts';

/** A post in a channel. */
export type Announcement = {
	readonly guild: GuildId;
	readonly channel: string;
	readonly card: Card;
	/** The role to mention, and no other. */
	readonly role?: string;
	readonly silent: boolean;
	/** At most 25 letters and digits: Discord posts a nonce once within a few minutes. */
	readonly nonce: string;
	/** Where an earlier attempt may have succeeded: look for its post since then first. */
	readonly since?: Date;
};

export type Announced =
	| { readonly outcome: 'posted'; readonly id: string }
	/** Try again, not before so many milliseconds; whether the post may be there all the same. */
	| { readonly outcome: 'later'; readonly afterMs: number; readonly mayBeThere: boolean }
	/** It cannot be posted until somebody mends what `reason`, a sentence for admins, says. */
	| { readonly outcome: 'refused'; readonly reason: string };

export interface Announcer {
	announce(announcement: Announcement): Promise<Announced>;

	/** What the bot is missing to post in the channel, in words: 'Send Messages'; empty where it can. */
	missing(channel: string): Promise<readonly string[]>;

	/**
	 * Shows `card` to those who run the guild: in the channel Discord keeps for them, else to the owner by direct message.
	 * The same nonce is shown once. False where nobody could be reached.
	 */
	tellAdmins(guild: GuildId, card: Card, nonce: string): Promise<boolean>;
}
