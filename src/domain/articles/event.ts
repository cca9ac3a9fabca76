import type { Precision } from './precision.ts';
import type { Span } from './span.ts';

/** What kind of thing happened. */
export type EventClass =
	| 'attack'
	| 'death'
	| 'disaster'
	| 'accident'
	| 'crime'
	| 'arrest'
	| 'verdict'
	| 'law'
	| 'treaty'
	| 'election'
	| 'appointment'
	| 'resignation'
	| 'launch'
	| 'opening'
	| 'founding'
	| 'discovery'
	| 'record'
	| 'match'
	| 'release'
	| 'merger'
	| 'strike'
	| 'protest'
	| 'visit'
	| 'meeting'
	| 'statement'
	| 'report'
	| 'other';

/** Did it take place? `alleged` is told by somebody whom the article does not make its own. */
export type EventStatus = 'happened' | 'planned' | 'alleged' | 'unreal' | 'called off';

/** What an article tells of one time. The same event told again is one event with several dates. */
export type Event = {
	/** The expressions that date it, by their index among the article's dates; the first is the one it was read from. */
	readonly dates: readonly number[];
	/** As in TIMEX3. */
	readonly value: string;
	readonly precision: Precision;
	/** What happened, fit to stand alone months later; a whole clause or noun phrase of at most 110 characters. */
	readonly label: string;
	readonly class: EventClass;
	readonly status: EventStatus;
	/** Who stands in the label, as the article names them. */
	readonly people: readonly string[];
	/** How much people would want to be reminded of it, from 0 to 1. */
	readonly worth: number;
	/** Is it beyond doubt that it happened on that day, as the label says? */
	readonly certain: boolean;
	/** Is that beyond doubt though it is not held certain, as another event of its day, or of the day it is an anniversary of, tells more? Absent where it is not so. */
	readonly outdone?: true;
	/** Does it say of a named person that they were suspected, accused, charged, convicted, or died? */
	readonly risk: boolean;
	/** What `writeSketch` keeps of the passage that tells it; absent of what no article tells. */
	readonly sketch?: string;
	/** The sentence it was read from. */
	readonly evidence: Span;
	/** What makes it certain or keeps it from being so, in a few words. For people. */
	readonly why: string;
};

/** What is worth at least this is posted unasked where a guild has not asked for more or for less. */
export const NOTABLE = 0.38;

/** Which certain events a guild wants to be told of unasked; what an editor confirmed always is. */
export type Threshold = 'great days' | 'notable' | 'everything certain';

/** The worth, from 0 to 1, that an event needs at least. */
const LEAST_WORTH: Readonly<Record<Threshold, number>> = {
	'great days': 0.75,
	notable: NOTABLE,
	'everything certain': 0,
};

/** Is an event of that worth posted without anybody's asking? */
export function isWorthPosting(worth: number, threshold: Threshold): boolean {
	return worth >= LEAST_WORTH[threshold];
}

/** How much an event is worth as an editor says it, with the number that stands for it from then on. */
export const SAID_WORTHS = { great: 0.9, notable: 0.5, small: 0.1 } as const;

export type SaidWorth = keyof typeof SAID_WORTHS;

/** Is it one of the words for a worth? */
export function isSaidWorth(word: string | undefined): word is SaidWorth {
	return word !== undefined && Object.hasOwn(SAID_WORTHS, word);
}

/** The word for a worth from 0 to 1. */
export function wordForWorth(worth: number): SaidWorth {
	if (isWorthPosting(worth, 'great days')) return 'great';
	return isWorthPosting(worth, 'notable') ? 'notable' : 'small';
}

/** Longer than this, in characters, no label is. */
export const LONGEST_LABEL = 110;
