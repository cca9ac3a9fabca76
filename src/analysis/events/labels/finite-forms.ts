import { NEVER_PASSIVE } from '../../words/events/event-verbs.ts';
import { pastOfGerund, pastOfParticiple } from '../../words/time/past-of-verbs.ts';
import type { Clause } from '../grammar/clause.ts';
import { isOpeningParticiple } from '../grammar/opening-participle.ts';
import { childrenBy, isVerbal, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';
import type { Labelled } from './labelled.ts';

/**
 * `winning` of “after winning the cup” becomes “won”, `founded` of “a club founded in May” and of “Founded in May, the
 * club …” “was founded”.
 */
export function finiteForms({ tree, core, clause, telling }: Labelled): Map<number, string> {
	const word = tree.words[core];
	const had = hadOf(tree, clause);
	// Of “has left, the owner said on Monday” it is the telling that has the day.
	const isBeforeIt = telling !== undefined && had !== undefined && lowerOf(tree, had) !== 'had';
	if (had !== undefined && !isBeforeIt) return simplePast(tree, core, clause);
	if (word && clause && isSetOff(tree, clause))
		return new Map([[core, `${beOf(tree, clause)} ${word.text}`]]);
	if (!word || clause?.kind !== 'participle' || clause.auxiliaries.length > 0) return new Map();
	if (word.tag === 'VBG' && clause.subjectOf === 'verb before') {
		return new Map([[core, pastOfGerund(word.text)]]);
	}
	if (isOpeningParticiple(tree, clause))
		return new Map([[core, `${beOf(tree, clause)} ${word.text.toLowerCase()}`]]);
	if (word.tag !== 'VBN' || clause.subjectOf !== 'noun before') return new Map();
	return new Map([[core, `${beOf(tree, clause)} ${word.text}`]]);
}

/** `The terminal, opened on 4 May 1982, handles coal`: between commas, without an auxiliary or an object, it is a participle however it is read. */
export function isSetOff(tree: Tree, { verb, subject = -1, auxiliaries }: Clause): boolean {
	if (!/^VB[DN]$/.test(wordAt(tree, verb).tag) || auxiliaries.length > 0) return false;
	if (NEVER_PASSIVE.has(lowerOf(tree, verb))) return false;
	const isOwn = wordAt(tree, verb - 1).text === ',' && verb - 2 === subject;
	const isClosed = tree.words.some(({ text }, at) => text === ',' && at > verb);
	return isOwn && isClosed && childrenBy(tree, verb, ['obj', 'xcomp', 'ccomp']).length === 0;
}

function beOf(tree: Tree, { subject = -1 }: Clause): string {
	return /S$/.test(wordAt(tree, subject).tag) ? 'were' : 'was';
}

/** `had` of “had voted”, `has` of “has voted”; “had not” and “had hoped to” keep their tense. */
function hadOf(tree: Tree, clause: Clause | undefined): number | undefined {
	const auxiliaries = clause?.auxiliaries ?? [];
	const isDenied = childrenBy(tree, clause?.verb ?? -1, ['advmod', 'xcomp']).some(
		(at) => isVerbal(tree, at) || /^n[o’']t$/.test(lowerOf(tree, at)),
	);
	const isPlain = auxiliaries.every((at) => /^(?:had|has|have|been)$/.test(lowerOf(tree, at)));
	return isPlain && !isDenied
		? auxiliaries.find((at) => /^ha(?:d|s|ve)$/.test(lowerOf(tree, at)))
		: undefined;
}

/** `had voted` becomes “voted”, `had been sold` “was sold”: of its day it is told as news. */
function simplePast(tree: Tree, core: number, clause: Clause | undefined): Map<number, string> {
	const word = tree.words[core];
	const been = clause?.auxiliaries.find((at) => lowerOf(tree, at) === 'been');
	if (word?.tag === 'VBN' && been !== undefined && clause?.isPassive) {
		return new Map([[been, beOf(tree, clause)]]);
	}
	const past = word?.tag === 'VBN' && been === undefined ? pastOfParticiple(word.text) : undefined;
	return past === undefined ? new Map() : new Map([[core, past]]);
}

/** The auxiliary that a simple past does without. */
export function hadBefore(
	tree: Tree,
	clause: Clause | undefined,
	finite: ReadonlyMap<number, string>,
): number[] {
	const had = hadOf(tree, clause);
	return had === undefined || finite.size === 0 ? [] : [had];
}

/** The comma between a noun and the verb that is now its own: “The club, founded”. */
export function commasBefore(
	tree: Tree,
	core: number,
	finite: ReadonlyMap<number, string>,
): number[] {
	return finite.has(core) && tree.words[core - 1]?.upos === 'PUNCT' ? [core - 1] : [];
}
