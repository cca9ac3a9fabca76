import { wordSet } from '../../words/word-set.ts';
import { classOf, classOfNoun } from '../grammar/class-of-event.ts';
import { clauseOf } from '../grammar/clause.ts';
import { isOfMemory } from '../grammar/days-told.ts';
import { higherVerb, isBecoming } from '../grammar/higher-verb.ts';
import { momentBehind } from '../grammar/other-governor.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, isVerbal, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';
import { asToldByItself } from './object-relative.ts';
import { type Read, readAt } from './read-at.ts';
import type { Placed, Scene } from './scene.ts';
import { timelessScene } from './timeless.ts';

/** What is told of a date that belongs to the verb or noun at `own`: by that, or by another verb where that one leans on the article. */
export function readingOf(scene: Scene, one: Placed, own: number): Read {
	const higher =
		ofVictims(scene, one, own) ??
		higherEvent(scene, one, own) ??
		ofWhatItDid(scene, one, own) ??
		ofBecoming(scene, one, own);
	if (higher) return higher;
	const read = readAt(scene, one, own);
	const told = ofClauseBehind(scene, one, read);
	const standsAlone = read.leaning === undefined && read.label?.topic === undefined;
	if (told !== undefined || standsAlone) return told ?? read;
	return (
		besideIt(scene, one, own) ??
		underPresent(scene, one, read) ??
		withItsTime(scene, one, own) ??
		ofVerbBefore(scene, one, own) ??
		ofWhenClause(scene, one, own) ??
		ofMomentBehind(scene, one, own) ??
		ofNounAbove(scene, one, read) ??
		withoutItsTime(scene, one, { own, read }) ??
		ofSubjectAlone(scene, one, read) ??
		read
	);
}

/** `Ann Lee stood on the summit on Monday and became the first woman to climb it`: what she is known for. */
function ofBecoming(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree, placed } = scene;
	if (wordAt(tree, own).head !== -1 || placed.length > 1 || !isPast(tree, own)) return undefined;
	const becoming = childrenBy(tree, own, ['conj']).find(
		(at) => isBecoming(tree, at) && childrenBy(tree, at, ['nsubj']).length === 0,
	);
	const read = becoming === undefined ? undefined : readAt(scene, one, becoming);
	return read?.label && read.leaning === undefined ? read : undefined;
}

/** `41 people were killed when a train left the rails near Orla on Monday`: whom it killed, and how. */
function ofVictims(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree, placed } = scene;
	const { head, relation } = wordAt(tree, own);
	const isBehind = relation.startsWith('advcl') && head >= 0 && head < own;
	if (!isBehind || placed.length > 1) return undefined;
	// “were killed and 100 injured when …”
	const first = wordAt(tree, head).relation.startsWith('conj') ? wordAt(tree, head).head : head;
	const above = isListed(lowerOf(tree, first), HURTING) ? first : head;
	if (!wasSo(tree, above)) return undefined;
	const isHow = childrenBy(tree, own, ['mark', 'advmod']).some((at) =>
		/^(?:when|after|as)$/.test(lowerOf(tree, at)),
	);
	if (!isHow || !isListed(lowerOf(tree, above), HURTING)) return undefined;
	const read = readAt(scene, one, above, own);
	const { label, clause, leaning } = read;
	// Who died and who was hurt are not the same.
	const isWhole = [...tree.words.keys()]
		.slice(clause?.subject ?? 0, own + 1)
		.every((at) => !isListed(lowerOf(tree, at), HURTING) || label?.kept.has(at));
	return label?.kept.has(own) && isWhole && leaning === undefined ? read : undefined;
}

/** Not “are feared drowned” */
function wasSo(tree: Tree, at: number): boolean {
	const { auxiliaries } = clauseOf(tree, at);
	const isHelped = auxiliaries.some((one) => /^(?:was|were|had)$/.test(lowerOf(tree, one)));
	const isFeared = /^(?:feared|presumed|believed|thought)$/.test(lowerOf(tree, at - 1));
	return !isFeared && (isHelped || wordAt(tree, at).tag === 'VBD');
}

const HURTING = wordSet('die kill drown injure hurt wound perish trap strand');

