import type { Problem } from '../problem.ts';
import { type Fault, has, numberIn, type Place, problemAt } from './place.ts';

/** Least and most characters of a text, or entries of a list. */
export type Bounds = { readonly min?: number; readonly max: number };

/** What Discord says where a field is missing or blank. */
export const REQUIRED: Fault = ['BASE_TYPE_REQUIRED', 'This field is required'];

/** Texts and lists of the place that are shorter or longer than their bounds; missing ones are no matter. */
export function lengthProblems(place: Place, bounds: Readonly<Record<string, Bounds>>): Problem[] {
	return Object.entries(bounds).flatMap(([key, bound]) => {
		const fault = lengthFault(place.value[key], bound);
		return fault ? [problemAt(place, key, fault)] : [];
	});
}

/** The fields of `keys` that are not given. */
export function requiredProblems(place: Place, keys: readonly string[]): Problem[] {
	return keys.filter((key) => !has(place, key)).map((key) => problemAt(place, key, REQUIRED));
}

/** A least that is above its most; `keys` names the least first. */
export function orderProblems(place: Place, keys: readonly [string, string]): Problem[] {
	const [least, most] = keys;
	const min = numberIn(place, least);
	const max = numberIn(place, most);
	if (min === undefined || max === undefined || min <= max) return [];
	return [
		problemAt(place, least, ['NUMBER_TYPE_MAX', `${least} must not be above ${most} (${max}).`]),
	];
}

/** The number under `key` where it is below the first or above the second of its bounds. */
export function rangeProblems(
	place: Place,
	key: string,
	[least, most]: readonly [number, number],
): Problem[] {
	const value = numberIn(place, key) ?? least;
	if (value < least)
		return [
			problemAt(place, key, [
				'NUMBER_TYPE_MIN',
				`int value should be greater than or equal to ${least}.`,
			]),
		];
	if (value > most)
		return [
			problemAt(place, key, [
				'NUMBER_TYPE_MAX',
				`int value should be less than or equal to ${most}.`,
			]),
		];
	return [];
}

/** The number of characters as Discord counts them: code points. */
export function lengthOf(text: string): number {
	let length = 0;
	for (const _ of text) length += 1;
	return length;
}

/** What Discord says of a text or list of the wrong length; undefined where it is right or neither. */
export function lengthFault(value: unknown, bound: Bounds): Fault | undefined {
	if (typeof value !== 'string' && !Array.isArray(value)) return undefined;
	const { min = 0, max } = bound;
	if (typeof value === 'string' && min > 0 && value.trim() === '') return REQUIRED;
	const length = typeof value === 'string' && value.length > max ? lengthOf(value) : value.length;
	if (length >= min && length <= max) return undefined;
	return min > 0
		? ['BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`]
		: ['BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`];
}
