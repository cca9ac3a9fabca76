import { COMPANIES_TOO } from '../words/people/institution-kinds.ts';
import { INSTITUTION_NOUNS } from '../words/people/organisation-words.ts';
import { GENDERED } from '../words/people/role-nouns.ts';
import { wordTable } from '../words/word-set.ts';
import type { Asked } from './antecedents/candidates.ts';
import { namedLater } from './antecedents/named-later.ts';
import { resolvePlural } from './antecedents/plurals.ts';
import { resolvePronoun, whoIsMeant } from './antecedents/pronouns.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { resolveDocument } from './documents.ts';
import type { Entity } from './entity.ts';
import {
	entityByRole,
	inSamePostElsewhere,
	isInAnotherOffice,
	isSomethingElse,
} from './entity-by-role.ts';
import { institutionMeant } from './institutions.ts';
import type { Mention } from './mentions.ts';
import type { Gender } from './names/first-names.ts';
import type { NameTable } from './names/table.ts';
import { nearestBefore } from './near.ts';
import { type Referent, referentOf, UNCLEAR } from './referent.ts';
import { isOtherBody } from './spoken-of.ts';
import { introduced, isStranger } from './strangers.ts';

/** Whom a mention means, given who spoke before. */
export function resolve(names: NameTable, mention: Mention, discourse: Discourse): Referent {
	const { kind, entity, chunk } = mention;
	if (entity) return chunk?.isGarbled ? UNCLEAR : referentOf(entity, 0.95);
	switch (kind) {
		case 'pronoun':
			return resolveAnaphor(names, mention, discourse);
		case 'name':
		case 'unknown':
			return { name: chunk?.words.join(' ') ?? null, kind: 'institution', certainty: 0.7 };
		case 'person':
		case 'kin':
			return resolveRole(names, mention, discourse);
		case 'institution':
			return resolveInstitution(names, mention);
		case 'document':
			return resolveDocument(names, mention, discourse);
		case 'crowd':
			return resolveCrowd(names, mention, discourse);
	}
}

/** Ann and Tom Reed … `the couple` said: two who were named together just before. */
function resolveCrowd(names: NameTable, mention: Mention, discourse: Discourse): Referent {
	const club =
		TEAMS.has(mention.head) && mention.determiner === 'the' ? clubMeant(names, mention) : undefined;
	if (club) return referentOf(club, 0.8);
	if (ANYONE.has(mention.head)) return UNCLEAR;
	if (mention.determiner !== 'the' || !PAIRS.has(mention.head)) return described(names, mention);
	const named = resolvePlural(names, mention, discourse);
	return named.parts?.length === 2 ? named : described(names, mention);
}

/** `The champions` said on their website: the club that a sentence before is about. */
function clubMeant(names: NameTable, mention: Mention): Entity | undefined {
	const meant = institutionMeant(names, { ...mention, head: 'club' });
	return meant?.isOfKind ? meant.entity : undefined;
}

/** `Somebody` had written on the wall: “…” */
const ANYONE = new Set('somebody someone nobody'.split(' '));
const TEAMS = new Set('champions visitors hosts holders leaders'.split(' '));
const PAIRS = new Set('couple pair duo two brothers sisters parents newlyweds'.split(' '));

/** The statement … `it` says: the words are its sender’s. */
function resolveAnaphor(names: NameTable, pronoun: Mention, discourse: Discourse): Referent {
	const referent =
		pronoun.head === 'they'
			? resolvePlural(names, pronoun, discourse)
			: resolvePronoun(names, pronoun, discourse);
	const { mention } = referent;
	if (mention?.kind === 'document') {
		const determiner = INSTITUTION_NOUNS.has(mention.head) ? mention.determiner : '';
		return resolveDocument(names, { ...mention, determiner }, discourse);
	}
	return mention?.kind === 'institution' ? resolveInstitution(names, mention) : referent;
}

const INDEFINITE = new Set('a an another one some several two no every any many'.split(' '));

