import type { Word } from '../tree.ts';

/** `Opened by the king in 1931, the bridge carries cars`: the sentence is about the bridge, and the participle before the comma tells of it. */
export function withOpeningParticiple(words: readonly Word[]): readonly Word[] {
	const [first, second] = words;
	if (!first || !MAYBE.test(first.tag) || !PAST.test(first.text) || second?.upos !== 'ADP')
		return words;
	const verb = words.findIndex(
		(_word, at) => at > 0 && HAS_TENSE.test(words[at]?.tag ?? '') && isSubjectBefore(words, at),
	);
	const subject = words.findIndex(({ head, relation }) => head === verb && SUBJECT.test(relation));
	const comma = words.slice(0, Math.max(0, subject)).findLastIndex(({ text }) => text === ',');
	const isNext = words
		.slice(comma + 1, Math.max(0, subject))
		.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(upos));
	const isOfSentence = (words[verb]?.head ?? 1) <= 0;
	if (verb < 0 || comma < 2 || !isNext || !isOfSentence) return words;
	return words.map((word, at) => {
		if (at === 0) return { ...word, tag: 'VBN', upos: 'VERB', head: verb, relation: 'advcl' };
		return at === verb ? { ...word, head: -1, relation: 'root' } : word;
	});
}

const MAYBE = /^VB[DN]?$/;
const PAST = /(?:ed|[^aeiou]t|n|nk|ng|ld|de|ut)$/;
const HAS_TENSE = /^VB[DZP]$/;
const SUBJECT = /^nsubj/;

function isSubjectBefore(words: readonly Word[], verb: number): boolean {
	return words.some(
		({ head, relation }, at) => head === verb && at < verb && at > 0 && SUBJECT.test(relation),
	);
}
