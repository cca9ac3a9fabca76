/** What is kept of the passage that tells an event, so that another report of it is known though it has no word in common. */
export type EventSketch = {
	/** Tells the text it was made of from other texts. */
	readonly text: string;
	/** Days between the event and its being told. */
	readonly later: number;
	/** The beginnings of what the passage names, each with how rare it is, from 0 to 9. */
	readonly names: ReadonlyMap<string, number>;
	/** In digits. */
	readonly numbers: ReadonlySet<string>;
	/** Where the vectors of its words point together, what it names left out: from -7 to 7; empty where no word has one. */
	readonly topic: Int8Array;
};

/** The sketch in letters: it is kept with a key date. */
export function writeSketch(sketch: EventSketch): string {
	const { text, later, names, numbers, topic } = sketch;
	const named = [...names].map(([name, rarity]) => `${name}${rarity}`);
	return [text, later, named.join(' '), [...numbers].join(' '), lettersOf(topic)].join('|');
}

/** What `writeSketch` wrote; what it did not write is a sketch that is like no other. */
export function readSketch(written: string): EventSketch {
	const [text = '', later = '', names = '', numbers = '', topic = ''] = written.split('|');
	return {
		text,
		later: Number(later) || 0,
		names: new Map(wordsIn(names).map((name) => [name.slice(0, -1), Number(name.slice(-1)) || 0])),
		numbers: new Set(wordsIn(numbers)),
		topic: vectorFrom(topic),
	};
}

/** As many letters of a name tell it from others: “Angola” and “Angolan” meet. */
const STEM_LETTERS = 6;

/** How the passage of a sketch knows a word of a name. */
export function stemOfName(word: string): string {
	return word.slice(0, STEM_LETTERS);
}

/** Does the passage name somebody of this name, by any word of it? */
export function namesAlso({ names }: EventSketch, words: readonly string[]): boolean {
	return words.some((word) => names.has(stemOfName(word)));
}

function wordsIn(list: string): readonly string[] {
	return list === '' ? [] : list.split(' ');
}

/** The most that a number of a vector is. */
export const MOST_OF_TOPIC = 7;

/** Two numbers a byte: their number is even. */
function lettersOf(vector: Int8Array): string {
	const bytes = Uint8Array.from({ length: vector.length / 2 }, (_, at) => {
		const [high = 0, low = 0] = vector.subarray(2 * at);
		return ((high + MOST_OF_TOPIC) << 4) | (low + MOST_OF_TOPIC);
	});
	return btoa(String.fromCharCode(...bytes));
}

function vectorFrom(letters: string): Int8Array {
	if (!/^[\w+/]*={0,2}$/.test(letters) || letters.length % 4 !== 0) return new Int8Array(0);
	const bytes = Array.from(atob(letters), (letter) => letter.charCodeAt(0));
	return Int8Array.from(
		bytes.flatMap((byte) => [(byte >> 4) - MOST_OF_TOPIC, (byte & 15) - MOST_OF_TOPIC]),
	);
}
