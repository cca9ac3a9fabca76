import type { Document } from '../../document/document.ts';
import type { Candidate } from '../candidate.ts';
import { certaintyOf, childrenBy, lowerOf, wordAt } from '../grammar/tree.ts';
import type { Label } from '../labels/labelled.ts';
import { SURE_ARC } from '../named-subject.ts';

/**
 * `Groundsman jailed for burning down pavilion`, `Two former officers were jailed for theft`: a headline without a name, or somebody who is only
 * told by what they were, and nobody else is named.
 */
export function isOfNobody({ tree, clause, label }: Candidate, { text }: Document): boolean {
	if (label?.source === 'title') return namesNobody(label, text);
	const { subject = -1, subjectOf, verb = -1 } = clause ?? {};
	const isOfNoPerson =
		label !== undefined &&
		!label.meant &&
		label.named.every(({ entity }) => entity.kind !== 'person');
	return (
		isOfNoPerson &&
		subjectOf === 'itself' &&
		isSomeOf(tree, subject) &&
		certaintyOf(tree, subject) >= SURE_ARC &&
		certaintyOf(tree, verb) >= SURE_ARC
	);
}

/** `Former Clinic Owner Sentenced for Medicare Fraud`: no person of the article, and nothing with a capital that the article does not know. */
function namesNobody({ text, named }: Label, article: string): boolean {
	const [, ...words] = text.split(/[^\p{L}’'-]+/u);
	const known = new Set(article.toLowerCase().split(/[^\p{L}’'-]+/u));
	return (
		named.every(({ entity }) => entity.kind !== 'person') &&
		words.every((word) => !/^\p{Lu}\p{L}/u.test(word) || known.has(word.toLowerCase()))
	);
}

/** `a clerk`, `two brothers`, `former officers`; not “the mayor” nor “her brother”, who is somebody. */
function isSomeOf(tree: Candidate['tree'], noun: number): boolean {
	const { tag, upos } = wordAt(tree, noun);
	const own = childrenBy(tree, noun, ['det', 'nmod']).filter((at) => at < noun);
	const isSome = own.every((at) => /^(?:an?|some|several)$/.test(lowerOf(tree, at)));
	const isMany = tag === 'NNS' || childrenBy(tree, noun, ['nummod']).length > 0;
	return upos === 'NOUN' && isSome && (own.length > 0 || isMany);
}
