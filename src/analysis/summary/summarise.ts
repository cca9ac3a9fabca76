import { type Span, spanOf } from '../../domain/span.ts';
import type { Summary } from '../../domain/summary.ts';
import type { Document } from '../document.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { bestOf, possibleSets, stretch, valueSets } from './choice.ts';
import { LEARNED } from './learned.ts';
import type { Model } from './model.ts';
import { readWords } from './reading.ts';
import { scoreSentences } from './scoring.ts';

/** The sentences that say most, in text order; of a text that is not English, its first ones. */
export function summarise(document: Document): Summary {
	const candidates = findCandidates(document);
	return (
		(document.language === 'en' ? choose(candidates, document.title ?? '', LEARNED) : undefined) ??
		lead(candidates, document)
	);
}

/** The summary that `model` chooses; undefined where no candidate is fit for one. */
export function choose(
	candidates: readonly Candidate[],
	title: string,
	model: Model,
): Summary | undefined {
	const scored = scoreSentences(readWords(candidates, title), model);
	const sets = valueSets(possibleSets(scored), scored, model);
	const singles = sets.filter(({ set }) => set.length === 1);
	const told = singles.filter(({ set }) => !set.some(({ text }) => OPENS_QUOTED.test(text)));
	const [line] = bestOf(told.length > 0 ? told : singles);
	if (line === undefined) return undefined;

	const several = sets.filter(({ set }) => set.length > 1);
	const points = bestOf(several.length > 0 ? several : sets);
	return {
		line: bare(line),
		points: points.map(bare),
		long: stretch(points, scored).map(bare),
	};
}

/** One line alone should tell, not quote. */
const OPENS_QUOTED = /^[“"‘'«„「]/u;

const POINTS = 3;
const LONG = 8;
const FULL_STOP = /[.!?…。！？؟।۔]["'”’»)\]」』]*$/u;

/** The first sentences; whole ones where the text has any. */
function lead(candidates: readonly Candidate[], { text, sentences }: Document): Summary {
	const story: readonly Span[] = candidates.length > 0 ? candidates : sentences;
	const whole = story.filter((sentence) => FULL_STOP.test(sentence.text.slice(-8)));
	const opening = (whole.length > 0 ? whole : story).slice(0, LONG).map(bare);
	return {
		line: opening[0] ?? spanOf(text, 0, 0),
		points: opening.slice(0, POINTS),
		long: opening,
	};
}

function bare({ start, end, text }: Span): Span {
	return { start, end, text };
}
