import { isDamaged } from '../../document/damage.ts';
import type { Candidate } from '../candidate.ts';
import { certaintyOf, lowerOf } from '../grammar/tree.ts';
import { SURE_ARC } from '../named-subject.ts';

/** Is it a whole, sound sentence? What opens a list of highlights or stands behind a bullet may have no stop. */
export function isSound(sentence: string): boolean {
	return !isDamaged(LISTED.test(sentence) ? `${sentence}.` : sentence);
}

const LISTED = /^(?:story highlights\b|[-–—•●▪*·] ).*[\p{L}\p{N}]$/isu;

/** `Four people drowned when the river broke its banks on 1 March 2022`: a point of a list that lacks nothing but its stop. */
export function isKeyPoint({ sentence, date, clause, tree }: Candidate): boolean {
	return (
		/\b\d{4}$/.test(date.text) &&
		!isDamaged(`${sentence.text}.`) &&
		clause?.tense === 'past' &&
		clause.subjectOf === 'itself' &&
		clause.kind === 'main' &&
		!/^(?:when|after|as|since)\b/i.test(sentence.text) &&
		// “The mill pictured in 1931”
		(clause.auxiliaries.length > 0 ||
			!/^(?:pictured|photographed|seen|shown|taken|filmed)$/.test(lowerOf(tree, clause.verb))) &&
		certaintyOf(tree, clause.subject ?? -1) >= SURE_ARC
	);
}
