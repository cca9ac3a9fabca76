import { indexOfHighest } from './arithmetic.ts';
import { openTable } from './packed-table.ts';
import {
	NO_TAG,
	seeWords,
	TAGGER_FEATURES,
	type TagsBefore,
	type VectorSigns,
	writeTaggerFeatures,
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
	const signsOf = openSigns(weights);
	const features = new Uint32Array(TAGGER_FEATURES);
	const scores = new Int32Array(tags.length);
	return (words) => {
		const seen = seeWords(words, signsOf);
		let before: TagsBefore = NO_TAG;
		return seen.map((_, index) => {
			writeTaggerFeatures({ seen, index, tags: before }, features);
			table.score(features, TAGGER_FEATURES, scores);
			const best = indexOfHighest(scores);
			before = { before: best + 1, beforeThat: before.before };
			return tags[best] ?? { upos: 'X', tag: 'FW' };
		});
	};
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
