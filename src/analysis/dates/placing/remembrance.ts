import type { Document } from '../../document/document.ts';

/** What people do on the day of a disaster, years later, and what they do it with. */
const REMEMBRANCE =
	/\b(?:candle|lantern|wreath|memorial|vigil|requiem|commemorat\w*|remembrance|remembered|mourn(?:er|ing)?|anniversar(?:y|ie)|silence|plaque|tribute|siren|roses|prayer|names? of the dead|names were read|bells? tolled|laid flowers|flags? at half)s?\b/i;

/** Does the sentence, or the one before it in its paragraph, tell of a ceremony for the dead, or of remembering? */
export function isRemembrance({ text, sentences }: Document, sentence: number): boolean {
	const own = sentences[sentence];
	if (own === undefined) return false;
	const before = sentences[sentence - 1];
	const from = before?.paragraph === own.paragraph ? before.start : own.start;
	return REMEMBRANCE.test(text.slice(Math.max(from, own.start - REACH), own.start + REACH));
}

/** Letters before and behind the beginning of a sentence: it keeps the cost of endless ones down. */
const REACH = 400;
