import type { GuildId } from '../domain/guild-id.ts';

/** What is kept beside somebody's id, by what they did. */
export type KeptOfPerson = {
	/** Changes to articles and to who is who: corrections, undone ones, fetches. */
	readonly changes: number;
	readonly feeds: number;
	readonly ownDates: number;
	/** What they follow, and what they had channels follow. */
	readonly follows: number;
	/** Articles they looked at in direct messages, kept for a day. */
	readonly readings: number;
	/** Requests that are counted for limits, kept for a day. */
	readonly requests: number;
};

/** What is kept of people: their ids, beside what they did. */
export interface PersonRecords {
	/** In one guild, or in all of them. */
	of(person: string, guild?: GuildId): Promise<KeptOfPerson>;

	/** Forgets who it was in all guilds: what they did stays, done by nobody that is known; what they follow goes. */
	forget(person: string): Promise<void>;
}
