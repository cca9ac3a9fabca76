/** Pieces of text in small letters, of which a text must hold one; `0` stands for any figure. */
export type AnyOf = readonly string[];

/**
 * What a text must hold for a pattern to match anywhere in it: one piece of each list, read from how the pattern is written.
 * Only what is known with certainty and rare enough to be worth a look, which may be nothing. Read one after the other, patterns
 * that share long groups take less time.
 */
export function openRequiredPieces(): (pattern: RegExp) => AnyOf[] {
	const known: Known = new Map();
	return ({ source, flags }) => {
		// Without regard to case, letters of all scripts have others that mean them.
		if (flags.includes('i') && flags.includes('u')) return [];
		return alternatives({ source, at: 0, known }).filter((list) => rarity(list) > 0);
	};
}

/** A pattern, and how far it is read. */
type Reader = { readonly source: string; at: number; readonly known: Known };

/** What long groups hold, by how they begin. */
type Known = Map<string, { readonly group: string; readonly held: readonly AnyOf[] }[]>;

const BEGINNING = 24;

/** Reads a group behind its opening, or a whole pattern. */
function readGroup(reader: Reader): readonly AnyOf[] {
	const { source, at, known } = reader;
	const beginning = source.slice(at, at + BEGINNING);
	const alike = known.get(beginning) ?? [];
	const same = alike.find(({ group }) => source.startsWith(group, at));
	if (same) {
		reader.at += same.group.length;
		return same.held;
	}
	const held = alternatives(reader);
	if (reader.at - at > BEGINNING) {
		known.set(beginning, [...alike, { group: source.slice(at, reader.at), held }]);
	}
	return held;
}

/** Up to the end of a group: what it holds, or of several alternatives the best of each. */
function alternatives(reader: Reader): AnyOf[] {
	const found = [sequence(reader)];
	while (reader.source[reader.at] === '|') {
		reader.at += 1;
		found.push(sequence(reader));
	}
	reader.at += 1;
	const [only = []] = found;
	return found.length === 1 ? only : [[...new Set(found.flatMap(rarest))]];
}

/** Where there is none, one that every text holds. */
function rarest(lists: readonly AnyOf[]): AnyOf {
	return lists.reduce((best, list) => (rarity(list) > rarity(best) ? list : best), ['']);
}

/** Nothing where nearly every sentence holds one of them. */
function rarity(list: AnyOf): number {
	let least = Number.POSITIVE_INFINITY;
	for (const piece of list) least = Math.min(least, EVERYWHERE.test(piece) ? 0 : piece.length);
	return least;
}

const EVERYWHERE = /^[a-z ,.]{0,2}$/;

/** Reads up to the end of an alternative. */
function sequence(reader: Reader): AnyOf[] {
	const found: AnyOf[] = [];
	let run = '';
	const endRun = () => {
		if (run !== '') found.push([run]);
		run = '';
	};
	while (!ENDS_ALTERNATIVE.has(reader.source.charAt(reader.at))) {
		run += read(reader, LETTERS).toLowerCase();
		const atom = readAtom(reader);
		const times = read(reader, TIMES);
		if (typeof atom === 'string') run += atom.repeat(leastOf(times));
		if (typeof atom === 'string' && EXACT.test(times)) continue;
		endRun();
		if (typeof atom !== 'string' && leastOf(times) > 0) found.push(...atom);
	}
	endRun();
	return found;
}

const ENDS_ALTERNATIVE: ReadonlySet<string> = new Set(['|', ')', '']);
/** Signs that mean themselves, and stand there once. */
const LETTERS = /[a-z !"#%&',/:;<=>@_`~-]+(?![?*+{])/iy;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const SIGN = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\k<\w+>|\\u[\da-f]{4}|\\.|[^|)]/isy;
const TIMES = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const EXACT = /^(?:\{\d+\})?$/;
const LEAST = /^\{(\d+)/;
const FIGURES = /^(?:\d|\\d|\[(?:\d|\d-\d)+\])$/;
const NO_WIDTH = /^(?:[$^]|\\[bB])?$/;
const ONE_OF = /^\[(?!\^)(?<signs>[^\\\d-]{0,6}-?)\]$/;
const ANYTHING = /^(?:\.|[[\\].+)$/s;
const ESCAPED = /^\\[^\w]$/;

/** What the next sign stands for, or what the next group holds. */
function readAtom(reader: Reader): string | readonly AnyOf[] {
	const opening = read(reader, OPENING);
	if (opening !== '') {
		const held = readGroup(reader);
		return opening.endsWith('!') ? '' : held;
	}
	const sign = read(reader, SIGN);
	if (NO_WIDTH.test(sign)) return '';
	if (FIGURES.test(sign)) return '0';
	const { signs = '' } = ONE_OF.exec(sign)?.groups ?? {};
	if (signs !== '') return oneOf(signs.toLowerCase());
	if (ESCAPED.test(sign)) return sign.slice(1);
	return ANYTHING.test(sign) || !isPlain(sign) ? [] : sign.toLowerCase();
}

function oneOf(signs: string): string | readonly AnyOf[] {
	const each = [...new Set(signs)];
	if (!each.every(isPlain)) return [];
	const [only = ''] = each;
	return each.length === 1 ? only : [each];
}

/** Is it of ASCII, or has it no other case? */
function isPlain(sign: string): boolean {
	return sign < '\u0080' || sign.toLowerCase() === sign.toUpperCase();
}

/** How often what was read stands there at least. */
function leastOf(times: string): number {
	const [, least] = LEAST.exec(times) ?? [];
	if (least !== undefined) return Number(least);
	return times === '' || times.startsWith('+') ? 1 : 0;
}

function read(reader: Reader, what: RegExp): string {
	what.lastIndex = reader.at;
	const [text = ''] = what.exec(reader.source) ?? [];
	reader.at += text.length;
	return text;
}
