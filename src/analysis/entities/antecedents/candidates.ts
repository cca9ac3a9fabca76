import { LETTERS } from '../../words/people/organisation-words.ts';
import { GENDERED, KIN } from '../../words/people/role-nouns.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordTable } from '../../words/word-set.ts';
import { isApposition, nameBeside } from '../apposition.ts';
import { opensClause } from '../clauses.ts';
import type { Discourse } from '../discourse.ts';
import type { Entity } from '../entity.ts';
import { entityByRole } from '../entity-by-role.ts';
import { institutionMeant, isPlace } from '../institutions.ts';
import type { Mention } from '../mentions.ts';
import type { Gender } from '../names/first-names.ts';
import type { NameTable } from '../names/table.ts';
import { countBefore } from '../near.ts';
import { isSubject } from '../subjects.ts';
import { isVerbLike } from '../verb-like.ts';
import { leads } from './leads.ts';

/** Somebody whom a pronoun may mean. */
export type Candidate = { readonly mention: Mention; readonly entity: Entity | undefined };

/** What a pronoun or noun says of whom it means. */
export type Asked = Gender | 'it' | 'anybody';

/** Whom a pronoun at this place may mean, nearest first, each with the entity behind it. */
export function candidatesFor(
	names: NameTable,
	{ pronoun, asked, discourse }: { pronoun: Mention; asked: Asked; discourse: Discourse },
): Candidate[] {
	const { mentions, tokens } = names;
	const start = tokens[pronoun.from]?.start ?? 0;
	const found: Candidate[] = [];
	// Jian Lee rose. “…,” `he said`. “…,” she said: not Lee.
	const others = new Set<Entity>();
	for (let index = countBefore(mentions, pronoun.from) - 1; index >= 0; index--) {
		const mention = mentions[index];
		if (!mention || start - (tokens[mention.from]?.start ?? 0) > WINDOW) break;
		if (mention.kind === 'pronoun' && !agrees(GENDER_OF.get(mention.head), asked)) {
			const isSaying = SAYING.has(tokens[mention.to]?.lower ?? '');
			const other = isSaying ? discourse.resolved.get(mention) : undefined;
			if (other && other.gender === undefined) others.add(other);
			continue;
		}
		if (mention.kind !== 'pronoun' && !mention.entity && isSaidOfAnother(names, index)) continue;
		const entity = entityOf(names, mention, discourse);
		if (entity && (discourse.listeners?.includes(entity) || others.has(entity))) continue;
		if (isAnswered(tokens, mention, pronoun)) continue;
		if (fits(names, { mention, entity, pronoun }, asked)) found.push({ mention, entity });
	}
	const letter = asked === 'it' ? found.find((one) => isHanded(names, one, pronoun)) : undefined;
	return letter ? [letter] : found;
}

/** The court heard that he had sent her `a message`. “Home by seven,” it said. */
function isHanded(names: NameTable, { mention, entity }: Candidate, pronoun: Mention): boolean {
	const { tokens, mentions } = names;
	const { from, head, kind, determiner, isBehindPreposition } = mention;
	if (entity || kind !== 'document' || !LETTERS.has(head) || isBehindPreposition) return false;
	if (determiner !== 'a' || !isInSentenceBefore(tokens, from, pronoun.from)) return false;
	const subject = mentions[countBefore(mentions, from) - 1];
	const isHim = subject?.kind === 'pronoun' && /^s?he$/.test(subject.head);
	const isSomebody = subject?.entity?.kind === 'person' || subject?.kind === 'kin' || isHim;
	return isSomebody && tokens[subject?.from ?? 0]?.sentence === tokens[from]?.sentence;
}

/** Does nothing but a quotation stand between the two sentences? */
function isInSentenceBefore(tokens: NameTable['tokens'], at: number, from: number): boolean {
	let start = from;
	while (start > at && tokens[start - 1]?.sentence === tokens[from]?.sentence) start--;
	while (tokens[start - 1]?.kind === 'quote') start--;
	return tokens[start - 1]?.sentence === tokens[at]?.sentence;
}

/** `The bishop` sent him a note. He replied: whoever turned to somebody does not answer it. */
function isAnswered(tokens: NameTable['tokens'], { to }: Mention, pronoun: Mention): boolean {
	if (!REPLYING.test(tokens[pronoun.to]?.lower ?? '')) return false;
	const behind = tokens.slice(to, to + 4).map(({ lower }) => lower);
	const verb = behind.findIndex((word) => TURNING.test(word));
	const isBeside =
		verb === 0 || (verb === 1 && /^(?:had|has|once|then|also|later)$/.test(behind[0] ?? ''));
	return isBeside && /^(?:him|her|them)$/.test(behind[verb + 1] ?? '');
}

