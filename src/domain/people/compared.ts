import { type Evidence, isOfOneCalling, roleEvidence } from './role-evidence.ts';
import { sharedStems } from './scene.ts';
import type { ReadPerson } from './told-person.ts';

/** Two reports of somebody, and what they have in common. */
export type Compared = {
	readonly one: ReadPerson;
	readonly other: ReadPerson;
	/** So many years lie between them. */
	readonly years: number;
	/** Is each called something? */
	readonly areCalled: boolean;
	readonly roles: Evidence;
	readonly scenes: 'shared' | 'apart' | 'unknown';
	/** How many words of places and bodies are around both. */
	readonly sharedPlaces: number;
	/** The words around both, but for places and bodies and for what they are called. */
	readonly shared: readonly string[];
	/** How many words of what the one is called stand around the other, by whichever are more. */
	readonly calledWords: number;
	readonly isOneCalling: boolean;
	/** Does the later report tell of the year of the earlier one? */
	readonly isToldBack: boolean;
};

/** What two reports have in common. */
export function compareTold(one: ReadPerson, other: ReadPerson): Compared {
	const sharedPlaces = sharedStems(one.scene, other.scene).length;
	const areKnown = one.scene.names.length > 0 && other.scene.names.length > 0;
	const scenes = areKnown ? (sharedPlaces > 0 ? 'shared' : 'apart') : 'unknown';
	const years = Math.abs(one.year - other.year);
	const isKnown = (word: string, { called, scene }: ReadPerson) =>
		called.has(word) || scene.stems.has(word.slice(0, PLACE_STEM));
	const shared: string[] = [];
	for (const word of one.around) {
		if (other.around.has(word) && !isKnown(word, one) && !isKnown(word, other)) shared.push(word);
	}
	const [own, its] = [calledAround(one, other), calledAround(other, one)];
	const areCalled = one.roles.length > 0 && other.roles.length > 0;
	const isOneCalling =
		areCalled && one.roles.some((role) => other.roles.some((its) => isOfOneCalling(role, its)));
	const between = { years, isApart: scenes === 'apart' };
	return {
		one,
		other,
		years,
		areCalled,
		scenes,
		sharedPlaces,
		roles: areCalled ? roleEvidence(one.roles, other.roles, between) : 'none',
		shared,
		calledWords: Math.max(own, its),
		isOneCalling,
		isToldBack: tellsBack(one, other),
	};
}

/** Places are compared by so many letters. */
const PLACE_STEM = 4;

/** How many of the words that one is called by stand around the other, or among what the other is called. */
function calledAround({ called }: ReadPerson, other: ReadPerson): number {
	let count = 0;
	for (const word of called) count += Number(other.around.has(word) || other.called.has(word));
	return count;
}

function tellsBack(one: ReadPerson, other: ReadPerson): boolean {
	const [earlier, later] = one.year <= other.year ? [one, other] : [other, one];
	return earlier.year !== later.year && later.years.has(earlier.year);
}
