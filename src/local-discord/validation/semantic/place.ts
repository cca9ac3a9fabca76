import type { Problem } from '../problem.ts';

/** An object somewhere in a body, together with the way to it. */
export type Place = { readonly path: string; readonly value: Readonly<Record<string, unknown>> };

/** The place of `value`, or undefined where it is no object. */
export function placeOf(path: string, value: unknown): Place | undefined {
	return isObject(value) ? { path, value } : undefined;
}

/** The object under `key`, if there is one. */
export function objectIn(place: Place, key: string): Place | undefined {
	return placeOf(pathOf(place, key), place.value[key]);
}

/** The objects of the list under `key`; what is not an object is left out. */
export function objectsIn(place: Place, key: string): Place[] {
	return listIn(place, key).flatMap((item, index) => {
		const found = placeOf(`${pathOf(place, key)}.${index}`, item);
		return found ? [found] : [];
	});
}

/** The list under `key`, empty where there is none. */
export function listIn(place: Place, key: string): readonly unknown[] {
	const value = place.value[key];
	return Array.isArray(value) ? value : [];
}

/** The text under `key`, if it is text. */
export function textIn(place: Place, key: string): string | undefined {
	const value = place.value[key];
	return typeof value === 'string' ? value : undefined;
}

/** The number under `key`, if it is one. */
export function numberIn(place: Place, key: string): number | undefined {
	const value = place.value[key];
	return typeof value === 'number' ? value : undefined;
}

/** Whether something is given under `key`; null counts as nothing, as with Discord. */
export function has(place: Place, key: string): boolean {
	return place.value[key] !== undefined && place.value[key] !== null;
}

/** A problem with what stands under `key`, or with the place itself where `key` is empty. */
export function problemAt(place: Place, key: string, [code, message]: Fault): Problem {
	return { path: key ? pathOf(place, key) : place.path, code, message };
}

/** A code and its words. */
export type Fault = readonly [code: string, message: string];

/** Whether the value is an object with keys: no list, not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathOf({ path }: Place, key: string): string {
	return path ? `${path}.${key}` : key;
}
