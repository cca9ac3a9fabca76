import type { TaggedWord } from './tree.ts';

/** `pleaded guilty`, where the tagger takes the plea for a noun: the tree comes right when its tag is. */
export function withFixedPhrases(words: readonly TaggedWord[]): readonly TaggedWord[] {
	return words.map((word, at) => (isPlea(words, at) ? { ...word, upos: 'ADJ', tag: 'JJ' } : word));
}

function isPlea(words: readonly TaggedWord[], at: number): boolean {
	const before = words[at - 1]?.text.toLowerCase();
	const verb = before === 'not' ? words[at - 2]?.text : before;
	return /^guilty$/i.test(words[at]?.text ?? '') && /^(?:plead|pled)/i.test(verb ?? '');
}
