import { asHeard } from './as-heard.ts';
import { longOf, usualName } from './first-names.ts';
import { onceForEach } from './once-for-each.ts';

/** What the words of a name are compared by. */
export type Spelling = {
	readonly words: readonly string[];
	readonly joined: string;
	/** With a space around each word. */
	readonly spaced: string;
	/** Joined, with the last word first, and with the first one last. */
	readonly turned: readonly string[];
	/** How each word is heard, and all of them together. */
	readonly heardWords: readonly string[];
	readonly heard: string;
	/** How the long form of the first name is heard. */
	readonly heardFirst: string;
	/** The words that are no links, in the order of the alphabet; '' where there is one at most. */
	readonly sorted: string;
	/** Are there links, as in the name of an institution? */
	readonly isLinked: boolean;
	/** The letters with which the first word may begin, and any word, a bit each. */
	readonly first: number;
	readonly any: number;
	readonly tail: string;
};

const LINKS = new Set(['the', 'of', 'for', 's']);

/** As many letters as isTail asks for at least. */
const TAIL = 4;

/** A name is compared with many: it is read once. */
export const spellingOf = onceForEach((words: readonly string[]): Spelling => {
	const [first = '', ...rest] = words;
	const joined = words.join('');
	const own = words.filter((word) => !LINKS.has(word));
	const heardWords = words.map((word) => asHeard([word]));
	const letters = words.map((word, place) => lettersOf(word, heardWords[place] ?? ''));
	return {
		words,
		joined,
		spaced: ` ${words.join(' ')} `,
		turned: [[...words.slice(-1), ...words.slice(0, -1)].join(''), [...rest, first].join('')],
		heardWords,
		// 'Abdul' alone is heard with what stands behind it.
		heard: joined.includes('abd') ? asHeard(words) : heardWords.join(''),
		heardFirst: heardLong(first) ?? heardWords[0] ?? '',
		sorted: own.length > 1 ? own.toSorted().join(' ') : '',
		isLinked: own.length < words.length,
		first: letters[0] ?? 0,
		any: letters.reduce((some, its) => some | its, 0),
		tail: first.slice(-TAIL),
	};
});

/** How the long form of a first name is heard; undefined of what has none. */
function heardLong(first: string): string | undefined {
	const long = longOf(first);
	return long === first ? undefined : asHeard([long]);
}

function lettersOf(word: string, heard: string): number {
	const forms = [word, heard, longOf(word), heardLong(word) ?? heard, usualName(word)];
	return forms.reduce((letters, form) => letters | (1 << (form.charCodeAt(0) % 32)), 0);
}

/**
 * May these be one name, as far as letters tell at a glance? Where they may, the first word of one begins like a word of the
 * other, as it is spelt, heard or called for short, or ends like the first word of the other, as Tunde does in Babatunde.
 * The words of institutions stand in any order, and one word alone may be any.
 */
export function mayBeAlike(one: Spelling, other: Spelling): boolean {
	return (
		one.words.length < 2 ||
		other.words.length < 2 ||
		(one.first & other.any) !== 0 ||
		(other.first & one.any) !== 0 ||
		one.tail === other.tail ||
		one.isLinked ||
		other.isLinked
	);
}
