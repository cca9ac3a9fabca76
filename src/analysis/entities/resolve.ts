import { GENDERED } from '../words/people/role-nouns.ts';
import type { Asked } from './candidates.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { resolveDocument } from './documents.ts';
import type { Entity } from './entity.ts';
import { entityByRole } from './entity-by-role.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/name-table.ts';
import { lastNamed, nearestBefore } from './near.ts';
import { resolvePronoun, whoIsMeant } from './pronouns.ts';
import { type Referent, referentOf, UNCLEAR } from './referent.ts';
import { isSubject } from './subjects.ts';

/** Whom a mention means, given who spoke before. */
export function resolve(names: NameTable, mention: Mention, discourse: Discourse): Referent {
	const { kind, entity, chunk } = mention;
	if (entity) return chunk?.isGarbled ? UNCLEAR : referentOf(entity, 0.95);
	switch (kind) {
		case 'pronoun':
			return resolvePronoun(names, mention, discourse);
		case 'name':
		case 'unknown':
			return { name: chunk?.words.join(' ') ?? null, kind: 'institution', certainty: 0.7 };
		case 'person':
		case 'kin':
			return resolveRole(names, mention, discourse);
		case 'institution':
			return resolveInstitution(names, mention, discourse);
		case 'document':
			return resolveDocument(names, mention, discourse);
		case 'crowd':
			return described(names, mention);
	}
}

const INDEFINITE = new Set([
	'a',
	'an',
	'another',
	'one',
	'some',
	'several',
	'two',
	'no',
	'every',
	'any',
	'many',
]);

function resolveRole(names: NameTable, mention: Mention, discourse: Discourse): Referent {
	if (INDEFINITE.has(mention.determiner)) return described(names, mention);
	const entity = entityByRole(names, mention);
	if (entity) return referentOf(entity, 0.85);
	const unnamed = discourse.recent.find(
		({ kind, name }) => kind === 'unnamed' && name?.split(' ').includes(mention.head),
	);
	if (unnamed && mention.determiner === 'the') return { ...unnamed, certainty: 0.75 };
	if (names.mainPerson && MAIN_ROLES.has(mention.head)) return referentOf(names.mainPerson, 0.6);
	const stranger = introduced(names, mention);
	if (stranger) return { ...described(names, stranger), certainty: 0.75 };
	if (isUnnamed(mention)) return described(names, mention);
	const asked = genderAsked(mention.head);
	const { entity: resolved } = whoIsMeant(names, { pronoun: mention, asked, discourse });
	const salient = resolved ?? names.mainPerson;
	return salient ? referentOf(salient, 0.6) : described(names, mention);
}

/** `One juror` … the juror: somebody without a name, spoken of before. */
function introduced(names: NameTable, { from, head, determiner }: Mention): Mention | undefined {
	if (determiner !== 'the') return undefined;
	let looked = 0;
	for (const earlier of nearestBefore(names, from)) {
		if (++looked > MEMORY) return undefined;
		if (earlier.head !== head || earlier.entity || earlier.isBehindPreposition) continue;
		return ONE_OF_MANY.has(earlier.determiner) ? earlier : undefined;
	}
	return undefined;
}

const MEMORY = 40;
const ONE_OF_MANY = new Set(['a', 'an', 'one', 'another']);

function genderAsked(head: string): Asked {
	const told = GENDERED.get(head);
	return told ?? 'anybody';
}

/** Who is called so needs no introduction: the article is about them. */
const MAIN_ROLES = new Set(
	'winner champion victor defendant accused suspect victim founder laureate'.split(' '),
);

function isUnnamed({ kind, determiner, head }: Mention): boolean {
	return kind === 'kin' || determiner !== 'the' || ANYBODY.has(head);
}

/** Too general to mean the one the article is about. */
const ANYBODY = new Set(
	'man woman boy girl child student resident driver passenger teenager witness worker visitor'.split(
		' ',
	),
);

/** Words that fit any company or office: they mean the one that was spoken of. */
const ANY_INSTITUTION = new Set(
	'company firm agency airline organisation organization office group corporation maker carmaker planemaker'.split(
		' ',
	),
);

function resolveInstitution(names: NameTable, mention: Mention, discourse: Discourse): Referent {
	if (INDEFINITE.has(mention.determiner)) return described(names, mention);
	const { head, from } = mention;
	if (head === 'office' && names.tokens[from - 1]?.isOwner) {
		const [owner] = nearestBefore(names, from);
		return described(names, { ...mention, from: owner?.to === from ? owner.from : from - 1 });
	}
	const byRole = entityByRole(names, mention);
	if (byRole) return referentOf(byRole, 0.85);
	const named = names.institutionsByWord.get(head);
	const last = named && lastNamed(names, mention.from, named);
	if (last) return referentOf(last, 0.85);
	if (!ANY_INSTITUTION.has(head)) return described(names, mention);
	const spoke = discourse.recent.find(({ entity }) => entity?.kind === 'institution')?.entity;
	const near = lastInstitution(names, mention) ?? spoke;
	return near ? referentOf(near, 0.6) : described(names, mention);
}

/** The institution that was last the subject of a sentence before this place; else the one last named. */
function lastInstitution(names: NameTable, { from }: Mention): Entity | undefined {
	let named: Entity | undefined;
	for (const mention of nearestBefore(names, from)) {
		const entity = mention.entity;
		if (entity?.kind !== 'institution') continue;
		if (isSubject(names, mention)) return entity;
		named ??= entity;
	}
	return named;
}
