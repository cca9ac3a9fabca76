import { TITLES } from '../../src/analysis/words/people/titles.ts';
import type { Quote } from '../../src/domain/articles/quote.ts';
import type { GoldArticle, GoldQuote } from './gold-article.ts';
import { overlapOf, type Span, type Tally } from './tally.ts';

type Told = Span & { readonly speaker: string | null };

const MARKS = /^[\s"“”„«»‘’']+|[\s"“”«»‘’',.]+$/g;
const ARTICLES = /^(?:the|a|an)$/;
/** What may differ at the ends: a span that shares four fifths is the same. */
const SAME = 0.8;

/**
 * Quotes with their speaker. A quote is right when its span is (four fifths of the longer one) and its speaker: a person by
 * first and last name (of an alias too, where that is a whole name), an institution by its capitalised words, an unnamed one by being left open or called alike. Fragments
 * and passages that are unsure count neither way.
 */
export function scoreQuotes(
	gold: GoldArticle,
	quotes: readonly Quote[],
	kind?: GoldQuote['speaker_kind'],
): Tally {
	const told = quotes.flatMap((quote) => piecesOf(gold.text, quote));
	const whole = gold.quotes.filter(({ type }) => type === 'full');
	const either: readonly Span[] = [
		...gold.quotes.filter(({ type }) => type === 'fragment'),
		...gold.nonquotes.filter(({ type }) => type === 'unsure'),
	];
	const asked = kind === undefined ? whole : whole.filter((each) => each.speaker_kind === kind);
	const used = new Set<Told>();
	const mistakes: string[] = [];
	let right = 0;
	for (const quote of asked) {
		const found = told.find((each) => !used.has(each) && overlapOf(each, quote) >= SAME);
		if (found !== undefined) used.add(found);
		if (found !== undefined && isSpeaker(quote, found.speaker)) right += 1;
		else {
			const said = found === undefined ? 'not found' : `told of ${found.speaker ?? 'nobody'}`;
			mistakes.push(`${gold.id}: “${quote.text.slice(0, 60)}” of ${quote.speaker}, ${said}`);
		}
	}
	if (kind !== undefined) return { gold: asked.length, told: used.size, right, mistakes };
	const extra = told.filter(
		(each) => !used.has(each) && either.every((span) => overlapOf(each, span) < SAME),
	);
	mistakes.push(
		...extra.map(({ start, end }) => `${gold.id}: no quote: “${gold.text.slice(start, end)}”`),
	);
	return { gold: asked.length, told: used.size + extra.length, right, mistakes };
}

/** A span without its marks, a piece for each paragraph it runs through. */
function piecesOf(text: string, { start, end, speaker }: Quote): readonly Told[] {
	return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
		const inner = line.replaceAll(MARKS, '');
		const from = start + index + line.indexOf(inner);
		return inner === '' ? [] : [{ start: from, end: from + inner.length, speaker }];
	});
}

function isSpeaker(gold: GoldQuote, told: string | null): boolean {
	const names = [gold.speaker, ...gold.speaker_aliases];
	if (gold.speaker_kind === 'unnamed')
		return told === null || names.some((name) => sharedWords(name, told) >= 0.5);
	if (told === null) return false;
	return gold.speaker_kind === 'person'
		? names.some((name, place) => (place === 0 || / /.test(name)) && isPerson(name, told))
		: names.some((name) => isInstitution(name, told));
}

/** The first and the last name fit; middle names and titles do not count. */
function isPerson(gold: string, told: string): boolean {
	const [one, other] = [untitled(wordsOf(gold)), untitled(wordsOf(told))];
	if (one.at(-1) !== other.at(-1)) return one.length === 1 && other[0] === one[0];
	return one.length === 1 || (other.length > 1 && one[0] === other[0]);
}

const untitled = (words: readonly string[]): readonly string[] => {
	const rest = words.filter((word) => word !== 'former' && !TITLES.has(word));
	return rest.length === 0 ? words : rest;
};

/** No capitalised word that gold lacks, and at least half of those it has. */
function isInstitution(gold: string, told: string): boolean {
	const [one, other] = [capitalsOf(gold), capitalsOf(told)];
	if (one.length === 0) return sharedWords(gold, told) >= 0.5;
	return other.length * 2 >= one.length && other.every((word) => one.includes(word));
}

const capitalsOf = (name: string): readonly string[] =>
	wordsOf((name.match(/(?<!\p{L})\p{Lu}[\p{L}\p{N}&-]*/gu) ?? []).join(' '));

function sharedWords(gold: string, told: string): number {
	const [one, other] = [new Set(wordsOf(gold)), new Set(wordsOf(told))];
	return (
		[...one].filter((word) => other.has(word)).length / Math.max(1, Math.min(one.size, other.size))
	);
}

function wordsOf(name: string): readonly string[] {
	const folded = name
		.normalize('NFKD')
		.replaceAll(/\p{M}|['’]s\b/gu, '')
		.toLowerCase();
	return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ARTICLES.test(word));
}
