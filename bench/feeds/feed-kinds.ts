/** How a feed behaves, by what its server does when it is asked. */
export type FeedKind =
	| 'etag'
	| 'last-modified'
	| 'neither'
	| 'max-age'
	| 'ttl'
	| 'skips hours'
	| 'flaky'
	| 'busy'
	| 'away'
	| 'reset'
	| 'hanging'
	| 'bomb'
	| 'garbage'
	| 'broken off'
	| 'page'
	| 'moved'
	| 'elsewhere for now'
	| 'gone'
	| 'dead'
	| 'new guids'
	| 'same guids'
	| 'edited'
	| 'reordered'
	| 'emptied'
	| 'latin'
	| 'burst';

/** So many of a hundred feeds; most behave, as in the world. */
export const SHARES: Readonly<Record<FeedKind, number>> = {
	etag: 27,
	'last-modified': 14,
	neither: 8,
	'max-age': 5,
	ttl: 4,
	'skips hours': 2,
	flaky: 4,
	busy: 3,
	away: 2,
	reset: 2,
	hanging: 1,
	bomb: 1,
	garbage: 1,
	'broken off': 3,
	page: 2,
	moved: 2,
	'elsewhere for now': 1,
	gone: 1,
	dead: 2,
	'new guids': 2,
	'same guids': 2,
	edited: 4,
	reordered: 2,
	emptied: 2,
	latin: 1,
	burst: 2,
};

/** Kinds whose server knows what it answered last. */
export const CONDITIONAL: readonly FeedKind[] = [
	'etag',
	'last-modified',
	'max-age',
	'ttl',
	'skips hours',
	'busy',
	'away',
	'moved',
	'elsewhere for now',
	'burst',
];

/** The kind of the feed with this number; any hundred in a row hold them all. */
export function kindOf(number: number): FeedKind {
	// 37 and 100 have no divisor in common, so that the kinds are mixed.
	let place = (number * 37) % 100;
	for (const [kind, share] of Object.entries(SHARES)) {
		if (place < share) return kind as FeedKind;
		place -= share;
	}
	return 'etag';
}
