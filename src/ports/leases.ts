/** What one of several processes does alone for a while, by the store's own clock. */
export interface Leases {
	/**
	 * Takes the lease, or prolongs it where `holder` has it, until `forMs` from now. Gives its fence, which counts up
	 * whenever somebody takes the lease; undefined where another holds it.
	 */
	hold(name: string, holder: string, forMs: number): Promise<number | undefined>;

	/** `holder` has it no more `afterMs` from now; nothing where another holds it. */
	release(name: string, holder: string, afterMs: number): Promise<void>;

	/** Says until `forMs` from now that there are some of that kind. Gives for how long there have been without a gap. */
	attend(kind: string, forMs: number): Promise<number>;

	/** Whether there are some of that kind now. */
	isAttended(kind: string): Promise<boolean>;
}
