import type { TaggedWord } from '../tree.ts';

/** Tags that are wrong whatever stands around: the tree comes right when they are. */
export function withFixedPhrases(words: readonly TaggedWord[]): readonly TaggedWord[] {
	return words.map((word, at) => {
		if (isPlea(words, at)) return { ...word, upos: 'ADJ', tag: 'JJ' };
		if (isPostOfSite(words, at)) return { ...word, upos: 'NOUN', tag: 'NN' };
		if (isNoun(word) || isMine(words, at) || (word.text === 'gas' && word.upos === 'AUX'))
			return { ...word, upos: 'NOUN', tag: 'NN' };
		if (isBeforeTaken(words, at)) return { ...word, upos: 'NOUN', tag: 'NN' };
		if (
			isPast(word) ||
			isShotDead(words, at) ||
			isBehindWhich(words, at) ||
			isOfThing(words, at) ||
			isOwnDoing(words, at)
		)
			return { ...word, upos: 'VERB', tag: 'VBD' };
		return word;
	});
}

/** `pleaded guilty`, `found the owner of the mill guilty`, where the tagger takes the plea for a noun */
function isPlea(words: readonly TaggedWord[], at: number): boolean {
	return /^guilty$/i.test(words[at]?.text ?? '') && !/^(?:the|a)$/i.test(words[at - 1]?.text ?? '');
}

/** `in a Twitter post Wednesday`, where the tagger takes the post for “after” */
function isPostOfSite(words: readonly TaggedWord[], at: number): boolean {
	const before = words[at - 1]?.upos ?? '';
	const isPost = words[at]?.text === 'post' && words[at]?.upos === 'ADP';
	return isPost && /^(?:NOUN|PROPN)$/.test(before) && /day$/.test(words[at + 1]?.text ?? '');
}

/** `The earthquake struck`, `The ferry sank`: pasts that are nothing else, taken for a noun behind a noun or for a present */
function isPast({ text, upos, tag }: TaggedWord): boolean {
	const isTaken = /^(?:NOUN|PROPN|ADJ|ADV)$/.test(upos) || /^VBP?$/.test(tag);
	if (isTaken && ONLY_PASTS.has(text)) return true;
	return upos === 'ADV' && text === 'burst';
}

/** `A gunman shot dead 16 pupils`, taken for a noun */
function isShotDead(words: readonly TaggedWord[], at: number): boolean {
	const isShot = words[at]?.text === 'shot' && words[at]?.upos === 'NOUN';
	return isShot && words[at + 1]?.text === 'dead' && words[at - 1]?.upos === 'NOUN';
}

/** `Two planes collided over Zell`, `An engine fell down a shaft`: nobody is collided or fallen by another, so behind its noun it is a past. */
function isOwnDoing(words: readonly TaggedWord[], at: number): boolean {
	const { text = '', tag = '', upos = '' } = words[at] ?? {};
	const [before, next] = [words[at - 1]?.upos ?? '', words[at + 1]];
	const isBeside = /^(?:ADP|ADV|DET|PUNCT|SCONJ|CCONJ)$/.test(next?.upos ?? '');
	if (!isBeside || next?.text === 'by') return false;
	if (text === 'fell') return upos === 'NOUN' && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(before);
	return tag === 'VBN' && OWN_DOINGS.has(text) && /^(?:NOUN|PROPN|NUM)$/.test(before);
}

/** What nobody does to another, so that behind a noun it is that noun’s doing. */
export const OWN_DOINGS: ReadonlySet<string> = new Set(
	'collided capsized collapsed derailed died erupted exploded crashed overturned perished occurred happened arrived vanished disappeared'.split(
		' ',
	),
);

/** `the Zell mine`, where the tagger takes it for what is mine */
function isMine(words: readonly TaggedWord[], at: number): boolean {
	const before = words[at - 1]?.upos ?? '';
	return words[at]?.text === 'mine' && /^(?:ADJ|DET|NOUN|PROPN)$/.test(before);
}

/** `swept to victory`, where the tagger takes “to” for that of a verb */
function isNoun({ text, tag }: TaggedWord): boolean {
	return /^VBP?$/.test(tag) && /(?:[ct]ory|ity|ness|^traffic)$/.test(text) && text !== 'witness';
}

/** `fire tore through the mill`, where “fire” is taken for the verb and “tore” for an adverb */
function isBeforeTaken(words: readonly TaggedWord[], at: number): boolean {
	const { text = '', upos = '' } = words[at + 1] ?? {};
	return words[at]?.text === 'fire' && upos === 'ADV' && ONLY_PASTS.has(text);
}

/** `which cost 34 lives`, taken for a noun */
function isBehindWhich(words: readonly TaggedWord[], at: number): boolean {
	const { text = '', upos = '' } = words[at] ?? {};
	const isAlike = /^(?:cost|hit|cut|hurt|split|shut)$/.test(text) && upos === 'NOUN';
	return isAlike && /^(?:which|that|who)$/.test(words[at - 1]?.text ?? '');
}

/** `The flood in Zell cost 34 lives`, `when a dam burst above Zell`, taken for nouns */
function isOfThing(words: readonly TaggedWord[], at: number): boolean {
	const { text = '', upos = '' } = words[at] ?? {};
	const [before, next] = [words[at - 1]?.upos ?? '', words[at + 1]];
	if (upos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(before)) return false;
	if (text === 'cost') return next?.upos === 'NUM' && words[at + 2]?.text === 'lives';
	return (
		text === 'burst' &&
		/^(?:DET|PROPN)$/.test(words[at - 2]?.upos ?? '') &&
		/^(?:ADP|PUNCT|ADV|CCONJ)$/.test(next?.upos ?? '')
	);
}

const ONLY_PASTS: ReadonlySet<string> = new Set(
	'struck swam sang drank spoke chose stole swore wore rode stood tore swept shook sank began became drove flew froze gave grew knew threw wrote woke withdrew overthrew undertook took won went told taught sought brought fought caught held kept sent sold'.split(
		' ',
	),
);
