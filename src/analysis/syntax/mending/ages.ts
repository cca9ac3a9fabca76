import { ancestorsOf, type Word } from '../tree.ts';

/**
 * `Ann Lee, the painter who died on Saturday aged 84, left …`: the age is told of who died, whatever the parser hangs it on; a verb that hangs
 * on the age is that of the sentence.
 */
export function withAgesOfDead(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [age, { text, head }] of words.entries()) {
		if (text !== 'aged' || words[age + 1]?.upos !== 'NUM') continue;
		const died = words.findLastIndex((word, at) => at < age && word.text === 'died');
		const isNear = died >= 0 && words.slice(died + 1, age).every(({ upos }) => BESIDE.test(upos));
		if (!isNear || head === died || ancestorsOf(words, died).includes(age)) continue;
		changes.set(age, { head: died, relation: 'advcl' });
		for (const [at, { upos, head: above }] of words.entries()) {
			if (above !== age || at <= age + 1) continue;
			const isOfRoot = upos === 'VERB' && words[head]?.head === -1;
			changes.set(at, isOfRoot ? { head: -1, relation: 'root' } : { head });
			if (isOfRoot) changes.set(head, { head: at, relation: 'nsubj' });
		}
	}
	return changes.size === 0 ? words : words.map((word, at) => ({ ...word, ...changes.get(at) }));
}

/** The words of a day or a place, and commas. */
const BESIDE = /^(?:ADP|PROPN|NUM|PUNCT|DET|NOUN)$/;
