import { GENDERED, KIN } from '../../words/people/role-nouns.ts';
import { wordTable } from '../../words/word-set.ts';
import { described } from '../describe.ts';
import type { Discourse } from '../discourse.ts';
import type { Entity } from '../entity.ts';
import { isSomethingElse } from '../entity-by-role.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { countBefore } from '../near.ts';
import { type Referent, referentOf, UNCLEAR } from '../referent.ts';
import { isSubject } from '../subjects.ts';
import type { Asked } from './candidates.ts';
import type { Question } from './features.ts';
import { type Ranked, rankAntecedents } from './rank-antecedents.ts';

/** Whom “he”, “she” or “it” means at this place. */
export function resolvePronoun(names: NameTable, pronoun: Mention, discourse: Discourse): Referent {
	const asked = WHICH.get(pronoun.head);
	return asked === undefined ? UNCLEAR : whoIsMeant(names, { pronoun, asked, discourse });
}

/** Whom words at a place mean that tell no name: the antecedent of which most speaks. */
export function whoIsMeant(names: NameTable, question: Question): Referent {
	const [best] = rankAntecedents(names, question);
	return best === undefined ? fallback(names, question) : meant(names, question, best);
}

/** Whom the likeliest antecedent is, if it is likely enough. */
export function meant(names: NameTable, question: Question, best: Ranked): Referent {
	if (best.probability < TOO_CLOSE) return UNCLEAR;
	const { entity, mention } = best.nearest;
	const certainty = certaintyOf(best.probability);
	if (entity) return referentOf(entity, certainty);
	const [last] = question.discourse.recent;
	// Zell said in a statement that it would. “…,” it added: not the statement.
	const isDocument = mention.kind === 'document' && !mention.isBehindPreposition;
	if (question.asked === 'it' && !isDocument && last?.kind === 'institution')
		return { ...last, certainty: 0.75 };
	return namedAhead(names, question, mention) ?? { ...described(names, mention), certainty };
}

const WHICH: ReadonlyMap<string, Asked> = wordTable({ he: 'm', she: 'f', it: 'it' });

/** Below this, others together are likelier: it is wrong more often than right. */
const TOO_CLOSE = 0.45;

/** How often an antecedent of this probability is the right one. */
function certaintyOf(probability: number): number {
	if (probability > 0.9) return 0.92;
	return probability > 0.7 ? 0.85 : 0.7;
}

const AHEAD = 300;

const isListener = (entity: Entity, { discourse }: Question): boolean =>
	discourse.listeners?.includes(entity) ?? false;

/** Nobody before it: whoever spoke last and fits, or, at the head of an article, whoever comes next. */
function fallback(names: NameTable, question: Question): Referent {
	const spoke = question.discourse.recent
		.map(({ entity }) => entity)
		.find((entity) => isFitting(entity, question.asked) && !isListener(entity, question));
	if (spoke) return referentOf(spoke, 0.6);
	const next = nextNamed(names, question)?.entity;
	return next ? referentOf(next, 0.6) : UNCLEAR;
}

function nextNamed(names: NameTable, { pronoun, asked, discourse }: Question): Mention | undefined {
	const { listeners = [] } = discourse;
	const { mentions, tokens } = names;
	const here = tokens[pronoun.from]?.start ?? 0;
	const index = countBefore(mentions, pronoun.from);
	const next = mentions
		.slice(index, index + 12)
		.find(
			({ entity, isOwner }) => !isOwner && isFitting(entity, asked) && !listeners.includes(entity),
		);
	return next && (tokens[next.from]?.start ?? 0) <= here + AHEAD ? next : undefined;
}

/** `An accountant` won the prize … “…,” she said. … Ann Lee, 52, …: the lead keeps the name for later. */
function namedAhead(names: NameTable, question: Question, lead: Mention): Referent | undefined {
	const { tokens } = names;
	if (tokens[lead.from]?.sentence !== 0 && tokens[lead.from - 1]?.kind !== 'mark') return undefined;
	const isLead = (tokens[lead.from]?.paragraph ?? 9) <= 1 && question.asked !== 'it';
	const next = isLead ? nextNamed(names, question) : undefined;
	const entity = next && isSubject(names, next) ? next.entity : undefined;
	const isNew =
		entity !== undefined && entity.first > question.pronoun.from && !isOneMore(names, entity);
	const isElse = isNew && (isSomethingElse(entity, lead.head) || isKinOfOther(entity, lead));
	return isNew && !isElse ? referentOf(entity, 0.6) : undefined;
}

/** `The caller` rang. “…,” he said. The victim’s brother, Bo Ek, wept: he is told of as somebody’s, and a woman or a parent may be. */
const isKinOfOther = ({ roles }: Entity, { kind, head }: Mention): boolean =>
	roles.some((role) => KIN.has(role.head)) &&
	kind !== 'kin' &&
	!GENDERED.has(head) &&
	head !== 'parent';

/** `A second witness`, Ann Lee: not the first. */
const isOneMore = ({ tokens }: NameTable, { first }: Entity): boolean =>
	tokens
		.slice(Math.max(0, first - LONGEST_NOUN), first)
		.some(({ lower, sentence }) => sentence === tokens[first]?.sentence && MORE.test(lower));

const LONGEST_NOUN = 5;
const MORE = /^(?:another|other|second|third|fourth)$/;

function isFitting(entity: Entity | undefined, asked: Asked): entity is Entity {
	if (entity === undefined) return false;
	if (asked === 'it') return entity.kind === 'institution';
	return entity.kind === 'person' && (asked === 'anybody' || (entity.gender ?? asked) === asked);
}
