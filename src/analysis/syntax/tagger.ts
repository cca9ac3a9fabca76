import { indexOfHighest } from './arithmetic.ts';
import { addSaid, openTable, type PackedTable, type Said } from './packed-table.ts';
import {
	BESIDE_FEATURES,
	JOINED_FEATURES,
	NO_TAG,
	OUTSIDE,
	OWN_FEATURES,
	type SeenWord,
	seeWord,
	TAG_FEATURES,
	TAGGER_FEATURES,
	type TagsBefore,
	type VectorSigns,
	writeFeaturesBeside,
	writeJoinedFeatures,
	writeOwnFeatures,
	writeTagFeatures,
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
	const { see, outside } = openSight(weights, table);
	const saidByTags = openTagsBefore(table, tags.length);
	const features = new Uint32Array(TAGGER_FEATURES);
	const joined = new Uint32Array(JOINED_FEATURES.length);
	const scores = new Int32Array(tags.length);
	return (words) => {
		const seen = words.map((text, index) => see(text, index === 0));
		let before: TagsBefore = NO_TAG;
		return seen.map(({ own }, index) => {
			writeJoinedFeatures({ seen, index, tags: before }, features);
			pick(JOINED_FEATURES, features, joined);
			scores.set(own);
			const left = seen[index - 1] ?? outside;
			addSaid(left.said, 0, left.toLeft, scores);
			const farLeft = seen[index - 2] ?? outside;
			addSaid(farLeft.said, farLeft.toLeft, farLeft.toFarLeft, scores);
			const right = seen[index + 1] ?? outside;
			addSaid(right.said, right.toFarLeft, right.toRight, scores);
			const farRight = seen[index + 2] ?? outside;
			addSaid(farRight.said, farRight.toRight, farRight.said.length, scores);
			const byTags = saidByTags(before);
			addSaid(byTags, 0, byTags.length, scores);
			table.add(joined, joined.length, scores);
			const best = indexOfHighest(scores);
			before = { before: best + 1, beforeThat: before.before };
			return tags[best] ?? { upos: 'X', tag: 'FW' };
		});
	};
}

/** A word with what its own features say, one score a tag, and what it says of those beside it. */
type ScoredWord = SeenWord & {
	readonly own: Int32Array;
	/** By where it stands beside them: left up to `toLeft`, two to the left, right, and two to the right. */
	readonly said: Said;
	readonly toLeft: number;
	readonly toFarLeft: number;
	readonly toRight: number;
};

/** Opens what sees words, and keeps what it saw: most words of a text stand in it, or in the one before, more than once. */
function openSight(
	weights: Weights,
	{ score, say }: PackedTable,
): {
	readonly see: (text: string, isFirst: boolean) => ScoredWord;
	readonly outside: ScoredWord;
} {
	const signsOf = openSigns(weights);
	const tagCount = weights.list('tagger.tags').length;
	const features = new Uint32Array(TAGGER_FEATURES);
	const picked = new Uint32Array(TAGGER_FEATURES);
	const said = new Int32Array(TAGGER_FEATURES * tagCount);
	const known = [new Map<string, ScoredWord>(), new Map<string, ScoredWord>()] as const;
	const scored = (seen: SeenWord): ScoredWord => {
		writeOwnFeatures(seen, features);
		writeFeaturesBeside(seen, features);
		const own = new Int32Array(tagCount);
		score(pick(OWN_FEATURES, features, picked), OWN_FEATURES.length, own);
		const sayAs = (indices: readonly number[], from: number) =>
			say(pick(indices, features, picked), indices.length, said, from);
		const toLeft = sayAs(BESIDE_FEATURES.left, 0);
		const toFarLeft = sayAs(BESIDE_FEATURES.farLeft, toLeft);
		const toRight = sayAs(BESIDE_FEATURES.right, toFarLeft);
		const end = sayAs(BESIDE_FEATURES.farRight, toRight);
		return { ...seen, own, said: said.slice(0, end), toLeft, toFarLeft, toRight };
	};
	return {
		see: (text, isFirst) => {
			const words = known[isFirst ? 0 : 1];
			const before = words.get(text);
			if (before) return before;
			if (words.size === MOST_KEPT) words.clear();
			const word = scored(seeWord(text, isFirst, signsOf));
			words.set(text, word);
			return word;
		},
		outside: scored(OUTSIDE),
	};
}

/** Some 1 KB each. */
const MOST_KEPT = 3000;

/** Opens what the two tags before a word say, and keeps it: there are not many pairs of them. */
function openTagsBefore({ say }: PackedTable, tagCount: number): (tags: TagsBefore) => Said {
	const features = new Uint32Array(TAGGER_FEATURES);
	const picked = new Uint32Array(TAG_FEATURES.length);
	const said = new Int32Array(TAGGER_FEATURES * tagCount);
	const known = new Map<number, Said>();
	return (tags) => {
		const pair = tags.before * (NO_TAG.beforeThat + tagCount) + tags.beforeThat;
		const before = known.get(pair);
		if (before) return before;
		writeTagFeatures(tags, features);
		const end = say(pick(TAG_FEATURES, features, picked), picked.length, said, 0);
		const found = said.slice(0, end);
		known.set(pair, found);
		return found;
	};
}

function pick(indices: readonly number[], from: Uint32Array, into: Uint32Array): Uint32Array {
	for (let at = 0; at < indices.length; at += 1) into[at] = from[indices[at] ?? 0] ?? 0;
	return into;
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
