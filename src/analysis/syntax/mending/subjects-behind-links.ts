import { ancestorsOf, childrenOf, type Word } from '../tree.ts';
import { OWN_DOINGS } from './fixed-phrases.ts';

/**
 * `after the council voted`: “after” may be read as if it stood before the noun alone, which leaves the verb without a subject.
 * What stands between such a word and a past verb is the verb's subject.
 */
export function withSubjectsBehindLinks(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [verb, { tag, relation }] of words.entries()) {
		const isPast = tag === 'VBD' && /^(?:advcl|ccomp|acl)$/.test(relation);
		// “voted” may be taken for a participle; one that tells of its noun hangs on that
		const isParticiple = tag === 'VBN' && relation === 'advcl' && words[verb - 1]?.upos !== 'PUNCT';
		if (!isPast && !isParticiple) continue;
		const read = subjectBehindLink(words, verb);
		if (!read) continue;
		changes.set(read.subject, { head: verb, relation: 'nsubj' });
		changes.set(read.link, { head: verb, relation: 'mark' });
		const isBelow = ancestorsOf(words, verb).includes(read.subject);
		const head = words[isBelow ? read.subject : verb]?.head ?? -1;
		changes.set(verb, { head, relation: 'advcl' });
	}
	if (changes.size === 0) return words;
	return words.map((word, at) => ({ ...word, ...changes.get(at) }));
}

const LINKS = /^(?:after|since|before|when|until|while|once)$/i;
const FARTHEST = 12;

function subjectBehindLink(
	words: readonly Word[],
	verb: number,
): { readonly subject: number; readonly link: number } | undefined {
	const own = childrenOf(words, verb);
	if (own.some((at) => /^(?:[nc]subj|expl|aux|cop)/.test(words[at]?.relation ?? '')))
		return undefined;
	let link = verb - 1;
	while (link > verb - FARTHEST && IN_PHRASE.test(words[link]?.upos ?? '') && !isLink(words[link]))
		link -= 1;
	if (!isLink(words[link]) || isJoined(words, link)) return undefined;
	const { head: above } = words[verb] ?? {};
	const inside = (at: number) => at > link && at < verb;
	const heads = [...words.keys()].filter((at) => {
		const { head = -1, upos = '', relation = '' } = words[at] ?? {};
		return inside(at) && !inside(head) && NOMINAL.test(upos) && /^(?:obl|nmod)/.test(relation);
	});
	const [subject] = heads;
	if (subject === undefined || heads.length > 1) return undefined;
	// “after a man from Tolve killed on Monday was found”
	const isLong = words.slice(link + 1, verb).some(({ upos }) => upos === 'ADP');
	if (isLong && (words[verb]?.tag !== 'VBD' || isHelpedLater(words, verb))) return undefined;
	const { head } = words[subject] ?? {};
	// “after workers at the mill voted” may be read as the mill that voted, “after a boat capsized” as one that was
	const mayBeBelow = above !== subject || OWN_DOINGS.has(words[verb]?.text ?? '');
	const isBelow = mayBeBelow && ancestorsOf(words, verb).includes(subject);
	const isNear = isBelow || head === verb || head === above || words[head ?? -1]?.head === above;
	const hangs = words[link]?.head;
	return isNear && (hangs === subject || hangs === verb) ? { subject, link } : undefined;
}

/** Does an auxiliary come before the next mark, so that another verb may be that of the clause? */
function isHelpedLater(words: readonly Word[], verb: number): boolean {
	const rest = words.slice(verb + 1);
	const mark = rest.findIndex(({ upos }) => upos === 'PUNCT');
	return rest.slice(0, mark < 0 ? undefined : mark).some(({ upos }) => upos === 'AUX');
}

/** `and after the war became mayor`: somebody else did. */
function isJoined(words: readonly Word[], link: number): boolean {
	const before = words.slice(0, link).findLast(({ upos }) => upos !== 'ADV');
	return before === undefined || /^(?:CCONJ|PRON|PUNCT)$/.test(before.upos);
}

const IN_PHRASE = /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|ADV|PUNCT)$/;
const NOMINAL = /^(?:NOUN|PROPN|NUM)$/;

function isLink(word: Word | undefined): boolean {
	return LINKS.test(word?.text ?? '');
}
