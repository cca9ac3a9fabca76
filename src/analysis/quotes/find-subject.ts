import type { Token } from '../document/tokens.ts';
import { nameBehindTitle, nameBeside } from '../entities/apposition.ts';
import type { NameTable } from '../entities/names/name-table.ts';
import type { Reference } from '../entities/references.ts';
import { CLAUSE_OPENERS } from '../words/function-words.ts';
import { BEFORE_VERB } from '../words/speech/reporting-verbs.ts';

/** The subject of the verb at `verb`, looked for back to `from`. */
export function subjectBefore(names: NameTable, verb: number, from: number): Reference | undefined {
	const { tokens } = names;
	const last = skipBack(tokens, verb - 1, from);
	if (last < from) return undefined;
	if (tokens[last]?.kind === 'quote' || CLOSES_INSERTION.has(tokens[last]?.text ?? '')) {
		return beforeInsertion(names, last, from) ?? nearest(names, from, last);
	}
	if (RELATIVES.has(tokens[last]?.lower ?? '')) return antecedent(names, last, from);
	return nearest(names, from, last + 1);
}

/** The subject behind an inverted verb: said `the judge, Ann Lee`. */
export function subjectAfter(names: NameTable, from: number, to: number): Reference | undefined {
	const inside = referencesIn(names, from, to).filter(({ head }) => !RELATIVES.has(head));
	const first = inside.find(({ isOwner, isBehindPreposition }) => !isOwner && !isBehindPreposition);
	if (!first || first.from > from + REACH) return undefined;
	return nameFor(names, first, inside);
}

/** What a sentence is about: its first noun phrase that no preposition leads. */
export function subjectOf(names: NameTable, from: number, to: number): Reference | undefined {
	const inside = referencesIn(names, from, to);
	const first = inside.find(
		({ isOwner, isBehindPreposition, head }) =>
			!isOwner && !isBehindPreposition && !RELATIVES.has(head),
	);
	return first && nameFor(names, first, inside);
}

/** The references between two places. */
export function referencesIn({ references }: NameTable, from: number, to: number): Reference[] {
	let [low, high] = [0, references.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((references[middle]?.from ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	const found: Reference[] = [];
	for (let place = low; place < references.length; place++) {
		const reference = references[place];
		if (!reference || reference.to > to) break;
		found.push(reference);
	}
	return found;
}

const CLOSES_INSERTION = new Set([',', '—', '–', ')']);
const OPENS_INSERTION = new Set([',', '—', '–', '(']);
const RELATIVES = new Set(['who', 'which', 'that']);
const REACH = 8;

function skipBack(tokens: readonly Token[], from: number, limit: number): number {
	let place = from;
	while (place >= limit) {
		const token = tokens[place];
		if (token?.kind !== 'word' || token.isCapital) break;
		if (!BEFORE_VERB.has(token.lower) && !/[a-z]ly$/.test(token.lower)) break;
		place--;
	}
	return place;
}

/** `Ann Lee`, who leads the union, said: the comma before the verb closes an insertion. */
function beforeInsertion(names: NameTable, comma: number, from: number): Reference | undefined {
	const inside = referencesIn(names, from, comma);
	for (let place = comma - 1; place >= from; place--) {
		if (!OPENS_INSERTION.has(names.tokens[place]?.text ?? '')) continue;
		const reference = inside.find(({ to }) => to === place);
		if (!reference || reference.isOwner) continue;
		const isTitled = (reference.chunk?.titles.length ?? 0) > 0;
		if (reference.isBehindPreposition && !(isTitled && names.tokens[place]?.text === '(')) continue;
		if (reference.head === 'who' || reference.kind === 'pronoun') continue;
		if (isCredential(reference)) continue;
		if (reference.mention || !hasNameBehind(inside, reference)) return reference;
	}
	return undefined;
}

/** Ann Lee, `M.D.`, … and Bo Ek (`D-Ohio`) … */
function isCredential({ kind, head }: Reference): boolean {
	return (
		kind === 'unknown' &&
		/^(?:\p{L}{1,2}(?:\.\p{L}{1,2})+|[drl]-.*|[mq]p|[qks]c|ph\.d)\.?$/u.test(head)
	);
}

function hasNameBehind(inside: readonly Reference[], { to }: Reference): boolean {
	return inside.some(({ from, mention }) => mention !== undefined && from === to + 1);
}

function antecedent(names: NameTable, relative: number, from: number): Reference | undefined {
	const end = names.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
	return referencesIn(names, from, end).at(-1);
}

/** The noun phrase right before a verb; across “and” and commas where the last clause has none of its own. */
function nearest(names: NameTable, from: number, to: number): Reference | undefined {
	const touching = referencesIn(names, from, to).at(-1);
	const isFree = touching?.to === to && !touching.isOwner && !touching.isBehindPreposition;
	if (isFree && touching.mention) return touching;
	let end = to;
	while (end > from) {
		const start = clauseStart(names.tokens, end, from);
		const inside = referencesIn(names, start, end).filter(({ isOwner }) => !isOwner);
		const free = inside.filter(({ isBehindPreposition }) => !isBehindPreposition);
		const beside = free.find(
			(one) =>
				one.to === end && (one.mention || one.kind === 'pronoun') && !RELATIVES.has(one.head),
		);
		if (beside) return beside;
		const first = free.find(({ head }) => !RELATIVES.has(head));
		if (first) return nameFor(names, first, inside);
		if (RELATIVES.has(names.tokens[start]?.lower ?? '') && start > from)
			return antecedent(names, start, from);
		end = Math.min(start, end - 1);
	}
	return undefined;
}

/** Where the last clause before `end` begins. */
function clauseStart(tokens: readonly Token[], end: number, from: number): number {
	for (let place = end - 1; place > from; place--) {
		const token = tokens[place];
		if (token?.kind === 'quote' || (token?.kind === 'mark' && BOUNDS.has(token.text))) {
			return place + 1 < end ? place + 1 : place;
		}
		if (token && CLAUSE_OPENERS.has(token.lower))
			return RELATIVES.has(token.lower) ? place : Math.min(place + 1, end - 1);
	}
	return from;
}

const BOUNDS = new Set([',', ';', ':', '—', '–', '(', ')', '-']);

/** A name in apposition stands for its noun phrase. */
function nameFor(names: NameTable, reference: Reference, inside: readonly Reference[]): Reference {
	return (
		nameBeside(names.tokens, reference, inside) ?? nameBehindTitle(reference, inside) ?? reference
	);
}
