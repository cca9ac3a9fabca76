import type { Word } from '../tree.ts';

/** A sentence has one verb above all others; where the parser leaves two words that hang on nothing, one of them is the other’s. */
export function withOneRoot(words: readonly Word[]): readonly Word[] {
	const [first, second, ...others] = [...words.keys()].filter((at) => words[at]?.head === -1);
	if (first === undefined || second === undefined || others.length > 0) return words;
	return (
		withSubjectTaken(words, first, second) ??
		withOpening(words, first, second) ??
		withSubjectLeft(words, first, second) ??
		withOffice(words, first, second) ??
		withTail(words, first, second)
	);
}

/** `All 33 miners trapped in the mine were freed`: what has the auxiliary is the verb, and the participle tells of its subject. */
function withSubjectTaken(
	words: readonly Word[],
	first: number,
	second: number,
): readonly Word[] | undefined {
	if (words[first]?.tag !== 'VBN' || hasChild(words, first, AUXILIARY)) return undefined;
	if (!hasChild(words, second, AUXILIARY) || hasChild(words, second, SUBJECT)) return undefined;
	const subject = words.findIndex(({ head, relation }) => head === first && SUBJECT.test(relation));
	if (subject < 0 || subject > first) return undefined;
	return words.map((word, at) => {
		if (at === subject) return { ...word, head: second };
		return at === first ? { ...word, head: subject, relation: 'acl' } : word;
	});
}

/** `At 5:17 on Monday, mud buried the mill`: what stands behind a preposition before the verb is no sentence of its own. */
function withOpening(
	words: readonly Word[],
	first: number,
	second: number,
): readonly Word[] | undefined {
	const isBehindCase = first < second && hasChild(words, first, /^case/);
	const isVerb = words[second]?.upos === 'VERB' && hasChild(words, second, SUBJECT);
	return isBehindCase && isVerb
		? words.map((word, at) => (at === first ? { ...word, head: second, relation: 'obl' } : word))
		: undefined;
}

/** `Mount Zell erupted`: a name before a verb without a subject is that. */
function withSubjectLeft(
	words: readonly Word[],
	first: number,
	second: number,
): readonly Word[] | undefined {
	const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(words[first]?.upos ?? '');
	const isVerb = /^VB[DZP]$/.test(words[second]?.tag ?? '') && !hasChild(words, second, SUBJECT);
	return first < second && isNoun && isVerb
		? words.map((word, at) => (at === first ? { ...word, head: second, relation: 'nsubj' } : word))
		: undefined;
}

/** `Ann Lee was elected president`: what she became. */
function withOffice(
	words: readonly Word[],
	first: number,
	second: number,
): readonly Word[] | undefined {
	const isNaming = second === first + 1 && NAMING.test(words[first]?.text ?? '');
	return isNaming && words[second]?.upos === 'NOUN'
		? words.map((word, at) => (at === second ? { ...word, head: first, relation: 'xcomp' } : word))
		: undefined;
}

const NAMING = /^(?:elected|re-?elected|named|appointed|declared|crowned|chosen|made|voted)$/;

/** `Ann Lee was hurt, Tom Reed said`: a second verb with a subject of its own is told beside the first. */
function withTail(words: readonly Word[], first: number, second: number): readonly Word[] {
	const areVerbs = [first, second].every(
		(at) => words[at]?.upos === 'VERB' && hasChild(words, at, SUBJECT),
	);
	return areVerbs
		? words.map((word, at) =>
				at === second ? { ...word, head: first, relation: 'parataxis' } : word,
			)
		: words;
}

const AUXILIARY = /^(?:aux|cop)/;
const SUBJECT = /^nsubj/;

function hasChild(words: readonly Word[], at: number, relation: RegExp): boolean {
	return words.some((word) => word.head === at && relation.test(word.relation));
}
