import { type Chances, estimateChances } from './chances.ts';
import { type Model, weigher } from './model.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { measureSentence } from './sentence-measures.ts';
import { centre, type Vector, vectorOf } from './vectors.ts';

export type ScoredSentence = ReadSentence & {
	readonly place: number;
	readonly vector: Vector;
	readonly score: number;
};

/** The article with every sentence weighed on its own. */
export type Scored = {
	readonly sentences: readonly ScoredSentence[];
	readonly chances: Chances;
};

/** The measures of all sentences, in their order. */
export function measureSentences({ sentences }: Reading, chances: Chances) {
	const vectors = sentences.map(vectorOf);
	const core = centre(vectors, 0.1);
	const lead = centre(vectors.slice(0, 3), 0);
	const whole = centre(vectors, 0);
	return sentences.map((sentence, place) => {
		const vector = vectors[place] ?? vectorOf(sentence);
		const around = { place, length: sentences.length, vector, core, lead, whole, chances };
		return { sentence, place, vector, measures: measureSentence(sentence, around) };
	});
}

/** Weighs every sentence of the article. */
export function scoreSentences(reading: Reading, model: Omit<Model, 'set'>): Scored {
	const chances = estimateChances(reading, model);
	const weigh = weigher(model.sentence);
	const sentences = measureSentences(reading, chances).map(
		({ sentence, place, vector, measures }) => ({
			...sentence,
			place,
			vector,
			score: weigh(measures),
		}),
	);
	return { sentences, chances };
}
