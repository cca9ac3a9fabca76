import { compareNames, type NameMatch, readName } from '../articles/person-name.ts';
import {
	areHardlyTwo,
	areOfOneAffair,
	areOfOneCareer,
	type Compared,
	compareTold,
} from './compared.ts';
import { areOfOtherAge, areTwoPeople, yearsBetween } from './contradictions.ts';
import { areLikely, areOfNearFields } from './likeness.ts';
import { areCalledAlike } from './role-evidence.ts';
import { type ReadPerson, readTold, type ToldPerson } from './told-person.ts';

export type { ToldPerson } from './told-person.ts';

/** Offices change hands: so many years apart a role alone says no more who has it. */
const YEARS_IN_OFFICE = 2;
/**
 * Are both of them one person? By the full name, unless what they are called, their ages or their years speak against it; by
 * another form of the name, by a surname or by a role alone only where enough of what is told around both speaks for it.
 */
export function isSamePerson(one: ToldPerson, other: ToldPerson): boolean {
	return areOne(readTold(one), readTold(other));
}

/** Is it a king or a pope by the one name they have, who was found to be one in several articles or bears a number? */
export function isRuler(group: readonly ToldPerson[]): boolean {
	const names = group.map(({ name, roles }) => readName(name, roles));
	return names.some(
		({ ruler, generation }) =>
			ruler === 'pope' || (ruler === 'king' && (generation !== '' || group.length > 1)),
	);
}

/** The same, of what was read before; `compare` compares their names. */
export function areOne(
	one: ReadPerson,
	other: ReadPerson,
	compare: typeof compareNames = compareNames,
): boolean {
	if (areOfOtherAge(one, other)) return false;
	if (areOfOneOffice(one, other) && yearsBetween(one, other) <= YEARS_IN_OFFICE) return true;
	const names = compare(one.name, other.name);
	if (names === 'differ' || (names !== 'full' && isNothingTold(one, other))) return false;
	const compared = compareTold(one, other, names);
	if (areTwoPeople(compared, names)) return false;
	const areKnown = one.around.size > 0 && other.around.size > 0;
	if (!areKnown) return seemOnePerson(compared, names);
	if (areHardlyTwo(compared) || areOfOneAffair(compared) || areOfOneCareer(compared)) return true;
	return areLikely(compared, leanToOne(compared, names));
}

/** Is one of them without a role, and one without anything around them? Then nothing but the whole name makes them one. */
function isNothingTold(one: ReadPerson, other: ReadPerson): boolean {
	const isUncalled = one.roles.length === 0 || other.roles.length === 0;
	return isUncalled && (one.isBare || other.isBare);
}

/** Does so little more make them one: by name and roles, or by a name that few have in whatever form? */
export function leanToOne(compared: Compared, names: NameMatch): boolean {
	const { one, other, areRare } = compared;
	const isOneGeneration = one.name.generation === other.name.generation;
	const isRareForm = (names === 'form' || names === 'alike') && areRare && isOneGeneration;
	return isRareForm || seemOnePerson(compared, names);
}

/** Do name and roles alone say so, where nothing contradicts it? */
export function seemOnePerson(compared: Compared, names: NameMatch): boolean {
	const { one, other, years } = compared;
	if (names === 'full') return true;
	if (years > YEARS_IN_OFFICE * 2) return false;
	if (compared.roles === 'for') return true;
	if (names !== 'form' || compared.scenes === 'apart') return false;
	return (
		areCalledAlike(one.roles, other.roles) ||
		(compared.scenes === 'shared' && areOfNearFields(one, other))
	);
}

/** Is the one's name what the other is called, where there is one of it at a time? */
function areOfOneOffice(one: ReadPerson, other: ReadPerson): boolean {
	return other.offices.has(one.office) || one.offices.has(other.office);
}
