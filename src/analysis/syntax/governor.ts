import { bearerOfDates, cleftVerb } from './constructions.ts';
import { type Expression, locateExpression } from './expression.ts';
import { GOVERNOR_BITS, governorCandidates, governorFeatures } from './governor-features.ts';
import { logSoftmax } from './parser.ts';
import { isPredicate, type Word } from './tree.ts';
import { type Matrix, unpack, type Weights } from './weights.ts';

/** The word that a time expression belongs to. */
export type Governor = {
	/** Index among the words of the sentence. */
	readonly index: number;
	/** A verb's clause is what happened then; a noun may name it: “the fire of 4 May”. */
	readonly kind: 'verb' | 'noun';
	/** How often a governor chosen as surely is the right word, 0 to 1. */
	readonly confidence: number;
	/** Every word that it may be with its confidence, this one included. */
	readonly all: readonly (readonly [index: number, confidence: number])[];
};

/** Opens the ranking of candidates in `weights`. */
export function openGovernors(weights: Weights) {
	const rank = openRanking(weights);
	const ranker = weights.floats('governor.ranker');
	return (
		words: readonly Word[],
		span: { readonly start: number; readonly end: number },
	): Governor | undefined => {
		const expression = locateExpression(words, span);
		if (expression === undefined) return undefined;
		const kindOf = (index: number) => (isPredicate(words, index) ? 'verb' : 'noun');
		const fixed = cleftVerb(words, expression) ?? bearerOfDates(words, expression);
		if (fixed !== undefined)
			return { index: fixed, kind: kindOf(fixed), confidence: FIXED, all: [[fixed, FIXED]] };

		const candidates = rank(words, expression);
		const logs = logSoftmax(candidates.map(({ values }) => weigh(values, ranker)));
		const best = logs.indexOf(Math.max(...logs));
		const index = candidates[best]?.index;
		if (index === undefined) return undefined;
		const all = candidates.map((one, at) => [one.index, Math.exp(logs[at] ?? 0)] as const);
		return { index, kind: kindOf(index), confidence: Math.exp(logs[best] ?? 0), all };
	};
}

/** The confidence where a rule of grammar leaves no choice. */
const FIXED = 0.95;

/** A word that may be the governor, and what is known of it: a number for each of `RANKER_FEATURES`. */
export type RankedCandidate = { readonly index: number; readonly values: readonly number[] };

/** What the last ranking weighs, each between about -1 and 1. */
export const RANKER_FEATURES = [
	/** Logarithm of its probability by words and their neighbours alone. */
	'lexical',
	/** Logarithm of its probability to be the head, by the parser. */
	'arc',
	/** It is the head in the tree. */
	'picked',
	/** In the tree it is the head of the head. */
	'above picked',
	/** It is a verb, and the tree has a noun. */
	'verb instead',
	/** It is a noun, and the tree has a verb. */
	'noun instead',
	/** It is a relative clause's verb. */
	'relative',
	/** It is a proper noun. */
	'name',
	/** It is an auxiliary. */
	'auxiliary',
	/** It is the verb right behind an expression that follows a name: “Lee on Monday said …”. */
	'verb behind name',
] as const;

/** Opens the first ranking: the candidates of an expression with what is known of each. */
export function openRanking(weights: Weights) {
	const lexical = readLexical(weights.matrix('governor.lexical'));
	return (words: readonly Word[], expression: Expression): RankedCandidate[] => {
		const candidates = governorCandidates(words, expression);
		const logs = logSoftmax(
			candidates.map((index) => {
				const features = governorFeatures(words, expression, index);
				return features.reduce((sum, feature) => sum + (lexical[feature] ?? 0), 0);
			}),
		);
		const top = words[expression.top];
		const picked = top?.head ?? -1;
		const above = words[picked]?.head ?? -1;
		const behind = verbBehind(words, expression);
		const isVerb = (index: number) => words[index]?.upos === 'VERB';
		return candidates.map((index, at) => ({
			index,
			values: [
				(logs[at] ?? 0) / LOG_SCALE,
				Math.max(LEAST_LOG, top?.headLogs[index + 1] ?? LEAST_LOG) / LOG_SCALE,
				Number(index === picked),
				Number(index === above),
				Number(index !== picked && isVerb(index) && !isVerb(picked)),
				Number(index !== picked && !isVerb(index) && isVerb(picked)),
				Number(words[index]?.relation === 'acl:relcl'),
				Number(words[index]?.upos === 'PROPN'),
				Number(words[index]?.upos === 'AUX'),
				Number(index === behind),
			],
		}));
	};
}

/** The verb right behind an expression that itself stands right behind a name or pronoun. */
function verbBehind(words: readonly Word[], { from, end }: Expression): number | undefined {
	if (!/^(?:PROPN|PRON)$/.test(words[from - 1]?.upos ?? '')) return undefined;
	const next = words[end]?.upos === 'ADV' ? end + 1 : end;
	const { tag = '', relation = '', head = -1 } = words[next] ?? {};
	if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return undefined;
	return /^(?:aux|cop)/.test(relation) ? head : next;
}

const LOG_SCALE = 4;
const LEAST_LOG = -8;

/** The weights of hashed features: only those that were learned are kept, as pairs of place and weight. */
function readLexical(matrix: Matrix): Float32Array {
	return unpack(matrix).subarray(0, 1 << GOVERNOR_BITS);
}

function weigh(values: readonly number[], weights: Float32Array): number {
	return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
