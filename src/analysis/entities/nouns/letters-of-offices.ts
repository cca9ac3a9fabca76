import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';

/**
 * The initials in which an office may be spoken of, folded: `sp` of “Superintendent of Police”, `dg` of “PDMA Director General”,
 * `cas` and `coas` of “Chief of Army Staff”. Of a minister not what follows “of”: the MFA is the ministry.
 */
export function lettersOf(words: readonly string[], head: string): ReadonlySet<string> {
	const all = words.flatMap((word) => word.toLowerCase().split('-')).filter((word) => word !== '');
	const tie = all.indexOf('of');
	const before = tie < 0 ? all : all.slice(0, tie);
	const behind = tie < 0 || head === 'minister' ? [] : all.slice(tie);
	const found = new Set(
		words.filter((word) => LETTERS.test(word)).map((word) => word.toLowerCase()),
	);
	if (!ROLE_NOUNS.has(before.at(-1) ?? '') && !ROLE_NOUNS.has(head)) return found;
	const ends = [
		...(behind.length > 0 && behind.length <= LONGEST ? [behind, behind.slice(1)] : []),
		[],
	];
	for (let from = Math.max(0, before.length - LONGEST); from < before.length; from++) {
		for (const end of ends) {
			const letters = [...before.slice(from), ...end].map((word) => word.charAt(0)).join('');
			if (letters.length > 1) found.add(letters);
		}
	}
	return found;
}

const LETTERS = /^\p{Lu}{2,5}$/u;
const LONGEST = 4;
