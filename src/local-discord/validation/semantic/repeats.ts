import type { Place } from './place.ts';

/** The places whose key an earlier one has already; a place without a key repeats nothing. */
export function repeatsBy(
	places: readonly Place[],
	keyOf: (place: Place) => string | number | undefined,
): Place[] {
	const seen = new Set<string | number>();
	return places.filter((place) => {
		const key = keyOf(place);
		if (key === undefined) return false;
		const isRepeat = seen.has(key);
		seen.add(key);
		return isRepeat;
	});
}