const REPLYING = /^(?:replied|replies|answered|answers|responded)$/;
const TURNING = /^(?:sent|asked|wrote|told|texted|offered|handed|begged|urged|warned)$/;

const GENDER_OF: ReadonlyMap<string, Gender> = wordTable({ he: 'm', she: 'f' });

const agrees = (gender: Gender | undefined, asked: Asked): boolean =>
	gender !== undefined && (asked === 'anybody' || gender === asked);

/** How far back a pronoun reaches, in characters. */
const WINDOW = 1500;

function entityOf(names: NameTable, mention: Mention, { resolved }: Discourse): Entity | undefined {
	if (mention.entity) return mention.entity;
	if (mention.kind === 'pronoun') return resolved.get(mention);
	if (mention.kind === 'kin' && isOfSomebody(mention)) return entityByRole(names, mention);
	if (mention.determiner !== 'the') return undefined;
	const entity = resolved.get(mention);
	if (entity) return entity;
	const byRole = entityByRole(names, mention);
	if (byRole || mention.kind !== 'institution') return byRole;
	return institutionMeant(names, mention)?.entity;
}

/** Ann Lee, `a former prosecutor`; `the judge`, Ann Lee. */
function isSaidOfAnother({ tokens, mentions }: NameTable, index: number): boolean {
	const [mention, before] = [mentions[index], mentions[index - 1]];
	if (!mention) return false;
	const beside = mentions.slice(Math.max(0, index - 1), index + 6);
	return isApposition(tokens, mention, before) || nameBeside(tokens, mention, beside) !== undefined;
}

type Pair = Candidate & { readonly pronoun: Mention };

function fits(names: NameTable, { mention, entity, pronoun }: Pair, asked: Asked): boolean {
	const { kind, head, determiner, isOwner } = mention;
	if (asked === 'it') {
		if (kind === 'pronoun') return false;
		if (isRead(names, pronoun)) return kind === 'document';
		if (determiner === 'its' && RIVALS.has(head)) return isSubject(names, mention);
		if (entity) return entity.kind === 'institution' && !isPlace(entity);
		// Its website says so: no paper has one.
		if (kind === 'document' && pronoun.determiner === 'its') return false;
		if (kind === 'document' && carriesOwn(names, mention, pronoun)) return false;
		return (kind === 'institution' || kind === 'document') && isNear(names, mention, pronoun);
	}
	if (entity) {
		const isOther = entity.isGenderTold && !agrees(entity.gender, asked);
		return (entity.kind === 'person' && !isOther) || isOfficeHolder(entity);
	}
	if ((kind !== 'person' && kind !== 'kin') || isOwner || !isIntroduced(names, mention))
		return false;
	if (isAside(names.tokens, mention, pronoun) || isWhatOneIs(names.tokens, mention)) return false;
	const told = GENDERED.get(head) ?? KIN.get(head);
	const isOther = told !== undefined && told !== 'person' && !agrees(told, asked);
	const isOf = names.tokens[mention.from - 1]?.isOwner === true;
	return (DETERMINED.has(determiner) || isOf || isOwnSubject(names, mention, pronoun)) && !isOther;
}

/** `The Town Clerk` was sorry: “…,” he said: called by the office alone. */
const isOfficeHolder = ({ kind, keys }: Entity): boolean =>
	kind === 'institution' && keys.length > 1 && OFFICES.has(keys.at(-1) ?? '');

const OFFICES = new Set(
	'clerk general commissioner secretary constable warden minister registrar coroner inspector superintendent ambassador treasurer whip speaker'.split(
		' ',
	),
);

/** Found by `a colleague`; where `a tutor told her` so: only the next sentence may be about whoever is brought in so. */
function isAside(tokens: NameTable['tokens'], { from, to }: Mention, pronoun: Mention): boolean {
	const isBrought =
		tokens[from - 1]?.lower === 'by' ||
		(WHERE.test(tokens[from - 1]?.lower ?? '') &&
			/^(?:him|her|them)$/.test(tokens[to + 1]?.lower ?? ''));
	const isSame = tokens[from]?.sentence === tokens[pronoun.from]?.sentence;
	return isBrought && !isSame && !isInSentenceBefore(tokens, from, pronoun.from);
}

const WHERE = /^(?:where|when|that|which)$/;

/** As `a naval architect` he drew ships; was there, as `a nurse`: what somebody is, and nobody else. */
const isWhatOneIs = (tokens: NameTable['tokens'], { from, to, determiner }: Mention): boolean =>
	/^an?$/.test(determiner) && tokens[from - 1]?.lower === 'as' && !isVerbLike(tokens[to]);

/** `Its rival` was scornful. “…,” it said */
const RIVALS = new Set([
	'rival',
	'competitor',
	'owner',
	'parent',
	'subsidiary',
	'supplier',
	'landlord',
]);

