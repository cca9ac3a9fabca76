import type { Token } from '../../document/tokens.ts';
import { GENDERED, KIN } from '../../words/people/role-nouns.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { opensClause } from '../clauses.ts';
import type { Discourse } from '../discourse.ts';
import { isOfKind, isSomethingElse } from '../entity-by-role.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { isSubject } from '../subjects.ts';
import type { Asked, Candidate } from './candidates.ts';
import { isIntroduced, isTopic, leads, says } from './leads.ts';
import { WEIGHTS } from './weights.ts';

/** Whom does a pronoun, or a noun that tells as little, mean? */
export type Question = {
	readonly pronoun: Mention;
	readonly asked: Asked;
	readonly discourse: Discourse;
};

/** What speaks for or against somebody as the one who is meant: 0 or 1, or a measure of that size. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** What all antecedents of one question share. */
export type Scene = {
	readonly names: NameTable;
	readonly question: Question;
	/** The paragraphs that hold more than quotations, from the pronoun’s own backwards; of the nearest two: */
	readonly running: readonly number[];
	/** Whom the first and the last sentence of each of these are about, as far as they fit. */
	readonly leading: readonly Lead[];
	/** Who says something in these paragraphs, the last of each. */
	readonly saying: readonly (Candidate | undefined)[];
	/** Does its own paragraph name nobody before it who fits? */
	readonly isFirstTold: boolean;
	/** What is quoted in its paragraph. */
	readonly quoted: string;
};

type Lead = { readonly first: Candidate | undefined; readonly last: Candidate | undefined };

/** Reads once what all antecedents of a question are measured by. */
export function readScene(
	names: NameTable,
	candidates: readonly Candidate[],
	question: Question,
): Scene {
	const running = runningBefore(names.tokens, question.pronoun.from);
	const near = running.slice(0, 2).map((paragraph) => {
		const inside = candidates.filter(
			({ mention }) => names.tokens[mention.from]?.paragraph === paragraph,
		);
		const subjects = inside.filter(({ mention }) => leads(names, mention));
		const saying = inside.find(({ mention }) => says(names.tokens, mention));
		return { lead: { first: subjects.at(-1), last: subjects[0] }, saying };
	});
	const leading = near.map(({ lead }) => lead);
	const saying = near.map((one) => one.saying);
	const isFirstTold = !candidates.some(
		({ mention }) => names.tokens[mention.from]?.paragraph === running[0],
	);
	const quoted = quotedBeside(names.tokens, question);
	return { names, question, running, leading, saying, isFirstTold, quoted };
}

const FURTHEST = 400;

function runningBefore(tokens: readonly Token[], from: number): number[] {
	const found: number[] = [];
	for (let at = from; at >= Math.max(0, from - FURTHEST); at--) {
		const token = tokens[at];
		if (token?.kind === 'word' && token.paragraph !== found.at(-1)) found.push(token.paragraph);
	}
	return found;
}

/** What is quoted in the paragraph of the pronoun: few name themselves in it. */
function quotedBeside(tokens: readonly Token[], { pronoun }: Question): string {
	const paragraph = tokens[pronoun.from]?.paragraph;
	const around = tokens.slice(Math.max(0, pronoun.from - BESIDE), pronoun.from + BESIDE);
	const quotes = around.filter((token) => token.kind === 'quote' && token.paragraph === paragraph);
	return quotes.map(({ text }) => text).join(' ');
}

const BESIDE = 12;

/** What speaks for and against one of them, of all places that name or mean them, the nearest first. */
export function featuresOf(scene: Scene, places: readonly Candidate[]): Features {
	const facts: Record<keyof Features, boolean | number> = {
		...ofPlaces(scene, places),
		...ofSomebody(scene, places),
		...ofProtagonist(scene, places),
	};
	for (const name of NAMES) facts[name] = Number(facts[name]);
	return facts as Features;
}

const NAMES = Object.keys(WEIGHTS) as (keyof Features)[];

