import { childrenOf, type Word } from '../tree.ts';

/**
 * `An earthquake struck Zell, toppling hotels and killing 40 people`: both participles tell what it did. The first may be read as a part of the
 * noun behind it, and the second as joined to “struck”, which no bare participle can be.
 */
export function withParticipleTails(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [second, { tag, relation, head: verb }] of words.entries()) {
		const isJoined = tag === 'VBG' && relation === 'conj' && words[verb]?.tag === 'VBD';
		if (!isJoined || childrenOf(words, second).some((at) => /^aux/.test(words[at]?.relation ?? '')))
			continue;
		const first = words.findLastIndex(
			(word, at) => at > verb && at < second && word.tag === 'VBG' && words[at - 1]?.text === ',',
		);
		if (first < 0) continue;
		changes.set(first, { head: verb, relation: 'advcl', upos: 'VERB' });
		changes.set(second, { head: first });
		const noun = words[first]?.head ?? -1;
		if (noun > first && noun < second) changes.set(noun, { head: first, relation: 'obj' });
	}
	return changes.size === 0 ? words : words.map((word, at) => ({ ...word, ...changes.get(at) }));
}
