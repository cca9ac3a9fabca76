import type { Card } from '../domain/card.ts';

/** A post in a channel. */
export type Announcement = {
	readonly channel: string;
	readonly card: Card;
	/** The role to mention, and no other. */
	readonly role?: string;
	readonly silent: boolean;
	readonly locale: string;
	/** At most 25 letters and digits: Discord posts a nonce once within a few minutes. */
	readonly nonce: string;
	/** Where an earlier attempt may have succeeded: look for its post since then before posting anew. */
	readonly since?: Date;
};

export type Announced =
	| { readonly outcome: 'posted'; readonly id: string }
	/** Try again, not before so many milliseconds. */
	| { readonly outcome: 'later'; readonly afterMs: number }
	/** It cannot be posted until somebody mends what `reason`, a sentence for admins, says. */
	| { readonly outcome: 'refused'; readonly reason: string };

export interface Announcer {
	announce(announcement: Announcement): Promise<Announced>;

	/** What the bot is missing to post in the channel, in words: 'Send Messages'; empty where it can. */
	missing(channel: string): Promise<readonly string[]>;
}
