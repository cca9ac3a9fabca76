import type { Token } from '../../document/tokens.ts';
import type { Entity, Naming } from '../../entities/entity.ts';
import { isFirstName } from '../../entities/names/first-names.ts';
import type { NameTable } from '../../entities/names/table.ts';
import type { Word } from '../../syntax/tree.ts';
import { PLACE_LEADS } from '../../words/people/place-words.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import { childrenBy, lowerOf, type Tree } from '../grammar/tree.ts';

/** Somebody or something named by the words of a label. */
export type NamedWords = {
	readonly entity: Entity;
	/** Its words, by index in the tree, titles included; end exclusive. */
	readonly from: number;
	readonly to: number;
	/** Where the name itself begins. */
	readonly nameFrom: number;
	readonly isOwner: boolean;
	/** Did another name run into it? */
	readonly isGarbled: boolean;
};

/** Every name that stands in the sentence. */
export function namesIn(
	names: NameTable,
	{ tree, namings }: { readonly tree: Tree; readonly namings: readonly Naming[] },
): NamedWords[] {
	const first = Math.min(...tree.words.map(({ start }) => start));
	const last = Math.max(...tree.words.map(({ end }) => end));
	return namings.flatMap(({ chunk, entity }) => {
		const [start, end, name] = [
			names.tokens[chunk.from]?.start ?? -1,
			names.tokens[chunk.to - 1]?.end ?? -1,
			names.tokens[chunk.nameFrom]?.start ?? -1,
		];
		if (start < first || end > last) return [];
		const isIn = (word: Word) => word.start >= start && word.end <= end;
		const from = tree.words.findIndex(isIn);
		const nameFrom = tree.words.findIndex((word) => isIn(word) && word.start >= name);
		const to = tree.words.findLastIndex(isIn) + 1;
		return from >= 0 && from < to && !isStorm(tree, from) && !isOfLand(tree, from, to)
			? [
					{
						entity,
						from,
						to,
						nameFrom,
						isOwner: chunk.isOwner,
						isGarbled: chunk.isGarbled ?? false,
					},
				]
			: [];
	});
}

/** `Typhoon Ida` is nobody. */
function isStorm({ words }: Tree, from: number): boolean {
	return [words[from - 1], words[from]].some((word) => STORMS.test(word?.text ?? ''));
}

/** `the La Rosa landslide`, `the Lind dam`: a place or a thing. */
function isOfLand({ words, lower }: Tree, from: number, to: number): boolean {
	return lower[from - 1] === 'the' && words[to]?.tag === 'NN' && OF_LAND.test(lower[to] ?? '');
}

const OF_LAND =
	/^(?:landslide|mudslide|rockslide|avalanche|earthquake|eruption|wildfire|bushfire|flood|dam|bridge|river|canyon|valley|volcano|glacier|strait|lake|island|peninsula|pass|reservoir|tunnel|viaduct|canal|lighthouse|observatory|telescope|colliery|refinery)$/;

const STORMS = /^(?:Typhoon|Hurricane|Cyclone|Storm)$/;

/**
 * The full name in place of a surname, where the article gives it to one person alone: “Mr Lee” becomes “Ann Lee”. Of each
 * only the first; what stands there already in full stays as it is.
 */
export function fullNames(
	{ entities, chunks, namings, tokens }: NameTable,
	{
		tree,
		named,
		kept,
	}: {
		readonly tree: Tree;
		readonly named: readonly NamedWords[];
		readonly kept: ReadonlySet<number>;
	},
): { readonly kept: ReadonlySet<number>; readonly instead: ReadonlyMap<number, string> } {
	const placed = new Set(namings.map(({ chunk }) => chunk));
	const strangers = chunks.filter((chunk) => chunk.titles.length > 0 && !placed.has(chunk));
	const left = new Set(kept);
	const instead = new Map<number, string>();
	const done = new Set<Entity>();
	for (const { entity, from, to, nameFrom, isOwner } of named) {
		if (!kept.has(nameFrom)) continue;
		const isFirst = !done.has(entity);
		done.add(entity);
		const end = isOwner ? to - 1 : to;
		if (entity.kind !== 'person' || end - nameFrom !== 1 || !isFirst) continue;
		// “Casimir was born”, where a “Port Casimir” is told of
		if (PLACE_LEADS.has(entity.keys[0] ?? '')) continue;
		// “Skovlund was founded by Anders Skovlund”: the firm, not its founder
		const isFirm = named.some(
			(other) => other.entity === entity && other.nameFrom > to && isFull(other),
		);
		if (isFirm && from === nameFrom) continue;
		if (entity.words.length < 2 || entity.words.length > 5 || !isOnly(entities, entity)) continue;
		// “King Hussein” beside Saddam Hussein
		if (strangers.some(({ keys }) => keys.at(-1) === entity.keys.at(-1))) continue;
		if (isSharedInQuotation(tokens, entity)) continue;
		const word = tree.words[nameFrom];
		if (word?.upos !== 'PROPN' || !isSurname(word.text, entity)) continue;
		if (isPlace(tree, nameFrom) || isPartOfWord(tree, nameFrom)) continue;
		for (let at = from; at < nameFrom; at++) left.delete(at);
		instead.set(nameFrom, entity.name);
	}
	return { kept: left, instead };
}

function isFull({ entity, nameFrom, to }: NamedWords): boolean {
	return to - nameFrom >= entity.words.length && entity.words.length > 1;
}

/** `in India`: no Ms India. */
function isPlace(tree: Tree, at: number): boolean {
	return childrenBy(tree, at, ['case']).some((one) => PLACED.test(lowerOf(tree, one)));
}

const PLACED = /^(?:in|at|near|across|outside)$/;

/** `the comet 67P/Lind–Roth`, `the Lind-Roth test`: two surnames that name a thing. */
function isPartOfWord({ words }: Tree, at: number): boolean {
	const [own, before, after] = [words[at], words[at - 1], words[at + 1]];
	const isJoined = (mark: Word | undefined) => /^[/–-]$/.test(mark?.text ?? '');
	return (
		(isJoined(before) && before?.end === own?.start) ||
		(isJoined(after) && after?.start === own?.end)
	);
}

/** The last word of the name; the first where it is a family name that stands first, as in Chinese names. */
function isSurname(word: string, { words, keys }: Entity): boolean {
	return word === words.at(-1) || (word === words[0] && SURNAMES_FIRST.has(keys[0] ?? ''));
}

/** Does nobody else in the article bear the name? */
function isOnly(entities: readonly Entity[], { keys, name }: Entity): boolean {
	const last = keys.at(-1);
	return !entities.some(
		(other) =>
			other.kind === 'person' &&
			other.name !== name &&
			last !== undefined &&
			other.keys.includes(last),
	);
}

/** “for the murder of Desmond Lee”, in a quotation, where no names are gathered: another of that surname. */
function isSharedInQuotation(tokens: readonly Token[], { words }: Entity): boolean {
	const surname = words.at(-1) ?? '';
	return tokens.some(({ kind, text }) => {
		if (kind !== 'quote' || !text.includes(surname)) return false;
		const quoted = text.split(NO_WORD);
		return quoted.some((word, at) => {
			const first = quoted[at - 1] ?? '';
			return word === surname && isFirstName(first) && !words.includes(first);
		});
	});
}

const NO_WORD = /[^\p{L}-]+/u;
