import { hashOne, hashPart, hashText, hashTwo } from './hashing.ts';
import { shapeOf, vocabularyForm } from './spelling.ts';

/** What the tagger sees of one word, as hashes. */
export type SeenWord = {
	readonly word: number;
	readonly lastThree: number;
	readonly lastTwo: number;
	readonly last: number;
	readonly firstThree: number;
	readonly shape: number;
	/** What it is like by its pretrained vector, roughly, more closely, and closest. */
	readonly signature: readonly [number, number, number];
};

/** How many features a word has. */
export const TAGGER_FEATURES = 37;

/** The indices of the features that a word has whatever stands around it. */
export const OWN_FEATURES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 28, 29, 30, 31, 33];

/** In place of the two tags before the first word. */
export const NO_TAG = { before: 500, beforeThat: 501 };

const OUTSIDE: SeenWord = {
	word: 7,
	lastThree: 8,
	lastTwo: 9,
	last: 10,
	firstThree: 11,
	shape: 12,
	signature: [13, 14, 15],
};

/** The signs of the first numbers of a word's pretrained vector, as bits; -1 of a word that has none. */
export type VectorSigns = (form: string) => number;

/** What the tagger sees of each word of a sentence. */
export function seeWords(words: readonly string[], signsOf: VectorSigns): SeenWord[] {
	return words.map((text, index) => seeWord(text, index === 0, signsOf));
}

/** What the tagger sees of a word that opens its sentence or does not. */
export function seeWord(text: string, isFirst: boolean, signsOf: VectorSigns): SeenWord {
	const form = vocabularyForm(text);
	const signs = signsOf(form);
	return {
		word: hashText(form),
		lastThree: hashPart('s', form, form.length - 3, form.length),
		lastTwo: hashPart('t', form, form.length - 2, form.length),
		last: hashPart('u', form, form.length - 1, form.length),
		firstThree: hashPart('p', form, 0, 3),
		shape: hashText(`h${shapeOf(text, 6)}${isFirst ? '^' : ''}`),
		signature: signs < 0 ? OUTSIDE.signature : [signs & 0x3f, signs & 0x3ff, signs & 0xffff],
	};
}

/** The two tags before a word, each as its index among all tags plus one. */
export type TagsBefore = { before: number; beforeThat: number };

/** Writes the features of word `index` into `features`, `TAGGER_FEATURES` hashes. */
export function writeTaggerFeatures(
	{ seen, index, tags }: { seen: readonly SeenWord[]; index: number; tags: TagsBefore },
	features: Uint32Array,
): void {
	const here = seen[index] ?? OUTSIDE;
	const left = seen[index - 1] ?? OUTSIDE;
	const farLeft = seen[index - 2] ?? OUTSIDE;
	const right = seen[index + 1] ?? OUTSIDE;
	const farRight = seen[index + 2] ?? OUTSIDE;
	const { before, beforeThat } = tags;
	let at = 0;
	const one = (kind: number, value: number) => {
		features[at++] = hashOne(kind, value);
	};
	const two = (kind: number, first: number, second: number) => {
		features[at++] = hashTwo(kind, first, second);
	};
	one(1, 1);
	one(2, here.word);
	one(3, here.lastThree);
	one(4, here.lastTwo);
	one(5, here.firstThree);
	one(6, here.shape);
	one(34, here.last);
	one(7, before);
	two(8, before, beforeThat);
	two(9, before, here.word);
	one(10, left.word);
	one(11, farLeft.word);
	one(12, right.word);
	one(13, farRight.word);
	one(14, left.lastThree);
	one(15, right.lastThree);
	two(16, here.word, right.word);
	two(17, left.word, here.word);
	two(18, here.shape, right.shape);
	two(19, before, here.lastThree);
	two(20, before, right.lastThree);
	two(21, here.lastThree, right.lastThree);
	two(22, before, right.word);
	two(23, before, hashTwo(23, here.shape, right.shape));
	one(24, right.shape);
	two(25, here.lastTwo, before * 131 + beforeThat);
	two(26, left.word, right.word);
	two(27, right.lastTwo, farRight.lastTwo);
	two(28, here.lastThree, here.shape);
	const [rough, close, closest] = here.signature;
	one(29, rough);
	one(30, close);
	one(31, closest);
	two(32, before, close);
	two(33, close, here.lastTwo);
	one(35, right.signature[1]);
	one(36, left.signature[1]);
	two(37, close, right.signature[0]);
}
