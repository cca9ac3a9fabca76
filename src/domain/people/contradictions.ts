import type { NameMatch } from '../articles/person-name.ts';
import { type Field, longestYears } from './callings.ts';
import { isOfOneCalling, roleEvidence } from './role-evidence.ts';
import { compareScenes, isCommonName } from './scene.ts';
import type { ReadPerson } from './told-person.ts';

/** Nobody speaks for longer. */
const LONGEST_LIFE = 60;
/** An age is of before or after a birthday, and of the day of the deed or of the article. */
const NEAR_IN_AGE = 2;

/** So many years lie between two reports. */
export function yearsBetween(one: ReadPerson, other: ReadPerson): number {
	return Math.abs(one.year - other.year);
}

/** Is what is told of both, whatever they are called, that of two people: by their ages, or by how long ago the one was? */
export function areOfOtherAge(one: ReadPerson, other: ReadPerson): boolean {
	if (yearsBetween(one, other) > LONGEST_LIFE) return true;
	const areKnown = one.born !== undefined && other.born !== undefined;
	return areKnown && Math.abs((one.born ?? 0) - (other.born ?? 0)) > NEAR_IN_AGE;
}

/** Is what is told of both, whose names may be one, that of two people, whatever else speaks for one? */
export function areTwoPeople(one: ReadPerson, other: ReadPerson, names: NameMatch): boolean {
	if (areOfOtherAge(one, other) || one.hasNamesake || other.hasNamesake) return true;
	const years = yearsBetween(one, other);
	const isApart = compareScenes(one.scene, other.scene) === 'apart';
	const roles = roleEvidence(one.roles, other.roles, { years, isApart });
	if (roles === 'against') return true;
	if (names !== 'full') return hasFollowed(one, other);
	if (years > longestYears(callingsOf(one), callingsOf(other))) return true;
	return isApart && roles === 'none' && areOfTwoPlaces(one, other);
}

/**
 * Two who share a name and not one place or body around them: are they two police chiefs, a lawyer and a director, or two
 * ministries? Whoever may have gone from one place to the next is not told apart by it.
 */
function areOfTwoPlaces(one: ReadPerson, other: ReadPerson): boolean {
	if (isCommonName(one.name.words)) return true;
	const [fields, others] = [fieldsIn(one), fieldsIn(other)];
	const areCalled = one.roles.length > 0 && other.roles.length > 0;
	if (areCalled && ![...fields].some((field) => others.has(field))) return true;
	return isLocal(one, others) && isLocal(other, fields);
}

/** Are they known in one place alone, as far as the article tells what they are? */
function isLocal({ roles }: ReadPerson, others: ReadonlySet<Field>): boolean {
	return roles.length === 0 ? others.size > 0 : roles.some((role) => role.isLocal);
}

const fieldsIn = ({ roles }: ReadPerson): ReadonlySet<Field> =>
	new Set(roles.flatMap(({ fields }) => [...fields]));

/** Whoever left an office does not hold it later: of 'former president' and then 'president' somebody else is meant. */
function hasFollowed(one: ReadPerson, other: ReadPerson): boolean {
	const [earlier, later] = one.year <= other.year ? [one, other] : [other, one];
	return earlier.roles.some(
		(left) =>
			left.isFormer &&
			later.roles.some((held) => !held.isFormer && isOfOneCalling(left, held)) &&
			!later.roles.some((held) => held.isFormer),
	);
}

const callingsOf = ({ roles }: ReadPerson): string[] =>
	roles.flatMap(({ callings }) => [...callings]);
