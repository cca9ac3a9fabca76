import type { Word } from '../tree.ts';

/**
 * `Born in Zell, the son of a miner, he went to sea`: what stands between the participle’s phrase and the subject says more of whoever was born, and is
 * neither a subject of the verb nor what the subject hangs on.
 */
export function withOpeningDescription(words: readonly Word[]): readonly Word[] {
	if (!/^VB[DN]$/.test(words[0]?.tag ?? '') || words[1]?.upos !== 'ADP') return words;
	const finite = words.findIndex(({ tag }, at) => at > 0 && /^(?:VB[DZP]|MD)$/.test(tag));
	const commas = [...words.keys()].filter((at) => at < finite && words[at]?.text === ',');
	const [before, behind] = commas.slice(-2);
	if (before === undefined || behind === undefined) return words;
	const verb = words[finite]?.upos === 'AUX' ? (words[finite]?.head ?? -1) : finite;
	const own = words.slice(before + 1, behind);
	const subject = words.slice(behind + 1, finite);
	const described = headOf(words, before + 1, behind);
	const named = headOf(words, behind + 1, finite);
	const isDescribed = /^(?:the|an?|one)$/.test(own[0]?.text ?? '') && own.every(isOfPhrase);
	const isSubject = subject.every(isOfPhrase) || (named === finite - 1 && isHe(words[named]));
	if (!isDescribed || !isSubject || described < 0 || named < 0 || verb < finite) return words;
	// “Born in Zell, the capital, …”
	if ((words[described]?.head ?? 0) < before) return words;
	const told = [words[described], words[named]].find((one) => one?.relation.startsWith('nsubj'));
	if (told === undefined) return words;
	return words.map((word, at) => {
		if (at === described) return { ...word, head: 0, relation: 'parataxis' };
		if (at === named) return { ...word, head: verb, relation: told.relation };
		// “Born on 4 May 1928 in Zell, an only child, …”: it was there that he was born.
		return at > 0 && at < before && word.head >= finite ? { ...word, head: 0 } : word;
	});
}

/** The one word from `from` to before `to` that hangs on none of them. */
function headOf(words: readonly Word[], from: number, to: number): number {
	const heads = [...words.keys()].slice(from, to).filter((at) => {
		const { head = -1, upos } = words[at] ?? {};
		return upos !== 'PUNCT' && (head < from || head >= to);
	});
	return heads.length === 1 ? (heads[0] ?? -1) : -1;
}

function isOfPhrase({ upos }: Word): boolean {
	return /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PART)$/.test(upos);
}

function isHe(word: Word | undefined): boolean {
	return /^(?:s?he|it|they)$/.test(word?.text ?? '');
}
