import { spanOf } from '../../../domain/articles/span.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import { TELLING } from '../../words/events/event-verbs.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, classOfNoun } from '../grammar/class-of-event.ts';
import { type Clause, clauseOf } from '../grammar/clause.ts';
import { higherVerb } from '../grammar/higher-verb.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, isVerbal, lowerOf, type Tree, treeOf, wordAt } from '../grammar/tree.ts';
import { labelOf } from '../labels/label.ts';
import type { Labelled, Stretch } from '../labels/labelled.ts';
import { whyItLeans } from '../labels/standing.ts';
import { openingLength, type Placed, type Scene, sentenceAt } from './scene.ts';
import { timelessScene } from './timeless.ts';

export type Read = Pick<Candidate, 'tree' | 'core' | 'clause' | 'label' | 'leaning'>;

/** What the verb or noun at `core` tells, with the time it is told of left out. */
export function readAt(scene: Scene, one: Placed | undefined, core: number, needed?: number): Read {
	const clause = isVerbal(scene.tree, core) ? clauseOf(scene.tree, core) : undefined;
	return { tree: scene.tree, core, clause, ...bestLabel(scene, { one, core, clause, needed }) };
}

/** What is told of a date that belongs to the verb or noun at `own`: by that, or by another verb where that one leans on the article. */
export function readingOf(scene: Scene, one: Placed, own: number): Read {
	const higher = higherEvent(scene, one, own);
	if (higher) return higher;
	const read = readAt(scene, one, own);
	const told = ofClauseBehind(scene, one, read);
	const standsAlone = read.leaning === undefined && read.label?.topic === undefined;
	if (told !== undefined || standsAlone) return told ?? read;
	return (
		besideIt(scene, one, own) ??
		underPresent(scene, one, read) ??
		withItsTime(scene, one, own) ??
		ofWhenClause(scene, one, own) ??
		ofNounAbove(scene, one, read) ??
		withoutItsTime(scene, one, { own, read }) ??
		ofSubjectAlone(scene, one, read) ??
		read
	);
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
	if (!higher || !isPast || isOtherDay) return undefined;
	const read = readAt(scene, one, higher.verb, higher.isLean ? own : undefined);
	const isWhole = !higher.isLean || (read.label?.kept.has(own) ?? false);
	return isWhole && read.label && read.leaning === undefined ? read : undefined;
}

/** The label of the clause or noun, and why it needs its article. */
function bestLabel(
	scene: Scene,
	{
		one,
		core,
		clause,
		needed,
	}: {
		readonly one: Placed | undefined;
		readonly core: number;
		readonly clause: Clause | undefined;
		readonly needed?: number | undefined;
	},
): Pick<Candidate, 'label' | 'leaning'> {
	const { document, names, tree, placed, namings } = scene;
	const others = placed.filter((other) => other !== one);
	const told = toldBefore(tree, core);
	const whole = told === undefined ? wholeClause(tree, clause) : clauseOf(tree, told);
	const labelled: Labelled = {
		document,
		names,
		tree,
		namings,
		sentence: sentenceAt(scene),
		before: sentenceBefore(scene, core),
		core: whole?.verb ?? core,
		clause: whole,
		telling: told === undefined ? undefined : core,
		needed,
		date: one === undefined || anniversaryIn(tree, one) === core ? NOTHING : one.stretch,
		times: others.map(({ date, stretch }) => ({
			...stretch,
			isStale: isStale(date),
			isDay: date.precision === 'day' || date.precision === 'month',
		})),
	};
	const label = labelOf(labelled);
	return { label, leaning: label ? whyItLeans(label, labelled) : 'it is too long' };
}

/** `the first anniversary of the fire`: what it is the anniversary of says what comes back then, whatever else the sentence tells. */
export function anniversaryIn(tree: Tree, { date, stretch }: Placed): number | undefined {
	if (date.origin === null) return undefined;
	for (let at = stretch.from; at < stretch.to; at++) {
		if (/^anniversar(?:y|ies)$/.test(lowerOf(tree, at))) return at;
	}
	return undefined;
}

/** The tree of the sentence before, where “it” is the subject: reading takes its time. */
function sentenceBefore(scene: Scene, core: number): Tree | undefined {
	const { document, syntax, tree } = scene;
	const before = document.sentences[sentenceAt(scene) - 1];
	const isIt = childrenBy(tree, core, ['nsubj']).some((at) => lowerOf(tree, at) === 'it');
	if (!isIt || before === undefined) return undefined;
	const start = before.start + openingLength(before.text);
	return treeOf(syntax.parse(spanOf(document.text, start, before.end)));
}

/** An anniversary is not left out of its own label. */
const NOTHING: Stretch = { from: 0, to: 0 };

/** `The mill is sold, the owner said on Monday`: the verb of what was said. */
export function toldBefore(tree: Tree, core: number): number | undefined {
	const { head, relation } = wordAt(tree, core);
	const isBehind = relation.startsWith('parataxis') && head >= 0 && head < core;
	return isBehind && isListed(lowerOf(tree, core), TELLING) && isVerbal(tree, head)
		? head
		: undefined;
}

/** “is due to open”, “hoped to vote”: without the verb before it the infinitive says something else. */
function wholeClause(tree: Tree, clause: Clause | undefined): Clause | undefined {
	if (clause?.kind !== 'infinitive' || clause.above === undefined) return clause;
	return isVerbal(tree, clause.above) ? clauseOf(tree, clause.above) : clause;
}

/** Does it mean another time when it is read later? A year does not. */
function isStale({ text, precision }: DateExpression): boolean {
	return !/\b\d{4}\b/.test(text) || precision === 'day';
}
