import { TELLING } from '../../words/events/event-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Candidate } from '../candidate.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, wordAt } from '../grammar/tree.ts';
import { isOfOwn, SURE_ARC } from '../named-subject.ts';

/** Is what somebody tells told as what was so, by whoever may know it? */
export function isToldAsFact(candidate: Candidate): boolean {
	return isTailedTelling(candidate) || isToldByAll(candidate) || isMadeKnown(candidate);
}

/** `A bomb killed 14 people in Oslo, police said`: of nobody by name, and what was said stands first. */
function isTailedTelling({ tree, clause, core, label, eventClass }: Candidate): boolean {
	if (clause?.kind !== 'told' || clause.above === undefined || clause.above < core) return false;
	const names = label?.named.some(({ entity }) => entity.kind === 'person');
	// “Ann Lee died on Monday, her family said”
	const isOfOwnDeath = eventClass === 'death' && isOfOwn(tree, clause.above);
	return (!names || isOfOwnDeath) && isListed(lowerOf(tree, clause.above), TELLING);
}

/** `Police said a bomb had killed 14 people in Oslo on Monday`: a great event of nobody by name, told without a doubt. */
function isToldByAll({ tree, clause, label, certainty, eventClass }: Candidate): boolean {
	if (clause?.kind !== 'told' || clause.above === undefined || clause.above > clause.verb)
		return false;
	if (!GREAT.has(eventClass) || certainty < SURE_ARC || clause.subjectOf !== 'itself') return false;
	const names = label?.named.some(({ entity }) => entity.kind === 'person') || label?.meant;
	return !names && isListed(lowerOf(tree, clause.above), STATING);
}

/**
 * `The prosecutor announced that Ann Lee was sentenced today`: what is made known so is so, of whomever it tells, where its own words
 * and not those of the telling have the day. Deaths are made known by sides at war, too.
 */
function isMadeKnown({ tree, clause, certainty, eventClass }: Candidate): boolean {
	if (clause?.kind !== 'told' || clause.above === undefined || clause.above > clause.verb)
		return false;
	const { above, verb, subjectOf } = clause;
	const hasChild = (at: number, relation: string) => childrenBy(tree, at, [relation]).length > 0;
	return (
		/^(?:announced|confirmed)$/.test(lowerOf(tree, above)) &&
		wordAt(tree, verb).relation === 'ccomp' &&
		hasChild(verb, 'mark') &&
		hasChild(above, 'nsubj') &&
		!hasChild(above, 'aux') &&
		subjectOf === 'itself' &&
		certainty >= SURE_ARC &&
		DECIDED.has(eventClass)
	);
}

const DECIDED: ReadonlySet<string> = new Set([
	'appointment',
	'law',
	'launch',
	'opening',
	'resignation',
	'treaty',
	'verdict',
]);

const GREAT: ReadonlySet<string> = new Set([
	'attack',
	'death',
	'disaster',
	'accident',
	'launch',
	'law',
	'treaty',
]);
const STATING = wordSet('say said confirm announce report recall note show state remember');
