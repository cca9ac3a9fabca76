import type { Span } from '../../domain/articles/span.ts';
import { type Governor, openGovernors } from './governor.ts';
import { withAgesOfDead } from './mending/ages.ts';
import { withDaysBetween } from './mending/days-between.ts';
import { withFixedPhrases } from './mending/fixed-phrases.ts';
import { withMainVerb } from './mending/main-verbs.ts';
import { isWhole, withMissedPast } from './mending/missed-pasts.ts';
import { withOneApposition } from './mending/one-apposition.ts';
import { withOneSubject } from './mending/one-subject.ts';
import { withOpeningDescription } from './mending/opening-descriptions.ts';
import { withOpeningParticiple } from './mending/opening-participles.ts';
import { withOpeningPhrase } from './mending/opening-phrases.ts';
import { withParticipleTails } from './mending/participle-tails.ts';
import { withRoutes } from './mending/routes.ts';
import { withSubjectsBehindLinks } from './mending/subjects-behind-links.ts';
import { withOneRoot } from './mending/two-roots.ts';
import { withWholeNames } from './mending/whole-names.ts';
import { openParser } from './parser.ts';
import { openTagger } from './tagger.ts';
import { isTree, type TaggedWord, type Word } from './tree.ts';
import { treebankWords } from './treebank-words.ts';
import { readWeights } from './weights.ts';
import { openWordVectors, type WordVector } from './word-vectors.ts';

/** Reads English sentences: parts of speech, the tree of a sentence, and what a time expression belongs to. */
export type Syntax = {
	/** Words and their parts of speech, some 5 ms for 1,000 words. Offsets are into the text that the sentence is a span of. */
	readonly tag: (sentence: Span) => readonly TaggedWord[];
	/**
	 * The words in their tree, under 1 ms a word: for sentences that matter. Of a sentence longer than 100 words only the
	 * first 100 are read.
	 */
	readonly parse: (sentence: Span) => readonly Word[];
	/** As `parse`; several sentences at once take less time. */
	readonly parseAll: (sentences: readonly Span[]) => readonly (readonly Word[])[];
	/** The verb or noun that a time expression of a parsed sentence belongs to; undefined where there is none or it lies outside the words. */
	readonly governor: (words: readonly Word[], expression: Offsets) => Governor | undefined;
	/** What a word in lower case means by the company it keeps; undefined of a rare one. */
	readonly vectorOf: (word: string) => WordVector | undefined;
};

/** UTF-16 offsets into the text of the sentence. */
type Offsets = Pick<Span, 'start' | 'end'>;

/** Opens what the weights file holds (see `readWeights`), unpacked. */
export function openSyntax(file: Uint8Array): Syntax {
	const weights = readWeights(file);
	const tagger = openTagger(weights);
	const parser = openParser(weights);
	const tagWords = (words: readonly Span[]): TaggedWord[] => {
		const parts = tagger(words.map(({ text }) => text));
		return words.map(({ start, end, text }, index) => {
			const { upos, tag } = parts[index] ?? UNKNOWN;
			return { start, end, text, upos, tag };
		});
	};
	const hang = (sentences: readonly (readonly TaggedWord[])[]): Word[][] =>
		inBatches(sentences).flatMap((batch) => {
			const hanging = parser(batch);
			return batch.map((words, sentence) =>
				words.map(({ start, end, text, upos, tag }, index) => {
					const { head, relation, headLogs } = hanging[sentence]?.[index] ?? ALONE;
					return { start, end, text, upos, tag, head, relation, headLogs };
				}),
			);
		});
	const parseAll = (sentences: readonly Span[]) => {
		const words = sentences.map((sentence) => treebankWords(sentence).slice(0, LONGEST));
		const first = hang(words.map(tagWords).map(withFixedPhrases));
		const trees = first.map((tree): readonly Word[] => {
			const retagged = withMissedPast(tree);
			const [second] = retagged ? hang([retagged]) : [];
			return second && isWhole(second) ? second : tree;
		});
		// One after the other for all: what each needs stays at hand.
		return MENDINGS.reduce((all, mend) => all.map((tree) => mended(tree, mend)), trees);
	};
	return {
		tag: (sentence) => tagWords(treebankWords(sentence)),
		parse: (sentence) => parseAll([sentence])[0] ?? [],
		parseAll,
		governor: openGovernors(weights),
		vectorOf: openWordVectors(weights),
	};
}

/** The sentences in their order, as many together as are hung at once. */
function inBatches(sentences: readonly (readonly TaggedWord[])[]): (readonly TaggedWord[])[][] {
	const batches: (readonly TaggedWord[])[][] = [];
	let words = MOST_AT_ONCE;
	for (const sentence of sentences) {
		words += sentence.length + ROOT;
		if (words > MOST_AT_ONCE) {
			batches.push([]);
			words = sentence.length + ROOT;
		}
		batches.at(-1)?.push(sentence);
	}
	return batches;
}

/** Words of all sentences that are hung at once, each with a root. */
const MOST_AT_ONCE = 160;
const ROOT = 1;

type Mending = (words: readonly Word[]) => readonly Word[];

/** In their order. */
const MENDINGS: readonly Mending[] = [
	withOneRoot,
	withMainVerb,
	withWholeNames,
	withRoutes,
	withOpeningDescription,
	withOpeningPhrase,
	withSubjectsBehindLinks,
	withOneSubject,
	withOneApposition,
	withAgesOfDead,
	withDaysBetween,
	withOpeningParticiple,
	withParticipleTails,
];

/** What would close a circle mends nothing. */
function mended(words: readonly Word[], mend: Mending): readonly Word[] {
	const changed = mend(words);
	return changed === words || isTree(changed) ? changed : words;
}

/** Words of a sentence that are parsed. The cost of a tree grows faster than its sentence. */
const LONGEST = 100;

const UNKNOWN = { upos: 'X', tag: 'FW' };
const ALONE = { head: -1, relation: 'dep', headLogs: new Float32Array(1) };
