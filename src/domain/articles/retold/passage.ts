import type { Span } from '../span.ts';

/** Where an article tells of an event: the sentence, and those right before and behind it. */
export type Passage = { readonly sentence: string; readonly beside: string };

/** In characters: nobody looks further. */
const LONGEST = 320;
const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?=\S)[^.!?…\n]*)*[.!?…]*["”’')\]]*\s*/gu;

/** The passage of `text` around a sentence of it. */
export function passageOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Passage {
	const before = text.slice(Math.max(0, start - LONGEST), start);
	const after = text.slice(end, end + LONGEST);
	const last = before.match(SENTENCE)?.findLast((sentence) => sentence.trim() !== '') ?? '';
	const next = after.match(SENTENCE)?.find((sentence) => sentence.trim() !== '') ?? '';
	return {
		sentence: text.slice(start, end).slice(0, LONGEST),
		beside: `${last.trim()} ${next.trim()}`.trim(),
	};
}
