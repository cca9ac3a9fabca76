import type { Document } from '../../../document/document.ts';
import { isInFurniture } from '../../../document/furniture.ts';
import type { Entity } from '../../../entities/entity.ts';
import type { NameTable } from '../../../entities/names/table.ts';
import { childrenBy, lowerOf, type Tree, wordAt } from '../../grammar/tree.ts';

/** `The Briton`, `a Corvan`, `the Ethiopian, 27,`: somebody of whom only a nationality is told. */
export function isCountryman(tree: Tree, subject: number): boolean {
	const { upos, text } = wordAt(tree, subject);
	const before = lowerOf(tree, subject - 1);
	if (!/^(?:the|an?)$/.test(before) && !(before === 'old' && isAged(tree, subject))) return false;
	if (!/^(?:PROPN|NOUN|ADJ)$/.test(upos) || NO_COUNTRYMEN.test(text)) return false;
	const isNamed =
		wordAt(tree, subject + 1).upos === 'PROPN' ||
		childrenBy(tree, subject, ['flat', 'appos', 'compound']).some(
			(at) => !/^\d+$/.test(wordAt(tree, at).text),
		);
	return COUNTRYMEN.test(text) && !isNamed;
}

/** `the 26-year-old Ethiopian` */
export function isAged(tree: Tree, subject: number): boolean {
	const words = tree.words.slice(Math.max(0, subject - WORDS_OF_AGE), subject);
	return /^the \d+-year-old$/i.test(
		words
			.map(({ text }) => text)
			.join(' ')
			.replaceAll(' - ', '-'),
	);
}

/** `the`, `26`, `-`, `year`, `-` and `old` */
const WORDS_OF_AGE = 6;

const COUNTRYMEN =
	/^(?:Briton|Dane|Swede|Finn|Pole|Turk|Scot|Spaniard|Czech|Greek|Swiss|Thai|Serb|Croat|Slovak|Slovene|\p{Lu}\p{L}+(?:ian|ean|ese|can|man|woman))$/u;
/** Papers, seats and seas that end alike. */
const NO_COUNTRYMEN =
	/^(?:Guardian|Vatican|Caspian|Caribbean|Mediterranean|European|Olympian|Ocean)$/;

/**
 * `The Corvan ran 2:10:48` behind a sentence about Ann Lee: whom a nationality means, where the article has named one person alone
 * until then, who is the subject of a sentence right before.
 */
export function countrymanMeant(
	{ mentions, tokens, namings }: NameTable,
	{
		document,
		start,
		sentence,
	}: { readonly document: Document; readonly start: number; readonly sentence: number },
): Entity | undefined {
	const isBefore = (from: number) => {
		const token = tokens[from];
		return token !== undefined && token.start < start && !isInFurniture(document.furniture, token);
	};
	const named = namings.filter(
		({ chunk, entity }) => isBefore(chunk.from) && entity.kind === 'person',
	);
	const person = named[0]?.entity;
	if (!person || named.some(({ entity }) => entity !== person)) return undefined;
	const isSubject = mentions.some(
		({ entity, from, isBehindPreposition, isOwner }) =>
			entity === person &&
			isBefore(from) &&
			(tokens[from]?.sentence ?? 0) >= sentence - SENTENCES_BACK &&
			!isBehindPreposition &&
			!isOwner,
	);
	const isOther = mentions.some(
		({ entity, from, to, kind, determiner }) =>
			entity === undefined &&
			// “the runner Ann Lee”: she herself
			!named.some(({ chunk }) => chunk.from === to) &&
			(kind === 'person' || kind === 'kin') &&
			!/^(?:his|her)$/.test(determiner) &&
			isBefore(from) &&
			!COPULAS.has(tokens[from - 1]?.lower ?? ''),
	);
	return isSubject && !isOther ? person : undefined;
}

const SENTENCES_BACK = 2;
/** Ann Lee `was` a nurse: nobody else. */
const COPULAS = new Set(['is', 'was', 'became', 'become', 'as']);
