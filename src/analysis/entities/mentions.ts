import type { Token } from '../document/tokens.ts';
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { ROLE_NOUNS } from '../words/people/role-nouns.ts';
import { PERSONAL } from '../words/people/titles.ts';
import { SAYING } from '../words/speech/reporting-verbs.ts';
import { opensClause } from './clauses.ts';
import type { Entity, Naming } from './entity.ts';
import type { Chunk } from './names/chunk.ts';
import { kindOfNoun, type NounKind } from './nouns/noun-kinds.ts';
import { isPersonByNation, isPersonByPlace } from './nouns/nouns-by-ending.ts';
import { isOneSpeaking, kindByPlace, lengthOfOne } from './nouns/unlisted-nouns.ts';
import { isVerbLike } from './verb-like.ts';

/** Words that point to somebody: a name, a pronoun, or a noun phrase such as “the airline’s chairman”. */
export type Mention = {
	readonly kind: 'name' | 'unknown' | 'pronoun' | NounKind;
	/** Indices among the tokens, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** The noun or pronoun itself, folded. */
	readonly head: string;
	/** “the”, “a”, “his”; empty for none. */
	readonly determiner: string;
	/** What the name stands for. */
	readonly entity?: Entity;
	readonly chunk?: Chunk;
	/** Is it an owner: “Lee’s”? */
	readonly isOwner: boolean;
	/** Does a preposition stand before it? */
	readonly isBehindPreposition: boolean;
};

/** Every mention, in text order. */
export function readMentions({ tokens, namings, chunks }: Named): Mention[] {
	const entityOf = new Map(namings.map(({ chunk, entity }) => [chunk, entity]));
	const chunkAt = new Map(chunks.map((chunk) => [chunk.from, chunk]));
	const found: Mention[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const chunk = chunkAt.get(at);
		const held = chunk && chunkAt.get(chunk.to + 1);
		const isOfHolder = held && officeBefore(tokens, held) === at;
		if (chunk && (isOfHolder || isModifier(tokens, chunk) || isDateline(tokens, chunk))) {
			at = chunk.to - 1;
			continue;
		}
		const mention = chunk
			? nameMention(tokens, chunk, entityOf.get(chunk))
			: (pronounMention(tokens, at) ?? oneMore(tokens, at, found) ?? nounMention(tokens, at));
		if (!mention) continue;
		if (!isRunIn(tokens, mention)) found.push(mention);
		at = mention.to - 1;
	}
	return found;
}

type Named = {
	readonly tokens: readonly Token[];
	readonly namings: readonly Naming[];
	readonly chunks: readonly Chunk[];
};

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'we', 'i']);
/** the Zell `MP` */
const MEMBER = /^(?:MP|MEP|MSP|TD|MLA|MK|MS)$/;
const WORDS_BEFORE = 8;

function nameMention(tokens: readonly Token[], chunk: Chunk, entity: Entity | undefined): Mention {
	const last = tokens[chunk.to - 1];
	const isTitle = chunk.kind === 'title';
	const office = officeBefore(tokens, chunk);
	const start = isTitle
		? determinerBefore(tokens, chunk.from)
		: office !== undefined
			? office
			: DETERMINERS.has(tokens[chunk.from - 1]?.lower ?? '')
				? chunk.from - 1
				: chunk.from;
	const shared = {
		from: start,
		to: chunk.to,
		head: last?.lower ?? '',
		determiner: start < chunk.from ? (tokens[start]?.lower ?? '') : '',
		chunk,
		isOwner: chunk.isOwner,
		isBehindPreposition: isBehindPreposition(tokens, start),
	};
	const isMember = shared.determiner === 'the' && MEMBER.test(last?.bare ?? '');
	if (isMember) return { ...shared, kind: 'person' };
	if (entity) return { ...shared, kind: 'name', entity };
	const isSomebody =
		shared.determiner === 'the' &&
		(isPersonByPlace(shared.head) ||
			(isPersonByNation(shared.head) &&
				(isVerbLike(tokens[chunk.to]) || SAYING.has(tokens[start - 1]?.lower ?? ''))));
	if (!isTitle) return { ...shared, kind: isSomebody ? 'person' : 'unknown' };
	return { ...shared, kind: kindOfNoun(shared.head) ?? 'person' };
}

