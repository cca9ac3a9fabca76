import { asHeard } from './as-heard.ts';
import { type HeardWord, heardWord } from './heard-word.ts';
import { onceForEach } from './once-for-each.ts';

const LINKS = new Set(['the', 'of', 'for', 's']);

/** As many letters as isTail asks for at least. */
const TAIL = 4;

/** What the words of a name are compared by; what few comparisons come to is made when it is first asked for. */
export class Spelling {
	readonly words: readonly string[];
	readonly heardWords: readonly HeardWord[];
	readonly joined: string;
	/** How all words together are heard. */
	readonly heard: string;
	/** Of how many letters it is. */
	readonly length: number;
	/** The letters with which the first word may begin, the last one, and any of them, a bit each. */
	readonly first: number;
	readonly last: number;
	readonly any: number;
	readonly tail: string;
	/** Are there links, as in the name of an institution? */
	readonly isLinked: boolean;
	#spaced: string | undefined;
	#turned: readonly string[] | undefined;

	constructor(words: readonly string[]) {
		this.words = words;
		this.heardWords = words.map(heardWord);
		this.joined = words.join('');
		// 'Abdul' alone is heard with what stands behind it.
		const isAbdul = this.joined.includes('abd');
		this.heard = isAbdul ? asHeard(words) : this.heardWords.map(({ heard }) => heard).join('');
		this.length = this.joined.length;
		this.first = this.heardWords[0]?.first ?? 0;
		this.last = this.heardWords.at(-1)?.first ?? 0;
		this.any = this.heardWords.reduce((any, { first }) => any | first, 0);
		this.tail = words[0]?.slice(-TAIL) ?? '';
		this.isLinked = words.some((word) => LINKS.has(word));
	}

	/** With a space around each word. */
	get spaced(): string {
		this.#spaced ??= ` ${this.words.join(' ')} `;
		return this.#spaced;
	}

	/** Joined, with the last word first, with the first one last, and the other way round: 'Lan Thi Pham'. */
	get turned(): readonly string[] {
		this.#turned ??= [
			[...this.words.slice(-1), ...this.words.slice(0, -1)].join(''),
			[...this.words.slice(1), ...this.words.slice(0, 1)].join(''),
			this.words.toReversed().join(''),
		];
		return this.#turned;
	}

	/** The words that are no links, in the order of the alphabet; '' where there is one at most. */
	get sorted(): string {
		const own = this.words.filter((word) => !LINKS.has(word));
		return own.length > 1 ? own.toSorted().join(' ') : '';
	}
}

/** A name is compared with many: it is read once. */
export const spellingOf = onceForEach((words: readonly string[]) => new Spelling(words));

/**
 * May these be one name, as far as letters tell at a glance? Where they may, the first word of one begins like a word of the
 * other, as it is spelt, heard or called for short, or ends like the first word of the other, as Tunde does in Babatunde; and
 * the last word of the shorter one begins like a word of the other, unless both are as long when they are joined. The words of
 * institutions stand in any order, and one word alone may be any.
 */
export function mayBeAlike(one: Spelling, other: Spelling): boolean {
	if (one.words.length < 2 || other.words.length < 2 || one.isLinked || other.isLinked) return true;
	const isFirstNear = (one.first & other.any) !== 0 || (other.first & one.any) !== 0;
	if (!isFirstNear && one.tail !== other.tail) return false;
	if (one.length === other.length || one.heard.length === other.heard.length) return true;
	return isLastNear(one, other) && isLastNear(other, one);
}

/** Of the longer one the last word may be any. */
function isLastNear(one: Spelling, other: Spelling): boolean {
	return one.words.length > other.words.length || (one.last & other.any) !== 0;
}
