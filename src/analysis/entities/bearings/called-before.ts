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
	const [one, ...others] = told.filter((mention) => !isIntroduced(tokens, mention, told));
	if (one === undefined || others.length > 0 || !isCalling(tokens, one)) return undefined;
	const gender = GENDERED.get(one.head);
	const isOther = entity.isGenderTold && gender !== undefined && gender !== entity.gender;
	if (isOther || (isSomethingElse(entity, one.head) && !SPEAKS.test(one.head))) return undefined;
	return phraseOf(tokens, one);
}

/** A superintendent may be it as well. */
const SPEAKS = /^spokes(?:man|woman|person)$/;

/** Mr Vlum `promised` a doctor; Mr Vlum, 44, promised; Mr Vlum `later promised`: nothing behind the name tells who it is. */
function acts(tokens: readonly Token[], at: number): boolean {
	const isAge = tokens[at]?.text === ',' && /^\d\d$/.test(tokens[at + 1]?.text ?? '');
	const verb = isAge && tokens[at + 2]?.text === ',' ? at + 3 : at;
	const next = tokens[verb];
	return (
		isVerbLike(next) ||
		(/ly$|^(?:now|also|later|then)$/.test(next?.lower ?? '') && isVerbLike(tokens[verb + 1]))
	);
}

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

/** The bank’s `founder`, the `former minister of trade` */
function phraseOf(tokens: readonly Token[], { from, to }: Mention): string {
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
