import { GENDERED } from '../words/people/role-nouns.ts';
import { type Answer, answerOf, UNCLEAR } from './answer.ts';
import type { Asked } from './candidates.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { resolveDocument } from './documents.ts';
import { figureByRole } from './figure-by-role.ts';
import type { Figure } from './figures.ts';
import type { NameTable } from './names/name-table.ts';
import { lastNamed, nearestBefore } from './near.ts';
import { resolvePronoun, whoIsMeant } from './pronouns.ts';
import type { Reference } from './references.ts';
import { isSubject } from './subjects.ts';

/** Whom a reference means, given who spoke before. */
export function resolve(names: NameTable, reference: Reference, discourse: Discourse): Answer {
	const { kind, mention, chunk } = reference;
	if (mention) return mention.chunk.isGarbled ? UNCLEAR : answerOf(mention.figure, 0.95);
	switch (kind) {
		case 'pronoun':
			return resolvePronoun(names, reference, discourse);
		case 'name':
		case 'unknown':
			return { name: chunk?.words.join(' ') ?? null, kind: 'institution', certainty: 0.7 };
		case 'person':
		case 'kin':
			return resolveRole(names, reference, discourse);
		case 'institution':
			return resolveInstitution(names, reference, discourse);
		case 'document':
			return resolveDocument(names, reference, discourse);
		case 'crowd':
			return described(names, reference);
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

function resolveRole(names: NameTable, reference: Reference, discourse: Discourse): Answer {
	if (INDEFINITE.has(reference.determiner)) return described(names, reference);
	const figure = figureByRole(names, reference);
	if (figure) return answerOf(figure, 0.85);
	const unnamed = discourse.recent.find(
		({ kind, name }) => kind === 'unnamed' && name?.split(' ').includes(reference.head),
	);
	if (unnamed && reference.determiner === 'the') return { ...unnamed, certainty: 0.75 };
	if (names.mainPerson && MAIN_ROLES.has(reference.head)) return answerOf(names.mainPerson, 0.6);
	const stranger = introduced(names, reference);
	if (stranger) return { ...described(names, stranger), certainty: 0.75 };
	if (isUnnamed(reference)) return described(names, reference);
	const asked = genderAsked(reference.head);
	const { figure: meant } = whoIsMeant(names, { pronoun: reference, asked, discourse });
	const salient = meant ?? names.mainPerson;
	return salient ? answerOf(salient, 0.6) : described(names, reference);
}

/** `One juror` … the juror: somebody without a name, spoken of before. */
function introduced(
	names: NameTable,
	{ from, head, determiner }: Reference,
): Reference | undefined {
	if (determiner !== 'the') return undefined;
	let looked = 0;
	for (const earlier of nearestBefore(names, from)) {
		if (++looked > MEMORY) return undefined;
		if (earlier.head !== head || earlier.mention || earlier.isBehindPreposition) continue;
		return ONE_OF_MANY.has(earlier.determiner) ? earlier : undefined;
	}
	return undefined;
}

const MEMORY = 40;
const ONE_OF_MANY = new Set(['a', 'an', 'one', 'another']);

function genderAsked(head: string): Asked {
	const told = GENDERED[head];
	return told ?? 'anybody';
}

/** Who is called so needs no introduction: the article is about them. */
const MAIN_ROLES = new Set(
	'winner champion victor defendant accused suspect victim founder laureate'.split(' '),
);

function isUnnamed({ kind, determiner, head }: Reference): boolean {
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

function resolveInstitution(names: NameTable, reference: Reference, discourse: Discourse): Answer {
	if (INDEFINITE.has(reference.determiner)) return described(names, reference);
	const { head, from } = reference;
	if (head === 'office' && names.tokens[from - 1]?.isOwner) {
		const [owner] = nearestBefore(names, from);
		return described(names, { ...reference, from: owner?.to === from ? owner.from : from - 1 });
	}
	const byRole = figureByRole(names, reference);
	if (byRole) return answerOf(byRole, 0.85);
	const named = names.institutionsByWord.get(head);
	const last = named && lastNamed(names, reference.from, named);
	if (last) return answerOf(last, 0.85);
	if (!ANY_INSTITUTION.has(head)) return described(names, reference);
	const spoke = discourse.recent.find(({ figure }) => figure?.kind === 'institution')?.figure;
	const near = lastInstitution(names, reference) ?? spoke;
	return near ? answerOf(near, 0.6) : described(names, reference);
}

/** The institution that was last the subject of a sentence before this place; else the one last named. */
function lastInstitution(names: NameTable, { from }: Reference): Figure | undefined {
	let named: Figure | undefined;
	for (const reference of nearestBefore(names, from)) {
		const figure = reference.mention?.figure;
		if (figure?.kind !== 'institution') continue;
		if (isSubject(names, reference)) return figure;
		named ??= figure;
	}
	return named;
}
