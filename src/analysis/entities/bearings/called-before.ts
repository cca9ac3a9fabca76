import type { Token } from '../../document/tokens.ts';
import { DETERMINERS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { GENDERED, KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import type { Entity } from '../entity.ts';
import { isSomethingElse } from '../entity-by-role.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { mentionsIn } from '../near.ts';
import { isVerbLike } from '../verb-like.ts';
import { isAnybody } from './owners.ts';

/**
 * They left when `the health minister` rang. Mr Vlum promised a doctor: what somebody is whom a paragraph names without saying who
 * it is, told in the sentence before of the only one of whom that tells.
 */
export function calledBefore(names: NameTable, entity: Entity): string | undefined {
	const { tokens } = names;
	const naming = names.namings.find((one) => one.entity === entity);
	const { from, to, isOwner } = naming?.chunk ?? { from: 0, to: 0, isOwner: true };
	if (isOwner || !acts(tokens, to)) return undefined;
	const opening = startOfSentence(tokens, from);
	const before = startOfSentence(tokens, opening - 1);
	if (tokens[before]?.paragraph !== tokens[from]?.paragraph || opening === before) return undefined;
	if (mentionsIn(names, opening, from).some(isSomebody)) return undefined;
	const told = mentionsIn(names, before, opening).filter(isSomebody);
	const open = told.filter((mention) => !isIntroduced(tokens, mention, told));
	const one = subjectOfLead(tokens, open) ?? onlyOne(tokens, open);
	if (one === undefined) return undefined;
	const gender = GENDERED.get(one.head);
	const isOther = entity.isGenderTold && gender !== undefined && gender !== entity.gender;
	if (isOther || (isSomethingElse(entity, one.head) && !SPEAKS.test(one.head))) return undefined;
	return phraseOf(tokens, one);
}

/** A superintendent may be it as well. */
const SPEAKS = /^spokes(?:man|woman|person)$/;

/** The only one whom everybody knows: the chairman told it `through an interpreter`. */
function onlyOne(tokens: readonly Token[], open: readonly Mention[]): Mention | undefined {
	const [one, ...others] = open.filter((mention) => !isAny(mention));
	return one !== undefined && others.length === 0 && isCalling(tokens, one) ? one : undefined;
}

/** `A farmer` has sued the mayor. Tom Reed says …: with what somebody is an article begins. Nobody says anything who was killed. */
function subjectOfLead(
	tokens: readonly Token[],
	[one, ...others]: readonly Mention[],
): Mention | undefined {
	const start = startOfSentence(tokens, one?.from ?? 0);
	const isLead = tokens[start]?.sentence === tokens[0]?.sentence;
	if (one === undefined || !isLead || !ROLE_NOUNS.has(one.head) || isAnybody(one.head))
		return undefined;
	const isFirst = one.from === start || /^[-–—:]$/.test(tokens[one.from - 1]?.text ?? '');
	const isOne = isFirst && !one.isOwner && isAny(one) && !others.some(isAny);
	const isDead = tokens
		.slice(start, start + LONGEST_LEAD)
		.some(({ lower, sentence }) => sentence === tokens[start]?.sentence && DEAD.test(lower));
	return isOne && !isDead ? one : undefined;
}

const LONGEST_LEAD = 60;
const DEAD = /^(?:killed|died|dead|death|murdered|body)$/;
const isAny = ({ determiner }: Mention): boolean => /^(?:an?|another)$/.test(determiner);

/**
 * Mr Vlum `promised` a doctor; Mr Vlum, 44, `promised`; Mr Vlum, who had come in May, `promised`: nothing behind the name tells who it
 * is. Mr Vlum, who `keeps` sheep, is somebody new.
 */
function acts(tokens: readonly Token[], to: number): boolean {
	const age = tokens[to]?.text === ',' && /^\d\d$/.test(tokens[to + 1]?.text ?? '') ? to + 2 : to;
	const inserted =
		age === to && tokens[to + 1]?.lower === 'who' ? isPast(tokens[to + 2]) : isPlace(tokens, age);
	const verb = inserted ? pastComma(tokens, age + 1) : age > to ? age + 1 : to;
	const next = tokens[verb];
	const isAdverb = /ly$|^(?:now|also|later|then)$/.test(next?.lower ?? '');
	return isVerbLike(next) || (isAdverb && isVerbLike(tokens[verb + 1]));
}

const isPast = (token: Token | undefined): boolean =>
	isVerbLike(token) &&
	/^(?:was|were|had|took|became|began|led|won|lost|made|left|came|went|met|grew|held|spent)$|ed$/.test(
		token?.lower ?? '',
	);

/** Bo Ek, 44`, of Orla,` came */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === ',' &&
	/^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '') &&
	tokens[at + 2]?.isCapital === true;

/** Behind the last comma before the verb: of `Tile Lane, Orla,` came */
function pastComma(tokens: readonly Token[], from: number): number {
	let at = from;
	const sentence = tokens[from]?.sentence;
	while (at < from + LONGEST_CLAUSE && tokens[at]?.sentence === sentence) {
		const isOver = tokens[at]?.text === ',' && !tokens[at + 1]?.isCapital;
		if (isOver) return at + 1;
		at++;
	}
	return from;
}

const LONGEST_CLAUSE = 24;

function startOfSentence(tokens: readonly Token[], at: number): number {
	let start = Math.max(0, at);
	while (start > 0 && tokens[start - 1]?.sentence === tokens[at]?.sentence) start--;
	return start;
}

/** A name of somebody, or what somebody is. */
function isSomebody({ kind, head, entity }: Mention): boolean {
	if (kind === 'kin' || ROLE_NOUNS.has(head)) return true;
	return kind === 'person' || entity?.kind === 'person';
}

/** `the finance chief, Ann Lee`: both are of one who is named. */
function isIntroduced(
	tokens: readonly Token[],
	mention: Mention,
	told: readonly Mention[],
): boolean {
	const isBeside = (one: Mention, next: Mention) =>
		next.from === one.to || (next.from === one.to + 1 && tokens[one.to]?.text === ',');
	return told.some((other) => {
		if (Boolean(other.entity) === Boolean(mention.entity)) return false;
		return isBeside(mention, other) || isBeside(other, mention);
	});
}

/** `the` minister, `their` coach, the bank’s `founder`: one whom everybody knows, and no driver, who may be anybody. */
function isCalling(
	tokens: readonly Token[],
	{ from, head, determiner, isOwner }: Mention,
): boolean {
	if (isOwner || !ROLE_NOUNS.has(head) || KIN.has(head) || isAnybody(head)) return false;
	return /^(?:the|its|their)$/.test(determiner) || tokens[from - 1]?.isOwner === true;
}

/** What a mention calls somebody: the bank’s `founder`, the `former minister of trade`. */
export function phraseOf(tokens: readonly Token[], { from, to }: Mention): string {
	const owner = tokens[from - 1]?.isOwner === true ? 1 : 0;
	let [start, end] = [from - owner, to];
	if (DETERMINERS.has(tokens[start]?.lower ?? '')) start++;
	if (/^(?:of|for)$/.test(tokens[to]?.lower ?? '')) {
		end = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
		while (end < to + LONGEST_TIE && isInside(tokens, end)) end++;
	}
	return tokens
		.slice(start, end)
		.map(({ text }) => text)
		.join(' ');
}

const LONGEST_TIE = 5;

function isInside(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || isVerbLike(token)) return false;
	return token.lower === 'and' || !FUNCTION_WORDS.has(token.lower);
}
