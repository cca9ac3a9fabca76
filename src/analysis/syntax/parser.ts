import { indexOfHighest, openArithmetic, type Vectors, vectorAt } from './arithmetic.ts';
import { type Gates, type Network, openBothWays, openRectified } from './layers.ts';
import { bestProjectiveTree } from './projective-tree.ts';
import { shapeOf, vocabularyForm } from './spelling.ts';
import type { PartOfSpeech } from './tagger.ts';
import { indexFrom, type Matrix, type Weights } from './weights.ts';

/** Where a word hangs in the tree of its sentence. */
export type Hanging = {
	/** Index of its head; -1 for the root. */
	readonly head: number;
	readonly relation: string;
	/** Natural logarithm of each head's probability: of having none first, then of each word. */
	readonly headLogs: Float32Array;
};

/** What the parser is given of a word. */
export type ParserWord = PartOfSpeech & { readonly text: string };

/** Hangs every word of each sentence on its head; of 200 words at most, all together. */
export type Parser = (sentences: readonly (readonly ParserWord[])[]) => Hanging[][];

/**
 * Opens the biaffine parser in `weights`: word, ending, tag and shape as vectors, two layers of LSTMs that read both ways, and for each pair of
 * words how well one is the other's head (Dozat and Manning 2017). The best tree without crossing arcs is taken.
 */
export function openParser(weights: Weights): Parser {
	const arithmetic = openArithmetic();
	const network = { weights, arithmetic };
	const readFirst = openFirstLayer(network);
	const second = openBothWays(network, 'parser.second', { isRough: true });
	const scoreArcs = openArcs(network);
	const nameRelations = openRelations(network);
	return (sentences) => {
		if (sentences.length === 0) return [];
		arithmetic.clear();
		const sizes = sentences.map(({ length }) => length + 1);
		const { order, counts, rows } = stepByStep(sizes);
		const words = order.map(([sentence, word]) => sentences[sentence]?.[word - 1]);
		const readBySteps = second.read(second.gatesOf(readFirst(words, counts)), counts);
		const read = arithmetic.choose(readBySteps, rows);
		const arcs = scoreArcs(read, sizes).map((scores, sentence) => {
			const size = sizes[sentence] ?? 0;
			return { size, scores, heads: bestProjectiveTree(scores, size) };
		});
		const relations = nameRelations(read, arcs);
		return arcs.map(({ size, scores, heads }, sentence) =>
			(relations[sentence] ?? []).map((relation, index) => ({
				head: (heads[index + 1] ?? 0) - 1,
				relation,
				headLogs: logSoftmax(scores.subarray((index + 1) * size, (index + 2) * size)),
			})),
		);
	};
}

/** In which order the words of sentences of these sizes are read, all sentences at once: the first words of all, then the second of those that have one. */
function stepByStep(sizes: readonly number[]): {
	/** Sentence and word. */
	readonly order: readonly (readonly [number, number])[];
	/** How many sentences have each step. */
	readonly counts: readonly number[];
	/** Where each word of the first sentence stands in this order, then each of the second. */
	readonly rows: readonly number[];
} {
	const longestFirst = [...sizes.keys()].sort(
		(one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0),
	);
	const order: (readonly [number, number])[] = [];
	const counts: number[] = [];
	const rows = sizes.map(() => [] as number[]);
	for (let word = 0; word < (sizes[longestFirst[0] ?? 0] ?? 0); word += 1) {
		const first = order.length;
		for (const sentence of longestFirst) {
			if (word >= (sizes[sentence] ?? 0)) break;
			rows[sentence]?.push(order.length);
			order.push([sentence, word]);
		}
		counts.push(order.length - first);
	}
	return { order, counts, rows: rows.flat() };
}

