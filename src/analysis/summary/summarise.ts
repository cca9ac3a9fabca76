import { type Span, spanOf } from '../../domain/articles/span.ts';
import type { Summary } from '../../domain/articles/summary.ts';
import type { Document } from '../document/document.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { chooseSentences, type LinearModel, type Scored, scoreSentences } from './choice.ts';
import { describeSentences } from './features.ts';
import { LEARNED } from './learned.ts';

/** The sentences that say most, in text order; of a text that is not English, its first ones. */
export function summarise(document: Document): Summary {
	const candidates = findCandidates(document);
	const isEnglish = document.language === 'en';
	return (
		(isEnglish ? choose(candidates, document.title ?? '', LEARNED) : undefined) ??
		lead(candidates, document)
	);
}

/** The summary that `model` chooses; undefined where no candidate is fit for one. */
export function choose(
	candidates: readonly Candidate[],
	title: string,
	model: LinearModel,
): Summary | undefined {
	const scored = scoreSentences(describeSentences(candidates, title), model);
	const points = choosePoints(scored, candidates);
	const best = Math.max(...points.map(({ utility }) => utility));
	const line =
		points.find((point) => tellsNews(point) && point.utility >= best - FAR_BELOW) ?? points[0];
	if (line === undefined) return undefined;
	return {
		line: bare(line.candidate),
		points: points.map(({ candidate }) => bare(candidate)),
		long: chooseSentences(scored, LONG, points).map(({ candidate }) => bare(candidate)),
	};
}

/** A point that is so much less useful than the best one is no line, though it stands first. */
const FAR_BELOW = 0.5;

const FEWEST_POINTS = 3;
/** Words of a story that gets a fourth point, and a fifth. */
const FOR_FOURTH = 800;
const FOR_FIFTH = 1_200;

/**
 * Three points tell the news; a fourth and a fifth, of a long story, tell where it goes: from behind its first and its second third, and
 * of somebody who is in none of the others, where it tells of any.
 */
function choosePoints(scored: readonly Scored[], candidates: readonly Candidate[]): Scored[] {
	const words = candidates.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
	const withOneBehind = (share: number, chosen: readonly Scored[]): Scored[] => {
		const behind = scored.filter(
			({ candidate: { index, text } }) => index >= candidates.length * share && !GOES_ON.test(text),
		);
		const said = chosen.map(({ candidate }) => candidate.text).join(' ');
		const ofOthers = behind.filter(({ candidate }) => namesOther(candidate.text, said));
		return chooseSentences(ofOthers.length > 0 ? ofOthers : behind, chosen.length + 1, chosen);
	};
	const points = chooseSentences(scored, FEWEST_POINTS);
	if (words < FOR_FOURTH) return points;
	const more = withOneBehind(1 / 3, points);
	return words < FOR_FIFTH ? more : withOneBehind(2 / 3, more);
}

/** `Roth also said` goes on with what stands before it; `It is widely believed` is told by nobody. */
const GOES_ON =
	/^(?:(?:\S+ ){1,4}also\b|It is (?:\S+ )?(?:believed|thought|rumou?red|hoped|feared|speculated)\b)/;
const FULL_NAME = /(?<thing>\b[Tt]he )?(?<!\p{L})\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+/gu;

/** Does it name somebody, in more than one word and not as a thing, of whom `said` does not tell? What opens it may be no name. */
function namesOther(text: string, said: string): boolean {
	return [...text.matchAll(FULL_NAME)].some(
		({ 0: name, index, groups }) =>
			index > 0 && groups?.thing === undefined && !said.includes(name.split(' ').at(-1) ?? ''),
	);
}

/** Does the sentence tell by itself what happened now, rather than ask, quote, or go back to what was? */
function tellsNews({ candidate: { text, antecedents }, features }: Scored): boolean {
	const [quoted = ''] = OPENS_QUOTED.exec(text) ?? [];
	const isQuoted = quoted.length * 3 > text.length;
	const isBackground = features.background > 0 && !THIS_WEEK.test(text);
	return antecedents === undefined && features.question === 0 && !isQuoted && !isBackground;
}

const THIS_WEEK = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/;
const OPENS_QUOTED = /^(?:["“][^"”]*["”]?|[‘'«„「].*)/su;

const LONG = 8;
const FULL_STOP = /[.!?…。！？؟।۔]["'”’»)\]」』]*$/u;

/** The first sentences; whole ones where the text has any. */
function lead(candidates: readonly Candidate[], { text, sentences }: Document): Summary {
	const story: readonly Span[] = candidates.length > 0 ? candidates : sentences;
	const whole = story.filter((sentence) => FULL_STOP.test(sentence.text));
	const opening = (whole.length > 0 ? whole : story).slice(0, LONG).map(bare);
	return {
		line: opening[0] ?? spanOf(text, 0, 0),
		points: opening.slice(0, FEWEST_POINTS),
		long: opening,
	};
}

function bare({ start, end, text }: Span): Span {
	return { start, end, text };
}
