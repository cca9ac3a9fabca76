import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { HighlightKind, HighlightPlaces } from '../../domain/reminders/highlight.ts';
import type { KeyDateRef, QuoteRef } from '../articles/library.ts';
import type { Attempt, Outbox } from '../outbox.ts';
import type { StoreFault } from '../store-fault.ts';

/** What one post brings back. */
export type Highlight = {
	readonly quotes: readonly QuoteRef[];
	readonly dates: readonly KeyDateRef[];
};

export type PlannedHighlight = {
	readonly kind: HighlightKind;
	/** The local day it is for: there is one of a kind for a day. */
	readonly day: Day;
	readonly channel: string;
	readonly told: Highlight;
};

/** One post, held by one worker for a while. */
export type HighlightBatch = Attempt &
	Omit<PlannedHighlight, 'told'> & {
		readonly guild: GuildId;
		readonly firstTried: Date;
		/** What stands in the way of reading one is none of the others'. */
		readonly told: Highlight | StoreFault;
	};

export type HighlightSettings = {
	readonly places: HighlightPlaces;
	/** Why nothing can be posted; it waits until a place is chosen anew. */
	readonly held?: string;
};

/** What guilds have brought back to them, and what was: each post once. */
export interface HighlightLedger extends Outbox<HighlightBatch> {
	of(guild: GuildId): Promise<HighlightSettings>;

	/** Keeps where something is posted, or that it is not; the next post is due at `next`. */
	keep(guild: GuildId, places: HighlightPlaces, next: Date): Promise<void>;

	/** Guilds whose time has come. */
	due(now: Date, limit: number): Promise<readonly GuildId[]>;

	/** Quotes that were brought back to the guild on this day or later; none of a post that cannot be read. */
	quotesSince(guild: GuildId, day: Day): Promise<readonly QuoteRef[]>;

	/** Makes the posts of a guild, each of a kind and day once, and says when it is due again. */
	plan(guild: GuildId, posts: readonly PlannedHighlight[], next: Date): Promise<void>;
}