/** Opens what scores every word of a sentence as the head of every other: `scores[dependent * size + head]`. */
function openArcs(network: Network): (read: Vectors, sizes: readonly number[]) => Float32Array[] {
	const { weights, arithmetic } = network;
	const asHead = openRectified(network, 'parser.arc-head', { one: false });
	const asDependent = openRectified(network, 'parser.arc-dependent', { one: true });
	const addArcs = arithmetic.load(weights.matrix('parser.arcs'));
	return (read, sizes) => {
		const heads = asHead(read);
		const sought = arithmetic.take(read.count, heads.width);
		addArcs(asDependent(read), sought);
		let first = 0;
		return sizes.map((size) => {
			const ofSentence = (all: Vectors) => ({ ...vectorAt(all, first), count: size });
			const scores = arithmetic.dots(ofSentence(sought), ofSentence(heads));
			for (let word = 1; word < size; word += 1) scores[word * size + word] = NEVER;
			first += size;
			return scores;
		});
	};
}

/** Of each word of a sentence its head, 0 for the root; the root stands first and has none. */
type Tree = { readonly size: number; readonly heads: Int32Array };

/** Opens what names the relation of each word to its head, by sentence. */
function openRelations(network: Network): (read: Vectors, trees: readonly Tree[]) => string[][] {
	const { weights, arithmetic } = network;
	const asHead = openRectified(network, 'parser.relation-head', { one: true, isRough: true });
	const asDependent = openRectified(network, 'parser.relation-dependent', {
		one: true,
		isRough: true,
	});
	const relations = weights.list('parser.relations');
	const pairs = weights.matrix('parser.relation-pairs');
	const addPairs = arithmetic.loadRoughly(pairs);
	return (read, trees) => {
		const dependents = asDependent(read);
		const { width } = dependents;
		// Many words share a head: what is sought below it is reckoned once.
		const shared = new Map<number, number>();
		let first = 0;
		const places = trees.map(({ size, heads }) => {
			const ofSentence = Array.from(heads.subarray(1), (head, index) => {
				const place = shared.get(first + head) ?? shared.size;
				shared.set(first + head, place);
				return { word: first + index + 1, place };
			});
			first += size;
			return ofSentence;
		});
		// The place behind the last is read with the last of its numbers, and has to be 0.
		const sought = arithmetic.take(shared.size + 1, pairs.rows);
		addPairs(arithmetic.choose(asHead(read), [...shared.keys()]), sought);
		return places.map((ofSentence) =>
			ofSentence.map(({ word, place }) => {
				const { at } = vectorAt(sought, place);
				const ofHead = { at, count: relations.length, width, stride: width };
				const scores = arithmetic.dots(vectorAt(dependents, word), ofHead);
				return relations[indexOfHighest(scores)] ?? 'dep';
			}),
		);
	};
}

const NEVER = -1e9;

/** Natural logarithms of the probabilities that `scores` give. */
export function logSoftmax(scores: ArrayLike<number>): Float32Array {
	const values = new Float32Array(scores);
	let most = Number.NEGATIVE_INFINITY;
	for (const value of values) most = Math.max(most, value);
	let sum = 0;
	for (const value of values) if (value - most > NEGLIGIBLE) sum += Math.exp(value - most);
	const logOfSum = Math.log(sum);
	for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) - most - logOfSum;
	return values;
}

/** What has so small a logarithm adds nothing to a sum of 1 and more. */
const NEGLIGIBLE = -45;

/**
 * Opens the first layer. What a word by itself sets its gates to is kept, as most words of a text stand in it, or in the one before,
 * more than once.
 */
