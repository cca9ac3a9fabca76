import { isRareName } from '../articles/names/common-names.ts';
import { isSurnameAlone, type Name } from '../articles/person-name.ts';
import { areFieldsApart, type Field } from './callings.ts';
import type { Compared } from './compared.ts';
import WEIGHTS from './likeness.json' with { type: 'json' };
import type { ReadPerson } from './told-person.ts';

/** What two reports of somebody have in common and what not, by the names of `FEATURES`. */
export type Likeness = Readonly<Record<string, number>>;

type Feature = {
	/** What is so when it is 1. */
	readonly says: string;
	/** What more of it can only speak for, whatever the lessons happen to hold. */
	readonly speaks: 'for one' | 'for two' | 'for either';
	readonly of: (compared: Compared) => number | boolean;
};

/** What speaks for one person, and what for two. What each weighs is learned. */
export const FEATURES: Readonly<Record<string, Feature>> = {
	constant: { says: 'always', speaks: 'for either', of: () => 1 },
	sharedWords: {
		says: 'the logarithm of how many words around both are the same, but for places and for what they are called',
		speaks: 'for one',
		of: ({ sharedWords }) => Math.log1p(sharedWords),
	},
	sharedNumber: {
		says: 'a number that is not round, of three digits or more, stands around both',
		speaks: 'for one',
		of: ({ sharedNumbers }) => sharedNumbers > 0,
	},
	sharedPlace: {
		says: 'a place, a body or somebody else is named around both',
		speaks: 'for one',
		of: ({ scenes }) => scenes === 'shared',
	},
	sharedPlaces: {
		says: 'three of them are the same, or a third of it for each',
		speaks: 'for one',
		of: ({ sharedPlaces }) => Math.min(MOST_PLACES, sharedPlaces) / MOST_PLACES,
	},
	rarePlaces: {
		says: 'three of them are the same that are not in the news every day, or a third of it for each',
		speaks: 'for one',
		of: ({ rarePlaces }) => Math.min(MOST_PLACES, rarePlaces) / MOST_PLACES,
	},
	surnameAlone: {
		says: 'one of them is told of by one word',
		speaks: 'for two',
		of: ({ one, other }) => isOneWord(one.name) || isOneWord(other.name),
	},
	rareSurname: {
		says: 'one of them is told of by one word, a surname that few have',
		speaks: 'for one',
		of: isByRareSurname,
	},
	rareSurnameInPlace: {
		says: 'so it is, and a place, a body or somebody else that is not in the news every day is named around both',
		speaks: 'for one',
		of: (compared) => isByRareSurname(compared) && compared.rarePlaces > 0,
	},
	sparse: {
		says: 'next to nothing else is told around one of them',
		speaks: 'for either',
		of: ({ one, other }) => Math.min(one.words.size, other.words.size) < FEW_WORDS,
	},
	toldBack: {
		says: 'the later report tells of the year of the earlier one',
		speaks: 'for one',
		of: ({ isToldBack }) => isToldBack,
	},
	former: {
		says: 'one is called what somebody was before',
		speaks: 'for one',
		of: isFormer,
	},
	rolesFor: {
		says: 'both are called one thing of one place or body',
		speaks: 'for one',
		of: ({ roles }) => roles === 'for',
	},
	oneCalling: {
		says: 'both are called alike, such as minister',
		speaks: 'for one',
		of: ({ isOneCalling }) => isOneCalling,
	},
	oneField: {
		says: 'what both are called is of one field, such as sport, or one thing',
		speaks: 'for one',
		of: (compared) => compared.isOneCalling || areOfOneField(compared),
	},
	otherFields: {
		says: 'what both are called is of fields that do not go together',
		speaks: 'for two',
		of: ({ one, other }) =>
			one.fields.length > 0 && other.fields.length > 0 && !areOfNearFields(one, other),
	},
	calledWords: {
		says: 'the logarithm of how many words of what one is called stand around the other',
		speaks: 'for one',
		of: ({ calledWords }) => Math.log1p(calledWords),
	},
	sameAge: {
		says: 'the ages of both are those of one person, give or take a year',
		speaks: 'for one',
		of: ({ one, other }) => one.born !== undefined && other.born !== undefined,
	},
	exactAge: {
		says: 'the ages of both are those of one person on the two days',
		speaks: 'for one',
		of: ({ isOneAge }) => isOneAge,
	},
	rareName: {
		says: 'each name has a word that is in few names',
		speaks: 'for one',
		of: ({ areRare }) => areRare,
	},
	commonName: {
		says: 'all words of a name are in many names, and not both are called alike where one is called something',
		speaks: 'for two',
		of: isCommonAndCalled,
	},
	alikeNames: {
		says: 'the names are alike only, in another language or romanisation',
		speaks: 'for two',
		of: ({ names }) => names === 'alike',
	},
	relative: {
		says: 'a brother, a father or another relative stands around one of them',
		speaks: 'for two',
		of: ({ one, other }) => one.hasRelative || other.hasRelative,
	},
};

function isCommonAndCalled(compared: Compared): boolean {
	const { one, other, isOneCalling, roles } = compared;
	const isCalled = one.roles.length + other.roles.length > 0;
	return isCalled && !areOfRareNames(compared) && !isOneCalling && roles !== 'for';
}

/** By one word alone a name is rare as the surname of a family is. */
function areOfRareNames({ one, other, areRare }: Compared): boolean {
	if (!isOneWord(one.name) && !isOneWord(other.name)) return areRare;
	return isRareName(one.name.words) && isRareName(other.name.words);
}

