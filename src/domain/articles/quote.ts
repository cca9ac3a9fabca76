import type { Day } from '../calendar.ts';
import { wordsOf } from '../words.ts';
import type { Span } from './span.ts';
import type { ToldDay } from './told-days.ts';

/** Words that somebody said, without their quotation marks. A finding is JSON: what is not known is null. */
export type Quote = Span & {
	/** A full statement, or a few quoted words inside somebody else's sentence. */
	readonly kind: 'direct' | 'fragment';
	/** The canonical name of the person or institution; null is "unclear". */
	readonly speaker: string | null;
	/** Each speaker by name: two and more where they speak jointly, none where it is unclear. */
	readonly speakers: readonly string[];
	/** What the article calls the speaker: "Russian Foreign Minister". */
	readonly role: string | null;
	/** Who carried the words when it is not the speaker: "Sputnik", "statement". */
	readonly medium: string | null;
	/** The reporting verb. */
	readonly cue: Span | null;
	/** The day it was said, where the article tells it. */
	readonly said: Day | null;
	/** From 0 to 1: how sure the speaker is. */
	readonly confidence: number;
	/** The rule that decided, in a few words. */
	readonly why: string;
	/** The parts of one split quote share a number; every other quote has its own. */
	readonly group: number;
	/** The days that its words tell by “Wednesday” alone; only where it is read without its article, and tells some. */
	readonly told?: readonly ToldDay[];
};

/** By so many words in a row a quote is found again. */
const TELLING_WORDS = 8;

/** A text as quotes are looked for in it. */
export function quotableWords(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}

/** Does the text, as quotableWords gives it, hold the quote too? A few words tell nothing: they are found again whole. */
export function holdsQuote(words: string, quote: string): boolean {
	return words.includes(` ${wordsOf(quote).slice(0, TELLING_WORDS).join(' ')} `);
}
