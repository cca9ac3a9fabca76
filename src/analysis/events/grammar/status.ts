import type { EventStatus } from '../../../domain/articles/event.ts';
import { ATTITUDES, DOUBTING } from '../../words/events/event-verbs.ts';
import type { Clause } from './clause.ts';
import { isListed } from './stems.ts';
import { childrenBy, lowerOf, type Tree } from './tree.ts';

/** Did what the clause says take place? */
export function statusOf(
	tree: Tree,
	clause: Clause | undefined,
	{
		isToCome,
		core = clause?.verb,
	}: { readonly isToCome: boolean; readonly core?: number | undefined },
): EventStatus {
	if (!clause && isCalledOffBy(tree, core)) return 'called off';
	if (!clause) return isToCome ? 'planned' : 'happened';
	const { verb, kind, above, tense, isNegated } = clause;
	if (isCalledOff(tree, clause)) return 'called off';
	const isPast = tense === 'past' && !isToCome && isOfTime(tree, verb);
	const isOpen = kind === 'condition' && !isPast;
	if (isUnreal(tree, clause) || isNegated || isOpen) return 'unreal';
	if (isToCome || tense === 'future') return 'planned';
	if (clause.isPassive && LOOKED_FOR.test(lowerOf(tree, verb))) return 'planned';
	if (isHedged(tree, verb)) return 'alleged';
	if (kind === 'told' && above !== undefined && isListed(lowerOf(tree, above), DOUBTING))
		return 'alleged';
	if (kind !== 'infinitive' && tense !== 'infinitive') return 'happened';
	if (above === undefined) return 'planned';
	if (isListed(lowerOf(tree, above), HEARSAY)) return 'alleged';
	return isListed(lowerOf(tree, above), ATTITUDES) ? 'planned' : 'happened';
}

/** `nine days before the wagons came off the line on 4 March`: they came off, unlike `before they could come off`. */
function isOfTime(tree: Tree, verb: number): boolean {
	return childrenBy(tree, verb, ['mark']).some((at) => BOUNDS_OF_TIME.test(lowerOf(tree, at)));
}

const BOUNDS_OF_TIME = /^(?:before|until|till)$/;

/** `was expected in Orla today`: nobody knows whether it came. */
const LOOKED_FOR = /^(?:expected|awaited|anticipated|scheduled|planned)$/;

/** `is said to have left`, `is believed to have died` */
const HEARSAY: ReadonlySet<string> = new Set([
	...DOUBTING,
	'say',
	'said',
	'report',
	'know',
	'known',
	'expect',
]);

const HEDGES = new Set(
	'allegedly reportedly apparently purportedly supposedly possibly probably perhaps maybe likely presumably'.split(
		' ',
	),
);

function isHedged(tree: Tree, verb: number): boolean {
	return (tree.children[verb] ?? []).some((at) => HEDGES.has(lowerOf(tree, at)));
}

const OFF = /^(?:cancel(?:l?ed)|postponed|scrapped|abandoned|aborted|shelved)$/;

function isCalledOff(tree: Tree, { verb }: Pick<Clause, 'verb'>): boolean {
	const word = lowerOf(tree, verb);
	return (
		OFF.test(word) ||
		(word === 'called' &&
			childrenBy(tree, verb, ['compound', 'advmod']).some((at) => lowerOf(tree, at) === 'off'))
	);
}

/** `Monday’s match has been called off`, `They called off Monday’s match`: of what a noun tells, too. */
function isCalledOffBy(tree: Tree, core = -1): boolean {
	const { head = -1, relation = '' } = tree.words[core] ?? {};
	return head >= 0 && /^(?:nsubj|obj)/.test(relation) && isCalledOff(tree, { verb: head });
}

/** `would have left`, `had hoped to leave`, `was to have left` */
function isUnreal(tree: Tree, { auxiliaries }: Clause): boolean {
	const words = auxiliaries.map((at) => lowerOf(tree, at));
	return (
		words.includes('have') &&
		words.some((word) => /^(?:would|could|should|might|may|must)$/.test(word))
	);
}
