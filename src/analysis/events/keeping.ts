import type { Event } from '../../domain/articles/event.ts';
import { isBound } from './bounds.ts';
import type { Weighed } from './repeats.ts';

/** An event, and whether it belongs on the article's timeline. */
export type Kept = { readonly event: Event; readonly isKey: boolean };

/** What is worth less is no date for a timeline. */
const LEAST = 0.07;
const EXACT_ENOUGH = new Set(['day', 'week', 'month', 'range']);

/** Does the article date an event by it, one for its timeline? */
export function isKept({ candidate, worth }: Weighed): boolean {
	const { date, status } = candidate;
	if (date.origin !== null && /\banniversary$/i.test(date.text)) return !date.isQuoted;
	if (date.isQuoted || date.isRangeEnd || date.role === 'side' || worth < LEAST) return false;
	if (status === 'unreal' || status === 'called off' || isBound(candidate)) return false;
	return EXACT_ENOUGH.has(date.precision) && /^-?\d{4}-[\dW]/.test(date.value);
}
