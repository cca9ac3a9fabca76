import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import type { Word } from '../tree.ts';

/**
 * `After months of strikes Orla Steel closed the mill`: no comma parts the phrase from the name that is the subject, and the name is taken
 * for a part of it. Of `After mayor Ann Lee left, …` another verb is told.
 */
export function withOpeningPhrase(words: readonly Word[]): readonly Word[] {
	const [opener] = words;
	if (!OPENERS.test(opener?.text ?? '')) return words;
	const verb = words.findIndex(({ tag, upos }) => upos === 'PUNCT' || /^(?:VB[DZP]|MD)$/.test(tag));
	const told = words[verb]?.upos === 'AUX' ? (words[verb]?.head ?? -1) : verb;
	if (verb < 0 || words[verb]?.upos === 'PUNCT' || words[told]?.head !== -1) return words;
	let name = verb;
	while (isOfName(words[name - 1])) name -= 1;
	const noun = nounOfPhrase(words, name);
	if (name === verb || noun < 1) return words;
	const isInName = (at: number): boolean => at >= name && at < verb;
	const day = words.findIndex(
		(word, at) => at > noun && at < name && isOfDay(word) && isInName(word.head),
	);
	return words.map((word, at): Word => {
		if (isInName(at)) {
			if (at === name) return { ...word, head: told, relation: 'nsubj' };
			return isInName(word.head) && word.head !== at
				? word
				: { ...word, head: name, relation: 'flat' };
		}
		if (at === 0)
			return {
				...word,
				head: isInName(word.head) || word.head === told ? noun : word.head,
				relation: 'case',
			};
		if (at === noun && (isInName(word.head) || word.head === told))
			return { ...word, head: told, relation: 'obl' };
		if (at >= name || (!isInName(word.head) && !(at > noun && word.head === told))) return word;
		if (at <= noun || day < 0) return { ...word, head: noun };
		return at === day ? { ...word, head: noun, relation: 'nmod' } : { ...word, head: day };
	});
}

/** The noun that the phrase is of, which ends before the name: of `After a vote on 4 May 1988 Tolve Council` the vote. */
function nounOfPhrase(words: readonly Word[], name: number): number {
	let end = name - 1;
	while (isOfDay(words[end])) end -= 1;
	const isDated = end < name - 1 && /^(?:on|in)$/.test(words[end]?.text ?? '');
	const noun = isDated ? end - 1 : name - 1;
	const { tag = '', text = '' } = words[noun] ?? {};
	return /^(?:NNS?|JJ)$/.test(tag) && !ROLE_NOUNS.has(text) ? noun : -1;
}

const isOfDay = (word: Word | undefined): boolean =>
	word?.tag === 'CD' || DAYS.has(word?.text ?? '');

/** `Before dawn Friday Corvo Army took the town`: a day is no part of the name. */
function isOfName(word: Word | undefined): boolean {
	return word?.tag.startsWith('NNP') === true && !DAYS.has(word.text);
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS.flat()]);
const OPENERS = /^(?:After|Before|Since|Until|During|Following|Despite|Amid)$/;
