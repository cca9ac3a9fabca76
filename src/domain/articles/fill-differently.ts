import { fold } from '../fold.ts';

const DETERMINERS = new Set('a an the its his her their this that these those former'.split(' '));
const PREPOSITIONS = new Set(
	'in on at to for from with by as into over against after before during off outside near across about between under through'.split(
		' ',
	),
);
/** What ends what a verb says something of: 'and', 'was', what a relative clause begins with. */
const ENDS = new Set(
	'and or but is are was were be been has have had who which while ,'.split(' '),
);
const PASSIVE = new Set('is are was were be been being'.split(' '));
/** Verbs of what happened end so, or are irregular. */
const REGULAR = /.{2}ed$/;
const IRREGULAR = new Set(
	'beat became began bought broke brought built came caught chose cut dealt drew drove fell flew fought found gave got grew held hit hurt kept knew laid led left lent lost made met paid put ran read rose said sang sank sat saw sent set shot showed shut sold spent split spoke stood stole struck swore swam told took threw went withdrew won wrote'.split(
		' ',
	),
);
/** Of one thing or of its opposite. */
const SIDES = new Set(['for', 'against']);
const STEM_LETTERS = 5;

/** The words of what happened, and which of them are names of those who take part. */
export type Said = { readonly label: string; readonly people: readonly string[] };

/**
 * Do two sentences say one thing of two others? 'Fire destroyed the mill' and 'Fire destroyed a warehouse' do; so do 'Nurses
 * went on strike' and 'Teachers went on strike'. Behind a verb that both have, what it says is compared: its object, or what
 * stands behind the same preposition; before the first verb they share, who does it. What one of them leaves out, or says in
 * another form, tells nothing.
 */
export function fillDifferently(one: Said, other: Said): boolean {
	const [first, second] = [tokensOf(one.label), tokensOf(other.label)];
	const names = new Set([...one.people, ...other.people].flatMap(tokensOf));
	const theirs = verbsIn(other.label);
	const shared = verbsIn(one.label).filter((word) => theirs.includes(word));
	const unnamed = (tokens: readonly string[]) => tokens.map((it) => (names.has(it) ? '' : it));
	return (
		differBefore(unnamed(first), unnamed(second), shared[0]) ||
		shared.some((word) => differBehind(behind(first, word), behind(second, word))) ||
		takeSides(first, second)
	);
}

/** Who does it: all that stands before the first verb they share, but names; of what is done to somebody, nothing. */
function differBefore(
	first: readonly string[],
	second: readonly string[],
	word: string | undefined,
): boolean {
	if (word === undefined) return false;
	const before = (tokens: readonly string[]) => {
		const end = tokens.indexOf(word);
		const isDone = PASSIVE.has(tokens[end - 1] ?? '') || tokens.slice(0, end).includes(',');
		return isDone ? new Set<string>() : stems(tokens.slice(0, end));
	};
	return areApart(before(first), before(second));
}

type Filler = { readonly preposition: string; readonly stems: ReadonlySet<string> };

/** What a word says something of, with the preposition that leads to it. */
function behind(tokens: readonly string[], word: string): Filler {
	const from = tokens.indexOf(word) + 1;
	const next = tokens[from] ?? '';
	const preposition = PREPOSITIONS.has(next) ? next : '';
	const rest = tokens.slice(preposition === '' ? from : from + 1);
	const end = rest.findIndex((token) => PREPOSITIONS.has(token) || ENDS.has(token));
	return { preposition, stems: stems(end === -1 ? rest : rest.slice(0, end)) };
}

function differBehind(one: Filler, other: Filler): boolean {
	return one.preposition === other.preposition && areApart(one.stems, other.stems);
}

/** For a thing and against it. */
function takeSides(first: readonly string[], second: readonly string[]): boolean {
	const sideOf = (tokens: readonly string[]) => tokens.find((token) => SIDES.has(token));
	const [one, other] = [sideOf(first), sideOf(second)];
	if (one === undefined || other === undefined || one === other) return false;
	return !areApart(behind(first, one).stems, behind(second, other).stems);
}

/** Each says something, and they have no word in common. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size > 0 && other.size > 0 && [...one].every((stem) => !other.has(stem));
}

function stems(tokens: readonly string[]): ReadonlySet<string> {
	return new Set(tokens.filter(isTelling).map((word) => word.slice(0, STEM_LETTERS)));
}

function isTelling(word: string): boolean {
	return (
		!['', ',', 'of'].includes(word) &&
		!DETERMINERS.has(word) &&
		!PREPOSITIONS.has(word) &&
		!ENDS.has(word)
	);
}

/** But 'the flooded valley' and 'Harrow United'. */
function verbsIn(label: string): string[] {
	const tokens = tokensOf(label);
	const names = new Set((label.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).flatMap(tokensOf));
	return tokens.filter(
		(word, place) =>
			(REGULAR.test(word) || IRREGULAR.has(word)) &&
			!names.has(word) &&
			!DETERMINERS.has(tokens[place - 1] ?? ''),
	);
}

function tokensOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+|,/gu) ?? [];
}
