/** By which a connection to Discord is taken up again where it broke. */
export type KeptSession = {
	readonly id: string;
	readonly resumeUrl: string;
	/** Of the last event that was handed on. */
	readonly sequence: number;
};

/** A connection that nobody has: given back, of a process that has ended for certain, or of one that prolonged it no more. */
export type FreeShard = {
	readonly shard: number;
	readonly state: 'given back' | 'left behind' | 'lapsed';
};

export type TakenShard = { readonly shard: number; readonly session?: KeptSession };

/** Which process has which connection to Discord, by the store's own clock. */
export interface ShardBook {
	/**
	 * Into how many shards all processes together divide the servers: as before while any shard is held or was until just now,
	 * so that its session goes on; else `advised`.
	 */
	agree(advised: number): Promise<number>;

	/** From `before` to `after` shards, of which nobody has any; nothing where they are not `before` any more. */
	change(before: number, after: number): Promise<void>;

	/** Prolongs all that `holder` has until `leaseMs` from now, and notes how far their sessions are. */
	renew(
		holder: string,
		leaseMs: number,
		sequences?: ReadonlyMap<number, number>,
	): Promise<{
		readonly count: number;
		readonly held: readonly number[];
		readonly free: readonly FreeShard[];
	}>;

	/** Takes those of `shards` that nobody has. */
	take(holder: string, shards: readonly number[], leaseMs: number): Promise<TakenShard[]>;

	/** The session of a shard that `holder` has; undefined where it is void. */
	keep(holder: string, shard: number, session: KeptSession | undefined): Promise<void>;

	/** Gives a shard back; whoever takes it next goes on with its session. */
	release(holder: string, shard: number): Promise<void>;
}
