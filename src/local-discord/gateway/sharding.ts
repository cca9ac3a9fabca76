/** How many guilds, shards and sessions a bot may have. */
export type Sharding = {
	/** The most guilds that one shard is let in with. */
	readonly guildsEach: number;
	/** How many shards may identify at once. */
	readonly atOnce: number;
	/** How many sessions may be begun a day; later identifications are let in all the same. */
	readonly sessionsADay: number;
};

export const USUAL_SHARDING: Sharding = { guildsEach: 2500, atOnce: 1, sessionsADay: 1000 };