/** `A ferry rolled over and sank off Velia on Monday`: both at once. */
function ofVerbBefore(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree, placed } = scene;
	const { head: first, relation } = wordAt(tree, own);
	const isNext = relation.startsWith('conj') && own - first <= NEXT_VERB;
	if (!isNext || placed.length > 1 || !isPast(tree, first) || !isPast(tree, own)) return undefined;
	if (childrenBy(tree, own, ['nsubj']).length > 0) return undefined;
	const read = readAt(scene, one, first, own);
	return read.label?.kept.has(own) && read.leaning === undefined ? read : undefined;
}

/** Words from a verb to the next that is said in one breath. */
const NEXT_VERB = 4;

/** `the Skarv bridge, which King Olav opened on Monday`: “King Olav opened the Skarv bridge”. */
function ofWhatItDid(scene: Scene, one: Placed, own: number): Read | undefined {
	const alone = asToldByItself(scene, one, own);
	const read = alone && readAt(alone.scene, one, alone.verb);
	return read?.label && read.leaning === undefined ? read : undefined;
}

/** `The fire at the Orla mill on 4 May 1998 killed Ann Lee, 34, Tom Reed, 27, …`: where whom it killed is too long to tell, the fire itself. */
function ofSubjectAlone(scene: Scene, one: Placed, { clause, label }: Read): Read | undefined {
	const { tree } = scene;
	const { subject = -1, subjectOf } = clause ?? {};
	const isOfEvent = SUDDEN.has(classOfNoun(lowerOf(tree, subject)) ?? 'other');
	if (label !== undefined || subjectOf !== 'itself' || !isOfEvent) return undefined;
	const read = readAt(scene, one, subject);
	return read.label && read.leaning === undefined ? read : undefined;
}

/** `The World Court Friday struck down the law`: read as if the day did not stand between them. */
function withoutItsTime(
	scene: Scene,
	one: Placed,
	{ own, read: { label } }: { readonly own: number; readonly read: Read },
): Read | undefined {
	if (label?.isWhole !== false) return undefined;
	const bare = timelessScene(scene, one);
	const { start } = wordAt(scene.tree, own);
	const core = bare?.tree.words.findIndex((word) => word.start === start) ?? -1;
	if (!bare || wordAt(bare.tree, core).upos !== 'VERB') return undefined;
	const read = readAt(bare, undefined, core);
	return read.label && read.leaning === undefined ? read : undefined;
}

/** `On 4 May 1947 a boy signed a paper, and Zell ceased to exist`: a time that stands first is that of both. */
function besideIt(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree, placed } = scene;
	const isFirst = wordAt(tree, own).head === -1 && one.stretch.from <= FIRST && placed.length === 1;
	if (!isFirst) return undefined;
	return childrenBy(tree, own, ['conj'])
		.filter((at) => isPast(tree, at) && childrenBy(tree, at, ['nsubj']).length > 0)
		.map((at) => readAt(scene, one, at))
		.find(({ label, leaning }) => label && leaning === undefined);
}

/** `35 people died on Monday when the bridge in Zell fell`: without that clause nobody knows where. */
export function withItsTime(scene: Scene, one: Placed | undefined, own: number): Read | undefined {
	const when = whenClause(scene.tree, own);
	if (when === undefined) return undefined;
	const read = readAt(scene, one, own, when);
	return read.label?.kept.has(when) && read.leaning === undefined ? read : undefined;
}

/** `Twenty people were hurt on Monday when a train derailed in Zell`: that it derailed tells where. */
function ofWhenClause(scene: Scene, one: Placed, own: number): Read | undefined {
	const when = whenClause(scene.tree, own);
	if (when === undefined || scene.placed.length > 1 || !SUDDEN.has(classOf(scene.tree, own)))
		return undefined;
	const read = readAt(scene, one, when);
	const isSudden = SUDDEN.has(classOf(scene.tree, when));
	return isSudden && read.label && read.leaning === undefined ? read : undefined;
}

/** `The darkest day came on 3 October 1962, when the Hollin dam burst`: what it was that came; but not “He was eight on 4 May, when snow fell in Tolve”. */
function ofMomentBehind(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree } = scene;
	const verb = momentBehind(tree, one.stretch);
	if (verb === undefined || verb === own) return undefined;
	const isOfSomebody = childrenBy(tree, own, ['nsubj']).some((at) =>
		OF_ONE.test(lowerOf(tree, at)),
	);
	if (isOfSomebody && classOf(tree, verb) === 'other') return undefined;
	const read = readAt(scene, one, verb);
	const isAlone = read.label !== undefined && read.label.topic === undefined;
	return isAlone && read.leaning === undefined ? read : undefined;
}

