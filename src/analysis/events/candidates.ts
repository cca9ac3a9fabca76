import { spanOf } from '../../domain/articles/span.ts';
import { dayNumber } from '../../domain/calendar.ts';
import type { DateExpression } from '../dates/find-dates.ts';
import { datelineLength } from '../document/dateline.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { Naming } from '../entities/entity.ts';
import type { NameTable } from '../entities/names/table.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { TELLING } from '../words/events/event-verbs.ts';
import type { Candidate } from './candidate.ts';
import { classOf } from './grammar/class-of-event.ts';
import { type Clause, clauseOf } from './grammar/clause.ts';
import { eventWord } from './grammar/event-word.ts';
import { verbOfGap } from './grammar/gapped.ts';
import { higherVerb } from './grammar/higher-verb.ts';
import { nounOfLongAgo, verbBehindWhen } from './grammar/other-governor.ts';
import { statusOf } from './grammar/status.ts';
import { isListed } from './grammar/stems.ts';
import { childrenBy, isVerbal, lowerOf, type Tree, treeOf, wordAt } from './grammar/tree.ts';
import { labelOf } from './labels/label.ts';
import type { Labelled, Stretch } from './labels/labelled.ts';
import { lifeLabel, lifespanOf } from './labels/lifespan.ts';
import { whyItLeans } from './labels/standing.ts';
import { runningIndexes } from './running-text.ts';

/** What events are found from. */
export type Given = {
	readonly document: Document;
	readonly names: NameTable;
	readonly dates: readonly DateExpression[];
	readonly syntax: Syntax;
};

type Placed = { readonly date: DateExpression; readonly index: number; readonly stretch: Stretch };

/** What an English article tells of the times it names, in text order. */
export function candidatesIn(given: Given): Candidate[] {
	const { document, dates } = given;
	const ranks = runningIndexes(document);
	const points = dates.flatMap((date, index) => (isPoint(date) ? [{ date, index }] : []));
	const namingsOf = Map.groupBy(
		given.names.namings,
		({ chunk }) => given.names.tokens[chunk.from]?.sentence,
	);
	const bySentence = Map.groupBy(points.slice(0, MOST), ({ date }) => date.sentence);
	return [...bySentence].flatMap(([at, inSentence]) => {
		const sentence = document.sentences[at];
		if (!sentence) return [];
		const begin = sentence.start + openingLength(sentence.text);
		const words = given.syntax.parse(spanOf(document.text, begin, sentence.end));
		const tree = treeOf(words);
		const placed = inSentence.flatMap((one) => {
			const stretch = stretchOf(tree, one.date);
			return stretch ? [{ ...one, stretch }] : [];
		});
		const scene = {
			...given,
			sentence,
			rank: ranks[at] ?? 0,
			tree,
			placed,
			namings: namingsOf.get(at) ?? [],
		};
		return placed.flatMap((_one, place) => candidateAt(scene, place) ?? []);
	});
}

/** How long the dateline is, and signs such as a bullet that no word begins with. */
function openingLength(sentence: string): number {
	const dateline = datelineLength(sentence) || (PLACE_ABOVE.exec(sentence)?.[0].length ?? 0);
	return dateline + (/^[^\p{L}\p{N}\p{P}\p{Sc}]*/u.exec(sentence.slice(dateline))?.[0].length ?? 0);
}

