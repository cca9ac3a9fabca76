import { wordSet } from '../../../words/word-set.ts';
import { isAfterComma } from '../../grammar/set-off.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../../grammar/tree.ts';
import { maySayName, nameOfNoun, type Told } from './names-of-nouns.ts';

/** Things of which an article seldom has two, and whose name ends in what they are. */
export const THINGS: ReadonlySet<string> =
	wordSet(`mill bridge dam festival museum brewery factory mine hospital university airport cathedral theatre theater stadium prison
	ferry trawler tanker lighthouse tower tunnel canal river lake volcano telescope probe satellite spacecraft rocket marathon
	wildfire bushfire fire typhoon hurricane cyclone storm earthquake treaty accord pipeline reactor monastery shipyard
	school college library zoo cemetery castle palace pier viaduct reservoir steelworks colliery refinery distillery
	baths gallery observatory aquarium abbey mosque synagogue temple dockyard sawmill quarry racecourse arena lifeboat
	terminal smelter lido ballroom pavilion chapel convent conservatory orphanage cinema playhouse planetarium windmill`);

/** Nouns with the names that stand in their place, and the articles that go with them. */
export type NamedThings = {
	readonly instead: ReadonlyMap<number, string>;
	readonly dropped: readonly number[];
};

/** Of nouns of a label that say “the mill” or “the city” the name the article gives it: `Hamblin paper mill`, `Velia`. */
export function namesOfThings(tree: Tree, kept: ReadonlySet<number>, told: Told): NamedThings {
	const instead = new Map<number, string>();
	const dropped: number[] = [];
	for (const at of kept) {
		const noun = lowerOf(tree, at);
		const here = placeOfReport(tree, at, told);
		if (here !== undefined) {
			instead.set(at, here);
			dropped.push(
				...[...subtree(tree, at)].filter((one) => one < at && relationOf(tree, one) !== 'case'),
			);
		}
		if (!isBareNoun(tree, at)) continue;
		const thing = THINGS.has(noun) ? nameOfThing(noun, told) : undefined;
		if (thing !== undefined) instead.set(at, thing);
		if (thing !== undefined || !maySayName(noun)) continue;
		const named = nameOfNoun(noun, told);
		if (named === undefined || isNamed(tree, named.name)) continue;
		instead.set(at, named.name);
		dropped.push(...childrenBy(tree, at, ['det', 'amod', 'nummod']).filter((one) => one < at));
	}
	return { instead, dropped };
}

/** `in this town` under the dateline of Tolve, `this island` under that of “TOLVE, Corvo” */
function placeOfReport(tree: Tree, at: number, { document }: Told): string | undefined {
	const isHere = childrenBy(tree, at, ['det']).some((one) => lowerOf(tree, one) === 'this');
	const isTown = PLACES_OF_REPORT.test(lowerOf(tree, at));
	if (!isHere || !(isTown || LANDS_OF_REPORT.test(lowerOf(tree, at)))) return undefined;
	const { place, land } = DATELINE.exec(document.text.slice(0, OPENING))?.groups ?? {};
	if (!isTown) return land;
	return place?.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

const OPENING = 400;
const PLACES_OF_REPORT = /^(?:city|town|village|capital|port|suburb)$/;
const LANDS_OF_REPORT = /^(?:island|country|nation|kingdom|republic|territory)$/;
const DATELINE =
	/^(?<place>\p{Lu}{3}[\p{Lu} .'’-]{0,24})(?:, (?<land>\p{Lu}[\p{L} .'’-]{1,28}\p{L})|, [^()\n—–]{2,30})?(?: \([^()\n]{2,30}\))? ?(?:[—–]|--?) /mu;

/** Does the sentence name it already? “Shares in Orla fell despite the club’s cup” */
function isNamed({ words }: Tree, name: string): boolean {
	const last = name.split(' ').at(-1);
	return words.some(({ text }) => text === last);
}

/** `the mill`, `the first festival`, `the 80-year-old mill`; not “the mill of Corvo”, “the old mill”. */
function isBareNoun(tree: Tree, at: number): boolean {
	if (wordAt(tree, at).tag !== 'NN' && lowerOf(tree, at) !== 'baths') return false;
	const own = (tree.children[at] ?? []).filter((one) => wordAt(tree, one).upos !== 'PUNCT');
	const isDefinite = childrenBy(tree, at, ['det']).some((one) => lowerOf(tree, one) === 'the');
	const more = own.filter((one) => one < at && !/^(?:the|first)$/.test(lowerOf(tree, one)));
	const isSaid = own.some(
		(one) =>
			one > at &&
			/^(?:nmod|acl|appos|flat)/.test(wordAt(tree, one).relation) &&
			// “the probe, Hato 2, was launched” has its name already
			(wordAt(tree, one).relation === 'appos' || !isAfterComma(tree, one)),
	);
	return (
		isDefinite &&
		more.every((one) => /^(?:case|mark)/.test(wordAt(tree, one).relation) || isSize(tree, one)) &&
		!isSaid
	);
}

/** `42-bed` of “the 42-bed hospital”: how large or old it is, and not which one. */
function isSize(tree: Tree, at: number): boolean {
	const own = [...subtree(tree, at)].map((one) => wordAt(tree, one).tag);
	return (
		own.includes('CD') &&
		own.includes('HYPH') &&
		own.every((tag) => /^(?:CD|HYPH|NN|JJ)$/.test(tag))
	);
}

const OPENING_SENTENCES = 3;
const OFTEN = 3;

/** The one name in the article that ends in this noun, told before and told early or often; undefined where another may be meant. */
export function nameOfThing(
	noun: string,
	{ document, start }: Pick<Told, 'document' | 'start'>,
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
	const first = inText.find(({ name }) => name === longest)?.at ?? -1;
	const isOne =
		forms.every((form) => isPartOf(form, longest)) &&
		inText.every(
			({ at, name }) => at > first || longest.toLowerCase().endsWith(name.toLowerCase()),
		);
	const isBefore = inTitle.length > 0 || inText.some(({ at }) => at < start);
	const opening = sentences[OPENING_SENTENCES - 1]?.end ?? text.length;
	const isKnown =
		inTitle.length > 0 || inText.length >= OFTEN || inText.some(({ at }) => at < opening);
	if (longest === '' || !isOne || !isBefore || !isKnown) return undefined;
	const rest = text.replaceAll(longest, '');
	return isAnother(rest, noun) || isNamedOf(rest, noun) ? undefined : longest;
}

/** `Hamblin Mill` of “Hamblin Road Mill”, as it is called from then on. */
function isPartOf(form: string, name: string): boolean {
	const words = name.toLowerCase().split(' ');
	const told = form.toLowerCase().split(' ');
	const isShort = told[0] === words[0] && told.every((word) => words.includes(word));
	return isShort || name.toLowerCase().endsWith(form.toLowerCase());
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

/** `the University of Velia`, beside the Corvo University */
export function isNamedOf(text: string, noun: string): boolean {
	return new RegExp(
		String.raw`\b(?:${noun}|${noun.charAt(0).toUpperCase()}${noun.slice(1)}) (?:of|de|at) \p{Lu}`,
		'u',
	).test(text);
}

/** `another mill`, `two mills` */
function isAnother(text: string, noun: string): boolean {
	return new RegExp(
		String.raw`\b${noun}(?:s|es)\b|\b(?:an?|another|one|other|each|every|second|third|next|that|this|whose|his|her|their|its|'s|’s)\s(?:[\p{L}\p{N}-]+\s){0,2}${noun}\b`,
		'iu',
	).test(text);
}
