import { spanOf } from '../../../domain/articles/span.ts';
import { dayNumber } from '../../../domain/calendar.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import { TELLING } from '../../words/events/event-verbs.ts';
import type { Candidate } from '../candidate.ts';
import { type Clause, clauseOf } from '../grammar/clause.ts';
import { isListed } from '../grammar/stems.ts';
import {
	childrenBy,
	isVerbal,
	lowerOf,
	subtree,
	type Tree,
	treeOf,
	wordAt,
} from '../grammar/tree.ts';
import { labelOf } from '../labels/label.ts';
import type { LabelFound, Stretch } from '../labels/labelled.ts';
import { openingLength, type Placed, type Scene, sentenceAt } from './scene.ts';

export type Read = Pick<Candidate, 'tree' | 'core' | 'clause' | 'label' | 'leaning'>;

/** What the verb or noun at `core` tells, with the time it is told of left out. */
export function readAt(scene: Scene, one: Placed | undefined, core: number, needed?: number): Read {
	const clause = isVerbal(scene.tree, core) ? clauseOf(scene.tree, core) : undefined;
	return { tree: scene.tree, core, clause, ...bestLabel(scene, { one, core, clause, needed }) };
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
): LabelFound {
	const { document, names, topic, tree, placed, namings } = scene;
	const others = placed.filter((other) => other !== one);
	const told = toldBefore(tree, core);
	const whole = told === undefined ? wholeClause(tree, clause) : clauseOf(tree, told);
	return labelOf({
		document,
		names,
		tree,
		namings,
		topic,
		sentence: sentenceAt(scene),
		before: sentenceBefore(scene, core),
		core: whole?.verb ?? core,
		clause: whole,
		telling: told === undefined ? undefined : core,
		needed,
		isLongBefore: isLongBefore(one, document),
		date: one === undefined || anniversaryIn(tree, one) === core ? NOTHING : one.stretch,
		times: others.map(({ date, stretch }) => ({
			...stretch,
			isStale: isStale(date),
			isDay: date.precision === 'day' || date.precision === 'month',
		})),
	});
}

/** `the first anniversary of the fire`: what it is the anniversary of says what comes back then, whatever else the sentence tells. */
export function anniversaryIn(tree: Tree, { date, stretch }: Placed): number | undefined {
	if (date.origin === null) return undefined;
	for (let at = stretch.from; at < stretch.to; at++) {
		if (/^anniversar(?:y|ies)$/.test(lowerOf(tree, at))) return at;
	}
	return undefined;
}

/** The tree of the sentence before, where “it” or “its” stands in the subject: reading takes its time. */
function sentenceBefore(scene: Scene, core: number): Tree | undefined {
	const { document, syntax, tree } = scene;
	const before = document.sentences[sentenceAt(scene) - 1];
	const isIt = childrenBy(tree, core, ['nsubj']).some((at) =>
		[...subtree(tree, at)].some((one) => /^its?$/.test(lowerOf(tree, one))),
	);
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

function isLongBefore(one: Placed | undefined, { published }: Scene['document']): boolean {
	const day = one?.date.earliest;
	return published !== undefined && !!day && dayNumber(published) - dayNumber(day) > LONG_BEFORE;
}

/** Days after which somebody may be a year older. */
const LONG_BEFORE = 365;

/** Does it mean another time when it is read later? A year does not. */
function isStale({ text, precision }: DateExpression): boolean {
	return !/\b\d{4}\b/.test(text) || precision === 'day';
}
