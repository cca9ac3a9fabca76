import { wordSet } from '../words/word-set.ts';
import type { Candidate } from './candidate.ts';
import { isListed } from './grammar/stems.ts';
import { childrenBy, lowerOf, subtree } from './grammar/tree.ts';

/** `The index ended flat`, `The film grossed $2 million` */
export function isPriceMove({ tree, core, label }: Candidate): boolean {
	if (TAKINGS.test(label?.text ?? '')) return true;
	const isMove = isListed(lowerOf(tree, core), PRICE_MOVES);
	return (
		isMove &&
		childrenBy(tree, core, ['xcomp', 'advmod', 'amod', 'obl']).some((at) =>
			LEVELS.has(lowerOf(tree, at)),
		)
	);
}

const TAKINGS =
	/\bgrossed\b|\bbox office\b|[$£€][\d.,]+ (?:million|billion) mark\b|\bclosed? at [$£€]|\bcomposite trading\b/i;
const PRICE_MOVES = wordSet('end close open finish trade settle start begin began');
const LEVELS = new Set('flat higher lower up down mixed unchanged steady firmer weaker'.split(' '));

/**
 * `Residents said the water was cold`: by nobody in particular. `The Corvo Post reported that Ida Roth was ill`: what is said of somebody
 * by name is not for us to say again.
 */
export function isTalk({ tree, clause, core, eventClass, label }: Candidate): boolean {
	if (eventClass !== 'statement' || label?.source !== 'clause' || clause?.subject === undefined)
		return false;
	if (clause.isPassive) return false;
	if (/\b(?:apparently|reportedly|allegedly)\b/i.test(label.text)) return true;
	const speakers = subtree(tree, clause.subject);
	const isNamed =
		label.meant !== undefined || label.named.some(({ nameFrom }) => speakers.has(nameFrom));
	const isOfSomebody = label.named.some(
		({ entity, nameFrom }) =>
			// A single word may be a country: “promised Russia a treaty”.
			entity.kind === 'person' &&
			entity.words.length > 1 &&
			nameFrom > core &&
			label.kept.has(nameFrom),
	);
	return !isNamed || isOfSomebody;
}
