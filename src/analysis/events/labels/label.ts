import type { Entity } from '../../entities/entity.ts';
import { pastOfGerund } from '../../words/time/past-of-verbs.ts';
import type { Clause } from '../grammar/clause.ts';
import { wordsOfClause } from '../grammar/clause.ts';
import { childrenBy, isVerbal, lowerOf, relationOf, subtree, type Tree } from '../grammar/tree.ts';
import { onlyPersonMeant } from './antecedent.ts';
import { type Label, type Labelled, LONGEST_LABEL, type Stretch } from './labelled.ts';
import { fullNames, namesIn } from './names-in-label.ts';
import { type Draft, OMISSIONS, without } from './shorten.ts';
import { whyItLeans } from './standing.ts';
import { wordingOf } from './wording.ts';

export function labelOf(labelled: Labelled): Label | undefined {
	const { document, names, tree, core, clause, date, times } = labelled;
	const all = clause ? wordsOfClause(tree, clause) : subtree(tree, core);
	let draft: Draft = { tree, core, subject: clause?.subject, kept: all };
	draft = without(draft, [...ofOtherEvents(labelled), ...openers(tree, core, clause)]);
	const stale = [date, ...times.filter(({ isStale }) => isStale)];
	const removable = stale.map((stretch) => removalOf(draft, stretch));
	draft = without(
		draft,
		removable.flatMap((root) => root ?? []),
	);
	draft = without(draft, looseUnits(draft));
	const isLeft = stale.some((stretch) => holds(draft, stretch));
	const named = namesIn(names, labelled);
	const write = (one: Draft) => {
		const full = fullNames(names, {
			tree,
			named,
			kept: new Set([...one.kept].filter((at) => !commas.has(at))),
		});
		return wordingOf(document.text, tree, {
			...full,
			instead: new Map([...full.instead, ...finite]),
		});
	};
	const finite = finiteForms(tree, core, clause);
	const commas = new Set(commasBefore(tree, core, finite));
	const meant = antecedentOf(labelled);
	if (meant && clause?.subject !== undefined) finite.set(clause.subject, meant.name);
	const labels = draftsOf(draft).flatMap((one): Label[] => {
		const text = write(one);
		if (text === '' || text.length > LONGEST_LABEL) return [];
		const own = named.filter(
			({ entity, nameFrom }) =>
				one.kept.has(nameFrom) && (entity.kind === 'person' || text.includes(entity.name)),
		);
		return [
			{
				text,
				kept: one.kept,
				named: own,
				isWhole: !isLeft,
				...(meant && { meant }),
				source: 'clause',
			},
		];
	});
	return labels.find((one) => whyItLeans(one, labelled) === undefined) ?? labels[0];
}

/** The draft as it is, and each time with one more kind of thing left out. */
function draftsOf(draft: Draft): Draft[] {
	const drafts = [draft];
	for (const omit of OMISSIONS) {
		const last = drafts.at(-1) ?? draft;
		const shorter = without(last, omit(last));
		if (shorter.kept.size < last.kept.size) drafts.push(shorter);
	}
	return drafts;
}

/** Whom the pronoun means that is the clause's subject. */
function antecedentOf({ tree, clause, names, sentence }: Labelled): Entity | undefined {
	const word = tree.words[clause?.subject ?? -1];
	if (word?.tag !== 'PRP') return undefined;
	return onlyPersonMeant(names, { pronoun: word.text, start: word.start, sentence });
}

/** `winning` of “after winning the cup” becomes “won”, `founded` of “a club founded in May” “was founded”. */
function finiteForms(tree: Tree, core: number, clause: Clause | undefined): Map<number, string> {
	const word = tree.words[core];
	if (!word || clause?.kind !== 'participle' || clause.auxiliaries.length > 0) return new Map();
	if (word.tag === 'VBG' && clause.subjectOf === 'verb before') {
		return new Map([[core, pastOfGerund(word.text)]]);
	}
	if (word.tag !== 'VBN' || clause.subjectOf !== 'noun before') return new Map();
	const isPlural = /S$/.test(tree.words[clause.subject ?? -1]?.tag ?? '');
	return new Map([[core, `${isPlural ? 'were' : 'was'} ${word.text}`]]);
}