const OF_ONE = /^(?:i|he|she|we)$/;

const SUDDEN: ReadonlySet<string> = new Set(['attack', 'death', 'accident', 'disaster']);

/** The past verb of a clause behind it that opens with “when”. */
function whenClause(tree: Tree, own: number): number | undefined {
	const when = childrenBy(tree, own, ['advcl']).find(
		(at) =>
			at > own &&
			childrenBy(tree, at, ['advmod', 'mark']).some((mark) => lowerOf(tree, mark) === 'when'),
	);
	return when !== undefined && isPast(tree, when) ? when : undefined;
}

/** `Zell Tower was gutted by a fire that broke out on Monday`: what the fire did is told by the verb above it. */
function ofNounAbove(scene: Scene, one: Placed, { clause }: Read): Read | undefined {
	const { tree, placed } = scene;
	const { subject = -1, subjectOf } = clause ?? {};
	const { head, relation } = wordAt(tree, subject);
	const isOfEvent =
		subjectOf === 'noun before' && classOfNoun(lowerOf(tree, subject)) !== undefined;
	if (!isOfEvent || !/^obl/.test(relation) || placed.length > 1) return undefined;
	if (wordAt(tree, head).head !== -1 || !isPast(tree, head)) return undefined;
	const read = readAt(scene, one, head);
	return read.label && read.leaning === undefined ? read : undefined;
}

/** `the tsunami of 4 May 1971, which drowned 640 people on Tavoa`: what it did is told by the clause behind it. */
function ofClauseBehind(scene: Scene, one: Placed, { core, clause }: Read): Read | undefined {
	const { tree } = scene;
	if (clause !== undefined || classOfNoun(lowerOf(tree, core)) === undefined) return undefined;
	const verb = childrenBy(tree, core, ['acl']).find(
		(at) => at > one.stretch.from && isPast(tree, at) && clauseOf(tree, at).subject === core,
	);
	const read = verb === undefined ? undefined : readAt(scene, one, verb);
	return read?.label && read.leaning === undefined ? read : undefined;
}

const FIRST = 5;

function isPast(tree: Tree, at: number): boolean {
	return isVerbal(tree, at) && clauseOf(tree, at).tense === 'past';
}

/** `Zell has a new mayor after voters threw out the old one on Monday`: what is so since tells it whole. */
function underPresent(scene: Scene, one: Placed, read: Read): Read | undefined {
	const { tree, placed } = scene;
	const { clause, core } = read;
	const above = clause?.above ?? -1;
	const isAfter = childrenBy(tree, core, ['mark']).some((at) => lowerOf(tree, at) === 'after');
	if (clause?.kind !== 'adverbial' || !isAfter || placed.length > 1) return undefined;
	if (wordAt(tree, above).head !== -1 || clauseOf(tree, above).tense !== 'present')
		return undefined;
	const { label, leaning } = readAt(scene, one, above, core);
	return label?.kept.has(core) && leaning === undefined ? { ...read, label, leaning } : undefined;
}

/** `Six people died when the ferry sank on Monday`: the verb above says it whole; undefined where it does not. */
function higherEvent(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree, placed, document } = scene;
	const higher = isVerbal(tree, own) ? higherVerb(tree, own) : undefined;
	const isPast = (one.date.earliest ?? '9') <= (document.published ?? '');
	const isOtherDay = placed.some(
		(other) =>
			other !== one && (other.date.precision === 'day' || other.stretch.from < one.stretch.from),
	);
	// “revived memories of 4 May 1970, when a dam burst”: the memories are of now.
	if (!higher || !isPast || isOtherDay || isOfMemory(tree, one.stretch.from)) return undefined;
	const read = readAt(scene, one, higher.verb, higher.isLean ? own : undefined);
	const isWhole = !higher.isLean || (read.label?.kept.has(own) ?? false);
	return isWhole && read.label && read.leaning === undefined ? read : undefined;
}
