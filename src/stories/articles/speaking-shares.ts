import type { Quote } from '../../domain/articles/quote.ts';

/** How much of what an article quotes is somebody's. */
export type SpeakingShare = {
	/** Two who speak jointly are one; null is "unclear". */
	readonly speaker: string | null;
	/** A statement in two parts is one. */
	readonly quotes: number;
	readonly words: number;
};

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Who is quoted with how many words, the most first. */
export function speakingShares(quotes: readonly Quote[]): SpeakingShare[] {
	const bySpeaker = Map.groupBy(quotes, speakerOf);
	const shares = [...bySpeaker].map(([speaker, theirs]) => ({
		speaker,
		quotes: new Set(theirs.map(({ group }) => group)).size,
		words: theirs.reduce((sum, { text }) => sum + countWords(text), 0),
	}));
	return shares.toSorted((one, other) => other.words - one.words);
}

function speakerOf({ speaker, speakers }: Quote): string | null {
	if (speaker === null || !(speakers?.length > 1)) return speaker;
	return `${speakers.slice(0, -1).join(', ')} and ${speakers.at(-1)}`;
}

function countWords(text: string): number {
	return Array.from(words.segment(text)).filter(({ isWordLike }) => isWordLike).length;
}
