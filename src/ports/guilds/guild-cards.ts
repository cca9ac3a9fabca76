import type { Card } from '../../domain/card.ts';

/** Where somebody speaks to the bot. */
export type Spoken = 'in a server' | 'directly';

/** Puts into cards what a guild is told unasked. */
export interface GuildCards {
	/** What the bot says when it comes into a guild, in the language of `locale`. */
	welcome(locale: string): Card;

	/** What it answers to somebody who speaks to it. */
	hello(spoken: Spoken, locale: string): Card;
}
