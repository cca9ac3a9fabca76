import type { Token } from '../document/tokens.ts';
import { PREPOSITIONS } from '../words/function-words.ts';
import type { Mention } from './mentions.ts';
import { endOfNamed } from './names/named-as.ts';
import { SENT_TO } from './nouns/office-before.ts';
import { isVerbLike } from './verb-like.ts';

/** The name that stands beside a noun phrase: “the judge, Ann Lee” and “the judge Ann Lee” are Ann Lee. */
export function nameBeside(
	tokens: readonly Token[],
	mention: Mention,
	others: readonly Mention[],
): Mention | undefined {
	if (mention.entity || mention.kind === 'pronoun' || mention.isOwner) return undefined;
	const isSetOff = ({ from }: Mention): boolean => {
		const behind = isDescribing(tokens[from - 1]) ? from - 1 : from;
		return behind === mention.to + 1 && /^[,:]$/.test(tokens[mention.to]?.text ?? '');
	};
	const isNamed = ({ from, chunk }: Mention): boolean =>
		chunk !== undefined && from > mention.to && isNamedBy(tokens, mention, from);
	const tied =
		namePastTie(tokens, mention, others) ??
		namePastClause(tokens, mention, others) ??
		nameTold(tokens, mention, others);
	if (tied) return tied;
	const joined = others.find(
		(one) => one.kind !== 'pronoun' && (one.from === mention.to || isSetOff(one) || isNamed(one)),
	);
	if (!joined || joined.isOwner) return undefined;
	if (joined.entity) return joined;
	return joined.kind === 'person'
		? others.find(({ from, entity }) => entity && from === joined.to)
		: undefined;
}

/** another rebel at Zell, `Omar Salem`, said; her agent then and now, `Omar Salem`, said */
function namePastTie(
	tokens: readonly Token[],
	{ to, kind, head }: Mention,
	others: readonly Mention[],
): Mention | undefined {
	const isSent = tokens[to]?.lower === 'to' && SENT_TO.has(head);
	const isTied = TIES.has(tokens[to]?.lower ?? '') || isTime(tokens[to]) || isSent;
	if ((kind !== 'person' && kind !== 'kin') || !isTied) return undefined;
	// What stands right behind the tie is a noun, whatever its ending: director of highways.
	const isPlain = (token: Token | undefined): boolean =>
		isTime(tokens[to]) ? isTime(token) || token?.lower === 'and' : !isVerbLike(token);
	let comma = to + (isTime(tokens[to]) ? 1 : 2);
	while (comma < to + LONGEST_TIE && tokens[comma]?.kind === 'word' && isPlain(tokens[comma]))
		comma++;
	if (tokens[comma]?.text !== ',') return undefined;
	const named = others.find(({ from, entity }) => from === comma + 1 && entity?.kind === 'person');
	return named?.isOwner || (named && /^(?:and|or)$/.test(tokens[named.to]?.lower ?? ''))
		? undefined
		: named;
}

/** The man she beat, `Omar Salem`, said: a clause about somebody ends with the name, between commas. */
function namePastClause(
	tokens: readonly Token[],
	{ from, to, kind }: Mention,
	others: readonly Mention[],
): Mention | undefined {
	const isOpening = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
	const isClause = CLAUSE.test(tokens[to]?.lower ?? '') || isBehindParticiple(tokens, to);
	if (!WITH_CLAUSE.has(kind) || !isOpening || !isClause) return undefined;
	let comma = to + 1;
	while (comma < to + LONGEST_TIE && tokens[comma]?.kind === 'word') comma++;
	const wanted = kind === 'person' ? 'person' : 'institution';
	const named = others.find((one) => one.from === comma + 1 && one.entity?.kind === wanted);
	return tokens[comma]?.text === ',' && tokens[named?.to ?? 0]?.text === ',' ? named : undefined;
}

/** A passenger `stranded at` Zell, … */
const isBehindParticiple = (tokens: readonly Token[], to: number): boolean =>
	/(?:ed|ing|en)$/.test(tokens[to]?.lower ?? '') && PREPOSITIONS.has(tokens[to + 1]?.lower ?? '');

/** The engineer on duty that night was `Omar Salem`. */
function nameTold(
	tokens: readonly Token[],
	{ from, to, kind, determiner }: Mention,
	others: readonly Mention[],
): Mention | undefined {
	const isOpening = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
	if (kind !== 'person' || determiner !== 'the' || !isOpening) return undefined;
	let verb = to;
	while (
		verb < to + LONGEST_TIE &&
		tokens[verb]?.kind === 'word' &&
		!IS.has(tokens[verb]?.lower ?? '')
	)
		verb++;
	if (!IS.has(tokens[verb]?.lower ?? '')) return undefined;
	const isClause = tokens.slice(to, verb).some((token) => isVerbLike(token));
	const named = others.find((one) => one.from === verb + 1 && one.entity?.kind === 'person');
	return isClause || named?.isOwner ? undefined : named;
}

const IS = new Set(['is', 'was']);

const WITH_CLAUSE: ReadonlySet<Mention['kind']> = new Set(['person', 'institution', 'document']);
const CLAUSE = /^(?:who|that|he|she|they|it|whom)$/;

const TIES = new Set(['of', 'at', 'in', 'from', 'for', 'with', 'near']);
const isTime = (token: Token | undefined): boolean => /^(?:then|now)$/.test(token?.lower ?? '');
const LONGEST_TIE = 7;

/** A man who gave his name as `Omar`; a villager reached by phone, who asked that only her first name, `Nino`, be used */
function isNamedBy(tokens: readonly Token[], { to }: Mention, from: number): boolean {
	const end = endOfNamed(tokens, from);
	if (end < to || end - to > LONGEST_TIE) return false;
	return tokens.slice(to, end).every(({ kind }) => kind === 'word');
}

/** The girl, `11-year-old` Ann Lee; one of them, `retired` teacher Ann Lee */
const isDescribing = (token: Token | undefined): boolean =>
	AGE.test(token?.lower ?? '') ||
	/^(?:retired|former|fellow|veteran|local)$/.test(token?.lower ?? '');

const AGE = /^\d{1,3}-year-old$/;

/** The name that a tied title leads to: `CEO of the Refugee Council` Ann Lee. */
export function nameBehindTitle(mention: Mention, others: readonly Mention[]): Mention | undefined {
	if (mention.kind !== 'person' || mention.determiner !== '' || mention.entity) return undefined;
	return others.find(
		({ entity, chunk, from, isOwner }) =>
			from > mention.to &&
			from <= mention.to + 2 &&
			!isOwner &&
			entity?.kind === 'person' &&
			(chunk?.titles.length ?? 0) > 0,
	);
}

/** Is it said of the name before it: Ann Lee, `a former prosecutor`, …? */
export function isApposition(
	tokens: readonly Token[],
	{ from, to }: Mention,
	before: Mention | undefined,
): boolean {
	if (!before || tokens[from - 1]?.text !== ',' || isVerbLike(tokens[to])) return false;
	return before.to === from - 1 && before.kind !== 'pronoun';
}
