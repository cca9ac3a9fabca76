import { type Answer, answerOf, UNCLEAR } from './answer.ts';
import { described } from './describe.ts';
import { resolveDocument } from './documents.ts';
import { figureByRole, lastNamed } from './figure-by-role.ts';
import type { Figure } from './figures.ts';
import type { NameTable } from './name-table.ts';
import { type Recent, resolvePronoun } from './pronouns.ts';
import type { Reference } from './references.ts';
import { isSubject } from './subjects.ts';

/** Whom a reference means, given who spoke before. */
export function resolve(names: NameTable, reference: Reference, recent: Recent): Answer {
	const { kind, mention, chunk } = reference;
	if (mention) return mention.chunk.isGarbled ? UNCLEAR : answerOf(mention.figure, 0.95);
	switch (kind) {
		case 'pronoun':
			return resolvePronoun(names, reference, recent);
		case 'name':
		case 'unknown':
			return { name: chunk?.words.join(' ') ?? null, kind: 'institution', certainty: 0.7 };
		case 'person':
		case 'kin':
			return resolveRole(names, reference, recent);
		case 'institution':
			return resolveInstitution(names, reference, recent);
		case 'document':
			return resolveDocument(names, reference, recent);
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

function resolveRole(names: NameTable, reference: Reference, recent: Recent): Answer {
	if (INDEFINITE.has(reference.determiner)) return described(names, reference);
	const figure = figureByRole(names, reference);
	if (figure) return answerOf(figure, 0.85);
	if (reference.kind === 'kin' || reference.determiner !== 'the')
		return described(names, reference);
	const last = recent[0]?.figure;
	const salient =
		last?.kind === 'person' && !MAIN_ROLES.has(reference.head) ? last : mainPerson(names);
	return salient ? answerOf(salient, 0.6) : described(names, reference);
}

/** Who is called so needs no introduction: the article is about them. */
const MAIN_ROLES = new Set(
	'winner champion victor defendant accused suspect victim founder laureate'.split(' '),
);

/** The person named most often. */
function mainPerson({ mentions }: NameTable): Figure | undefined {
	const persons = mentions.map(({ figure }) => figure).filter(({ kind }) => kind === 'person');
	const counts = Array.from(
		Map.groupBy(persons, (figure) => figure),
		([figure, { length }]) => ({ figure, length }),
	);
	return counts.toSorted((one, other) => other.length - one.length)[0]?.figure;
}

/** Words that fit any company or office: they mean the one that was spoken of. */
const ANY_INSTITUTION = new Set(
	'company firm agency airline organisation organization office group corporation maker carmaker planemaker'.split(
		' ',
	),
);

function resolveInstitution(names: NameTable, reference: Reference, recent: Recent): Answer {
	if (INDEFINITE.has(reference.determiner)) return described(names, reference);
	const byRole = figureByRole(names, reference);
	if (byRole) return answerOf(byRole, 0.85);
	const { head } = reference;
	const named = names.figures.filter(
		({ kind, keys }) => kind === 'institution' && keys.includes(head),
	);
	const last = named.length > 0 ? lastNamed(names, reference, named) : undefined;
	if (last) return answerOf(last, 0.85);
	if (!ANY_INSTITUTION.has(head)) return described(names, reference);
	const spoke = recent.find(({ figure }) => figure?.kind === 'institution')?.figure;
	const near = lastInstitution(names, reference) ?? spoke;
	return near ? answerOf(near, 0.6) : described(names, reference);
}

/** The institution that was last the subject of a sentence before this place. */
function lastInstitution(names: NameTable, { from }: Reference): Figure | undefined {
	let found: Figure | undefined;
	for (const reference of names.references) {
		if (reference.from >= from) break;
		const figure = reference.mention?.figure;
		if (figure?.kind === 'institution' && isSubject(names, reference)) found = figure;
	}
	return found;
}
