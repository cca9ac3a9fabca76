import { isRareName } from '../articles/names/common-names.ts';
import type { NameMatch } from '../articles/person-name.ts';
import { HELD_BY_MANY, longestYears } from './callings.ts';
import { areHardlyTwo, areOfOneStory, type Compared } from './compared.ts';
import { isOfOneCalling } from './role-evidence.ts';
import { isCommonName } from './scene.ts';
import { type ReadPerson, yearsApart } from './told-person.ts';

/** Nobody speaks for longer. */
const LONGEST_LIFE = 60;
/** An age may be that of the day of the deed, or of a year before: so many years it may be wrong. */
const WRONG_BY = 1;
/** What is written on the day somebody dies may have been said before. */
const DAYS_AFTER = 3 / 365;

/** So many years lie between two reports. */
export function yearsBetween(one: ReadPerson, other: ReadPerson): number {
	return Math.abs(one.year - other.year);
}

/** Is what is told of both, whatever they are called, that of two people: by their gender, their ages, by how long ago the one was, or as one of them was dead? */
export function areOfOtherAge(one: ReadPerson, other: ReadPerson): boolean {
	if (yearsBetween(one, other) > LONGEST_LIFE) return true;
	if (one.gender && other.gender && one.gender !== other.gender) return true;
	if (one.born && other.born && yearsApart(one.born, other.born) > WRONG_BY) return true;
	return isDeadBefore(one, other) || isDeadBefore(other, one);
}

/** Was the one dead when the other speaks? */
function isDeadBefore({ died }: ReadPerson, { isAlive, at }: ReadPerson): boolean {
	return died !== undefined && isAlive && at > died + DAYS_AFTER;
}

/** Was the one, by the age that is told, too young for what the other is called: a colonel, or retired? */
function isTooYoung({ born }: ReadPerson, { roles, at }: ReadPerson): boolean {
	return born !== undefined && roles.some(({ youngest }) => at - born.from + WRONG_BY < youngest);
}

/** Is each told to be from a town, and neither town named around the other? */
function areOfTwoTowns(one: ReadPerson, other: ReadPerson): boolean {
	if (one.origins.length === 0 || other.origins.length === 0) return false;
	return !isToldOf(one, other) && !isToldOf(other, one);
}

/** Is a town of the one told around the other, or from where they are? */
function isToldOf({ origins }: ReadPerson, other: ReadPerson): boolean {
	const told = new Set([...other.origins.flat(), ...other.scene.stems]);
	return origins.some((words) => words.some((word) => told.has(word)));
}

/** By so many words of what one is called, told around the other, somebody is known wherever they are. */
const CALLED_ALIKE = 3;

/** Is what is told of both, whose names may be one, that of two people, whatever else speaks for one? */
export function areTwoPeople(compared: Compared, names: NameMatch): boolean {
	const { one, other, years } = compared;
	if (areOfOtherAge(one, other) || one.hasNamesake || other.hasNamesake) return true;
	if (isTooYoung(one, other) || isTooYoung(other, one)) return true;
	const areApart = compared.roles === 'against' || areOfTwoTowns(one, other);
	if (areApart && !areOfOneStory(compared)) return true;
	if (names !== 'full')
		return hasFollowed(one, other) || areOfOneForce(compared) || mayBeFatherAndSon(compared);
	if (years > longestYears(callingsOf(one), callingsOf(other))) return true;
	if (areHardlyTwo(compared)) return false;
	if (compared.roles !== 'none' || !areOfTwoPlaces(compared)) return false;
	return compared.scenes === 'apart' && compared.calledWords < CALLED_ALIKE;
}

/**
 * Are they called by one surname that many have, and by a rank of which every force has many? Two sergeants Miller of one county
 * are one only where an affair is told of both.
 */
function areOfOneForce(compared: Compared): boolean {
	const { one, other } = compared;
	if (one.name.words.length > 1 && other.name.words.length > 1) return false;
	if (isRareName(one.name.words) && isRareName(other.name.words)) return false;
	const isOfMany = [one, other].some((each) => callingsOf(each).some((it) => HELD_BY_MANY.has(it)));
	return isOfMany && compared.sharedWords < WORDS_OF_AFFAIR;
}

const WORDS_OF_AFFAIR = 6;

/**
 * 'Otto Wolf Jr.' and 'Otto Wolf' are of one place and often of one trade, whoever is meant: they are one by their ages, or where
 * soon after, or looking back, somebody is still called the same and no father or son is told of.
 */
function mayBeFatherAndSon(compared: Compared): boolean {
	const { one, other, years } = compared;
	if (one.name.generation === other.name.generation) return false;
	if (one.name.words.length < 2 || other.name.words.length < 2 || compared.isOneAge) return false;
	const plain = one.name.generation === '' ? one : other;
	const isOfFamily = GENERATIONS.some((word) => plain.around.has(word));
	const isSoon = years <= YEARS_OF_A_CALLING || compared.isToldBack;
	const isOneField = one.fields.some((field) => other.fields.includes(field));
	const isCalledAlike = compared.isOneCalling || compared.calledWords > 0 || isOneField;
	return isOfFamily || !isSoon || !isCalledAlike || compared.scenes !== 'shared';
}

const GENERATIONS = ['son', 'sons', 'fathe'];
const YEARS_OF_A_CALLING = 8;

/**
 * Two who share a name and not one place or body around them: are they two police chiefs, a lawyer and a director, or two
 * ministries? Whoever may have gone from one place to the next is not told apart by it.
 */
function areOfTwoPlaces({ one, other, areCalled }: Compared): boolean {
	if (isCommonName(one.name.words)) return true;
	if (areCalled && !one.fields.some((field) => other.fields.includes(field))) return true;
	return isLocal(one, other) && isLocal(other, one);
}

/** Are they known in one place alone, as far as the article tells what they are? */
function isLocal({ roles }: ReadPerson, other: ReadPerson): boolean {
	return roles.length === 0 ? other.fields.length > 0 : roles.some((role) => role.isLocal);
}

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
