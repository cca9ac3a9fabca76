import type { PaperKind } from '../../words/speech/paper-nouns.ts';
import type { Mention } from '../mentions.ts';

/** A diary, book or report that the article tells of, and whose it is, if it tells. */
export type Paper = {
	/** Its noun, among the tokens. */
	readonly at: number;
	readonly noun: string;
	readonly kind: PaperKind;
	readonly owner: Mention | undefined;
};
