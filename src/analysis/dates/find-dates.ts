import type { DateFinding } from '../../domain/articles/key-date.ts';
import { spanOf } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { EXPLANATIONS, type Explanations, explain } from './explanations.ts';
import { ROLES, type Role } from './kinds.ts';
import { resolveDates } from './resolve-dates.ts';
import type { ResolvedMatch } from './resolved-match.ts';
import { extentOfTimex } from './timex.ts';

/** An expression of time and what it means, before it is asked what happened then. */
export type DateExpression = Omit<DateFinding, 'label' | 'key' | 'certain'> & {
	/** Its sentence, by its index among the document's. */
	readonly sentence: number;
	/** Does it stand inside a quotation? */
	readonly isQuoted: boolean;
	/** `sure`: its day is told; `side`: it sets a scene or tells the hour; `event`: all others. */
	readonly role: Role;
	/** Is there another reading of its day? */
	readonly isDoubtful: boolean;
	readonly isRangeEnd: boolean;
	readonly isAnniversary: boolean;
	/** Does it stand in a byline, a caption, or what else surrounds the story? */
	readonly isBesideStory: boolean;
};

/** Every expression of time, in text order, each explained in a few words. */
export function findDates(
	document: Document,
	explanations: Explanations = EXPLANATIONS,
): DateExpression[] {
	return resolveDates(document).map((found) =>
		expressionOf(document, found, explain(found, explanations)),
	);
}

function expressionOf(document: Document, found: ResolvedMatch, why: string): DateExpression {
	const { type, value, origin, doubt, anniversaryOf } = found.timex;
	const { phrase, isRangeEnd = false } = found;
	return {
		...spanOf(document.text, found.start, found.end),
		type,
		value,
		...extentOfTimex(found.timex, found.until),
		...(phrase && !isRangeEnd && { phrase: document.text.slice(phrase.start, phrase.end) }),
		origin: origin ?? null,
		why,
		sentence: found.sentence,
		isQuoted: found.quotation !== undefined,
		role: ROLES[found.kind],
		isDoubtful: doubt !== undefined,
		isRangeEnd,
		isAnniversary: anniversaryOf !== undefined,
		isBesideStory: found.isBesideStory ?? false,
	};
}
