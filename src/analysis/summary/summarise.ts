import { type Span, spanOf } from '../../domain/articles/span.ts';
import type { Summary } from '../../domain/articles/summary.ts';
import type { Document } from '../document/document.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { bestSentences, bestSet, judge, rank, singlesOf, stretch } from './choice.ts';
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
	const tried = bestSentences(scored);
	const value = judge(tried, scored, model);
	const opening = singlesOf(tried.filter(({ place }) => place < OPENING));
	const singles = opening.length > 0 ? opening : singlesOf(tried);
	const told = singles.filter((set) => !set.some(isLargelyQuoted));
	const [best] = rank(told.length > 0 ? told : singles, value);
	const [line] = best?.set ?? [];
	if (line === undefined) return undefined;

	const points = bestSet(tried, value, POINTS);
	return {
		line: bare(line),
		points: points.map(bare),
		long: stretch(points, scored).map(bare),
	};
}

/** One line alone tells the news itself, and that stands near the top. */
const OPENING = 8;
/** How many points there are, wherever the article has as many sentences worth it. */
const POINTS = { fewest: 3, most: 5 };

const OPENS_QUOTED = /^(?:["“][^"”]*["”]?|[‘'«„「].*)/su;

/** One line alone should tell rather than quote. */
function isLargelyQuoted({ text }: Span): boolean {
	const [quoted = ''] = OPENS_QUOTED.exec(text) ?? [];
	return quoted.length * 3 > text.length;
}

const LONG = 8;
const FULL_STOP = /[.!?…。！？؟।۔]["'”’»)\]」』]*$/u;

/** The first sentences; whole ones where the text has any. */
function lead(candidates: readonly Candidate[], { text, sentences }: Document): Summary {
	const story: readonly Span[] = candidates.length > 0 ? candidates : sentences;
	const whole = story.filter((sentence) => FULL_STOP.test(sentence.text.slice(-8)));
	const opening = (whole.length > 0 ? whole : story).slice(0, LONG).map(bare);
	return {
		line: opening[0] ?? spanOf(text, 0, 0),
		points: opening.slice(0, POINTS.fewest),
		long: opening,
	};
}

function bare({ start, end, text }: Span): Span {
	return { start, end, text };
}
