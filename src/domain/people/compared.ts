import { isRareName } from '../articles/names/common-names.ts';
import type { NameMatch } from '../articles/person-name.ts';
import { type Evidence, isOfOneCalling, roleEvidence } from './role-evidence.ts';
import { type Shared, sharedNames } from './scene.ts';
import { beginningOf, type ReadPerson, yearsApart } from './told-person.ts';

/** Two reports of somebody, and what they have in common. */
export type Compared = {
	readonly one: ReadPerson;
	readonly other: ReadPerson;
	/** How the names are to each other. */
	readonly names: NameMatch;
	/** So many years lie between them. */
	readonly years: number;
	/** Is each called something? */
	readonly areCalled: boolean;
	readonly roles: Evidence;
	readonly scenes: 'shared' | 'apart' | 'unknown';
	/** How many places, bodies and other people are around both. */
	readonly sharedPlaces: number;
	/** Of them those that are not in the news every day. */
	readonly rarePlaces: number;
	/** How many words are around both, but for numbers, for places and bodies, and for what they are called. */
	readonly sharedWords: number;
	/** How many numbers that are not round, of three digits and more, are around both. */
	readonly sharedNumbers: number;
	/** How many words of what the one is called stand around the other, by whichever are more. */
	readonly calledWords: number;
	readonly isOneCalling: boolean;
	/** Does the later report tell of the year of the earlier one? */
	readonly isToldBack: boolean;
	/** Are the ages those of one person on the two days? */
	readonly isOneAge: boolean;
	/** Has each name a word that is in few names? */
	readonly areRare: boolean;
};

/** Two of one age hardly have one name that few have, nor one name in the same place or where one tells of the other's year. */
export function areHardlyTwo(compared: Compared): boolean {
	// Of most no age is told: nothing else is compared of them then.
	if (!compared.isOneAge) return false;
	return compared.areRare || compared.isToldBack || compared.scenes === 'shared';
}

/**
 * Does the later report tell of the year of the earlier one, or are both told by a whole name that few have, and of the same places or
 * bodies? Then it does not matter what either calls them.
 */
export function areOfOneStory(compared: Compared): boolean {
	if (areHardlyTwo(compared)) return true;
	const { isToldBack, rarePlaces, sharedWords, areRare, one, other } = compared;
	const isNamed = areRare && one.name.words.length > 1 && other.name.words.length > 1;
	const isOfOne = isToldBack || (isNamed && !one.hasRelative && !other.hasRelative);
	const isTaken = rarePlaces >= TAKEN_UP;
	return (
		isOfOne && (isTaken || (isToldBack && isNamed && rarePlaces > 0 && sharedWords >= AFFAIR.words))
	);
}

const TAKEN_UP = 2;

/**
 * Does a surname alone that few have stand in the affair of somebody who bears it: among the same places or bodies, with the same
 * words around it, soon or looking back? So may one that many have, where both are at the head of something. Where a relative is
 * told of it may be theirs, unless both are of one trade.
 */
export function areOfOneAffair(compared: Compared): boolean {
	const { one, other, names, years } = compared;
	const isOfWhole = Math.max(one.name.words.length, other.name.words.length) > 1;
	if (names !== 'part' || !isOfWhole) return false;
	const fields = one.fields.filter((field) => other.fields.includes(field));
	if ((one.hasRelative || other.hasRelative) && fields.length === 0) return false;
	const isRare = isRareName(one.name.words) && isRareName(other.name.words);
	if (!isRare && !fields.includes('head')) return false;
	const isInTime = years <= (isRare ? AFFAIR.years : SOON) || compared.isToldBack;
	const places = isRare ? compared.sharedPlaces : compared.rarePlaces;
	const words = compared.sharedWords + (isRare ? 0 : compared.calledWords);
	return isInTime && places >= AFFAIR.places && words >= AFFAIR.words;
}

/** An affair lasts so many years, and so many words of places or bodies and so many others tell it from others. */
const AFFAIR = { years: 4, places: 2, words: 4 };
const SOON = 1;

/**
 * Does the later report tell, with its years, that whoever bears a surname that few have was once what the earlier one calls them:
 * 'Chief Quennevil, who joined in 1998 and was a sergeant for long'? It is to be at one place or body, and no relative told of.
 */