function isByRareSurname(compared: Compared): boolean {
	const { one, other } = compared;
	return (isOneWord(one.name) || isOneWord(other.name)) && areOfRareNames(compared);
}

const MOST_PLACES = 3;
const FEW_WORDS = 9;
const isOneWord = ({ words }: Name): boolean => isSurnameAlone(words);
function isFormer({ one, other }: Compared): boolean {
	return one.roles.some((role) => role.isFormer) || other.roles.some((role) => role.isFormer);
}

function areOfOneField({ one, other }: Compared): boolean {
	return someFields(one, other, (field, its) => field === its);
}

function someFields(
	one: ReadPerson,
	other: ReadPerson,
	isSo: (field: Field, its: Field) => boolean,
): boolean {
	return one.fields.some((field) => other.fields.some((its) => isSo(field, its)));
}

/** Is so little told of both alike that nothing else makes them one? */
export function areUnlike(compared: Compared): boolean {
	const { one, other, years } = compared;
	const isByOneWord = isOneWord(one.name) || isOneWord(other.name);
	if (!isByOneWord && !compared.areCalled) return false;
	const isCalledAlike = compared.isOneCalling || compared.calledWords > 0;
	// Nobody is known by a surname alone, nor by an office that may have changed hands.
	const isInTime = years <= LONGEST_BY_SURNAME || compared.isToldBack;
	if (isByOneWord && !(isCalledAlike && isInTime)) return true;
	// A deputy director of roads becomes minister of works.
	if (compared.areRare && !isByOneWord && compared.scenes === 'shared') return false;
	if (!compared.areCalled || isCalledAlike || compared.isToldBack || isFormer(compared))
		return false;
	return !(areOfOneField(compared) && compared.scenes === 'shared');
}

/** So many years lie between at most, where the later report does not tell of the earlier one’s year. */
const [LONGEST_BY_SURNAME, LONGEST_BY_NAME] = [4, 25];

/** The features of what was compared, by their names. */
export function likenessOf(compared: Compared): Likeness {
	return Object.fromEntries(
		Object.entries(FEATURES).map(([name, { of }]) => [name, Number(of(compared))]),
	);
}

const LEARNED: Readonly<Record<string, { readonly weight: number }>> = WEIGHTS.features;

/** What takes longest comes last: the sum is often clear before. */
const LONG_TO_COUNT = ['sharedNumber', 'calledWords', 'sharedWords'];

/** Features other than these are at most 1. */
const AT_MOST: Readonly<Record<string, (compared: Compared) => number>> = {
	calledWords: ({ one, other }) => Math.log1p(Math.max(one.called.size, other.called.size)),
	sharedWords: mostWords,
};
function mostWords({ one, other }: Compared): number {
	return Math.log1p(Math.min(one.words.size, other.words.size));
}
const ONE = (): number => 1;

const WEIGHED = Object.entries(FEATURES)
	.map(([name, { of }]) => ({
		of,
		most: AT_MOST[name] ?? ONE,
		weight: LEARNED[name]?.weight ?? 0,
		place: LONG_TO_COUNT.indexOf(name),
	}))
	.filter(({ weight }) => weight !== 0)
	.toSorted((one, other) => one.place - other.place);

/** From which score on two are one: those who seem to be by name and role, those by the score alone, and how much more where it is long after. */
export type Enough = {
	readonly seeming: number;
	readonly alone: number;
	readonly longAfter: number;
};

/** How much is enough for one person. Where name and roles alone say so less is; long after more, as by initials and a surname that many have, and no surname that many have is enough then. */
export function enoughFor(
	compared: Compared,
	seemOne: boolean,
	{ seeming, alone, longAfter }: Enough = WEIGHTS.enough,
): number {
	const { one, other, years, isToldBack } = compared;
	const isByOneWord = isOneWord(one.name) || isOneWord(other.name);
	const isLongAfter = !isToldBack && years > (isByOneWord ? LONGEST_BY_SURNAME : LONGEST_BY_NAME);
	if (!isLongAfter) {
		const isBare = isByInitials(compared) && !isToldBack;
		return (seemOne ? seeming : alone) + (isBare ? longAfter : 0);
	}
	if (!isByOneWord) return alone;
	if (!areOfRareNames(compared)) return Number.POSITIVE_INFINITY;
	return (seemOne ? seeming : alone) + longAfter;
}

/** Of 'I. K. Sesay' as many are as of the surname alone, where very many bear it. */
function isByInitials({ one, other, areRare }: Compared): boolean {
	const isBare = ({ words }: Name) =>
		words.length > 1 && words.slice(0, -1).every(({ length }) => length === 1);
	return !areRare && isBare(one.name) !== isBare(other.name);
}

/** Is it enough for one person? */
export function areLikely(compared: Compared, seemOne: boolean): boolean {
	const enough = enoughFor(compared, seemOne);
	let sum = 0;
	let left = 0;
	for (const { most, weight } of WEIGHED) left += Math.max(0, weight) * most(compared);
	for (const { of, most, weight } of WEIGHED) {
		if (sum + left < enough) return false;
		left -= Math.max(0, weight) * most(compared);
		sum += weight * Number(of(compared));
	}
	return sum >= enough;
}

/** What both are called may be of one person: an astronomer may direct the observatory, and is no goalkeeper. */
export function areOfNearFields(one: ReadPerson, other: ReadPerson): boolean {
	return someFields(one, other, (field, its) => !areFieldsApart(field, its));
}
