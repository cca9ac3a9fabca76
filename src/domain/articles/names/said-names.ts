import { fold } from '../../fold.ts';

/** Can both be one name? 'Biden' may be 'Joe Biden': the words of the shorter are among those of the longer. */
export function isOneName(one: string, other: string): boolean {
	return isOneOf(wordsOf(one), wordsOf(other));
}

/** The same of names by their words. */
export function isOneOf(one: readonly string[], other: readonly string[]): boolean {
	const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
	return fewer.length > 0 && fewer.every((word) => more.includes(word));
}

/** Those who are still named, in whole or in part, where what happened is said in other words. */
export function stillNamed(people: readonly string[], label: string): readonly string[] {
	const said = new Set(wordsOf(label).filter((word) => !STOP_WORDS.has(word)));
	return people.filter((name) => wordsOf(name).some((word) => said.has(word)));
}

/** Those of whom what happened says the name, or another form of it, word for word. */
export function namedWhole(
	people: readonly { readonly name: string; readonly aliases: readonly string[] }[],
	label: string,
): readonly string[] {
	const said = ` ${wordsOf(label).join(' ')} `;
	const isSaid = (form: string) => form !== '' && said.includes(` ${wordsOf(form).join(' ')} `);
	return people
		.filter(({ name, aliases }) => [name, ...aliases].some(isSaid))
		.map(({ name }) => name);
}

/** The words of a text, in lower case without accents. */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that tell no event; titles among them. */
export const STOP_WORDS = new Set(
	'a an the and or but of in on at to for from with by as is are was were be been has have had it its his her their that this who which not after before into over than president minister'.split(
		' ',
	),
);
