import { EVERYTHING, FEED_PACES, type FeedPace, type FeedWishes } from '../../domain/feeds/feed.ts';
import { readTerms, type TypedTerms } from '../../domain/feeds/feed-terms.ts';
import { nameOf } from './add-feed.ts';

/** What clears a list of words, or a speaker. */
const NOTHING = '-';

/** What somebody typed of what they want of a feed. */
export type TypedWishes = {
	readonly name?: string | undefined;
	readonly when?: string | undefined;
	/** Terms, separated by commas. */
	readonly any?: string | undefined;
	readonly all?: string | undefined;
	readonly none?: string | undefined;
	readonly speaker?: string | undefined;
};

/** The wishes after somebody typed some of them; those that were not typed stay as they were before. */
export function wishesOf(
	{ name, when, any, all, none, speaker }: TypedWishes,
	before: Pick<FeedWishes, 'name' | 'place'> & Partial<FeedWishes>,
): FeedWishes {
	const was = before.filter ?? EVERYTHING;
	const wanted = [termsOf(any, was.any), termsOf(all, was.all)] as const;
	const unwanted = termsOf(none, was.none);
	// Whoever writes NOT where nothing is wanted anyway means the same.
	const out = [unwanted, ...wanted].flatMap((typed) => typed.out);
	const quoted = speaker ?? was.speaker ?? NOTHING;
	return {
		name: name === undefined ? before.name : nameOf(name, 'https://feed.invalid'),
		place: before.place,
		pace: paceOf(when) ?? before.pace ?? 'at once',
		filter: {
			any: wanted[0].terms,
			all: wanted[1].terms,
			none: [...new Set([...unwanted.terms, ...out])],
			...(quoted !== NOTHING && { speaker: quoted }),
		},
	};
}

export function paceOf(typed: string | undefined): FeedPace | undefined {
	return FEED_PACES.find((pace) => pace === typed);
}

function termsOf(typed: string | undefined, before: readonly string[]): TypedTerms {
	if (typed === undefined || typed === NOTHING) {
		return { terms: typed === undefined ? before : [], out: [] };
	}
	return readTerms(typed);
}