/** Where they stand: what leads a paragraph is likelier than what is only named there. */
function ofPlaces(
	{ names, question, running, leading, saying, isFirstTold }: Scene,
	places: readonly Candidate[],
) {
	const { tokens } = names;
	const [own, before, earlier] = running;
	const [here, last] = leading;
	const paragraphOf = ({ mention }: Candidate) => tokens[mention.from]?.paragraph;
	const isNamedIn = (paragraph: number | undefined) =>
		paragraph !== undefined && places.some((one) => paragraphOf(one) === paragraph);
	const isSubjectIn = (paragraph: number | undefined) =>
		places.some((one) => paragraphOf(one) === paragraph && isSubject(names, one.mention));
	const isLead = (lead: Candidate | undefined) => lead !== undefined && places.includes(lead);
	const isNear = (paragraph: number | undefined) => paragraph === own || paragraph === before;
	const [nearest] = places;
	const first = nearest?.entity?.first;
	const introduction = places.find(
		(one) => one.mention.chunk?.from === first && isIntroduced(names, one.mention),
	);
	const distance = (tokens[question.pronoun.from]?.start ?? 0) - startOf(tokens, nearest);
	return {
		leadsHere: isLead(here?.last),
		opensHere: isLead(here?.first),
		subjectHere: isSubjectIn(own),
		namedHere: isNamedIn(own),
		leadsBefore: isFirstTold && isLead(last?.last),
		opensBefore: isFirstTold && isLead(last?.first),
		subjectBefore: isSubjectIn(before),
		namedBefore: isNamedIn(before),
		namedEarlier: isNamedIn(earlier),
		saysHere: isLead(saying[0]),
		saysBefore: isFirstTold && isLead(saying[1]),
		introduced: introduction !== undefined && isNear(paragraphOf(introduction)),
		newcomer: isNewcomer(names, places, question.pronoun),
		presented: places.some((one) => isPresented(tokens, one.mention, question.pronoun)),
		aside: nearest !== undefined && isAside(tokens, nearest.mention),
		often: Math.log2(1 + places.length),
		distance: distance / 1000,
	};
}

/** Lee said “no”. Bo Ek, her rival, laughed. “…,” `he` said: named for the first time since the last quotation, in the lead. */
function isNewcomer(names: NameTable, places: readonly Candidate[], { from }: Mention): boolean {
	const first = places.at(-1);
	if (!first?.entity || first.mention.chunk?.from !== first.entity.first) return false;
	const { tokens } = names;
	let quotes = 0;
	for (let at = from; at > first.mention.from; at--) if (tokens[at]?.kind === 'quote') quotes++;
	if (quotes > 1) return false;
	for (let at = first.mention.from; at > Math.max(0, from - FURTHEST); at--) {
		if (tokens[at]?.kind === 'quote') return leads(names, first.mention);
	}
	return false;
}

/** Behind her stood `a nurse`. “…,” she said: the sentence right before the words does nothing but bring somebody in. */
function isPresented(tokens: readonly Token[], { from }: Mention, pronoun: Mention): boolean {
	const verb = tokens[from - 1];
	if (!PRESENTING.has(verb?.lower ?? '') || !opensClause(tokens, from)) return false;
	let start = pronoun.from;
	while (start > from && tokens[start - 1]?.sentence === tokens[pronoun.from]?.sentence) start--;
	while (tokens[start - 1]?.kind === 'quote') start--;
	return tokens[start - 1]?.sentence === verb?.sentence;
}

const PRESENTING = new Set('stood sat came lay sits stands waited'.split(' '));

const isAside = (tokens: readonly Token[], mention: Mention): boolean =>
	mention.isOwner || (mention.isBehindPreposition && !isTopic(tokens, mention));

const startOf = (tokens: readonly Token[], candidate: Candidate | undefined): number =>
	tokens[candidate?.mention.from ?? 0]?.start ?? 0;

/** Who they are. */
function ofSomebody({ names, question, quoted, leading }: Scene, places: readonly Candidate[]) {
	const [nearest] = places;
	const { pronoun, asked, discourse } = question;
	const entity = nearest?.entity;
	const isMain = entity !== undefined && entity === names.mainPerson;
	const spokeLast = entity !== undefined && discourse.recent[0]?.entity === entity;
	const isGendered = asked === 'm' || asked === 'f';
	const isOwn = isGendered && entity?.gender === asked;
	return {
		asked: spokeLast && isAsked(names.tokens, pronoun, places),
		goesOn: spokeLast && goesOn(names.tokens, pronoun),
		main: isMain && pronoun.kind === 'pronoun',
		mainByNoun: isMain && pronoun.kind !== 'pronoun',
		ownGender: isOwn,
		toldGender: isOwn && entity?.isGenderTold === true,
		otherGender: isGendered && entity?.gender !== undefined && !isOwn,
		unnamed: entity === undefined,
		otherRole:
			pronoun.kind !== 'pronoun' && entity !== undefined && isSomethingElse(entity, pronoun.head),
		ofKind: entity !== undefined && pronoun.kind !== 'pronoun' && isOfKind(entity, pronoun.head),
		kinOfMain: isKinOfMain(names, pronoun, nearest),
		namedInQuote: entity !== undefined && isNamedIn(quoted, entity.words),
		spokenOf: isSpokenOf(quoted, nearest, leading[0]?.last),
	};
}