/** `OLD TOLVE: Rain fell`, `UPDATE: Rain fell` */
const PLACE_ABOVE = /^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}: (?=["“]?\p{Lu})/u;

/** Of more times than these nobody is told what happened: grammar takes its time. */
const MOST = 150;

type Scene = Given & {
	readonly sentence: Sentence;
	readonly rank: number;
	readonly tree: Tree;
	readonly placed: readonly Placed[];
	readonly namings: readonly Naming[];
};

function candidateAt(scene: Scene, place: number): Candidate | undefined {
	const { document, names, sentence, rank, tree, placed, syntax, dates } = scene;
	const one = placed[place];
	if (!one) return undefined;
	const { date, index, stretch } = one;
	const shared = { index, date, sentence, rank, tree };
	const life = lifespanOf(document, names, {
		date,
		before: placed[place - 1]?.date,
		after: placed[place + 1]?.date,
	});
	if (life)
		return {
			...shared,
			...lifeLabel(life, tree),
			core: stretch.from,
			certainty: 1,
			clause: undefined,
			status: 'happened',
			leaning: undefined,
			times: 1,
		};
	const anniversary = anniversaryIn(tree, one);
	const governor =
		anniversary === undefined
			? syntax.governor(tree.words, date)
			: { index: anniversary, confidence: 1 };
	if (!governor) return undefined;
	const found = anniversary ?? eventWord(tree, governor.index);
	const other = otherGovernor(scene, one, found);
	const word = other ?? found;
	const own = verbOfGap(tree, word) ?? word;
	const { core, clause, label, leaning } = higherEvent(scene, one, own) ?? readAt(scene, one, own);
	const told = toldBefore(tree, core);
	const isPlanTold =
		told !== undefined &&
		/^sa(?:id|ys?)$/.test(lowerOf(tree, core)) &&
		clauseOf(tree, told).tense === 'future';
	const isToCome = document.published !== undefined && (date.earliest ?? '') > document.published;
	return {
		...shared,
		core,
		certainty: other === undefined ? governor.confidence : 1,
		clause,
		eventClass: classOf(tree, told ?? core),
		status: isPlanTold ? 'planned' : statusOf(tree, clause, { isToCome }),
		label,
		leaning,
		times: dates.filter((other) => other.value === date.value).length,
	};
}

type Read = Pick<Candidate, 'core' | 'clause' | 'label' | 'leaning'>;

function readAt(scene: Scene, one: Placed, core: number): Read {
	const clause = isVerbal(scene.tree, core) ? clauseOf(scene.tree, core) : undefined;
	return { core, clause, ...bestLabel(scene, { one, core, clause }) };
}

/** `Six people died when the ferry sank on Monday`: the verb above says it whole; undefined where it does not. */
function higherEvent(scene: Scene, one: Placed, own: number): Read | undefined {
	const { tree, placed, document } = scene;
	const higher = isVerbal(tree, own) ? higherVerb(tree, own) : undefined;
	const isPast = (one.date.earliest ?? '9') <= (document.published ?? '');
	if (!higher || !isPast || placed.length > 1) return undefined;
	const read = readAt(scene, one, higher.verb);
	const isWhole = !higher.isLean || (read.label?.kept.has(own) ?? false);
	return isWhole && read.label && read.leaning === undefined ? read : undefined;
}

/** What the grammar says the time belongs to, whatever was found to be likely. */
function otherGovernor(
	{ tree, document }: Scene,
	{ date, stretch }: Placed,
	found: number,
): number | undefined {
	const verb = verbBehindWhen(tree, found, stretch);
	if (verb !== undefined) return verb;
	const { published } = document;
	const isLongAgo =
		published !== undefined &&
		date.earliest !== null &&
		dayNumber(published) - dayNumber(date.earliest) > LONG_AGO;
	return isLongAgo && /\d{4}/.test(date.text) ? nounOfLongAgo(tree, found, stretch) : undefined;
}

/** Days after which no verb in the present can mean that day. */
const LONG_AGO = 90;

/** The label of the clause or noun, and why it needs its article. */
function bestLabel(
	scene: Scene,
	{
		one,
		core,
		clause,
	}: { readonly one: Placed; readonly core: number; readonly clause: Clause | undefined },
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
		sentence: one.date.sentence,
		before: sentenceBefore(scene, one.date.sentence, core),
		core: whole?.verb ?? core,
		clause: whole,
		telling: told === undefined ? undefined : core,
		date: anniversaryIn(tree, one) === core ? NOTHING : one.stretch,
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
function anniversaryIn(tree: Tree, { date, stretch }: Placed): number | undefined {
	if (date.origin === null) return undefined;
	for (let at = stretch.from; at < stretch.to; at++) {
		if (/^anniversar(?:y|ies)$/.test(lowerOf(tree, at))) return at;
	}
	return undefined;
}

/** The tree of the sentence before, where “it” is the subject: reading takes its time. */
function sentenceBefore(
	{ document, syntax, tree }: Scene,
	sentence: number,
	core: number,
): Tree | undefined {
	const before = document.sentences[sentence - 1];
	const isIt = childrenBy(tree, core, ['nsubj']).some((at) => lowerOf(tree, at) === 'it');
	if (!isIt || before === undefined) return undefined;
	const start = before.start + openingLength(before.text);
	return treeOf(syntax.parse(spanOf(document.text, start, before.end)));
}

/** An anniversary is not left out of its own label. */
const NOTHING: Stretch = { from: 0, to: 0 };

/** `The mill is sold, the owner said on Monday`: the verb of what was said. */
function toldBefore(tree: Tree, core: number): number | undefined {
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

/** What surrounds the story tells of no event. */
function isPoint({ type, earliest, isBesideStory }: DateExpression): boolean {
	return (type === 'DATE' || type === 'TIME') && earliest !== null && !isBesideStory;
}

/** Does it mean another time when it is read later? A year does not. */
function isStale({ text, precision }: DateExpression): boolean {
	return !/\b\d{4}\b/.test(text) || precision === 'day';
}

function stretchOf({ words }: Tree, { start, end }: DateExpression): Stretch | undefined {
	const from = words.findIndex((word) => word.end > start);
	const to = words.findLastIndex((word) => word.start < end) + 1;
	return from >= 0 && from < to ? { from, to } : undefined;
}