/** `Superintendent of` Police Ann Lee: where the office begins, the rest of which stands with the name. */
function officeBefore(tokens: readonly Token[], { from, titles, kind }: Chunk): number | undefined {
	const [office, tie] = [tokens[from - 2], tokens[from - 1]];
	if (kind !== 'name' || !/^(?:of|for)$/.test(tie?.lower ?? '')) return undefined;
	const isField = titles.length > 0 && titles.every((title) => !PERSONAL.has(title));
	return isField && office?.isCapital && ROLE_NOUNS.has(office.lower) ? from - 2 : undefined;
}

/** `Kremlin` spokesman, `Year 10` pupil, `Democratic` presidential nominee: the noun behind it is meant. */
function isModifier(tokens: readonly Token[], { from, to, isOwner, words }: Chunk): boolean {
	if (isOwner) return false;
	if (/^an?$/.test(tokens[from - 1]?.lower ?? '') && isPlainWord(tokens[to])) return true;
	if (tokens[to]?.lower === 'and' && isRoleBehind(tokens, to + 1)) return true;
	if (COUNT.test(tokens[to]?.text ?? '') && kindOfNoun(tokens[to + 1]?.lower ?? '') === 'person')
		return true;
	const reach = words.length === 1 ? 2 : 1;
	for (let at = to; at < to + reach; at++) {
		const next = tokens[at];
		if (next?.kind !== 'word' || next.isCapital || next.paragraph !== tokens[to - 1]?.paragraph)
			return false;
		const kind = kindOfNoun(next.lower);
		if (kind !== 'crowd' && isVerbLike(next)) return false;
		if (kind !== undefined) return true;
		if (PREPOSITIONS.has(next.lower) || CLAUSE_OPENERS.has(next.lower)) return false;
	}
	return false;
}

/** the former Rovers and `City Athletic forward` */
function isRoleBehind(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (at < from + MOST_CAPITALS && tokens[at]?.isCapital) at++;
	return at > from && ROLE_NOUNS.has(tokens[at]?.lower ?? '');
}

const MOST_CAPITALS = 4;

/** a Lee `supporter` */
function isPlainWord(token: Token | undefined): boolean {
	return token?.kind === 'word' && !token.isCapital && !isVerbLike(token);
}

/** `Cenotaph.—` A letter was read: a heading in the line of its paragraph. */
function isRunIn(tokens: readonly Token[], { from, to }: Mention): boolean {
	const isFirst = tokens[from - 1]?.paragraph !== tokens[from]?.paragraph;
	return isFirst && tokens[to]?.text === '.' && /^[—–]$/.test(tokens[to + 1]?.text ?? '');
}

/** `PORT ALDEN`, Marivela — */
function isDateline(tokens: readonly Token[], { from, to, words }: Chunk): boolean {
	const isFirst = tokens[from - 1]?.paragraph !== tokens[from]?.paragraph;
	if (!isFirst || words.some((word) => word !== word.toUpperCase())) return false;
	return tokens.slice(to, to + 5).some(({ text }) => /^[—–-]$/.test(text));
}

function pronounMention(tokens: readonly Token[], at: number): Mention | undefined {
	const token = tokens[at];
	if (!token || !PRONOUNS.has(token.lower)) return undefined;
	const isBehind = isBehindPreposition(tokens, at);
	return {
		kind: 'pronoun',
		from: at,
		to: at + 1,
		head: token.lower,
		determiner: '',
		isOwner: false,
		isBehindPreposition: isBehind,
	};
}

/** One banner read “…”. `Another`, in green ink, asked: “…”: one more of those told of just before. */
function oneMore(
	tokens: readonly Token[],
	at: number,
	before: readonly Mention[],
): Mention | undefined {
	const [token, next] = [tokens[at], tokens[at + 1]];
	const isAlone = next?.text === ',' || isVerbLike(next) || PREPOSITIONS.has(next?.lower ?? '');
	if (token?.lower !== 'another' || !isAlone || !opensClause(tokens, at)) return undefined;
	const first = before
		.slice(-MEMORY)
		.findLast(
			({ from, kind, determiner }) =>
				tokens[from]?.paragraph === token.paragraph &&
				(kind === 'person' || kind === 'document') &&
				ONE.has(determiner),
		);
	if (!first) return undefined;
	const { kind, head } = first;
	const shared = { determiner: 'another', isOwner: false, isBehindPreposition: false };
	return { ...shared, kind, head, from: at, to: at + 1 };
}

