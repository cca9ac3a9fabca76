import type { Mention } from '../../entities/mentions.ts';
import type { CueKind } from '../explain.ts';

/** What tells who speaks: a pattern found beside a quotation. */
export type Cue = {
	/** Who it points to; undefined where it is a sign or a crowd without a name. */
	readonly subject: Mention | undefined;
	/** Place of the reporting verb among the tokens, if there is one. */
	readonly verb: number | undefined;
	/** The pattern. */
	readonly kind: CueKind;
	/** How often this pattern is right, from 0 to 1. */
	readonly certainty: number;
};

/** The words that may lead to a quotation: its sentence, and the part behind the quotation before. */
export type Lead = { readonly from: number; readonly clause: number; readonly to: number };