/** At 16 `she` was sent to Orla: what is told, and not who says something. */
const isToldOf = (tokens: readonly Token[], { kind, from, to }: Mention): boolean =>
	kind === 'pronoun' &&
	!SAYING.has(tokens[to]?.lower ?? '') &&
	!SAYING.has(tokens[from - 1]?.lower ?? '');

/** Is it the one whom the title names, or whose life is told; is the paragraph new, and does it tell of them? */
function ofProtagonist({ names, question, isFirstTold }: Scene, [nearest]: readonly Candidate[]) {
	const entity = nearest?.entity;
	const isOne = entity !== undefined && entity === names.protagonist;
	return {
		titled: isOne,
		titledAnew: isOne && isFirstTold,
		titledTells: isOne && isFirstTold && isToldOf(names.tokens, question.pronoun),
	};
}

/** “…,” said Ruth Ek, her daughter. ⏎ `She` was born in Orla: a life that goes on is that of whom the article is about. */
function isKinOfMain(
	{ tokens, mainPerson }: NameTable,
	{ from, to }: Mention,
	nearest: Candidate | undefined,
): boolean {
	const entity = nearest?.entity;
	if (!entity || !mainPerson || entity === mainPerson) return false;
	if (tokens[from - 1]?.paragraph === tokens[from]?.paragraph) return false;
	const isLife = LIVING.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`);
	return isLife && entity.roles.some(({ head }) => KIN.has(head));
}

const LIVING =
	/^(?:(?:was|is) (?:born|raised|educated|brought)|grew up|(?:attended|studied|trained|graduated|married|enlisted|emigrated|joined) )/;

/** Her father baked it. “`He` never slept.”: whom the words are about, and the sentence before them, does not say them. */
function isSpokenOf(
	quoted: string,
	nearest: Candidate | undefined,
	lead: Candidate | undefined,
): boolean {
	if (!nearest || nearest.mention !== lead?.mention) return false;
	const { entity, mention } = nearest;
	const gender = entity ? entity.gender : (GENDERED.get(mention.head) ?? KIN.get(mention.head));
	return gender === 'm' ? HE.test(quoted) : gender === 'f' && SHE.test(quoted);
}

const HE = /^\W*(?:he|his)\b/i;
const SHE = /^\W*(?:she|her)\b/i;

function isNamedIn(quoted: string, words: readonly string[]): boolean {
	return quoted !== '' && words.some((word) => word.length > 2 && quoted.includes(word));
}

const PUT_TO = new Set(['asked', 'pressed', 'told', 'questioned', 'challenged', 'reminded']);

const GOING_ON = new Set(['continued', 'continues', 'added', 'adds', 'concluded', 'concludes']);

/** she `continued`: whoever spoke last goes on. */
export function goesOn(tokens: readonly Token[], { to }: Mention): boolean {
	return GOING_ON.has(tokens[to]?.lower ?? '');
}

/** Is something quoted before it in its paragraph? */
function hasQuote(tokens: readonly Token[], at: number): boolean {
	for (let index = at - 1; tokens[index]?.paragraph === tokens[at]?.paragraph; index--) {
		if (tokens[index]?.kind === 'quote') return true;
		if (at - index > FURTHEST) return false;
	}
	return false;
}

/** `Asked` whether it was true, she …: whoever spoke last is asked, if the paragraph has told of nobody else alone. */
function isAsked(
	tokens: readonly Token[],
	{ from }: Mention,
	places: readonly Candidate[],
): boolean {
	const here = tokens[from];
	for (let at = from; at > from - 40; at--) {
		const before = tokens[at - 1];
		if (before?.sentence !== here?.sentence || before?.kind === 'quote') {
			if (at === from || !PUT_TO.has(tokens[at]?.lower ?? '')) return false;
			const isNamed = ({ mention }: Candidate): boolean =>
				mention.entity !== undefined && tokens[mention.from]?.paragraph === here?.paragraph;
			return before?.paragraph !== here?.paragraph || hasQuote(tokens, at) || places.some(isNamed);
		}
	}
	return false;
}
