import { readDocument } from '../src/analysis/document/document.ts';
import { type Candidate, findCandidates } from '../src/analysis/summary/candidates.ts';
import { estimateChances, measureLikely, wordChances } from '../src/analysis/summary/chances.ts';
import { bestSentences, grow, singlesOf } from '../src/analysis/summary/choice.ts';
import type { Measures, Model } from '../src/analysis/summary/model.ts';
import { type Reading, readWords } from '../src/analysis/summary/reading.ts';
import { measureSentences, type Scored, scoreSentences } from '../src/analysis/summary/scoring.ts';
import { measureSets, type SentenceSet } from '../src/analysis/summary/set-measures.ts';
import { measureWord } from '../src/analysis/summary/word-measures.ts';
import { type Example, fitChance, fitWithinGroups } from './regression.ts';
import { rouge, rougeWords } from './rouge.ts';

/** An article and the words of the summary that people wrote of it. */
export type Lesson = {
	readonly title: string;
	readonly candidates: readonly Candidate[];
	readonly reading: Reading;
	readonly reference: readonly string[];
};

/** Reads one line of a file of articles with summaries. */
export function readLesson(line: string): Lesson {
	const { text, title = '', summary, reference = summary } = JSON.parse(line);
	const document = readDocument({ text, title, language: 'en' });
	const candidates = findCandidates(document);
	return {
		title,
		candidates,
		reading: readWords(candidates, title),
		reference: rougeWords([reference].flat().join(' ')),
	};
}

/** How much a pair of words counts beside a single word. */
const PAIRS = 0.3;

/** The model that tells these summaries best. */
export function learn(lessons: readonly Lesson[]): Model {
	const word = fitNamed(
		lessons.flatMap(({ reading, reference }) => {
			const wanted = new Set(reference);
			return reading.terms.map((term) => ({
				measures: measureWord(term, reading.sentences.length),
				outcome: Number(wanted.has(term.stem)),
			}));
		}),
		(examples) => fitChance(examples, 3),
	);
	const pair = learnPairs(lessons, word);
	const sentence = learnSentences(lessons, { word, pair });
	return { word, pair, sentence, set: learnSets(lessons, { word, pair, sentence }) };
}

function learnPairs(lessons: readonly Lesson[], word: Model['word']): Model['pair'] {
	const examples = lessons.flatMap(({ reading, reference }) => {
		const wanted = new Set(
			reference.slice(1).map((right, index) => `${reference[index]} ${right}`),
		);
		const words = wordChances(reading, word);
		return reading.pairs.map((two) => ({
			measures: measureLikely(two, words),
			outcome: Number(wanted.has(`${two.left.stem} ${two.right.stem}`)),
		}));
	});
	return fitNamed(examples, (rows) => fitChance(rows, 3));
}

function learnSentences(
	lessons: readonly Lesson[],
	model: Pick<Model, 'word' | 'pair'>,
): Model['sentence'] {
	const groups = lessons.map(({ reading, reference }) => {
		const measured = measureSentences(reading, estimateChances(reading, model));
		return measured.map(({ sentence, measures }) => {
			const { one, two } = rouge(stems([sentence]), reference);
			return { measures, outcome: one + two };
		});
	});
	return fitGroups(groups, 3);
}

/** Every set of up to three of the best sentences. */
function possibleSets(scored: Scored): SentenceSet[] {
	const tried = bestSentences(scored);
	const one = singlesOf(tried);
	const two = grow(one, tried);
	return [...one, ...two, ...grow(two, tried)];
}

function learnSets(lessons: readonly Lesson[], model: Omit<Model, 'set'>): Model['set'] {
	const groups = lessons.map(({ reading, reference }) => {
		const scored = scoreSentences(reading, model);
		const sets = possibleSets(scored);
		return measureSets(sets, scored).map((measures, place) => {
			const { one, two } = rouge(stems(sets[place] ?? []), reference);
			return { measures, outcome: one + PAIRS * two };
		});
	});
	return fitGroups(groups, 3);
}

function stems(set: readonly { readonly words: readonly { readonly stem: string }[] }[]): string[] {
	return set.flatMap(({ words }) => words.map(({ stem }) => stem));
}

type Measured<Named extends Measures> = { readonly measures: Named; readonly outcome: number };

function fitGroups<Named extends Measures>(
	groups: readonly (readonly Measured<Named>[])[],
	restraint: number,
): Named {
	const filled = groups.filter((group) => group.length > 0);
	const names = Object.keys(filled[0]?.[0]?.measures ?? {});
	return name(
		names,
		fitWithinGroups(
			filled.map((group) => group.map(unname)),
			restraint,
		),
	);
}

function fitNamed<Named extends Measures>(
	examples: readonly Measured<Named>[],
	fit: (examples: readonly Example[]) => number[],
): Named {
	return name(Object.keys(examples[0]?.measures ?? {}), fit(examples.map(unname)));
}

function unname({ measures, outcome }: Measured<Measures>): Example {
	return { values: Object.values(measures), outcome };
}

function name<Named extends Measures>(names: readonly string[], weights: readonly number[]): Named {
	return Object.fromEntries(names.map((one, place) => [one, weights[place] ?? 0])) as Named;
}
