import type { Document } from '../document/document.ts';
import type { Candidate } from './candidate.ts';

/** Is its label a title, and does the first sentence tell of the very day the article came out? A title speaks of that day. */
export function isNewsOfDay({ label, rank, date }: Candidate, { published }: Document): boolean {
	return label?.source === 'title' && rank === 0 && date.earliest === published;
}
