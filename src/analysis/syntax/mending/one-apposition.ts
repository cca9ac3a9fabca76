import { childrenOf, type Word } from '../tree.ts';

/**
 * `Ann Lee, the mayor of Tolve and a member of its board, was sentenced`: what is joined within the commas belongs to the apposition and
 * is nobody else. In `Ann Lee, the mayor, and Tom Reed left` a comma ends it first: they are two.
 */
export function withOneApposition(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [at, { relation, head }] of words.entries()) {
		if (relation !== 'conj' || head < 0) continue;
		const [link] = childrenOf(words, at).filter((one) => words[one]?.relation === 'cc');
		const apposition = childrenOf(words, head).find(
			(one) => words[one]?.relation === 'appos' && one > head && one < at,
		);
		if (link === undefined || apposition === undefined || words[link - 1]?.text === ',') continue;
		const isSetOff = words.slice(head + 1, apposition).some(({ text }) => text === ',');
		if (isSetOff) changes.set(at, { head: apposition });
	}
	return changes.size === 0 ? words : words.map((word, at) => ({ ...word, ...changes.get(at) }));
}
