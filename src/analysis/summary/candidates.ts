import { type Span, spanOf } from '../../domain/articles/span.ts';
import { isDamaged, soundLength } from '../document/damage.ts';
import { datelineLength } from '../document/dateline.ts';
import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';
import { findAntecedents } from './antecedents.ts';
import { findActors, fusesNames } from './fused-names.ts';
import { cityLength, hasLabel, isCaption, listMarkLength } from './labels.ts';

/** A sentence that is read for a summary. */
export type Candidate = Span & {
	/** The same with spaces for what is quoted. */
	readonly unquoted: string;
	readonly opensParagraph: boolean;
	/** Its index among all candidates. */
	readonly index: number;
	/** May it stand in a summary? */
	readonly isFit: boolean;
	/**
	 * Of a sentence that says “she”, or a surname alone, the candidates (by index) that tell who is meant: it may only stand behind one
	 * of them, and nowhere if there is none. Undefined where it can be understood alone.
	 */
	readonly antecedents: readonly number[] | undefined;
};

/** News tells early what matters; what comes after is not read. */
const READ = 60;
/** A talk written down has fewer sentences of its own than this, and its answers are read as well. */
const FEWEST = 3;

/** The sentences of the story itself. */
export function findCandidates(document: Document): Candidate[] {
	const story = readStory(document);
	const told = story.filter(({ isLabelled }) => !isLabelled);
	const answers = story.filter(({ isLabelled, span }) => !isLabelled || !span.text.endsWith('?'));
	const chosen = told.length < FEWEST ? answers : told;
	const { title = '' } = document;
	const headline = bare(title);
	const isHeadline = (words: string) =>
		words.length < title.length + 20 && isPart(bare(words), headline);
	let known: ReadonlySet<string> | undefined;
	const actors = () => {
		known ??= findActors(document.text);
		return known;
	};
	const texts = chosen.map(({ span }) => span.text);
	const openings = texts.flatMap((text, index) => (SENTENCE_END.test(text.slice(-4)) ? index : []));
	const isOpening = (index: number) => openings.slice(0, OPENINGS).includes(index);
	const isFit = ({ span: { text }, unquoted, isCutShort }: StorySentence, index: number) =>
		!isHeadline(text) &&
		isSized(text, isOpening(index)) &&
		!isOnlyQuoted(unquoted) &&
		!isDamaged(isCutShort ? `${text}.` : text) &&
		!isCaption(text) &&
		!fusesNames(text, actors);
	const fit = chosen.map(isFit);
	const introductions = texts.map((text, index) => (fit[index] ? text : ''));
	return chosen.map(({ span, unquoted, opensParagraph }, index) => ({
		...span,
		index,
		unquoted,
		opensParagraph,
		isFit: fit[index] ?? false,
		antecedents: findAntecedents(introductions, { text: span.text, unquoted, index }),
	}));
}

/** How many of the first sentences are headlines above another headline: nothing ends them as a sentence. */
function headlinesAbove(sentences: readonly Span[]): number {
	const headlines = sentences.slice(0, MOST_HEADLINES + 1);
	const story = headlines.findIndex(({ text }) => SENTENCE_END.test(text.slice(-4)));
	return Math.max(0, story - 1);
}

/** Which of the first paragraphs are titles and standfirsts, which end without a stop: above a story whose paragraphs have theirs. */
function standfirsts(paragraphs: readonly Span[]): ReadonlySet<number> {
	const isOpen = ({ text }: Span) => !STOPPED.test(text.slice(-4));
	const whole = paragraphs.filter((paragraph) => !isOpen(paragraph)).length;
	if (whole < FEWEST) return new Set();
	const first = [...paragraphs.slice(0, MOST_ABOVE).keys()];
	return new Set(first.filter((index) => paragraphs[index] && isOpen(paragraphs[index])));
}

const MOST_ABOVE = 6;
/** A colon leads on to what stands below. */
const STOPPED = /[.!?…:;,]["'”’»)\]]*$/u;

type StorySentence = Pick<Candidate, 'unquoted' | 'opensParagraph'> & {
	readonly span: Span;
	readonly isLabelled: boolean;
	/** Its last word was left out as damaged. */
	readonly isCutShort: boolean;
};

function readStory(document: Document): StorySentence[] {
	const { text, sentences, paragraphs, unquoted, furniture } = document;
	const story = sentences.filter((sentence) => !isInFurniture(furniture, sentence));
	const labelled = new Map<number, boolean>();
	const isLabelled = (paragraph: number) => {
		const known = labelled.get(paragraph) ?? hasLabel(paragraphs[paragraph]?.text ?? '');
		labelled.set(paragraph, known);
		return known;
	};
	const first = story.find(({ text: words }) => cityLength(words) > 0);
	const isAlone = paragraphs.filter(({ text: words }) => cityLength(words) > 0).length === 1;
	const seen = new Set<string>();
	const aboveStory = standfirsts(paragraphs);
	return story.slice(headlinesAbove(story), READ).flatMap((sentence) => {
		const { start, paragraph } = sentence;
		const end = start + soundLength(sentence.text);
		const mark = listMarkLength(sentence.text);
		const city = sentence === first && isAlone ? cityLength(sentence.text) : 0;
		const from = start + (mark || city || datelineLength(sentence.text));
		const span = spanOf(text, from, end);
		const isHeading = mark > 0 && end < (paragraphs[paragraph]?.end ?? 0) && isBrief(span.text);
		if (isHeading || aboveStory.has(paragraph) || seen.has(span.text) || !LETTER.test(span.text))
			return [];
		seen.add(span.text);
		return {
			span,
			unquoted: unquoted.slice(from, end),
			opensParagraph: start === paragraphs[paragraph]?.start,
			isLabelled: city === 0 && isLabelled(paragraph),
			isCutShort: end < sentence.end && !SENTENCE_END.test(span.text.slice(-4)),
		};
	});
}

/** How long a sentence may be: one that opens the story may hold all of it. */
const LONGEST = 290;
const LONGEST_OPENING = 480;
const OPENINGS = 2;
const FEWEST_WORDS = 3;

/** `2. One fare. A ticket costs …`: what a list calls its line. */
function isBrief(text: string): boolean {
	return text.length < 60 && text.split(/\s+/u).length < 7;
}

function isSized(text: string, isOpening: boolean): boolean {
	const longest = isOpening ? LONGEST_OPENING : LONGEST;
	return text.length <= longest && text.split(/\s+/u, FEWEST_WORDS).length === FEWEST_WORDS;
}

/** All said by somebody, and nothing beside it that tells by whom. */
function isOnlyQuoted(unquoted: string): boolean {
	return !WORD.test(unquoted);
}

/** A headline, a line below it, a section. */
const MOST_HEADLINES = 3;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Is it the headline, or one of its sentences? */
function isPart(words: string, headline: string): boolean {
	return words === headline || (words.length >= LEAST_OF_HEADLINE && headline.includes(words));
}

/** Letters of a sentence that the headline does not hold by accident. */
const LEAST_OF_HEADLINE = 12;

function bare(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
