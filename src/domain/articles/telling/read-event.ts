import type { Day } from '../../calendar.ts';
import { once } from '../names/once-for-each.ts';
import { isOneOf, STOP_WORDS, wordsOf } from '../names/said-names.ts';
import { inPlainWords, stemOf } from '../plain-deeds.ts';
import { type EventSketch, readSketch } from './event-sketch.ts';
import { type Facets, facetsOf } from './facets.ts';

/** An event as one article tells it. */
export type ToldEvent = {
	/** The day it happened. */
	readonly day: Day;
	/** What happened: 'The harbour of Sollen opens'. */
	readonly label: string;
	/** The kind of event, such as 'visit'; 'other' says nothing. */
	readonly class: string;
	/** Who takes part, by canonical name. */
	readonly people: readonly string[];
	/** Somebody added it as an event by itself: two of these are never one. */
	readonly isOwn?: boolean;
	/** What `writeSketch` keeps of the passage that tells it. */
	readonly sketch?: string;
	/** It is remembered there, years later to the day: label and people are of the day of remembering. */
	readonly isRemembered?: boolean;
};

/** An event with its words, read once however often it is compared. */
export type ReadEvent = ToldEvent & {
	/** Each name by its words. */
	readonly named: readonly (readonly string[])[];
	/** Most of them are told apart before these are looked at. */
	readonly words: () => ReadonlySet<string>;
	readonly stems: () => ReadonlySet<string>;
	/** What the label names by a capital inside it. */
	readonly names: () => readonly string[];
	readonly facets: () => Facets;
	readonly passage: () => EventSketch | undefined;
};

/** What is read of a label. */
export type ReadLabel = Pick<ReadEvent, 'label' | 'words' | 'stems' | 'names' | 'facets'>;

/** Kinds of which one person has several on one day. */
export const OFTEN_A_DAY: ReadonlySet<string> = new Set([
	'other',
	'statement',
	'meeting',
	'report',
]);
/** Days, as a sketch counts them. */
const YEARS_LATER = 60;

/** Opens the words of an event; `labelOf` may keep what it has read. */
export function readEvent(event: ToldEvent, labelOf = readLabel): ReadEvent {
	const { sketch, isRemembered = false } = event;
	const passage = once(() => {
		const read = sketch === undefined ? undefined : readSketch(sketch);
		return read && isRemembered ? { ...read, later: YEARS_LATER, which: [] } : read;
	});
	const [label, people] = isRemembered ? ['', []] : [event.label, event.people];
	return { ...event, ...labelOf(label), named: people.map(wordsOf), passage };
}

/** Opens the words of a label. */
export function readLabel(said: string): ReadLabel {
	const label = inPlainWords(said);
	const words = once(() => new Set(wordsOf(label)));
	return {
		label,
		words,
		stems: once(() => stemsOf(words())),
		names: once(() => namesIn(label)),
		facets: once(() => facetsOf(said)),
	};
}

/** Do both name the same people, does each name somebody the other does not, or is neither sure? */
export function comparePeople(one: ReadEvent, other: ReadEvent): 'same' | 'differ' | 'unknown' {
	if (one.named.length === 0 || other.named.length === 0) return 'unknown';
	const isIn = (name: readonly string[], { named, words }: ReadEvent) =>
		named.some((each) => isOneOf(name, each)) || (name.length === 1 && words().has(name[0] ?? ''));
	const oneAlone = one.named.filter((name) => !isIn(name, other));
	const otherAlone = other.named.filter((name) => !isIn(name, one));
	if (oneAlone.length > 0 && otherAlone.length > 0) return 'differ';
	return oneAlone.length + otherAlone.length === 0 ? 'same' : 'unknown';
}

/** How many of one are also of the other. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one === other) return one.size;
	let count = 0;
	for (const stem of one) if (other.has(stem)) count += 1;
	return count;
}

/** The stems of words that tell. */
export function stemsOf(words: ReadonlySet<string>): Set<string> {
	const telling = [...words].filter((word) => !STOP_WORDS.has(word));
	return new Set(telling.map(stemOf));
}

function namesIn(label: string): string[] {
	const names = [...label.matchAll(/(?<=\S\s)\p{Lu}[\p{L}'’-]+/gu)];
	return names.flatMap(([name]) => wordsOf(name.replace(/['’]s$/, '')));
}