/** The comma between a noun and the verb that is now its own: “The club, founded”. */
function commasBefore(tree: Tree, core: number, finite: ReadonlyMap<number, string>): number[] {
	return finite.has(core) && tree.words[core - 1]?.upos === 'PUNCT' ? [core - 1] : [];
}

/** `But`, `and`, `when`, `that`, `However`: what ties the clause to others. */
function openers(tree: Tree, core: number, clause: Clause | undefined): number[] {
	const ties = childrenBy(tree, core, ['mark', 'cc', 'discourse']).filter((at) => at < core);
	const adverbs = childrenBy(tree, core, ['advmod']).filter((at) => TIES.has(lowerOf(tree, at)));
	return clause || isVerbal(tree, core)
		? [...ties.filter((at) => lowerOf(tree, at) !== 'to'), ...adverbs]
		: determiners(tree, core);
}

const TIES = new Set(
	'when where why how however meanwhile also then later earlier still too so now instead therefore thus afterwards subsequently already'.split(
		' ',
	),
);

function determiners(tree: Tree, core: number): number[] {
	return childrenBy(tree, core, ['det', 'case', 'mark', 'cc']).filter(
		(at) => at < core && lowerOf(tree, at) !== 'no',
	);
}

/** Clauses beside this one that have a subject or a date of their own: another event. */
function ofOtherEvents({ tree, core, times, clause }: Labelled): number[] {
	const isDated = (at: number) => {
		const words = subtree(tree, at);
		return times.some(({ from, isDay }) => isDay && words.has(from));
	};
	const joined = childrenBy(tree, core, ['conj', 'parataxis']).filter((at) => {
		if (!isVerbal(tree, at)) return false;
		const isOwn = relationOf(tree, at) === 'conj' && childrenBy(tree, at, ['nsubj']).length > 0;
		return isOwn || isDated(at);
	});
	const described = [...tree.words.keys()].filter(
		(at) =>
			relationOf(tree, at) === 'acl' && isDated(at) && !subtree(tree, at).has(clause?.verb ?? core),
	);
	return [...joined, ...described];
}

function holds({ tree, kept }: Draft, { from, to }: Stretch): boolean {
	for (let at = from; at < to; at++) {
		if (kept.has(at) && !/^(?:PUNCT|DET)$/.test(tree.words[at]?.upos ?? '')) return true;
	}
	return false;
}

/** Free parts of a sentence, which leave no hole. */
const FREE_RELATIONS = /^(?:obl|advmod|nmod|advcl|dep|parataxis|appos|compound|nummod|list|acl)/;

const UNIT =
	/^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|morning|evening|night|afternoon|eve)$/;

/** “just days” whose “before the anniversary” is gone */
function looseUnits({ tree, kept }: Draft): number[] {
	return [...kept].filter(
		(at) =>
			UNIT.test(lowerOf(tree, at)) &&
			/^(?:before|after|ahead|later|earlier|of)$/.test(lowerOf(tree, at + 1)) &&
			!kept.has(at + 1),
	);
}

/** `days` of “just days before the anniversary” */
function timeAround(tree: Tree, at: number): number {
	const head = tree.words[at]?.head ?? -1;
	const isUnit = UNIT.test(lowerOf(tree, head));
	return isUnit && /^(?:obl|nmod|advmod)/.test(tree.words[head]?.relation ?? '')
		? timeAround(tree, head)
		: at;
}

/** The word that heads the whole phrase of a time (“late on Monday”); undefined where it is held by the grammar. */
function removalOf(
	{ tree, core, subject, kept }: Draft,
	{ from, to }: Stretch,
): number[] | undefined {
	const heads: number[] = [];
	for (let at = from; at < to; at++) {
		const head = tree.words[at]?.head ?? -1;
		if (!kept.has(at) || (head >= from && head < to)) continue;
		if (tree.words[at]?.upos === 'PUNCT' || tree.words[at]?.upos === 'DET') continue;
		const top = timeAround(tree, at);
		const words = subtree(tree, top);
		const holdsCore = words.has(core) || (subject !== undefined && words.has(subject));
		if (holdsCore || !FREE_RELATIONS.test(tree.words[top]?.relation ?? '')) return undefined;
		heads.push(top);
	}
	return heads;
}
