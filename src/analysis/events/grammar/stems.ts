import { pastOfGerund, pastOfParticiple } from '../../words/time/past-of-verbs.ts';

/** What ends otherwise is no form that a rule makes. */
const MAY_BE_FORM = /(?:[sd]|ing)$/;
const UNDOUBLED = /([bdfgklmnprst])\1$/;

/** A verb or noun as it may stand in a list: "signed" gives "signed", "signe", "sign". */
export function stemsOf(word: string): string[] {
	const lower = word.toLowerCase();
	const found = [lower];
	if (!MAY_BE_FORM.test(lower)) return found;
	const add = (stem: string) => found.push(stem, `${stem}e`, stem.replace(UNDOUBLED, '$1'));
	if (/ie[sd]$/.test(lower)) found.push(`${lower.slice(0, -3)}y`);
	if (lower.endsWith('ing')) add(lower.slice(0, -3));
	if (lower.endsWith('ed')) add(lower.slice(0, -2));
	if (lower.endsWith('es')) found.push(lower.slice(0, -2));
	if (lower.endsWith('s')) found.push(lower.slice(0, -1));
	return found;
}

export function isListed(word: string, list: ReadonlySet<string>): boolean {
	const lower = word.toLowerCase();
	if (list.has(lower)) return true;
	return MAY_BE_FORM.test(lower) && stemsOf(lower).some((stem) => list.has(stem));
}

/** Opens lists of verbs or nouns: tells what the first of them stands for that has a word. */
export function openLists<Name>(
	lists: readonly (readonly [Name, ReadonlySet<string>])[],
): (word: string) => Name | undefined {
	const firstOf = new Map<string, number>();
	for (const [index, [, list]] of lists.entries()) {
		for (const word of list) if (!firstOf.has(word)) firstOf.set(word, index);
	}
	return (word) => {
		const lower = word.toLowerCase();
		let first = firstOf.get(lower) ?? lists.length;
		if (MAY_BE_FORM.test(lower))
			for (const stem of stemsOf(lower)) first = Math.min(first, firstOf.get(stem) ?? first);
		return lists[first]?.[0];
	};
}

/** Are both forms of one verb: “dies” and “died”, “wins” and “won”? */
export function isSameVerb(one: string, other: string): boolean {
	const [mine, theirs] = [stemsOf(one), stemsOf(other)];
	if (mine.some((stem) => stem.length >= SHORTEST && theirs.includes(stem))) return true;
	if (pastsOf(mine).includes(other.toLowerCase()) || pastsOf(theirs).includes(one.toLowerCase()))
		return true;
	// “has sunk” and “sank”
	return (
		pastOfParticiple(one) === other.toLowerCase() || pastOfParticiple(other) === one.toLowerCase()
	);
}

const SHORTEST = 3;

function pastsOf(stems: readonly string[]): string[] {
	return stems.flatMap((stem) => {
		const gerunds = [`${stem}ing`, `${stem}${stem.at(-1)}ing`, `${stem.replace(/e$/, '')}ing`];
		return gerunds.map(pastOfGerund);
	});
}
