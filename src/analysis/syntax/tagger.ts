import { indexOfHighest } from './arithmetic.ts';
import { openTable } from './packed-table.ts';
import {
	NO_TAG,
	OWN_FEATURES,
	type SeenWord,
	seeWord,
	TAGGER_FEATURES,
	type TagsBefore,
	type VectorSigns,
	writeOtherFeatures,
	writeOwnFeatures,
} from './tagger-features.ts';
import { indexFrom, type Weights } from './weights.ts';

/** A part of speech: the universal one and that of the Penn Treebank. */
export type PartOfSpeech = { readonly upos: string; readonly tag: string };

/** Tells the part of speech of each word of a sentence, from left to right. */
export type Tagger = (words: readonly string[]) => PartOfSpeech[];

/** Opens the averaged perceptron in `weights`. */
export function openTagger(weights: Weights): Tagger {
	const tags = weights.list('tagger.tags').map((name) => {
		const [upos = 'X', tag = 'FW'] = name.split('/');
		return { upos, tag };
	});
	const table = openTable(weights, 'tagger');
	const see = openSight(weights, (own, scores) => table.score(own, OWN_FEATURES.length, scores));
	const features = new Uint32Array(TAGGER_FEATURES);
	const others = new Uint32Array(OTHER_FEATURES.length);
	const scores = new Int32Array(tags.length);
	return (words) => {
		const seen = words.map((text, index) => see(text, index === 0));
		let before: TagsBefore = NO_TAG;
		return seen.map(({ own }, index) => {
			writeOtherFeatures({ seen, index, tags: before }, features);
			pick(OTHER_FEATURES, features, others);
			scores.set(own);
			table.add(others, others.length, scores);
			const best = indexOfHighest(scores);
			before = { before: best + 1, beforeThat: before.before };
			return tags[best] ?? { upos: 'X', tag: 'FW' };
		});
	};
}

/** A word with what its own features say, one score a tag. */
type ScoredWord = SeenWord & { readonly own: Int32Array };

/** Opens what sees words, and keeps what it saw: most words of a text stand in it, or in the one before, more than once. */
function openSight(
	weights: Weights,
	scoreOwn: (features: Uint32Array, scores: Int32Array) => void,
): (text: string, isFirst: boolean) => ScoredWord {
	const signsOf = openSigns(weights);
	const tagCount = weights.list('tagger.tags').length;
	const features = new Uint32Array(TAGGER_FEATURES);
	const ownFeatures = new Uint32Array(OWN_FEATURES.length);
	const known = [new Map<string, ScoredWord>(), new Map<string, ScoredWord>()] as const;
	return (text, isFirst) => {
		const words = known[isFirst ? 0 : 1];
		const before = words.get(text);
		if (before) return before;
		if (words.size === MOST_KEPT) words.clear();
		const seen = seeWord(text, isFirst, signsOf);
		writeOwnFeatures(seen, features);
		pick(OWN_FEATURES, features, ownFeatures);
		const own = new Int32Array(tagCount);
		scoreOwn(ownFeatures, own);
		const scored = { ...seen, own };
		words.set(text, scored);
		return scored;
	};
}

/** Some 500 bytes each. */
const MOST_KEPT = 3000;

const OTHER_FEATURES = [...Array(TAGGER_FEATURES).keys()].filter(
	(index) => !OWN_FEATURES.includes(index),
);

function pick(indices: readonly number[], from: Uint32Array, into: Uint32Array): void {
	for (let at = 0; at < indices.length; at += 1) into[at] = from[indices[at] ?? 0] ?? 0;
}

/** Opens the pretrained vectors that the parser has for words: their signs tell which words are alike. */
export function openSigns(weights: Weights): VectorSigns {
	const { columns, values } = weights.matrix('parser.pretrained');
	const rowAt = indexFrom(weights.list('parser.pretrained'), 1);
	return (form) => {
		const row = rowAt.get(form);
		if (row === undefined) return -1;
		let signs = 0;
		for (let at = 0; at < SIGNS; at += 1) {
			if ((values[row * columns + at] ?? 0) > 0) signs |= 1 << at;
		}
		return signs;
	};
}

const SIGNS = 16;
