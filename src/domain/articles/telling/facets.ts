import { fold } from '../../fold.ts';
import { FACET_WORDS } from './facet-words.ts';

export type Facet = keyof typeof FACET_WORDS;

/** The sides of each facet that a label may be on; a facet that it says nothing of is not there. */
export type Facets = ReadonlyMap<Facet, ReadonlySet<string>>;

/** What the words of a label say of each facet. */
export function facetsOf(label: string): Facets {
	const words = fold(label.replace(STREET, ' ')).match(WORD) ?? [];
	const facets = SIDES.map(([facet, sidesOf]) => [facet, sidesIn(words, sidesOf)] as const);
	return new Map(facets.filter(([, sides]) => sides.size > 0));
}

/** A fire in a mill and one in a school; nurses and teachers on strike; a march against it and one for it. */
export function doOtherThings(one: Facets, other: Facets): boolean {
	return THINGS.some((facet) => areApartIn(facet, one, other));
}

const THINGS = ['vehicle', 'building', 'doer', 'chamber', 'side'] as const;

/** An arrest and a rally, a storm and a robbery; but what is told long after is often told by another part of it. */
export function areOfTwoKinds(one: Facets, other: Facets): boolean {
	return areApartIn('kind', one, other);
}

/** Has each a side of this facet, and is none of them the other’s? */
function areApartIn(facet: Facet, one: Facets, other: Facets): boolean {
	const [sides, others] = [one.get(facet), other.get(facet)];
	if (sides === undefined || others === undefined) return false;
	return ![...sides].some((side) => others.has(side));
}

/** In Mill Lane there is no mill. */
const STREET =
	/\p{Lu}[\p{L}'’-]+ (?:Street|Road|Lane|Avenue|Square|Close|Drive|Terrace|Way|Hill|Row|Crescent)\b/gu;
const WORD = /\p{L}+(?:[-'’]\p{L}+)*/gu;
/** Stands for what looks like a side and is none: the car of a car bomb. */
const NONE = '-';
const MOST_WORDS = 3;

const SIDES: readonly (readonly [Facet, ReadonlyMap<string, string>])[] = Object.entries(
	FACET_WORDS,
).map(([facet, lines]) => [facet as Facet, sidesByWords(lines)]);

function sidesByWords(lines: string): ReadonlyMap<string, string> {
	return new Map(
		lines
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [sides = '', words = ''] = line.split(': ');
				return words.split(', ').map((said) => [said, sides] as const);
			}),
	);
}

/** Of words that begin at one place the longest count, and none of them again. */
function sidesIn(
	words: readonly string[],
	sidesOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
	const found = new Set<string>();
	for (let at = 0; at < words.length; at += 1) {
		for (let count = MOST_WORDS; count > 0; count -= 1) {
			const sides = sidesOf.get(words.slice(at, at + count).join(' '));
			if (sides === undefined) continue;
			if (sides !== NONE) for (const side of sides) found.add(side);
			at += count - 1;
			break;
		}
	}
	return found;
}
