import { TELLING } from '../../words/events/event-verbs.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import type { Clause } from '../grammar/clause.ts';
import { isListed } from '../grammar/stems.ts';
import { type Tree, wordAt } from '../grammar/tree.ts';
import type { Label, Labelled } from './labelled.ts';

const NOMINAL = /^(?:NOUN|PROPN|NUM)$/;
const BEGINS_NOUN = /^(?:NOUN|PROPN|NUM|DET|ADJ|PRON)$/;

/**
 * Two nouns that have come to stand side by side because what stood between them was left out: “a woman from Old Town, Tolve,
 * was …” without “from Old Town”. `comma` where a comma between them still says that they are two.
 */
export type Seam = { readonly before: number; readonly after: number; readonly comma: boolean };

export function seamsOf(tree: Tree, kept: ReadonlySet<number>): Seam[] {
	const words = [...tree.words.keys()].filter((at) => isWord(tree, at) && kept.has(at));
	return words.flatMap((after, place): Seam[] => {
		const before = words[place - 1];
		if (before === undefined || !isGap(tree, before, after)) return [];
		const [left = '', right = ''] = [tree.words[before]?.upos, tree.words[after]?.upos];
		const isNominal = NOMINAL.test(left) || tree.words[before]?.text === '%';
		const isLost = right === 'PROPN' && isOfLostDay(tree, before);
		if (!(isNominal || isLost) || !BEGINS_NOUN.test(right)) return [];
		if (isSubjectOf(tree, before, after)) return [];
		return [{ before, after, comma: tree.words[after - 1]?.text === ',' }];
	});
}

/** `A vote on 4 May Tolve Council`: without the day its preposition is one of the name behind it. */
function isOfLostDay({ words }: Tree, at: number): boolean {
	const [day, next] = [words[at + 1], words[at + 2]];
	if (!/^(?:on|in)$/.test(words[at]?.text ?? '')) return false;
	return isDayName(day?.text) || (day?.tag === 'CD' && isDayName(next?.text));
}

const isDayName = (text = ''): boolean => DAYS.has(text);
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS.flat()]);

/** `Ann Lee, who was ill, quit`, where “quit” was taken for a noun */
function isSubjectOf(tree: Tree, before: number, after: number): boolean {
	let at = before;
	while (wordAt(tree, at).relation === 'flat') at = wordAt(tree, at).head;
	const { head, relation } = wordAt(tree, at);
	return head === after && relation.startsWith('nsubj');
}

/** Is a word, not only a mark, left out between the two? */
function isGap(tree: Tree, before: number, after: number): boolean {
	for (let at = before + 1; at < after; at++) if (isWord(tree, at)) return true;
	return false;
}

function isWord({ words }: Tree, at: number): boolean {
	return words[at]?.upos !== 'PUNCT';
}

/** `A colony of Corvo, became independent`: of what stood between two commas the second is left. */
export function isPartedFromSubject({ text }: Label, { tree, core, clause }: Labelled): boolean {
	if (clause?.subject === undefined || clause.subject > core) return false;
	const [at] = [...clause.auxiliaries, core].toSorted((one, other) => one - other);
	const behind = /^[^,]*, (\p{L}+)/u.exec(text)?.[1];
	return (
		(behind !== undefined && behind === wordAt(tree, at ?? core).text) ||
		isOpenAside(tree, clause, at ?? core)
	);
}

/** `The strike, called after 16 miners died in Zell, ended`: what begins behind a comma has no end before the verb, so it has another subject. */
function isOpenAside(tree: Tree, { subject = -1, subjectOf }: Clause, verb: number): boolean {
	const [behind, participle] = [wordAt(tree, subject + 1), wordAt(tree, subject + 2)];
	if (subjectOf !== 'itself' || behind.text !== ',' || !/^VB[NG]$/.test(participle.tag))
		return false;
	return tree.words.slice(subject + 2, verb).every(({ text }) => text !== ',');
}

/** `medics and residents` at the end of what is kept, whose “said” is gone */
export function isTellerAlone(kept: readonly number[], tree: Tree): boolean {
	const last = kept.at(-1);
	const next = last === undefined ? undefined : tree.words[last + 1];
	return next !== undefined && /^VB[DZP]$/.test(next.tag) && isListed(next.text, TELLING);
}
