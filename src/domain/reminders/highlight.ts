import type { Quote } from '../articles/quote.ts';

/** What is brought back by itself: a quote each day, or what a week brought. */
export type HighlightKind = 'quote' | 'week';

/** Is it a name of one of the kinds? */
export function isHighlightKind(name: string): name is HighlightKind {
	return name === 'quote' || name === 'week';
}

/** Where each is posted; nowhere where none is given, as is usual. */
export type HighlightPlaces = Partial<Readonly<Record<HighlightKind, string>>>;

/** Longer ones are read by few, shorter ones say little, in characters. */
const LENGTH = { least: 50, most: 300, best: 140 };
const SURE = 0.8;
/** It begins in the middle of something, or points to what nobody sees. */
const LEANING = /^(?:and|but|so|because|it|that|this|they|he|she|those|these|yes|no)\b/i;

/** May the quote stand alone, with who said it beyond doubt? */
export function mayStandAlone({ kind, speaker, confidence, text }: Quote): boolean {
	const isWhole = /^["“‘']?[\p{Lu}\p{N}]/u.test(text) && /[.!?…]["”’']?$/u.test(text.trim());
	const isReadable = text.length >= LENGTH.least && text.length <= LENGTH.most;
	return kind === 'direct' && speaker !== null && confidence >= SURE && isWhole && isReadable;
}

/** How much a quote that may stand alone is worth bringing back, from 0 to 1. */
export function quoteWorth({ text, role, medium }: Quote): number {
	const length = 1 - Math.min(1, Math.abs(text.length - LENGTH.best) / LENGTH.most);
	const leans = LEANING.test(text) ? 0 : 1;
	return 0.35 * length + 0.35 * leans + (role === null ? 0 : 0.2) + (medium === null ? 0.1 : 0);
}
