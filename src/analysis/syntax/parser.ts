import { dot, openBothWays, openRectified, rowOf, type Vectors } from './layers.ts';
import { openProducts } from './products.ts';
import { bestProjectiveTree } from './projective-tree.ts';
import { shapeOf, vocabularyForm } from './spelling.ts';
import type { PartOfSpeech } from './tagger.ts';
import { indexFrom, type Matrix, unpack, type Weights } from './weights.ts';

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

/** Hangs every word of a sentence on its head. */
export type Parser = (words: readonly ParserWord[]) => Hanging[];

/**
 * Opens the biaffine parser in `weights`: word, ending, tag and shape as vectors, two layers of LSTMs that read both ways, and for each pair of
 * words how well one is the other's head (Dozat and Manning 2017). The best tree without crossing arcs is taken.
 */
export function openParser(weights: Weights): Parser {
	const products = openProducts();
	const network = { weights, products };
	const embed = openEmbedding(weights);
	const first = openBothWays(network, 'parser.first');
	const second = openBothWays(network, 'parser.second');
	const asHead = openRectified(network, 'parser.arc-head', { one: false });
	const asDependent = openRectified(network, 'parser.arc-dependent', { one: true });
	const asLabelledHead = openRectified(network, 'parser.relation-head', { one: true });
	const asLabelled = openRectified(network, 'parser.relation-dependent', { one: true });
	const arcs = weights.matrix('parser.arcs');
	const addArcs = products.load(unpack(arcs), arcs.columns);
	const relations = weights.list('parser.relations');
	const pairs = weights.matrix('parser.relation-pairs');
	const addPairs = products.load(unpack(pairs), pairs.columns);

	const score = (read: Vectors, size: number): Float32Array => {
		const heads = asHead(read);
		const dependents = asDependent(read);
		const scores = new Float32Array(size * size);
		const sought = new Float32Array(heads.numbers.length);
		addArcs(dependents.numbers, sought);
		for (let word = 1; word < size; word += 1) {
			const wanted = sought.subarray(word * heads.width, (word + 1) * heads.width);
			for (let head = 0; head < size; head += 1) {
				scores[word * size + head] = head === word ? NEVER : dot(wanted, rowOf(heads, head));
			}
		}
		return scores;
	};
	const nameRelations = (read: Vectors, heads: Int32Array): string[] => {
		const labelledHeads = asLabelledHead(read);
		const labelled = asLabelled(read);
		const width = labelled.width;
		return Array.from(heads.subarray(1), (head, index) => {
			const sought = new Float32Array(relations.length * width);
			addPairs(rowOf(labelledHeads, head), sought);
			const dependent = rowOf(labelled, index + 1);
			const scores = relations.map((_, at) =>
				dot(dependent, sought.subarray(at * width, (at + 1) * width)),
			);
			return relations[scores.indexOf(Math.max(...scores))] ?? 'dep';
		});
	};
	return (words) => {
		const size = words.length + 1;
		const read = second(first(embed(words)));
		const scores = score(read, size);
		const heads = bestProjectiveTree(scores, size);
		return nameRelations(read, heads).map((relation, index) => ({
			head: (heads[index + 1] ?? 0) - 1,
			relation,
			headLogs: logSoftmax(scores.subarray((index + 1) * size, (index + 2) * size)),
		}));
	};
}

const NEVER = -1e9;

/** Natural logarithms of the probabilities that `scores` give. */
export function logSoftmax(scores: ArrayLike<number>): Float32Array {
	const values = Float32Array.from(scores);
	const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
	const sum = values.reduce((all, value) => all + Math.exp(value - most), 0);
	return values.map((value) => value - most - Math.log(sum));
}

/** Rows 0 and 1 of a vocabulary's vectors: the root, and what is not in it. */
const UNKNOWN = 1;
const KNOWN_FROM = 2;

/** The vectors of the root and of each word. */
function openEmbedding(weights: Weights): (words: readonly ParserWord[]) => Vectors {
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
	const tagAt = indexFrom(tags, 1);
	const shapeAt = indexFrom(weights.list('parser.shapes'), KNOWN_FROM);

	const root = [0, 0, 0, tags.length + 1, 0];
	const rowsOf = ({ text, upos, tag }: ParserWord): number[] => {
		const form = vocabularyForm(text);
		return [
			pretrainedAt.get(form) ?? 0,
			wordAt.get(form) ?? UNKNOWN,
			endingAt.get(form.slice(-3)) ?? UNKNOWN,
			tagAt.get(`${upos}/${tag}`) ?? 0,
			shapeAt.get(shapeOf(text, 4)) ?? UNKNOWN,
		];
	};
	return (words) => {
		const numbers = new Float32Array((words.length + 1) * width);
		for (const [word, rows] of [root, ...words.map(rowsOf)].entries()) {
			let at = word * width;
			for (const [kind, matrix] of vectors.entries()) {
				copyRow(matrix, rows[kind] ?? 0, numbers.subarray(at));
				at += matrix.columns;
			}
		}
		return { width, numbers };
	};
}

function copyRow({ columns, values, scales }: Matrix, row: number, into: Float32Array): void {
	const scale = scales[row] ?? 0;
	for (let at = 0; at < columns; at += 1) into[at] = (values[row * columns + at] ?? 0) * scale;
}
