/** How much was to be found, was told, and was told rightly; and each mistake in a line. */
export type Tally = {
	readonly gold: number;
	readonly told: number;
	readonly right: number;
	readonly mistakes: readonly string[];
};

export const NOTHING: Tally = { gold: 0, told: 0, right: 0, mistakes: [] };

export function add(one: Tally, other: Tally): Tally {
	return {
		gold: one.gold + other.gold,
		told: one.told + other.told,
		right: one.right + other.right,
		mistakes: [...one.mistakes, ...other.mistakes],
	};
}

/** Percent of what is told that is right, of what is to be found that is, and their harmonic mean; 100 of nothing. */
export function sharesOf({ gold, told, right }: Tally): {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
} {
	const share = (whole: number): number => (whole === 0 ? 100 : (100 * right) / whole);
	return { precision: share(told), recall: share(gold), f1: share((gold + told) / 2) };
}

export type Span = { readonly start: number; readonly end: number };

/** How much of the longer of two spans they share, 0 to 1. */
export function overlapOf(one: Span, other: Span): number {
	const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
	return Math.max(0, shared) / Math.max(one.end - one.start, other.end - other.start);
}
