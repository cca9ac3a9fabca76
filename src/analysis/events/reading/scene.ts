import { type Span, spanOf } from '../../../domain/articles/span.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import { datelineLength } from '../../document/dateline.ts';
import type { Document, Sentence } from '../../document/document.ts';
import type { Naming } from '../../entities/entity.ts';
import type { NameTable } from '../../entities/names/table.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Word } from '../../syntax/tree.ts';
import { withBareParticiples } from '../grammar/bare-participles.ts';
import { classOfNoun } from '../grammar/class-of-event.ts';
import { withLateMain } from '../grammar/late-main.ts';
import { withLooseGerunds } from '../grammar/loose-gerunds.ts';
import { withOfficesGiven } from '../grammar/offices-given.ts';
import {
	type Change,
	lowerOf,
	subtree,
	type Tree,
	treeOf,
	withChanges,
	wordAt,
} from '../grammar/tree.ts';
import { withTwoClauses } from '../grammar/two-clauses.ts';
import { withWhenClauses } from '../grammar/when-clauses.ts';
import type { Stretch } from '../labels/labelled.ts';

/** What events are found from. */
export type Given = {
	readonly document: Document;
	readonly names: NameTable;
	readonly dates: readonly DateExpression[];
	readonly syntax: Syntax;
	/** What the article is about, as a label can begin with it. */
	readonly topic: () => string | undefined;
};

/** A date with its place among the article’s and its words in the tree. */
export type Placed = {
	readonly date: DateExpression;
	readonly index: number;
	readonly stretch: Stretch;
};

/** A sentence as it is read for events. */
export type Scene = Given & {
	readonly sentence: Sentence;
	readonly rank: number;
	readonly tree: Tree;
	readonly placed: readonly Placed[];
	readonly namings: readonly Naming[];
};

/** Reads a sentence: what stands behind its dateline as a tree, and its dates in that. */
export function sceneOf(
	given: Given,
	{
		sentence,
		rank,
		dates,
		namings,
	}: {
		readonly sentence: Sentence;
		readonly rank: number;
		readonly dates: readonly Omit<Placed, 'stretch'>[];
		readonly namings: readonly Naming[];
	},
): Scene {
	const tree = readTree(given.syntax.parse(withoutOpening(given.document, sentence)));
	const placed = dates.flatMap((one) => {
		const stretch = stretchOf(tree, one.date);
		return stretch ? [{ ...one, stretch }] : [];
	});
	return { ...given, sentence, rank, tree: withClausesOfNouns(tree, placed), placed, namings };
}

/** What of a sentence is read as a tree: what stands behind its dateline. */
export function withoutOpening({ text }: Document, { start, end, text: own }: Sentence): Span {
	return spanOf(text, start + openingLength(own), end);
}

/** The tree of a sentence, with what is often misread put right. */
export function readTree(words: readonly Word[]): Tree {
	const tree = withLateMain(withBareParticiples(withWhenClauses(treeOf(words))));
	return withOfficesGiven(withTwoClauses(withLooseGerunds(tree)));
}

/** `the tsunami of 4 May 1971, which drowned 640 people`: no clause with “which” or “that” tells of the day; it tells of the noun before it. */
function withClausesOfNouns(tree: Tree, placed: readonly Placed[]): Tree {
	const changes = new Map<number, Change>();
	for (const { stretch } of placed) {
		const noun = nounBefore(tree, stretch);
		const verb = clauseBehind(tree, stretch);
		if (noun === undefined || verb === undefined || isOfTime(tree, verb)) continue;
		const { head } = wordAt(tree, verb);
		const isOfDay = head >= stretch.from && head < stretch.to;
		const isOfEvent = classOfNoun(lowerOf(tree, noun)) !== undefined;
		if (isOfDay || isOfEvent) changes.set(verb, { head: noun });
	}
	return withChanges(tree, changes);
}

/** The noun that a day stands right behind: `the tsunami of 4 May`, `the blast on 4 May`. */
function nounBefore({ words }: Tree, { from }: Stretch): number | undefined {
	const isHeld = /^(?:of|on)$/.test(words[from - 1]?.text ?? '');
	return isHeld && words[from - 2]?.upos === 'NOUN' ? from - 2 : undefined;
}

/** The verb of a relative clause that begins right behind the day. */
function clauseBehind(tree: Tree, { to }: Stretch): number | undefined {
	const first = wordAt(tree, to).text === ',' ? to + 1 : to;
	const verb = tree.words.findIndex(
		({ relation }, at) => at > first && relation === 'acl:relcl' && subtree(tree, at).has(first),
	);
	return verb < 0 ? undefined : verb;
}

/** `when it snowed` */
function isOfTime(tree: Tree, verb: number): boolean {
	return (tree.children[verb] ?? []).some((at) => lowerOf(tree, at) === 'when');
}

/** Its index among the document’s sentences. */
export function sentenceAt({ document, sentence }: Scene): number {
	return document.sentences.indexOf(sentence);
}

/** How long the dateline is, and signs such as a bullet that no word begins with. */
export function openingLength(sentence: string): number {
	const dateline = datelineLength(sentence) || (PLACE_ABOVE.exec(sentence)?.[0].length ?? 0);
	return (
		dateline +
		(/^(?:[-–—*•·] )?[^\p{L}\p{N}\p{P}\p{Sc}]*/u.exec(sentence.slice(dateline))?.[0].length ?? 0)
	);
}

/** `OLD TOLVE: Rain fell`, `UPDATE: Rain fell` */
const PLACE_ABOVE =
	/^\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}(?:, \p{Lu}[\p{L}.]+){0,2}: (?=["“]?\p{Lu})/u;

/** The words of a date in the tree; undefined where they are not read. */
export function stretchOf({ words }: Tree, { start, end }: DateExpression): Stretch | undefined {
	const from = words.findIndex((word) => word.end > start);
	const to = words.findLastIndex((word) => word.start < end) + 1;
	return from >= 0 && from < to ? { from, to } : undefined;
}
