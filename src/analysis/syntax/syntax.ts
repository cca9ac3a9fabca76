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
	return {
		tag: (sentence) => tagWords(treebankWords(sentence)),
		parse: (sentence) => {
			const tagged = withFixedPhrases(tagWords(treebankWords(sentence).slice(0, LONGEST)));
			const hang = (words: readonly TaggedWord[]): Word[] => {
				const hanging = parser(words);
				return words.map(({ start, end, text, upos, tag }, index) => {
					const { head, relation, headLogs } = hanging[index] ?? ALONE;
					return { start, end, text, upos, tag, head, relation, headLogs };
				});
			};
			const first = hang(tagged);
			const retagged = withMissedPast(first);
			const second = retagged && hang(retagged);
			return MENDINGS.reduce(mended, second && isWhole(second) ? second : first);
		},
		governor: openGovernors(weights),
		vectorOf: openWordVectors(weights),
	};
}

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