const MEMORY = 8;
const ONE = new Set(['a', 'an', 'one', 'another']);

function nounMention(tokens: readonly Token[], at: number): Mention | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word') return undefined;
	if (isOneSpeaking(tokens, at)) return oneSpeaking(at, 1);
	const length = lengthOfOne(tokens, at);
	if (length > 0) return oneSpeaking(at, length);
	const kind = kindOfNoun(token.lower) ?? kindByPlace(tokens, at);
	if (!kind || isFirstOfTwo(tokens, at)) return undefined;
	if (kind === 'document' && COUNT.test(tokens[at - 1]?.text ?? '')) return undefined;
	const from = determinerBefore(tokens, at);
	if (from === at && SAYING.has(token.lower)) return undefined;
	if (kind === 'crowd' && isOneOf(tokens, from)) {
		const one = from - 2;
		const isBehind = isBehindPreposition(tokens, one);
		return {
			kind: 'person',
			from: one,
			to: at + 1,
			head: token.lower,
			determiner: 'one',
			isOwner: token.isOwner,
			isBehindPreposition: isBehind,
		};
	}
	return {
		kind,
		from,
		to: at + 1,
		head: token.lower,
		determiner: from < at ? (tokens[from]?.lower ?? '') : '',
		isOwner: token.isOwner,
		isBehindPreposition: isBehindPreposition(tokens, from),
	};
}

/** 40 `minutes`, 12 `posts`: so many of them say nothing. */
const COUNT = /^\d+$/;

/** `one of` the waiters */
function isOneOf(tokens: readonly Token[], from: number): boolean {
	return tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'one';
}

/** `union` leader: the second noun is meant. */
function isFirstOfTwo(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	if (isOfMany(tokens, at)) return true;
	if (!next || next.isCapital || tokens[at]?.isOwner) return false;
	return kindOfNoun(next.lower) !== undefined && !SAYING.has(next.lower);
}

/** the `farmers’` union: it tells which union. */
const isOfMany = (tokens: readonly Token[], at: number): boolean =>
	/^\p{Ll}.*s[’']$/u.test(tokens[at]?.text ?? '') &&
	kindOfNoun(tokens[at + 1]?.lower ?? '') === 'institution';

/** The Zell novelist has been `named author`: what stands before them is no part of the noun phrase. */
const AUXILIARIES = new Set('has have had was were is are been be will would'.split(' '));

/** Where the noun phrase begins whose noun stands at `at`: at its determiner or owner, if one is near. */
function determinerBefore(tokens: readonly Token[], at: number): number {
	for (let index = at - 1; index >= Math.max(0, at - WORDS_BEFORE); index--) {
		const token = tokens[index];
		if (token?.kind !== 'word' || token.paragraph !== tokens[at]?.paragraph) return at;
		if (DETERMINERS.has(token.lower)) return isDetermined(tokens, index) ? index - 1 : index;
		if (token.isOwner && !isOfMany(tokens, index)) return index + 1;
		if (PREPOSITIONS.has(token.lower) || SAYING.has(token.lower) || AUXILIARIES.has(token.lower))
			return at;
	}
	return at;
}

/** `the` two men, `his` many friends */
const isDetermined = (tokens: readonly Token[], at: number): boolean =>
	NUMBERS.has(tokens[at]?.lower ?? '') && LEADS_NUMBER.test(tokens[at - 1]?.lower ?? '');

const NUMBERS = new Set(['two', 'three', 'several', 'few', 'many', 'most', 'one']);
const LEADS_NUMBER = /^(?:the|these|those|his|her|its|their)$/;

function isBehindPreposition(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.lower ?? '';
	return PREPOSITIONS.has(before) && before !== 'as';
}

/** “…,” said `one`. */
const oneSpeaking = (at: number, length: number): Mention => ({
	kind: 'person',
	from: at,
	to: at + length,
	head: 'one',
	determiner: 'one',
	isOwner: false,
	isBehindPreposition: false,
});
