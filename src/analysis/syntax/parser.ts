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

/** Hangs every word of a sentence on its head; of 999 words at most. */
export type Parser = (words: readonly ParserWord[]) => Hanging[];

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
	return (words) => {
		const size = words.length + 1;
		arithmetic.clear();
		const read = second.read(second.gatesOf(readFirst(words)));
		const scores = scoreArcs(read);
		const heads = bestProjectiveTree(scores, size);
		return nameRelations(read, heads).map((relation, index) => ({
			head: (heads[index + 1] ?? 0) - 1,
			relation,
			headLogs: logSoftmax(scores.subarray((index + 1) * size, (index + 2) * size)),
		}));
	};
}

/** Opens what scores every word as the head of every other: `scores[dependent * size + head]`. */
function openArcs(network: Network): (read: Vectors) => Float32Array {
	const { weights, arithmetic } = network;
	const asHead = openRectified(network, 'parser.arc-head', { one: false });
	const asDependent = openRectified(network, 'parser.arc-dependent', { one: true });
	const addArcs = arithmetic.load(weights.matrix('parser.arcs'));
	return (read) => {
		const size = read.count;
		const heads = asHead(read);
		const sought = arithmetic.take(size, heads.width);
		addArcs(asDependent(read), sought);
		const scores = arithmetic.dots(sought, heads);
		for (let word = 1; word < size; word += 1) scores[word * size + word] = NEVER;
		return scores;
	};
}

/** Opens what names the relation of each word to its head. */
function openRelations(network: Network): (read: Vectors, heads: Int32Array) => string[] {
	const { weights, arithmetic } = network;
	const asHead = openRectified(network, 'parser.relation-head', { one: true, isRough: true });
	const asDependent = openRectified(network, 'parser.relation-dependent', {
		one: true,
		isRough: true,
	});
	const relations = weights.list('parser.relations');
	const pairs = weights.matrix('parser.relation-pairs');
	const addPairs = arithmetic.loadRoughly(pairs);
	return (read, heads) => {
		const dependents = asDependent(read);
		// Many words share a head: what is sought below it is reckoned once.
		const shared = [...new Set(heads.subarray(1))];
		// The place behind the last is read with the last of its numbers, and has to be 0.
		const sought = arithmetic.take(shared.length + 1, pairs.rows);
		addPairs(arithmetic.choose(asHead(read), shared), sought);
		return Array.from(heads.subarray(1), (head, index) => {
			const { at } = vectorAt(sought, shared.indexOf(head));
			const width = dependents.width;
			const ofHead = { at, count: relations.length, width, stride: width };
			const scores = arithmetic.dots(vectorAt(dependents, index + 1), ofHead);
			return relations[indexOfHighest(scores)] ?? 'dep';
		});
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
function openFirstLayer(network: Network): (words: readonly ParserWord[]) => Vectors {
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
	return (words) => {
		if (count + words.length + 1 > MOST_KEPT) {
			known.clear();
			count = 0;
		}
		const first = count;
		const fresh: (ParserWord | undefined)[] = [];
		const indices = [undefined, ...words].map((word) =>
			indexOf(word?.text ?? '', tagOf(word), () => fresh.push(word)),
		);
		const gates = gatesOf(embed(fresh));
		for (const way of [0, 1] as const) arithmetic.write(gates[way], kept[way], first);
		return read([arithmetic.choose(kept[0], indices), arithmetic.choose(kept[1], indices)]);
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
