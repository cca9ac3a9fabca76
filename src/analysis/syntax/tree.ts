import type { PartOfSpeech } from './tagger.ts';
import type { TreebankWord } from './treebank-words.ts';

/** A word as the treebanks cut it, with its part of speech; offsets are those of the sentence's text. */
export type TaggedWord = TreebankWord & PartOfSpeech;

/** A word in the tree of its sentence. */
export type Word = TaggedWord & {
	/** Index of its head among the words of the sentence; -1 for the root. */
	readonly head: number;
	/** Relation to the head, of Universal Dependencies: `nsubj`, `obl`, `acl:relcl` … */
	readonly relation: string;
	/** Natural logarithm of each head's probability: of having none first, then of each word of the sentence. */
	readonly headLogs: Float32Array;
};

/** Does the way up from each word end? It does not where a change of heads has closed a circle. */
export function isTree(words: readonly Pick<Word, 'head'>[]): boolean {
	return words.every((_word, start) => {
		let at = start;
		for (let steps = 0; steps < words.length && at >= 0; steps += 1) at = words[at]?.head ?? -1;
		return at < 0;
	});
}

/** The head is told by more than the parser’s guess. */
export function sureOf({ headLogs }: Word, head: number): Float32Array {
	const sure = headLogs.slice().fill(Number.NEGATIVE_INFINITY);
	sure[head + 1] = 0;
	return sure;
}

/** The words that hang on `head`, in text order. */
export function childrenOf(words: readonly Word[], head: number): number[] {
	return [...words.keys()].filter((index) => words[index]?.head === head);
}

/** The words from `index` up to the root, `index` first. */
export function ancestorsOf(words: readonly Word[], index: number): number[] {
	const found: number[] = [];
	for (let at = index; at >= 0; at = words[at]?.head ?? -1) found.push(at);
	return found;
}

/** Is it a verb, or what a form of “be” makes one of (“was ill”)? */
export function isPredicate(words: readonly Word[], index: number): boolean {
	return (
		words[index]?.upos === 'VERB' ||
		words.some(({ head, relation }) => head === index && /^(?:cop$|[nc]subj)/.test(relation))
	);
}

/** The head word of the subject of a verb, as the text names it, and how likely each arc on the way to it is right (0 to 1). */
export type Subject = { readonly index: number; readonly confidence: number };

/**
 * The subject of the verb at `index`: its own, or the one that it shares (“rose and fell”), or the noun that its relative clause is about.
 */
export function subjectOf(words: readonly Word[], index: number): Subject | undefined {
	let confidence = 1;
	let verb = index;
	for (let depth = 0; depth <= DEEPEST; depth += 1) {
		const { head = -1, relation = '' } = words[verb] ?? {};
		const own = childrenOf(words, verb).find((child) => SUBJECT.test(words[child]?.relation ?? ''));
		const isRelative =
			relation === 'acl:relcl' && own !== undefined && isRelativePronoun(words, own);
		if (own !== undefined && !isRelative) {
			return { index: own, confidence: confidence * headProbability(words, own) };
		}
		confidence *= headProbability(words, verb);
		if (isRelative) return { index: head, confidence: confidence * headProbability(words, own) };
		if (relation.startsWith('acl') && head >= 0) return { index: head, confidence };
		if (!SHARES.test(relation)) return undefined;
		verb = head;
	}
	return undefined;
}

const DEEPEST = 4;
const SUBJECT = /^[nc]subj/;
/** Of these the subject is that of the verb they hang on. */
const SHARES = /^(?:conj|xcomp|advcl)/;

function isRelativePronoun(words: readonly Word[], index: number): boolean {
	return /^(?:who|which|that|whom)$/i.test(words[index]?.text ?? '');
}

function headProbability(words: readonly Word[], index: number): number {
	const { head = -1, headLogs } = words[index] ?? {};
	return Math.exp(headLogs?.[head + 1] ?? Number.NEGATIVE_INFINITY);
}

/** What part of its sentence a verb's clause is. */
export type Clause =
	| 'main'
	| 'relative'
	| 'adverbial'
	| 'complement'
	| 'adnominal'
	| 'open complement'
	| 'subject'
	| 'noun';

/** The clause of the verb at `index`; joined verbs share that of the first. */
export function clauseOf(words: readonly Word[], index: number): Clause {
	const first = ancestorsOf(words, index).find((at) => words[at]?.relation !== 'conj') ?? index;
	const relation = words[first]?.relation ?? '';
	return CLAUSES[relation] ?? CLAUSES[relation.split(':')[0] ?? ''] ?? 'noun';
}

const CLAUSES: Readonly<Record<string, Clause>> = {
	root: 'main',
	parataxis: 'main',
	'acl:relcl': 'relative',
	advcl: 'adverbial',
	ccomp: 'complement',
	acl: 'adnominal',
	xcomp: 'open complement',
	csubj: 'subject',
};
