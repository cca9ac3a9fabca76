import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Span } from '../../domain/articles/span.ts';
import { COMMON_WORDS } from './common-words.ts';

/**
 * A finding as it is kept by itself: a list of its values in this order, without what is not known or as usual at its end,
 * and what most findings say by its place among the common words.
 */
const QUOTE = [
	'start',
	'text',
	'why',
	'confidence',
	'group',
	'speaker',
	'cue',
	'role',
	'kind',
	'medium',
	'said',
	'speakers',
	'told',
	'end',
] as const;

const DATE = [
	'start',
	'text',
	'why',
	'label',
	'earliest',
	'certain',
	'event',
	'value',
	'latest',
	'precision',
	'type',
	'origin',
	'phrase',
	'key',
	'end',
] as const;

const EVENT = ['class', 'worth', 'risk', 'people', 'sketch', 'outdone'] as const;

const TOLD = [
	'around',
	'scene',
	'years',
	'roles',
	'said',
	'gender',
	'age',
	'tasks',
	'died',
	'places',
	'formerly',
	'namesake',
	'origins',
] as const;

const CODED = new Set(['why', 'kind', 'precision', 'type', 'class']);
const TRUTHS = new Set(['certain', 'risk', 'key', 'outdone']);

/** What most quotes are, and most key dates: that is not written down with each of them. */
export const USUAL_QUOTE = { kind: 'direct', group: 0, confidence: 1 } as const;
export const USUAL_DATE = { type: 'DATE', precision: 'day', key: true } as const;

/** A quote, and its only speaker once. */
export function briefQuote({ speaker, speakers, end, cue, ...rest }: Quote): readonly unknown[] {
	const isAlone =
		speakers.length === (speaker === null ? 0 : 1) && (speakers[0] ?? null) === speaker;
	const others = { ...(!isAlone && { speakers }), ...(end !== endOf(rest) && { end }) };
	const brief = { ...rest, speaker, cue: cue && briefSpan(cue), ...others };
	return listed(QUOTE, unusual(brief, USUAL_QUOTE));
}

/** A span that ends where its words do is where it starts, and they. */
function briefSpan(span: Span): Span | readonly unknown[] {
	return span.end === endOf(span) ? [span.start, span.text] : span;
}

function spanIn([start, text]: readonly unknown[]): unknown {
	return { start, end: Number(start) + String(text).length, text };
}

/** A key date, and a day that is its own last and its value once. */
export function briefKeyDate({ end, latest, value, event, ...rest }: KeyDate): readonly unknown[] {
	const { earliest } = rest;
	const others = {
		...(end !== endOf(rest) && { end }),
		...(latest !== earliest && { latest }),
		...(value !== earliest && { value }),
		...(event && { event: listed(EVENT, event) }),
	};
	return listed(DATE, unusual({ ...rest, ...others }, USUAL_DATE));
}

/** What an article tells of somebody. */
export function briefTold(told: object): readonly unknown[] {
	return listed(TOLD, told);
}

/** Where a span ends that says nothing else. */
export function endOf({ start, text }: Pick<Span, 'start' | 'text'>): number {
	return start + text.length;
}

function unusual(finding: object, usual: Readonly<Record<string, unknown>>): object {
	return Object.fromEntries(
		Object.entries(finding).filter(([name, value]) => value !== null && value !== usual[name]),
	);
}

function listed(names: readonly string[], finding: object): readonly unknown[] {
	const known = new Map<string, unknown>(Object.entries(finding));
	const values = names.map((name) => coded(name, known.get(name)));
	return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}

function coded(name: string, value: unknown): unknown {
	if (value === undefined) return null;
	if (TRUTHS.has(name)) return Number(value);
	const place = CODED.has(name) && typeof value === 'string' ? COMMON_WORDS.indexOf(value) : -1;
	return place < 0 ? value : place;
}

/** The quote that briefQuote wrote; what an earlier version wrote stays as it is. */
export function quoteIn(kept: unknown): unknown {
	if (!Array.isArray(kept)) return kept;
	const { cue, ...quote } = named(QUOTE, kept);
	return { ...quote, ...(cue !== undefined && { cue: Array.isArray(cue) ? spanIn(cue) : cue }) };
}

/** The same of briefKeyDate. */
export function keyDateIn(kept: unknown): unknown {
	if (!Array.isArray(kept)) return kept;
	const { event, ...date } = named(DATE, kept);
	return { ...date, ...(Array.isArray(event) && { event: named(EVENT, event) }) };
}

/** The same of briefTold. */
export function toldIn(kept: unknown): unknown {
	return Array.isArray(kept) ? named(TOLD, kept) : kept;
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
	const known: Record<string, unknown> = {};
	for (const [index, name] of names.entries()) {
		// What nothing is known of at the end is not written.
		if (index >= values.length) break;
		const value = decoded(name, values[index]);
		if (value !== undefined && value !== null) known[name] = value;
	}
	return known;
}

function decoded(name: string, value: unknown): unknown {
	if (TRUTHS.has(name) && typeof value === 'number') return value === 1;
	return CODED.has(name) && typeof value === 'number' ? COMMON_WORDS[value] : value;
}
