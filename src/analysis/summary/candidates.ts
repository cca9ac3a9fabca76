import { type Span, spanOf } from '../../domain/span.ts';
import type { Document } from '../document.ts';
import { isDamaged } from './damage.ts';
import { bylineLength, datelineLength, isFrame } from './frame.ts';
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

/** The sentences of the article itself: no bylines, datelines, or what pages put around a text. */
export function findCandidates({ text, title = '', sentences }: Document): Candidate[] {
	const story = sentences.slice(bylineLength(sentences.slice(0, 20)), READ);
	const headline = bare(title);
	let known: ReadonlySet<string> | undefined;
	const actors = () => {
		known ??= findActors(text);
		return known;
	};
	return story
		.filter((sentence) => !isFrame(sentence.text))
		.map(({ start, end, text: words }) => spanOf(text, start + datelineLength(words), end))
		.filter((span) => /\p{L}/u.test(span.text))
		.map((span, place) => ({
			...span,
			isFit: () =>
				bare(span.text) !== headline && !isDamaged(span.text) && !fusesNames(span.text, actors()),
			leaning: place > 0 && leansBack(span.text),
		}));
}

function bare(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
