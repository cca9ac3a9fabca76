import type { Quote } from '../../domain/quote.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Document } from '../document.ts';

/** Everybody who is quoted, most quoted first. */
export function listSpeakers(_document: Document, _quotes: readonly Quote[]): Speaker[] {
	return [];
}
