import type { Referent } from '../entities/referent.ts';
import type { Cue } from './cues/cue.ts';
import type { Rule } from './explain.ts';
import type { QuoteContext } from './quote-context.ts';

/** Who says a quotation, and which rule tells so. */
export type Attribution = {
	readonly context: QuoteContext;
	/** The pattern in its own sentence; undefined where only its surroundings tell. */
	readonly cue: Cue | undefined;
	readonly referent: Referent;
	readonly rule: Rule;
	/** Does it go on from the quotation before: a split quote, or one over several paragraphs? */
	readonly goesOn: boolean;
};
