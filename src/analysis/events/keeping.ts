import type { Event } from '../../domain/articles/event.ts';
import { isBound } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import { childrenBy, lowerOf, wordAt } from './grammar/tree.ts';
import { isBareEvent } from './labels/thin.ts';
import type { Weighed } from './repeats.ts';

/** An event, and whether it belongs on the article's timeline. */
export type Kept = { readonly event: Event; readonly isKey: boolean };

/** What is worth less is no date for a timeline. */
const LEAST = 0.07;
const EXACT_ENOUGH = new Set(['day', 'week', 'month', 'range']);

/**
 * Those by which the article dates an event for its timeline. Of a day that nothing else tells it may be an hour, or `last night`,
 * or what has no label.
 */
export function keptOf(all: readonly Weighed[]): ReadonlySet<Weighed> {
	const kept = new Set(all.filter((one) => one.candidate.label !== undefined && isKept(one)));
	const days = new Set([...kept].map(dayOf));
	for (const one of all) {
		if (days.has(dayOf(one)) || !isDated(one)) continue;
		kept.add(one);
		days.add(dayOf(one));
	}
	return kept;
}

/** Does the article date an event by it, one for its timeline? */
export function isKept(one: Weighed): boolean {
	return one.candidate.date.role !== 'side' && isDated(one);
}

function dayOf({ candidate }: Weighed): string {
	return candidate.date.value.slice(0, LENGTH_OF_DAY);
}

const LENGTH_OF_DAY = 'YYYY-MM-DD'.length;

function isDated({ candidate, worth }: Weighed): boolean {
	const { date, status } = candidate;
	if (date.origin !== null && /\banniversary$/i.test(date.text)) return !date.isQuoted;
	if (date.isQuoted || date.isRangeEnd || (worth < LEAST && !isNews(candidate))) return false;
	if (status === 'unreal' || (status === 'called off' && !isDeed(candidate))) return false;
	if (isBound(candidate) && !hasBegun(candidate)) return false;
	if (mayBeSomething(candidate)) return false;
	return EXACT_ENOUGH.has(date.precision) && /^-?\d{4}-[\dW]/.test(date.value);
}

/** `Doctors called off their strike on Wednesday`: that they did then. */
function isDeed({ clause, tree }: Candidate): boolean {
	if (clause === undefined || clause.isPassive || clause.tense !== 'past') return false;
	return childrenBy(tree, clause.verb, ['obj']).length > 0;
}

/** `Rebels have surrounded Zell since 10 May`: they have so since that day; not “have been rich since”, of which nobody knows what was before. */
function hasBegun({ clause, tree, date, sentence, status }: Candidate): boolean {
	if (clause === undefined || status !== 'happened' || date.role !== 'sure') return false;
	const before = sentence.text.slice(0, Math.max(0, date.start - sentence.start));
	const isPerfect = clause.auxiliaries.some((at) => /^ha(?:s|ve|d)$/.test(lowerOf(tree, at)));
	return isPerfect && wordAt(tree, clause.verb).upos === 'VERB' && /\bsince\s$/i.test(before);
}

/** What an article opens with is its news, whatever it is worth. */
function isNews({ rank, date, status }: Candidate): boolean {
	return rank === 0 && date.role === 'sure' && date.precision === 'day' && status === 'happened';
}

/** `The visit could happen in May`: neither whose visit it is, nor that it comes. */
function mayBeSomething({ label, tree, clause, core }: Candidate): boolean {
	const isPossible = clause?.auxiliaries.some((at) => POSSIBLE.test(lowerOf(tree, at)));
	return isPossible === true && label !== undefined && isBareEvent(label, { tree, clause, core });
}

const POSSIBLE = /^(?:could|may|might)$/;
