import type { Token } from '../../document/tokens.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { opensClause, speaksPastApposition } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import { isRoleNoun, rolesBeside } from '../names/roles.ts';
import type { NameTable } from '../names/table.ts';
import { mentionsIn, nearestBefore } from '../near.ts';
import { isSubject, leadsSentence } from '../subjects.ts';
import { isVerbLike } from '../verb-like.ts';

/** Is a sentence about it? It opens it, follows what opens it (In May, `Ann Lee` left), or says something there. */
export function leads(names: NameTable, mention: Mention): boolean {
	const { tokens } = names;
	if (leadsSentence(names, mention) || isInverted(tokens, mention)) return true;
	if (isTopic(tokens, mention) || actsFirst(names, mention) || isCleft(names, mention)) return true;
	if (ONE.has(mention.determiner) && opensClause(tokens, mention.from)) return true;
	if (!isSubject(names, mention) && !isIntroduced(names, mention)) return false;
	const before = tokens[mention.from - 1];
	if (isApposed(tokens, mention.from)) return isSubject(names, mention);
	if (before?.text === ',' || STANDING.has(before?.lower ?? '')) return true;
	return SAYING.has(tokens[mention.to]?.lower ?? '');
}

const ONE = new Set(['a', 'an', 'one', 'another']);

/** Beaten by a nose, sitting MP `Ann Lee` wept: a verb behind it, and nobody free before it in its sentence. */
function actsFirst(names: NameTable, mention: Mention): boolean {
	const { tokens } = names;
	const { from, to, isOwner, isBehindPreposition } = mention;
	if (isOwner || isBehindPreposition || !isVerbLike(tokens[to])) return false;
	for (const earlier of nearestBefore(names, from)) {
		if (tokens[earlier.from]?.sentence !== tokens[from]?.sentence) return true;
		const isFree = !earlier.isBehindPreposition && !earlier.isOwner;
		if (isFree && earlier.kind !== 'unknown') return false;
	}
	return true;
}

/** It was the captain’s son, `Ann Lee`, who would not let go. */
function isCleft(names: NameTable, { from, to, entity, isOwner }: Mention): boolean {
	const { tokens } = names;
	if (isOwner || entity?.kind !== 'person') return false;
	const sentence = tokens[from]?.sentence;
	let start = from;
	while (start > from - LONGEST_CLEFT && tokens[start - 1]?.sentence === sentence) start--;
	const isOpen =
		tokens[start]?.lower === 'it' && /^(?:was|is)$/.test(tokens[start + 1]?.lower ?? '');
	if (!isOpen || tokens[start - 1]?.sentence === sentence) return false;
	const who = tokens
		.slice(to, to + LONGEST_CLEFT)
		.find(({ lower }) => /^(?:who|that)$/.test(lower));
	const isFirst = mentionsIn(names, start, from).every((one) => !one.entity || one.isOwner);
	return who?.sentence === sentence && isFirst;
}

const LONGEST_CLEFT = 14;

/** For `Ann Lee`, it is personal. */
export function isTopic(tokens: readonly Token[], { from, isOwner, entity }: Mention): boolean {
	const lead = tokens[from - 1];
	if (isOwner || entity?.kind !== 'person' || lead?.lower !== 'for') return false;
	return tokens[from - 2]?.sentence !== lead.sentence;
}

/** Among them was `Ann Lee`, a baker. */
const STANDING = new Set('was were is are stood sat came lay sits stands'.split(' '));

/** accused the referee, `Bo Ek`, of …: the noun before the name stands elsewhere in its sentence. */
const isApposed = (tokens: readonly Token[], from: number): boolean =>
	tokens[from - 1]?.text === ',' && isRoleNoun(tokens[from - 2]?.lower ?? '');

/** “…,” said `Ann Lee` */
function isInverted(tokens: readonly Token[], { from, isOwner }: Mention): boolean {
	const [verb, before] = [tokens[from - 1], tokens[from - 2]];
	return !isOwner && SAYING.has(verb?.lower ?? '') && before?.kind === 'quote';
}

/** `Ann Lee, who` …; `Ann Lee, 52,` …; her sister, `Ann Lee`: the article says who that is. */
export function isIntroduced({ tokens }: NameTable, mention: Mention): boolean {
	const { to, entity, chunk, isOwner, isBehindPreposition } = mention;
	const isAgent = tokens[mention.from - 1]?.lower === 'by';
	if (!entity || !chunk || isOwner || (isBehindPreposition && !isAgent)) return false;
	if (rolesBeside(tokens, chunk).length > 0) return true;
	const next = tokens[to + 1]?.lower ?? '';
	return tokens[to]?.text === ',' && (/^whos?e?$/.test(next) || /^\d{1,3}$/.test(next));
}

/** `Ann Lee` said it would; `Ann Lee`, who runs the mill, said it would: whoever says something goes on to be quoted. */
export function says(
	tokens: readonly Token[],
	{ to, isOwner, isBehindPreposition }: Mention,
): boolean {
	if (isOwner || isBehindPreposition) return false;
	return SAYING.has(tokens[to]?.lower ?? '') || speaksPastApposition(tokens, to);
}
