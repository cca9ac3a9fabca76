import type { TaggedWord, Word } from '../tree.ts';

/**
 * `Brightways, the tour operator, collapsed on Monday`: a past may be taken for a participle, or “hit” for a noun, which leaves the
 * sentence without a finite verb. The words, with the one that must be it told as a past; undefined where nothing is missing.
 */
export function withMissedPast(words: readonly Word[]): readonly TaggedWord[] | undefined {
	const last = words.findLast(({ text }) => !CLOSING.test(text))?.text ?? '';
	if (words.length < FEWEST || !/^[.!?]$/.test(last)) return undefined;
	if (words.some((_word, at) => isMain(words, at) && hasTense(words, at))) return undefined;
	const missed = missedPast(words);
	return missed === undefined
		? undefined
		: words.map((word, at) => (at === missed ? { ...word, upos: 'VERB', tag: 'VBD' } : word));
}

/** Has the sentence a finite verb with a subject of its own? */
export function isWhole(words: readonly Word[]): boolean {
	return words.some(
		({ head: above }, root) =>
			above === -1 &&
			hasTense(words, root) &&
			words.some(({ head, relation }) => head === root && /^nsubj/.test(relation)),
	);
}

const CLOSING = /^["”’')\]]+$/;
/** Shorter ones are captions and headings. */
const FEWEST = 8;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

function hasTense(words: readonly Word[], at: number): boolean {
	if (FINITE.test(words[at]?.tag ?? '')) return true;
	return words.some(
		({ head, relation, tag }) => head === at && /^(?:aux|cop)/.test(relation) && FINITE.test(tag),
	);
}

/** Is it the root, or joined to one that is no bare participle? A verb that tells of a noun or of another verb is none. */
function isMain(words: readonly Word[], at: number): boolean {
	const { head = -1, relation = '' } = words[at] ?? {};
	if (head === -1) return true;
	const isJoined = /^(?:conj|parataxis|ccomp)/.test(relation);
	return isJoined && words[head]?.tag !== 'VBN' && isMain(words, head);
}

/** The highest word behind a noun that may be a past. */
function missedPast(words: readonly Word[]): number | undefined {
	const firstNoun = words.findIndex(({ upos }) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(upos));
	if (firstNoun < 0) return undefined;
	const depth = (at: number): number => {
		const { head = -1 } = words[at] ?? {};
		return head < 0 ? 0 : 1 + depth(head);
	};
	return [...words.keys()]
		.filter((at) => at > firstNoun && mayBePast(words, at))
		.toSorted((one, other) => depth(one) - depth(other) || one - other)[0];
}

function mayBePast(words: readonly Word[], at: number): boolean {
	const { tag = '', text = '', relation = '' } = words[at] ?? {};
	const own = words.filter(({ head }) => head === at);
	const isHelped = own.some(
		(child) =>
			/^(?:aux|cop|case|det|mark|obl:agent)/.test(child.relation) && !/^once$/i.test(child.text),
	);
	if (isHelped) return false;
	if (tag === 'VBN')
		return !ONLY_PARTICIPLE.test(text) && /^(?:root|acl|parataxis|advcl|dep|conj)$/.test(relation);
	const isArgued = ['nsubj', 'obj'].every((one) => own.some((child) => child.relation === one));
	return /^(?:NN|VB|JJ)$/.test(tag) && PAST_ALIKE.test(text) && isArgued;
}

/** Of these the past is another word. */
const ONLY_PARTICIPLE =
	/^(?:been|born|begun|broken|chosen|come|done|drawn|driven|drunk|eaten|fallen|flown|forgotten|frozen|given|gone|grown|hidden|known|overthrown|ridden|risen|run|seen|shaken|shown|spoken|stolen|sung|sunk|sworn|taken|thrown|torn|woken|worn|written)$/i;
const PAST_ALIKE = /^(?:hit|cut|put|set|shut|quit|beat|split|hurt|cost|burst|cast|shed|spread)$/i;
