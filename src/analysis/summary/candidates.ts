import { type Span, spanOf } from '../../domain/articles/span.ts';
import { datelineLength } from '../document/dateline.ts';
import type { Document } from '../document/document.ts';
import { hasLabel, isAside, isCaption, listMarkLength } from './asides.ts';
import { isDamaged } from './damage.ts';
import { bylineLength, isFrame } from './frame.ts';
import { findActors, fusesNames } from './fused-names.ts';
import { leansBack } from './leaning.ts';

/** A sentence that is read for a summary. */
export type Candidate = Span & {
	/** May it stand in a summary? Asked only of those that are wanted there. */
	readonly isFit: () => boolean;
	/** It only makes sense right after the sentence before it. */
	readonly leaning: boolean;
};

/** News tells early what matters; what comes after is not read. */
const READ = 60;
/** A talk written down has fewer sentences of its own than this, and its answers are read as well. */
const FEWEST = 3;

/** The sentences of the article itself: no bylines, datelines, captions, or what pages put around a text. */
export function findCandidates(document: Document): Candidate[] {
	const story = readStory(document);
	const told = story.filter(({ isLabelled }) => !isLabelled);
	const answers = story.filter(({ isLabelled, span }) => !isLabelled || !span.text.endsWith('?'));
	const chosen = told.length < FEWEST ? answers : told;
	const { title = '' } = document;
	const headline = bare(title);
	const isHeadline = (words: string) =>
		words.length < title.length + 20 && bare(words) === headline;
	let known: ReadonlySet<string> | undefined;
	const actors = () => {
		known ??= findActors(document.text);
		return known;
	};
	return chosen.map(({ span, unquoted }, place) => {
		const leaning = leansBack(span.text, unquoted);
		return {
			...span,
			isFit: () =>
				!isHeadline(span.text) &&
				!(leaning && place === 0) &&
				isSized(span.text, place) &&
				!isOnlyQuoted(unquoted) &&
				!isDamaged(span.text) &&
				!isCaption(span.text) &&
				!fusesNames(span.text, actors),
			leaning: leaning && place > 0,
		};
	});
}

/** How many of the first sentences are bylines, or headlines above another headline: nothing ends them as a sentence. */
function openingLength(sentences: Document['sentences']): number {
	const byline = bylineLength(sentences.slice(0, 20));
	const headlines = sentences.slice(byline, byline + MOST_HEADLINES + 1);
	const story = headlines.findIndex(({ text }) => SENTENCE_END.test(text.slice(-4)));
	return byline + Math.max(0, story - 1);
}

type StorySentence = {
	readonly span: Span;
	/** The same with spaces for what is quoted. */
	readonly unquoted: string;
	readonly isLabelled: boolean;
};

function readStory({ text, sentences, paragraphs, unquoted }: Document): StorySentence[] {
	const kinds = new Map<number, { isAside: boolean; isLabelled: boolean }>();
	const kindOf = (place: number) => {
		const { text: words = '' } = paragraphs[place] ?? {};
		const kind = kinds.get(place) ?? { isAside: isAside(words), isLabelled: hasLabel(words) };
		kinds.set(place, kind);
		return kind;
	};
	const seen = new Set<string>();
	return sentences
		.slice(openingLength(sentences), READ)
		.filter((sentence) => !isFrame(sentence.text) && !kindOf(sentence.paragraph).isAside)
		.flatMap(({ start, end, text: words, paragraph }) => {
			const mark = listMarkLength(words);
			const from = start + (mark || datelineLength(words));
			const span = spanOf(text, from, end);
			const isHeading = mark > 0 && end < (paragraphs[paragraph]?.end ?? 0) && isBrief(span.text);
			if (isHeading || seen.has(span.text) || !LETTER.test(span.text)) return [];
			seen.add(span.text);
			const { isLabelled } = kindOf(paragraph);
			return [{ span, unquoted: unquoted.slice(from, end), isLabelled }];
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

function isSized(text: string, place: number): boolean {
	const longest = place < OPENINGS ? LONGEST_OPENING : LONGEST;
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

function bare(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