function resolveRole(names: NameTable, mention: Mention, discourse: Discourse): Referent {
	const entity = INDEFINITE.has(mention.determiner) ? undefined : entityByRole(names, mention);
	const other = entity && entity.first > mention.from ? introduced(names, mention) : undefined;
	if (other) return { ...described(names, other), certainty: 0.75 };
	if (entity) return referentOf(entity, 0.85);
	const later = namedLater(names, mention);
	if (later) return referentOf(later, 0.75);
	if (INDEFINITE.has(mention.determiner)) return described(names, mention);
	const examined = examinedBy(mention, discourse);
	if (examined) return referentOf(examined, 0.65);
	const company = companyMeant(names, mention);
	if (company) return referentOf(company, 0.7);
	const unnamed = discourse.recent.find(
		({ kind, name }) => kind === 'unnamed' && name?.split(' ').includes(mention.head),
	);
	if (unnamed && mention.determiner === 'the') return { ...unnamed, certainty: 0.75 };
	if (names.accused && ACCUSED.has(mention.head)) return referentOf(names.accused, 0.8);
	const noble = NOBLE.get(mention.head);
	if (noble && mention.determiner === 'the') {
		const isMain = names.mainPerson?.gender === noble;
		return names.mainPerson && isMain
			? referentOf(names.mainPerson, 0.6)
			: described(names, mention);
	}
	if (names.mainPerson && names.mainPerson.first < mention.from && MAIN_ROLES.has(mention.head))
		return referentOf(names.mainPerson, 0.6);
	const stranger = introduced(names, mention);
	if (stranger) return { ...described(names, stranger), certainty: 0.75 };
	if (isStranger(names, mention)) return described(names, mention);
	const isOffice = OFFICES.has(mention.head);
	const near =
		isOffice || YOUNG.has(mention.head) ? meantNearby(names, mention, discourse) : undefined;
	if (near) return referentOf(near, isOffice ? 0.6 : 0.7);
	if (isUnnamed(mention) || isTied(names, mention)) return described(names, mention);
	const isTitled = mention.chunk?.kind === 'title' && names.tokens[mention.to]?.lower === 'of';
	if (isOffice || isTitled) return described(names, mention);
	const asked = genderAsked(mention.head);
	const listeners = [...(discourse.listeners ?? []), ...inSamePostElsewhere(names, mention)];
	const moment = { ...discourse, listeners };
	const { entity: resolved } = whoIsMeant(names, { pronoun: mention, asked, discourse: moment });
	const likely = [resolved, names.mainPerson].find((one) => one && mayBe(one, asked));
	const isNew = likely !== undefined && isToldElsewhere(names, likely, mention);
	const isElse = likely && (isNew || isSomethingElse(likely, mention.head));
	const salient = isElse ? undefined : likely;
	const isFree = salient !== undefined && !listeners.includes(salient);
	return isFree ? referentOf(salient, 0.6) : described(names, mention);
}

/** “…,” said `the finder`. ⏎ Ann Lee cut the ribbon: who is first named in a paragraph below is somebody else. */
function isToldElsewhere({ tokens }: NameTable, { first }: Entity, { from }: Mention): boolean {
	return first > from && tokens[first]?.paragraph !== tokens[from]?.paragraph;
}

/** The barman is nobody whose first name is a woman’s. */
const mayBe = ({ gender }: Entity, asked: Asked): boolean =>
	asked === 'anybody' || gender === undefined || gender === asked;

/** “Did you?” asked Ms Ek. “No,” `the witness` replied: whoever spoke before the question. */
function examinedBy({ head }: Mention, { recent, listeners = [] }: Discourse): Entity | undefined {
	const [asker, earlier] = recent;
	const isExamined = WITNESSES.has(head) && asker?.entity && listeners.includes(asker.entity);
	return isExamined && earlier?.kind === 'person' && earlier.entity !== asker.entity
		? earlier.entity
		: undefined;
}

const WITNESSES = new Set(['witness', 'defendant', 'accused', 'suspect', 'interviewee']);

/** the Toronto-listed `miner`: no person of the article is one. */
function companyMeant(names: NameTable, mention: Mention): Entity | undefined {
	if (!COMPANIES_TOO.has(mention.head) || mention.determiner !== 'the') return undefined;
	return institutionMeant(names, { ...mention, head: 'company' })?.entity;
}

/** Ann Lee, 17, won. “…,” `the teenager` said: whom the sentences just before are about. */
function meantNearby(names: NameTable, mention: Mention, discourse: Discourse): Entity | undefined {
	if (mention.determiner !== 'the' || isTied(names, mention)) return undefined;
	const asked = genderAsked(mention.head);
	const { entity } = whoIsMeant(names, { pronoun: mention, asked, discourse });
	const here = names.tokens[mention.from]?.paragraph ?? 0;
	const isNear = names.mentions.some(
		(one) =>
			one.entity === entity &&
			one.from < mention.from &&
			here - (names.tokens[one.from]?.paragraph ?? 0) <= 1,
	);
	if (entity?.kind !== 'person' || !isNear || isInAnotherOffice(names, entity, mention))
		return undefined;
	// The king thanked Ann Lee, a teacher. “…,” the king said: she is told to be something else.
	return OFFICES.has(mention.head) && isSomethingElse(entity, mention.head) ? undefined : entity;
}

/** The barman is a man, and the sportswoman none. */
const TRADE = /(?<!^hu)man$/;

function genderAsked(head: string): Asked {
	const told = GENDERED.get(head);
	if (told !== undefined || !TRADE.test(head)) return told ?? 'anybody';
	return /woman$/.test(head) ? 'f' : 'm';
}

