import { wordTable } from '../../words/word-set.ts';
import { described } from '../describe.ts';
import type { Discourse } from '../discourse.ts';
import type { Entity } from '../entity.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { countBefore } from '../near.ts';
import { type Referent, referentOf, UNCLEAR } from '../referent.ts';
import { isSubject, leadsSentence } from '../subjects.ts';
import { type Asked, type Candidate, candidatesFor } from './candidates.ts';

/** Whom “he”, “she” or “it” means at this place. */
export function resolvePronoun(names: NameTable, pronoun: Mention, discourse: Discourse): Referent {
	const asked = WHICH.get(pronoun.head);
	return asked === undefined ? UNCLEAR : whoIsMeant(names, { pronoun, asked, discourse });
}

/** Whom words at a place mean that tell no name: the one of whom most is said there. */
export function whoIsMeant(names: NameTable, question: Question): Referent {
	const { pronoun, asked, discourse } = question;
	const candidates = candidatesFor(names, question);
	const lead = leadOf(names, candidates, pronoun);
	const scored = candidates
		.map((candidate) => ({
			...candidate,
			score: score(names, candidate, question) + (candidate === lead ? LEADS : 0),
		}))
		.toSorted((one, other) => other.score - one.score);
	const [best] = scored;
	if (best === undefined) return fallback(names, question);
	const rival = scored.find(({ entity }) => entity === undefined || entity !== best.entity);
	const ahead = rival === undefined || rival === best ? SURE_LEAD : best.score - rival.score;
	if (best.entity) return referentOf(best.entity, certaintyOf(ahead));
	const [last] = discourse.recent;
	const isDocument = best.mention.kind === 'document';
	if (asked === 'it' && !isDocument && last?.kind === 'institution')
		return { ...last, certainty: 0.75 };
	return (
		namedAhead(names, question, best.mention) ?? {
			...described(names, best.mention),
			certainty: certaintyOf(ahead),
		}
	);
}

/** Whom the last sentence of the paragraph is about that is about somebody who fits. */
function leadOf(
	names: NameTable,
	candidates: readonly Candidate[],
	pronoun: Mention,
): Candidate | undefined {
	const { tokens } = names;
	const here = tokens[pronoun.from];
	const nearest = candidates.find(
		({ mention }) =>
			tokens[mention.from]?.paragraph === here?.paragraph && leadsSentence(names, mention),
	);
	return nearest?.mention.kind === 'pronoun' ? undefined : nearest;
}

const LEADS = 120;

/** Whom does a pronoun, or a noun that tells as little, mean? */
export type Question = {
	readonly pronoun: Mention;
	readonly asked: Asked;
	readonly discourse: Discourse;
};

const WHICH: ReadonlyMap<string, Asked> = wordTable({ he: 'm', she: 'f', it: 'it' });
const SURE_LEAD = 1000;

function certaintyOf(lead: number): number {
	if (lead > 250) return 0.92;
	return lead > 100 ? 0.85 : 0.7;
}

/** What speaks for a candidate, in characters of distance that it outweighs. */
const WEIGHTS = {
	distance: -0.4,
	subject: 250,
	sameParagraph: 300,
	owner: -90,
	behindPreposition: -80,
	spokeLast: 100,
	otherGender: -400,
	ownGender: 90,
	unnamed: 90,
	askedAbout: 300,
};
const FACTS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

function score(names: NameTable, { mention, entity }: Candidate, question: Question): number {
	const { tokens } = names;
	const { pronoun, asked, discourse } = question;
	const [one, other] = [tokens[mention.from], tokens[pronoun.from]];
	if (!one || !other) return Number.NEGATIVE_INFINITY;
	const spokeLast = entity !== undefined && discourse.recent[0]?.entity === entity;
	const facts: Record<keyof typeof WEIGHTS, number | boolean> = {
		distance: other.start - one.start,
		subject: isSubject(names, mention),
		sameParagraph: one.paragraph === other.paragraph,
		owner: mention.isOwner,
		behindPreposition: mention.isBehindPreposition,
		spokeLast,
		otherGender: asked !== 'anybody' && entity?.gender !== undefined && entity.gender !== asked,
		ownGender: entity?.gender === asked,
		unnamed: !entity,
		askedAbout: spokeLast && (isAsked(tokens, pronoun) || goesOn(tokens, pronoun)),
	};
	const total = (sum: number, fact: keyof typeof WEIGHTS): number =>
		sum + WEIGHTS[fact] * Number(facts[fact]);
	return FACTS.reduce(total, 0);
}

const PUT_TO = new Set(['asked', 'pressed', 'told', 'questioned', 'challenged', 'reminded']);

const GOING_ON = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes']);

/** she `continued`: whoever spoke last goes on. */
function goesOn(tokens: NameTable['tokens'], { to }: Mention): boolean {
	return GOING_ON.has(tokens[to]?.lower ?? '');
}

/** `Asked` whether it was true, she …: whoever spoke last is asked. */
function isAsked(tokens: NameTable['tokens'], { from }: Mention): boolean {
	const sentence = tokens[from]?.sentence;
	for (let at = from; at > from - 40; at--) {
		if (tokens[at - 1]?.sentence !== sentence || tokens[at - 1]?.kind === 'quote') {
			return at < from && PUT_TO.has(tokens[at]?.lower ?? '');
		}
	}
	return false;
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
	return nextNamed(names, question) ?? UNCLEAR;
}

function nextNamed(
	names: NameTable,
	{ pronoun, asked, discourse }: Question,
): Referent | undefined {
	const { listeners = [] } = discourse;
	const { mentions, tokens } = names;
	const here = tokens[pronoun.from]?.start ?? 0;
	const index = countBefore(mentions, pronoun.from);
	const next = mentions
		.slice(index, index + 12)
		.find(
			({ entity, isOwner }) => !isOwner && isFitting(entity, asked) && !listeners.includes(entity),
		);
	if (!next?.entity || (tokens[next.from]?.start ?? 0) > here + AHEAD) return undefined;
	return referentOf(next.entity, 0.6);
}

/** `An accountant` won the prize … “…,” she said. … Ann Lee, 52, …: the lead keeps the name for later. */
function namedAhead(names: NameTable, question: Question, lead: Mention): Referent | undefined {
	const { tokens } = names;
	if (tokens[lead.from]?.sentence !== 0 && tokens[lead.from - 1]?.kind !== 'mark') return undefined;
	const isLead = (tokens[lead.from]?.paragraph ?? 9) <= 1 && question.asked !== 'it';
	const next = isLead ? nextNamed(names, question) : undefined;
	const entity = next?.entity;
	return entity && entity.first > question.pronoun.from ? next : undefined;
}

function isFitting(entity: Entity | undefined, asked: Asked): entity is Entity {
	if (entity === undefined) return false;
	if (asked === 'it') return entity.kind === 'institution';
	return entity.kind === 'person' && (asked === 'anybody' || (entity.gender ?? asked) === asked);
}