/** It `read`: “…”: what is read is a document. */
const isRead = ({ tokens }: NameTable, { to }: Mention): boolean => {
	const [verb, next] = [tokens[to]?.lower ?? '', tokens[to + 1]?.text ?? ''];
	return (
		(/^(?:reads?|begins|began|opens|opened)$/.test(verb) &&
			(/^[:,.]$/.test(next) || tokens[to - 2]?.kind === 'quote')) ||
		(verb === 'states' && /^[:,.]$/.test(next))
	);
};

/** In `a statement`, it said: the words are in it, and somebody else’s. */
const carriesOwn = (
	{ tokens }: NameTable,
	{ from, isBehindPreposition }: Mention,
	pronoun: Mention,
) => isBehindPreposition && tokens[from]?.sentence === tokens[pronoun.from]?.sentence;

/** In the same paragraph, or what an earlier sentence is about. */
function isNear(names: NameTable, mention: Mention, { from }: Mention): boolean {
	const isBeside = names.tokens[mention.from]?.paragraph === names.tokens[from]?.paragraph;
	return isBeside || isSubject(names, mention);
}

/** `A spokesman`, or but `a spokesman`, opens a sentence; according to `a spokesman`. */
function isIntroduced(names: NameTable, mention: Mention): boolean {
	const { tokens } = names;
	const { from } = mention;
	let first = OPENERS.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
	// `Lee’s assistant` walks ahead.
	while (tokens[first - 1]?.isOwner || (first < from && tokens[first - 1]?.isCapital)) first--;
	const before = tokens[first - 1];
	// a letter sent by `a priest`
	if (before?.lower === 'by') return ONE.has(tokens[from]?.lower ?? '');
	if (ONE.has(tokens[from]?.lower ?? '') && opensClause(tokens, from)) return true;
	// It was sold, `my mother` always said, for nothing.
	if (isOfSomebody(mention) && saysSoon(tokens, mention.to)) return true;
	// The next day `the manager` closed it.
	if (mention.determiner === 'the' && isVerbLike(tokens[mention.to]) && leads(names, mention))
		return true;
	if (ONE.has(mention.determiner) && isHeadless(tokens, from)) return true;
	return before?.sentence !== tokens[from]?.sentence || tokens[from - 2]?.lower === 'according';
}

/** The first to arrive, `an old boy from Detroit`, drove in. */
function isHeadless(tokens: NameTable['tokens'], from: number): boolean {
	if (tokens[from - 1]?.text !== ',') return false;
	let start = from - 1;
	while (start > from - SHORT && tokens[start - 1]?.sentence === tokens[from]?.sentence) start--;
	const isStart = tokens[start - 1]?.sentence !== tokens[from]?.sentence;
	const [the, which] = [tokens[start]?.lower, tokens[start + 1]?.lower ?? ''];
	const isBare = tokens.slice(start, from - 1).every(({ kind }) => kind === 'word');
	return isStart && isBare && the === 'the' && WHICH.test(which);
}

const SHORT = 7;
const WHICH =
	/^(?:first|second|third|last|next|only|other|youngest|oldest|eldest|latest|best|worst)$/;

const saysSoon = (tokens: NameTable['tokens'], to: number): boolean =>
	tokens.slice(to, to + 2).some(({ lower }) => SAYING.has(lower));

const ONE = new Set(['a', 'an', 'one', 'another']);
const OPENERS = new Set(['but', 'and', 'yet']);

/** `Her husband` was less sure. “No,” he said; not: his agent quoted him as saying so. */
function isOwnSubject(names: NameTable, mention: Mention, pronoun: Mention): boolean {
	const { tokens } = names;
	const isEarlier =
		tokens[mention.from]?.sentence !== tokens[pronoun.from]?.sentence ||
		isOfOtherGender(mention, pronoun);
	const isBare = tokens
		.slice(mention.from, mention.to)
		.every(({ isCapital }, at) => at === 0 || !isCapital);
	return isEarlier && isBare && isOfSomebody(mention) && isSubject(names, mention);
}

/** `Her father` fell ill, and he wrote: no other than the one whose he is. */
function isOfOtherGender({ head, determiner }: Mention, pronoun: Mention): boolean {
	const told = GENDERED.get(head) ?? KIN.get(head);
	const owner = OWNERS.get(determiner);
	return owner !== undefined && told !== owner && told === GENDER_OF.get(pronoun.head);
}

const OWNERS: ReadonlyMap<string, Gender> = wordTable({ his: 'm', her: 'f' });

/** `her husband`, `his agent` */
const isOfSomebody = ({ kind, determiner }: Mention): boolean =>
	(kind === 'kin' || kind === 'person') && POSSESSIVE.has(determiner);

const POSSESSIVE = new Set(['his', 'her', 'their', 'my', 'our']);

const DETERMINED = new Set(['a', 'an', 'one', 'another', 'the']);