export function areOfOneCareer(compared: Compared): boolean {
	const { one, other, names, rarePlaces, years } = compared;
	if (names !== 'part' || years === 0 || rarePlaces === 0) return false;
	if (one.hasRelative || other.hasRelative) return false;
	if (!isRareName(one.name.words) || !isRareName(other.name.words)) return false;
	const [earlier, later] = one.year < other.year ? [one, other] : [other, one];
	if (later.years.size === 0 || later.roles.length === 0) return false;
	const held = new Set(later.roles.flatMap(({ callings }) => [...callings]));
	return earlier.roles
		.flatMap(({ callings }) => [...callings])
		.some((rank) => !held.has(rank) && later.around.has(beginningOf(rank)));
}

/** What two reports have in common, each of it told when it is first asked for: most pairs differ in the first. */
export function compareTold(
	one: ReadPerson,
	other: ReadPerson,
	names: NameMatch = 'full',
): Compared {
	return new Comparison(one, other, names);
}

/** Of thousands of pairs each is one of these: closures of their own would take longer than what they tell. */
class Comparison implements Compared {
	readonly one: ReadPerson;
	readonly other: ReadPerson;
	readonly names: NameMatch;
	readonly years: number;
	readonly areCalled: boolean;
	#shared: Shared | undefined;
	#roles: Evidence | undefined;
	#sharedWords: number | undefined;
	#calledWords: number | undefined;
	#isOneCalling: boolean | undefined;

	constructor(one: ReadPerson, other: ReadPerson, names: NameMatch) {
		this.one = one;
		this.other = other;
		this.names = names;
		this.years = Math.abs(one.year - other.year);
		this.areCalled = one.roles.length > 0 && other.roles.length > 0;
	}

	get sharedPlaces(): number {
		return this.#names.all;
	}

	get rarePlaces(): number {
		return this.#names.rare;
	}

	get #names(): Shared {
		this.#shared ??= sharedNames(this.one.scene, this.other.scene);
		return this.#shared;
	}

	get scenes(): Compared['scenes'] {
		const areKnown = this.one.scene.names.length > 0 && this.other.scene.names.length > 0;
		if (!areKnown) return 'unknown';
		return this.sharedPlaces > 0 ? 'shared' : 'apart';
	}

	get roles(): Evidence {
		this.#roles ??= this.#readRoles();
		return this.#roles;
	}

	#readRoles(): Evidence {
		if (!this.areCalled) return 'none';
		const between = { years: this.years, isApart: this.scenes === 'apart' };
		return roleEvidence(this.one.roles, this.other.roles, between);
	}

	get sharedWords(): number {
		this.#sharedWords ??= countShared(this.one.words, this.other.words);
		return this.#sharedWords;
	}

	get sharedNumbers(): number {
		let count = 0;
		for (const number of this.one.numbers)
			count += Number(this.other.numbers.has(number) && !ROUND.test(number));
		return count;
	}

	get calledWords(): number {
		this.#calledWords ??= Math.max(
			calledWordsAround(this.one, this.other),
			calledWordsAround(this.other, this.one),
		);
		return this.#calledWords;
	}

	get isOneCalling(): boolean {
		this.#isOneCalling ??= this.one.roles.some((role) =>
			this.other.roles.some((its) => isOfOneCalling(role, its)),
		);
		return this.#isOneCalling;
	}

	get isOneAge(): boolean {
		const [born, its] = [this.one.born, this.other.born];
		return born !== undefined && its !== undefined && yearsApart(born, its) === 0;
	}

	get areRare(): boolean {
		return this.one.isRare && this.other.isRare;
	}

	get isToldBack(): boolean {
		const isEarlier = this.one.year <= this.other.year;
		const [earlier, later] = isEarlier ? [this.one, this.other] : [this.other, this.one];
		return earlier.year !== later.year && later.years.has(earlier.year);
	}
}

/** Of two digits or less, or of hundreds and thousands. */
const ROUND = /^(?:.{1,2}|\d*00)$/;

/** How many words of what the one is called are told of the other. */
function calledWordsAround({ called }: ReadPerson, other: ReadPerson): number {
	return called.size === 0 ? 0 : countShared(called, other.told);
}

function countShared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
	let count = 0;
	for (const word of some) count += Number(others.has(word));
	return count;
}