/** Who is called so needs no introduction. */
const MAIN_ROLES = new Set(
	'winner champion victor defendant accused suspect victim founder laureate'.split(' '),
);

/** Whom an article calls only by a rank, it need not name: nobody else of it is meant. */
const NOBLE: ReadonlyMap<string, Gender> = wordTable({
	duke: 'm',
	duchess: 'f',
	prince: 'm',
	princess: 'f',
	earl: 'm',
	countess: 'f',
	baron: 'm',
	baroness: 'f',
});

const ACCUSED = new Set(['defendant', 'accused', 'suspect']);

function isUnnamed({ kind, determiner, head }: Mention): boolean {
	return kind === 'kin' || determiner !== 'the' || ANYBODY.has(head);
}

/** the rebel `in` Zell, the man `who` called: it tells which one, and so it is nobody who is known. */
const TIED = new Set(['in', 'at', 'from', 'who', 'near', 'on', 'with']);

/** the `61-year-old` from Orla is no other of that age. */
const isTied = ({ tokens }: NameTable, { to, head }: Mention): boolean =>
	TIED.has(tokens[to]?.lower ?? '') && !/^\d{1,3}-year-old$/.test(head);

/** They take up somebody whose age was told. */
const YOUNG = new Set(['teenager', 'student', 'pupil', 'youngster', 'pensioner']);

/** Whoever holds one is called by it where the name is told: without that it is nobody of the article. */
const OFFICES = new Set(
	'minister president chancellor mayor governor king queen pope secretary ambassador speaker premier monarch'.split(
		' ',
	),
);

/** Too general to mean the one the article is about. */
const ANYBODY = new Set(
	`man woman boy girl child student resident driver passenger teenager witness worker visitor caller kidnapper abductor relative
	complainant mourner motorist passerby passer-by bystander eyewitness shopper commuter`.split(
		/\s+/,
	),
);

function resolveInstitution(names: NameTable, mention: Mention): Referent {
	if (INDEFINITE.has(mention.determiner)) return described(names, mention);
	const { head, from } = mention;
	if (head === 'office' && names.tokens[from - 1]?.isOwner) {
		const [owner] = nearestBefore(names, from);
		return described(names, { ...mention, from: owner?.to === from ? owner.from : from - 1 });
	}
	const byRole = entityByRole(names, mention);
	if (byRole) return referentOf(byRole, 0.85);
	const own = withOwner(names, mention);
	if (own !== mention) return described(names, own);
	const fuller = toldBefore(names, mention);
	if (fuller) return described(names, fuller);
	const meant = institutionMeant(names, mention);
	const isOther = meant && !meant.isOfKind && hasOwnName(names, mention, meant.entity);
	if (meant && !isOther) return referentOf(meant.entity, meant.isOfKind ? 0.85 : 0.65);
	return compound(names, mention) ?? described(names, mention);
}

/** `The airport authority` warned of it. “…,” the authority said: the last one so called that has no name. */
function toldBefore(
	names: NameTable,
	{ head, from, to, determiner }: Mention,
): Mention | undefined {
	if (determiner !== 'the' || to !== from + 2) return undefined;
	for (const earlier of nearestBefore(names, from)) {
		const { tokens } = names;
		if ((tokens[from]?.paragraph ?? 0) - (tokens[earlier.from]?.paragraph ?? 0) > 1)
			return undefined;
		if (earlier.entity?.nouns.has(head)) return undefined;
		const isFuller = earlier.determiner === 'the' && isOtherBody(tokens, earlier.to - 1);
		if (earlier.kind === 'institution' && earlier.head === head && isFuller) return earlier;
	}
	return undefined;
}

/** the `Commonwealth` observer group: a name before two nouns is no other institution’s. */
function hasOwnName({ tokens }: NameTable, { from, to }: Mention, { keys }: Entity): boolean {
	const before = tokens[to - 2];
	if (!before || before.isCapital || before.isOwner) return false;
	return tokens
		.slice(from, to - 2)
		.some((token) => token.isCapital && !keys.includes(token.lower) && token.lower !== 'the');
}

/** the `European Union’s` mission, `Marivela’s` bank */
function withOwner(names: NameTable, mention: Mention): Mention {
	const [owner] = nearestBefore(names, mention.from);
	const isBeside = owner?.to === mention.from && owner.isOwner;
	return isBeside && owner.chunk && owner.entity?.kind !== 'person'
		? { ...mention, from: owner.from }
		: mention;
}

/** the `campaign`, where the article calls it the Lee campaign */
function compound({ compounds, tokens }: NameTable, mention: Mention): Referent | undefined {
	const { from, to, head, determiner } = mention;
	const name = compounds.get(head);
	const isBare = tokens.slice(from + 1, to).every(({ isCapital }) => !isCapital);
	if (name === undefined || determiner !== 'the' || !isBare) return undefined;
	return { name, kind: 'institution', certainty: 0.75 };
}
