import {
	EVERYTHING,
	FEED_PACES,
	type FeedPace,
	type FeedWishes,
	readWords,
} from '../../domain/feeds/feed.ts';
import { nameOf } from './add-feed.ts';

/** What clears a list of words, or a speaker. */
const NOTHING = '-';

/** What somebody typed of what they want of a feed. */
export type TypedWishes = {
	readonly name?: string | undefined;
	readonly when?: string | undefined;
	/** Words, separated by commas. */
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
	const quoted = speaker ?? was.speaker ?? NOTHING;
	return {
		name: name === undefined ? before.name : nameOf(name, 'https://feed.invalid'),
		place: before.place,
		pace: paceOf(when) ?? before.pace ?? 'at once',
		filter: {
			any: wordsOf(any, was.any),
			all: wordsOf(all, was.all),
			none: wordsOf(none, was.none),
			...(quoted !== NOTHING && { speaker: quoted }),
		},
	};
}

export function paceOf(typed: string | undefined): FeedPace | undefined {
	return FEED_PACES.find((pace) => pace === typed);
}

function wordsOf(typed: string | undefined, before: readonly string[]): readonly string[] {
	if (typed === undefined) return before;
	return typed === NOTHING ? [] : readWords(typed);
}
