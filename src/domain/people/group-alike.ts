import { remembering } from './remembering.ts';
import type { ToldPerson } from './told-person.ts';

type Report = { readonly told: ToldPerson };

/**
 * The reports in groups of what is told alike in a year; of whoever is called something alike among the same places, whatever
 * else is told around them.
 */
export function groupAlike<Of extends Report>(reports: readonly Of[]): Of[][] {
	const rough = reports.map(roughKeyOf);
	const counts = new Map<string, number>();
	for (const key of rough) counts.set(key, (counts.get(key) ?? 0) + 1);
	const sort = remembering(sorted);
	// Many are like no other, and to find that out at a glance is soon done.
	const keyAt = (report: Of, index: number): string => {
		const key = rough[index] ?? '';
		return counts.get(key) === 1 || isSaidAll(report) ? key : keyOf(report, sort);
	};
	return [...Map.groupBy(reports, keyAt).values()];
}

function keyOf(
	{ told: { name, roles, day, scene = [], around = '', ...bearings } }: Report,
	sort: typeof sorted,
): string {
	const words = isToldByPlaces(roles, scene) ? '' : sort(around);
	return JSON.stringify([yearOf(day), name, roles, scene.toSorted(), words, bearings]);
}

const sorted = (words: string): string => words.split(' ').toSorted().join(' ');

/** The same where the key is the same, and nearly always another where it is another. */
function roughKeyOf(report: Report): string {
	const { name, roles, day, speaks, scene = [], around = '' } = report.told;
	const all = [yearOf(day), name, ...roles].join('\u0000');
	if (isSaidAll(report)) return `${speaks} ${all}`;
	return `${isToldByPlaces(roles, scene) ? 0 : sumOfWords(around)} ${all}`;
}

/** Of most nothing is told but what they are called: the rough key says all of it. */
function isSaidAll({ told }: Report): boolean {
	if ((told.scene?.length ?? 0) > 0 || (told.around ?? '') !== '') return false;
	for (const field in told) {
		if (!SAID.has(field) && told[field as keyof ToldPerson] !== undefined) return false;
	}
	return true;
}

const SAID = new Set(['name', 'roles', 'day', 'speaks', 'scene', 'around']);

const yearOf = (day: string): string => day.slice(0, -'-MM-DD'.length);
const isToldByPlaces = (roles: readonly string[], scene: readonly string[]): boolean =>
	roles.length > 0 && scene.length > 0;

/** A number for these words, in whatever order they stand. */
function sumOfWords(words: string): number {
	let [sum, word] = [0, 0];
	for (let at = 0; at < words.length; at += 1) {
		const letter = words.charCodeAt(at);
		if (letter === BLANK) [sum, word] = [(sum + word) | 0, 0];
		else word = (Math.imul(word, PRIME) + letter) | 0;
	}
	return (sum + word) | 0;
}

const BLANK = 32;
const PRIME = 31;
