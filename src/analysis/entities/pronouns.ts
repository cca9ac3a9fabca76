import { type Answer, answerOf, UNCLEAR } from './answer.ts';
import { type Asked, type Candidate, candidatesFor } from './candidates.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Figure } from './figures.ts';
import type { NameTable } from './names/name-table.ts';
import { countBefore } from './near.ts';
import type { Reference } from './references.ts';
import { isSubject, leadsSentence } from './subjects.ts';

/** Whom “he”, “she” or “it” means at this place. */
export function resolvePronoun(names: NameTable, pronoun: Reference, discourse: Discourse): Answer {
	const asked = WHICH[pronoun.head];
	return asked === undefined ? UNCLEAR : whoIsMeant(names, { pronoun, asked, discourse });
}

/** Whom words at a place mean that tell no name: the one of whom most is said there. */
export function whoIsMeant(names: NameTable, question: Question): Answer {
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
	const rival = scored.find(({ figure }) => figure === undefined || figure !== best.figure);
	const ahead = rival === undefined || rival === best ? SURE_LEAD : best.score - rival.score;
	if (best.figure) return answerOf(best.figure, certaintyOf(ahead));
	const [last] = discourse.recent;
	if (asked === 'it' && last?.kind === 'institution') return { ...last, certainty: 0.75 };
	return (
		namedAhead(names, question, best.reference) ?? {
			...described(names, best.reference),
			certainty: certaintyOf(ahead),
		}
	);
}

/** Whom the last sentence of the paragraph is about that is about somebody who fits. */
function leadOf(
	names: NameTable,
	candidates: readonly Candidate[],
	pronoun: Reference,
): Candidate | undefined {
	const { tokens } = names;
	const here = tokens[pronoun.from];
	const nearest = candidates.find(
		({ reference }) =>
			tokens[reference.from]?.paragraph === here?.paragraph && leadsSentence(names, reference),
	);
	return nearest?.reference.kind === 'pronoun' ? undefined : nearest;
}

const LEADS = 120;

/** Whom does a pronoun, or a noun that tells as little, mean? */
export type Question = {
	readonly pronoun: Reference;
	readonly asked: Asked;
	readonly discourse: Discourse;
};

const WHICH: Readonly<Record<string, Asked>> = { he: 'm', she: 'f', it: 'it' };
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

function score(names: NameTable, { reference, figure }: Candidate, question: Question): number {
	const { tokens } = names;
	const { pronoun, asked, discourse } = question;
	const [one, other] = [tokens[reference.from], tokens[pronoun.from]];
	if (!one || !other) return Number.NEGATIVE_INFINITY;
	const spokeLast = figure !== undefined && discourse.recent[0]?.figure === figure;
	const facts: Record<keyof typeof WEIGHTS, number | boolean> = {
		distance: other.start - one.start,
		subject: isSubject(names, reference),
		sameParagraph: one.paragraph === other.paragraph,
		owner: reference.isOwner,
		behindPreposition: reference.isBehindPreposition,
		spokeLast,
		otherGender: asked !== 'anybody' && figure?.gender !== undefined && figure.gender !== asked,
		ownGender: figure?.gender === asked,
		unnamed: !figure,
		askedAbout: spokeLast && (isAsked(tokens, pronoun) || goesOn(tokens, pronoun)),
	};
	const total = (sum: number, fact: keyof typeof WEIGHTS): number =>
		sum + WEIGHTS[fact] * Number(facts[fact]);
	return FACTS.reduce(total, 0);
}

const PUT_TO = new Set(['asked', 'pressed', 'told', 'questioned', 'challenged', 'reminded']);

const GOING_ON = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes']);

/** she `continued`: whoever spoke last goes on. */
function goesOn(tokens: NameTable['tokens'], { to }: Reference): boolean {
	return GOING_ON.has(tokens[to]?.lower ?? '');
}

/** `Asked` whether it was true, she …: whoever spoke last is asked. */
function isAsked(tokens: NameTable['tokens'], { from }: Reference): boolean {
	const sentence = tokens[from]?.sentence;
	for (let at = from; at > from - 40; at--) {
		if (tokens[at - 1]?.sentence !== sentence || tokens[at - 1]?.kind === 'quote') {
			return at < from && PUT_TO.has(tokens[at]?.lower ?? '');
		}
	}
	return false;
}

const AHEAD = 300;

/** Nobody before it: whoever spoke last and fits, or, at the head of an article, whoever comes next. */
function fallback(names: NameTable, question: Question): Answer {
	const spoke = question.discourse.recent
		.map(({ figure }) => figure)
		.find((figure) => isFitting(figure, question.asked));
	if (spoke) return answerOf(spoke, 0.6);
	return nextNamed(names, question) ?? UNCLEAR;
}

function nextNamed(names: NameTable, { pronoun, asked }: Question): Answer | undefined {
	const { references, tokens } = names;
	const here = tokens[pronoun.from]?.start ?? 0;
	const place = countBefore(references, pronoun.from);
	const next = references
		.slice(place, place + 12)
		.find(({ mention, isOwner }) => !isOwner && isFitting(mention?.figure, asked));
	if (!next?.mention || (tokens[next.from]?.start ?? 0) > here + AHEAD) return undefined;
	return answerOf(next.mention.figure, 0.6);
}

/** `An accountant` won the prize … “…,” she said. … Ann Lee, 52, …: the lead keeps the name for later. */
function namedAhead(names: NameTable, question: Question, lead: Reference): Answer | undefined {
	const { tokens } = names;
	if (tokens[lead.from]?.sentence !== 0 && tokens[lead.from - 1]?.kind !== 'mark') return undefined;
	const isLead = (tokens[lead.from]?.paragraph ?? 9) <= 1 && question.asked !== 'it';
	const next = isLead ? nextNamed(names, question) : undefined;
	const figure = next?.figure;
	return figure && figure.first > question.pronoun.from ? next : undefined;
}

function isFitting(figure: Figure | undefined, asked: Asked): figure is Figure {
	if (figure === undefined) return false;
	if (asked === 'it') return figure.kind === 'institution';
	return figure.kind === 'person' && (asked === 'anybody' || (figure.gender ?? asked) === asked);
}
