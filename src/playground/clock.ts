/** The hour in the playground: this machine's, until somebody sets it; it runs on from there. */
export type Clock = {
	now(): number;
	/** By how much it is ahead of this machine, or behind where it is less than zero. */
	readonly aheadMs: number;
	set(at: number): void;
	/** Back to this machine's hour. */
	reset(): void;
};

/** A clock that nobody has set. */
export function createClock(): Clock {
	let aheadMs = 0;
	return {
		now: () => Date.now() + aheadMs,
		get aheadMs() {
			return aheadMs;
		},
		set(at) {
			aheadMs = at - Date.now();
		},
		reset() {
			aheadMs = 0;
		},
	};
}