function openFirstLayer(
	network: Network,
): (words: readonly (ParserWord | undefined)[], counts: readonly number[]) => Vectors {
	const { arithmetic } = network;
	const { tagOf, embed } = openEmbedding(network);
	const { gatesOf, read } = openBothWays(network, 'parser.first', { isRough: false });
	const width = network.weights.floats('parser.first.forward.bias').length;
	const kept: Gates = [arithmetic.keep(MOST_KEPT, width), arithmetic.keep(MOST_KEPT, width)];
	/** By its text, then by its tag: the index of a word among the kept. */
	const known = new Map<string, Map<number, number>>();
	let count = 0;
	const indexOf = (text: string, tag: number, ifNew: (index: number) => void): number => {
		const ofText = known.get(text) ?? new Map<number, number>();
		const index = ofText.get(tag) ?? count;
		if (index === count) {
			known.set(text, ofText.set(tag, index));
			count += 1;
			ifNew(index);
		}
		return index;
	};
	return (words, counts) => {
		if (count + words.length > MOST_KEPT) {
			known.clear();
			count = 0;
		}
		const first = count;
		const fresh: (ParserWord | undefined)[] = [];
		const indices = words.map((word) =>
			indexOf(word?.text ?? '', tagOf(word), () => fresh.push(word)),
		);
		const gates = gatesOf(embed(fresh));
		for (const way of [0, 1] as const) arithmetic.write(gates[way], kept[way], first);
		return read([arithmetic.choose(kept[0], indices), arithmetic.choose(kept[1], indices)], counts);
	};
}

/** Some 4 KB each. */
const MOST_KEPT = 1000;

/** Rows 0 and 1 of a vocabulary's vectors: the root, and what is not in it. */
const UNKNOWN = 1;
const KNOWN_FROM = 2;

type Embedding = {
	/** A number for the two tags of a word; undefined is the root. */
	readonly tagOf: (word: ParserWord | undefined) => number;
	/** The vectors of words. A word has the same wherever it stands. */
	readonly embed: (words: readonly (ParserWord | undefined)[]) => Vectors;
};

function openEmbedding({ weights, arithmetic }: Network): Embedding {
	const pretrained = weights.matrix('parser.pretrained');
	const ofWord = weights.matrix('parser.words');
	const ofEnding = weights.matrix('parser.endings');
	const ofTag = weights.matrix('parser.tags');
	const ofShape = weights.matrix('parser.shapes');
	const vectors = [pretrained, ofWord, ofEnding, ofTag, ofShape];
	const width = vectors.reduce((sum, { columns }) => sum + columns, 0);

	const pretrainedAt = indexFrom(weights.list('parser.pretrained'), 1);
	const wordAt = indexFrom(weights.list('parser.words'), KNOWN_FROM);
	const endingAt = indexFrom(weights.list('parser.endings'), KNOWN_FROM);
	const tags = weights.list('parser.tags');
	// By the universal tag, then by that of Penn: no string is put together for a word.
	const tagsAt = new Map<string, Map<string, number>>();
	for (const [index, name] of tags.entries()) {
		const [upos = '', tag = ''] = name.split('/');
		tagsAt.set(upos, (tagsAt.get(upos) ?? new Map<string, number>()).set(tag, index + 1));
	}
	const shapeAt = indexFrom(weights.list('parser.shapes'), KNOWN_FROM);

	const tagOf = (word: ParserWord | undefined): number =>
		word === undefined ? tags.length + 1 : (tagsAt.get(word.upos)?.get(word.tag) ?? 0);
	const rowsOf = (word: ParserWord | undefined): number[] => {
		if (word === undefined) return [0, 0, 0, tagOf(word), 0];
		const form = vocabularyForm(word.text);
		return [
			pretrainedAt.get(form) ?? 0,
			wordAt.get(form) ?? UNKNOWN,
			endingAt.get(form.slice(-3)) ?? UNKNOWN,
			tagOf(word),
			shapeAt.get(shapeOf(word.text, 4)) ?? UNKNOWN,
		];
	};
	const embed: Embedding['embed'] = (words) => {
		const read = arithmetic.take(words.length, width);
		for (const [place, word] of words.entries()) {
			const rows = rowsOf(word);
			let { at } = vectorAt(read, place);
			for (const [kind, matrix] of vectors.entries()) {
				copyRow(matrix, rows[kind] ?? 0, arithmetic.numbers, at);
				at += matrix.columns;
			}
		}
		return read;
	};
	return { tagOf, embed };
}

function copyRow(
	{ columns, values, scales }: Matrix,
	row: number,
	into: Float32Array,
	place: number,
): void {
	const scale = scales[row] ?? 0;
	for (let at = 0; at < columns; at += 1) {
		into[place + at] = (values[row * columns + at] ?? 0) * scale;
	}
}
