import { FUTURE_CUES, IRREGULAR_PASTS, SCHEDULE_VERBS, TOLD } from '../words/tense-cues.ts';
import type { Direction } from './shape.ts';

const words = (list: readonly string[]) =>
	list
		.map((word) => word.replaceAll(' ', '\\s').replaceAll('*', '\\w*').replaceAll("'", "['’]"))
		.join('|');

const FUTURE = new RegExp(`\\b(?:${words(FUTURE_CUES)})(?!\\w)|['’]ll\\b`, 'gi');
const PAST = new RegExp(`\\b(?:\\w{2,20}ed|${words(IRREGULAR_PASTS)})\\b`, 'gi');
const SCHEDULED = new RegExp(`\\b(?:${words(SCHEDULE_VERBS)})(?:s|es)?\\b`, 'gi');
const TOLD_BY = new RegExp(`^(?:${words(TOLD)})$`, 'i');
/** `would have`, `expected to have`: the future of a past. */
const MODAL_BEFORE = /\b(?:will|would|to|could|may|might)\W+(?:\w+\W+)?$/i;

/** Where a clause begins: a strong mark, or a comma with a conjunction. */
const CLAUSE_START = /[;:—]|\s[-–]\s|,\s(?:and|but|while|as|when|after|which|who)\b/gi;
const REACH = 220;

/** Where the tense of the words around a phrase puts it. The nearest cue before it counts, then the first after it. */
export function directionOf(before: string, after: string): Direction {
	const clause = lastClause(before.slice(-REACH));
	const future = lastIndex(clause, FUTURE);
	const past = lastIndex(clause, PAST, (word) => !isTransparent(word));
	if (future >= 0 && future > past) return 'future';
	if (past >= 0) return future >= 0 && MODAL_BEFORE.test(clause.slice(0, past)) ? 'future' : 'past';
	const told = lastIndex(clause, PAST);
	const scheduled = lastIndex(clause, SCHEDULED);
	if (scheduled > told) return 'future';
	return told >= 0 ? 'past' : afterwards(after.slice(0, REACH));
}

function afterwards(after: string): Direction {
	const future = after.search(new RegExp(FUTURE.source, 'i'));
	const past = after.search(new RegExp(PAST.source, 'i'));
	return future >= 0 && (past < 0 || future < past) ? 'future' : 'past';
}

function isTransparent(word: string): boolean {
	return (
		TOLD_BY.test(word) || /^(?:expected|planned|scheduled|slated|extended|postponed)$/i.test(word)
	);
}

function lastClause(before: string): string {
	let start = 0;
	for (const { 0: mark, index } of before.matchAll(CLAUSE_START)) start = index + mark.length;
	return before.slice(start);
}

function lastIndex(text: string, pattern: RegExp, counts = (_word: string) => true): number {
	let last = -1;
	for (const { 0: word, index } of text.matchAll(pattern)) if (counts(word)) last = index;
	return last;
}
