import type { Token } from '../document/tokens.ts';
import { nameBehindTitle, nameBeside } from '../entities/apposition.ts';
import type { Mention } from '../entities/mentions.ts';
import type { NameTable } from '../entities/names/table.ts';
import { mentionsIn } from '../entities/near.ts';
import { isVerbLike } from '../entities/verb-like.ts';
import { CLAUSE_OPENERS } from '../words/function-words.ts';
import { BEFORE_VERB, SAYING } from '../words/speech/reporting-verbs.ts';

/** The subject of the verb at `verb`, looked for back to `from`. */
export function subjectBefore(names: NameTable, verb: number, from: number): Mention | undefined {
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
export function subjectAfter(names: NameTable, from: number, to: number): Mention | undefined {
	const inside = mentionsIn(names, from, to).filter(({ head }) => !RELATIVES.has(head));
	const first = inside.find(({ isOwner, isBehindPreposition }) => !isOwner && !isBehindPreposition);
	if (!first || first.from > from + REACH) return undefined;
	return nameFor(names, first, inside);
}

/** What a sentence is about: its first noun phrase that no preposition leads. */
export function subjectOf(names: NameTable, from: number, to: number): Mention | undefined {
	const inside = mentionsIn(names, from, to);
	const first = inside.find(
		({ isOwner, isBehindPreposition, head }) =>
			!isOwner && !isBehindPreposition && !RELATIVES.has(head),
	);
	return first && nameFor(names, first, inside);
}

const CLOSES_INSERTION = new Set([',', '—', '–', ')']);
const OPENS_INSERTION = new Set([',', '—', '–', '(']);
const RELATIVES = new Set(['who', 'which', 'that']);
const REACH = 8;

function skipBack(tokens: readonly Token[], from: number, limit: number): number {
	let index = from;
	while (index >= limit) {
		const token = tokens[index];
		if (token?.kind !== 'word' || token.isCapital) break;
		const isUsed = token.lower === 'used' && tokens[index + 1]?.lower === 'to';
		if (!isUsed && !BEFORE_VERB.has(token.lower) && !/[a-z]ly$/.test(token.lower)) break;
		index--;
	}
	return index;
}

/** `Ann Lee`, who leads the union, said: the comma before the verb closes an insertion. */
function beforeInsertion(names: NameTable, comma: number, from: number): Mention | undefined {
	const inside = mentionsIn(names, from, comma);
	for (let index = comma - 1; index >= from; index--) {
		if (!OPENS_INSERTION.has(names.tokens[index]?.text ?? '')) continue;
		const mention = inside.find(({ to }) => to === index);
		if (!mention || mention.isOwner) continue;
		const isTitled = (mention.chunk?.titles.length ?? 0) > 0;
		const owner = mention.isBehindPreposition ? personBefore(names, inside, mention) : undefined;
		if (owner) return owner;
		if (mention.isBehindPreposition && !(isTitled && names.tokens[index]?.text === '(')) continue;
		if (mention.head === 'who' || mention.kind === 'pronoun') continue;
		if (isCredential(mention) || isOfPlace(names.tokens, inside, mention)) continue;
		if (mention.entity || !hasNameBehind(names, inside, { mention, comma })) return mention;
	}
	return undefined;
}

/** `Ann Lee` of Zell Capital, which owns the rest, said */
function personBefore(
	{ tokens }: NameTable,
	inside: readonly Mention[],
	{ from }: Mention,
): Mention | undefined {
	if (!TIES.has(tokens[from - 1]?.lower ?? '')) return undefined;
	const person = inside.find(({ to }) => to === from - 1);
	const isFree = person && !person.isOwner && !person.isBehindPreposition;
	return isFree && person.entity?.kind === 'person' ? person : undefined;
}

/** a fellow in Munich, `Germany`, said: it tells where the place before it is. */
function isOfPlace(
	tokens: readonly Token[],
	inside: readonly Mention[],
	{ from, entity }: Mention,
): boolean {
	if (entity?.kind === 'person' || tokens[from - 1]?.text !== ',') return false;
	return inside.some(
		({ to, isBehindPreposition, chunk }) => to === from - 1 && isBehindPreposition && chunk,
	);
}

/** Ann Lee, `M.D.`, … and Bo Ek (`D-Ohio`) … */
function isCredential({ kind, head }: Mention): boolean {
	return (
		kind === 'unknown' &&
		/^(?:\p{L}{1,2}(?:\.\p{L}{1,2})+|[drl]-.*|[mq]p|[qks]c|ph\.d)\.?$/u.test(head)
	);
}

/** The girl, `11-year-old Ann Lee`, said: the insertion ends with the name. */
function hasNameBehind(
	{ tokens }: NameTable,
	inside: readonly Mention[],
	{ mention, comma }: { readonly mention: Mention; readonly comma: number },
): boolean {
	// Her father, Ann Lee says, used to tell her: the insertion tells who says so.
	if (SAYING.has(tokens[comma - 1]?.lower ?? '')) return false;
	return inside.some(({ from, to, entity, isOwner, isBehindPreposition }) => {
		if (entity === undefined || from <= mention.to) return false;
		if (from === mention.to + 1) return true;
		if (entity.kind !== 'person' || to !== comma || isOwner || isBehindPreposition) return false;
		const between = tokens.slice(mention.to + 1, from);
		return between.every((token) => token.kind === 'word' && !isVerbLike(token));
	});
}

function antecedent(names: NameTable, relative: number, from: number): Mention | undefined {
	const end = names.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
	const inside = mentionsIn(names, from, end);
	const last = inside.at(-1);
	// An inscription in Syriac, which nobody had seen, reads: “…”
	const isThing = last?.kind === 'unknown' && last.isBehindPreposition;
	return (isThing ? inside.find(({ kind }) => kind === 'document') : undefined) ?? last;
}

/** The noun phrase right before a verb; across “and” and commas where the last clause has none of its own. */
function nearest(names: NameTable, from: number, to: number): Mention | undefined {
	const touching = mentionsIn(names, from, to).at(-1);
	const isFree =
		touching?.to === to &&
		!touching.isOwner &&
		!touching.isBehindPreposition &&
		!isTied(names, touching, from);
	const { tokens } = names;
	const tied = personTiedTo(names, from, to);
	if (tied && tied !== touching) return tied;
	if (isFree && touching.entity) return touching;
	let end = to;
	while (end > from) {
		const start = clauseStart(tokens, end, from);
		const inside = mentionsIn(names, start, end).filter(({ isOwner }) => !isOwner);
		const free = inside.filter((one) => !one.isBehindPreposition && !isTied(names, one, from));
		const beside = free.find(
			(one) => one.to === end && (one.entity || one.kind === 'pronoun') && !RELATIVES.has(one.head),
		);
		if (beside && !isObjectBefore(tokens, end, beside)) return beside;
		const reported = free.find((one) => one.to === end && isReported(tokens, one));
		if (reported) return reported;
		const first = free.find(({ head }) => !RELATIVES.has(head));
		if (first) return nameFor(names, first, inside);
		if (RELATIVES.has(tokens[start]?.lower ?? '') && start > from)
			return antecedent(names, start, from);
		end = Math.min(start, end - 1);
	}
	return undefined;
}

/** Ann Lee said `her father` had told her: what is reported has a subject of its own. */
const isReported = (tokens: readonly Token[], { from, kind }: Mention): boolean =>
	(kind === 'kin' || kind === 'person') && SAYING.has(tokens[from - 1]?.lower ?? '');

/** Bo Ek met `Ann Lee` and said: the clause before “and” has a subject of its own. */
const isObjectBefore = (tokens: readonly Token[], end: number, { from }: Mention): boolean =>
	/^(?:and|then)$/.test(tokens[end]?.lower ?? '') && isVerbLike(tokens[from - 1]);

/** `Ann Lee` from the charity The House of St Barnabas said: nothing but where she is from stands before the verb. */
function personTiedTo(names: NameTable, from: number, to: number): Mention | undefined {
	const { tokens } = names;
	const inside = mentionsIn(names, Math.max(from, to - LONGEST_TIE), to);
	return inside.findLast((one) => {
		const isPerson = one.entity?.kind === 'person' && !one.isOwner && !one.isBehindPreposition;
		if (!isPerson || !TIES.has(tokens[one.to]?.lower ?? '')) return false;
		const between = tokens.slice(one.to + 1, to);
		return between.every(
			(token) => token.kind === 'word' && !isVerbLike(token) && !CLAUSE_OPENERS.has(token.lower),
		);
	});
}

const TIES = new Set(['from', 'of', 'at', 'for', 'with']);
const LONGEST_TIE = 14;

/** a friend of Ann Lee and `Tom Reed`: the preposition holds for both. */
function isTied(names: NameTable, { from: start }: Mention, from: number): boolean {
	if (names.tokens[start - 1]?.lower !== 'and') return false;
	const first = mentionsIn(names, from, start - 1).at(-1);
	return first?.to === start - 1 && first.entity !== undefined && first.isBehindPreposition;
}

/** Where the last clause before `end` begins. */
function clauseStart(tokens: readonly Token[], end: number, from: number): number {
	for (let index = end - 1; index > from; index--) {
		const token = tokens[index];
		if (token?.kind === 'quote' || (token?.kind === 'mark' && BOUNDS.has(token.text))) {
			return index + 1 < end ? index + 1 : index;
		}
		if (token && CLAUSE_OPENERS.has(token.lower))
			return RELATIVES.has(token.lower) ? index : Math.min(index + 1, end - 1);
	}
	return from;
}

const BOUNDS = new Set([',', ';', ':', '—', '–', '(', ')', '-']);

/** A name in apposition stands for its noun phrase. */
function nameFor(names: NameTable, mention: Mention, inside: readonly Mention[]): Mention {
	return nameBeside(names.tokens, mention, inside) ?? nameBehindTitle(mention, inside) ?? mention;
}
