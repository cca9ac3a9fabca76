import type { Document } from '../../document/document.ts';
import { wordSet } from '../../words/word-set.ts';
import { childrenBy, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';

/** Things of which an article seldom has two, and whose name ends in what they are. */
const THINGS =
	wordSet(`mill bridge dam festival museum brewery factory mine hospital university airport cathedral theatre theater stadium prison
	ferry trawler tanker lighthouse tower tunnel canal river lake volcano telescope probe satellite spacecraft rocket marathon
	wildfire bushfire fire typhoon hurricane cyclone storm earthquake treaty accord pipeline reactor monastery shipyard
	school college library zoo cemetery castle palace pier viaduct reservoir steelworks colliery refinery distillery`);

/** Of nouns of a label that say “the mill” the name the article gives the mill: `Hamblin paper mill`. */
export function namesOfThings(
	tree: Tree,
	kept: ReadonlySet<number>,
	told: { readonly document: Document; readonly start: number },
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	for (const at of kept) {
		if (!isBareThing(tree, at)) continue;
		const name = nameOfThing(lowerOf(tree, at), told);
		if (name !== undefined) found.set(at, name);
	}
	return found;
}

/** `the mill`, `the first festival`; not “the mill of Corvo”, “the old mill”. */
function isBareThing(tree: Tree, at: number): boolean {
	if (wordAt(tree, at).tag !== 'NN' || !THINGS.has(lowerOf(tree, at))) return false;
	const own = (tree.children[at] ?? []).filter((one) => wordAt(tree, one).upos !== 'PUNCT');
	const isDefinite = childrenBy(tree, at, ['det']).some((one) => lowerOf(tree, one) === 'the');
	const more = own.filter((one) => one < at && !/^(?:the|first)$/.test(lowerOf(tree, one)));
	const isSaid = own.some(
		(one) => one > at && /^(?:nmod|acl|appos|flat)/.test(wordAt(tree, one).relation),
	);
	return (
		isDefinite && more.every((one) => /^(?:case|mark)/.test(wordAt(tree, one).relation)) && !isSaid
	);
}

const OPENING_SENTENCES = 3;
const OFTEN = 3;

/** The one name in the article that ends in this noun, told before and told early or often; undefined where another may be meant. */
function nameOfThing(
	noun: string,
	{ document, start }: { readonly document: Document; readonly start: number },
): string | undefined {
	const { text, title = '', sentences } = document;
	const named = new RegExp(
		String.raw`((?:\p{Lu}[\p{L}\p{N}’'-]*\s)+(?:\p{Ll}+\s)?)(${noun}|${noun.charAt(0).toUpperCase()}${noun.slice(1)})\b`,
		'gu',
	);
	const read = (where: string) =>
		[...where.matchAll(named)].flatMap((match) => {
			const words = withoutOpening(match[1] ?? '');
			return words === '' ? [] : [{ at: match.index, name: `${words} ${match[2]}` }];
		});
	const inText = read(text);
	const inTitle = read(title);
	const forms = [...inText, ...inTitle].map(({ name }) => name);
	const [longest = ''] = forms.toSorted((one, other) => other.length - one.length);
	const isOne = forms.every((form) => longest.toLowerCase().endsWith(form.toLowerCase()));
	const isBefore = inTitle.length > 0 || inText.some(({ at }) => at < start);
	const opening = sentences[OPENING_SENTENCES - 1]?.end ?? text.length;
	const isKnown =
		inTitle.length > 0 || inText.length >= OFTEN || inText.some(({ at }) => at < opening);
	if (longest === '' || !isOne || !isBefore || !isKnown) return undefined;
	return isAnother(text.replaceAll(longest, ''), noun) ? undefined : longest;
}

/** `The`, `In`, `Monday’s`: no part of the name; nothing where an owner stands in it. */
function withoutOpening(before: string): string {
	const words = before.trim().split(/\s+/u);
	while (OPENINGS.test(words[0] ?? '')) words.shift();
	if (words.some((word) => /['’]s?$/u.test(word) || /[.,;:]$/u.test(word))) return '';
	return /^\p{Lu}/u.test(words[0] ?? '') && /\p{Ll}/u.test(words[0] ?? '') ? words.join(' ') : '';
}

const OPENINGS =
	/^(?:The|A|An|This|That|These|In|On|At|But|And|After|Before|When|Since|Its|His|Her|Their|Our|One|Another|No|Each|Every|First|Second|Old|New|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** `another mill`, `two mills` */
function isAnother(text: string, noun: string): boolean {
	return new RegExp(
		String.raw`\b${noun}(?:s|es)\b|\b(?:an?|another|one|other|each|every|second|third|next|that|this|whose|his|her|their|its|'s|’s)\s(?:[\p{L}\p{N}-]+\s){0,2}${noun}\b`,
		'iu',
	).test(text);
}
