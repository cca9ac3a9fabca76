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

/** The indices of the features that a word gives to those beside it, by where it stands, whatever they are. */
export const BESIDE_FEATURES = {
	left: [10, 14, 35],
	farLeft: [11],
	right: [12, 15, 24, 34],
	farRight: [13],
} as const satisfies Record<string, readonly number[]>;

/** The indices of the features that the tags before a word give it. */
export const TAG_FEATURES: readonly number[] = [7, 8];

/** The indices of all others, which join two of these. */
export const JOINED_FEATURES: readonly number[] = [
	9, 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27, 32, 36,
];

/** In place of the two tags before the first word. */
export const NO_TAG = { before: 500, beforeThat: 501 };

/** In place of the words before the first and behind the last. */
export const OUTSIDE: SeenWord = {
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

/** What surrounds a word: those beside it, and the tags before it. */
export type Surrounding = {
	readonly seen: readonly SeenWord[];
	readonly index: number;
	readonly tags: TagsBefore;
};

/** Writes the features of word `index` into `features`, `TAGGER_FEATURES` hashes. */
export function writeTaggerFeatures(surrounding: Surrounding, features: Uint32Array): void {
	const { seen, index, tags } = surrounding;
	writeOwnFeatures(seen[index] ?? OUTSIDE, features);
	writeFeaturesAsLeft(seen[index - 1] ?? OUTSIDE, features);
	writeFeaturesAsFar(seen[index - 2] ?? OUTSIDE, seen[index + 2] ?? OUTSIDE, features);
	writeFeaturesAsRight(seen[index + 1] ?? OUTSIDE, features);
	writeTagFeatures(tags, features);
	writeJoinedFeatures(surrounding, features);
}

/** Writes those of `BESIDE_FEATURES` that a word gives to others to their indices, for each place. */
export function writeFeaturesBeside(seen: SeenWord, features: Uint32Array): void {
	writeFeaturesAsLeft(seen, features);
	writeFeaturesAsFar(seen, seen, features);
	writeFeaturesAsRight(seen, features);
}

function writeFeaturesAsLeft(left: SeenWord, features: Uint32Array): void {
	features[10] = hashOne(10, left.word);
	features[14] = hashOne(14, left.lastThree);
	features[35] = hashOne(36, left.signature[1]);
}

function writeFeaturesAsFar(left: SeenWord, right: SeenWord, features: Uint32Array): void {
	features[11] = hashOne(11, left.word);
	features[13] = hashOne(13, right.word);
}

function writeFeaturesAsRight(right: SeenWord, features: Uint32Array): void {
	features[12] = hashOne(12, right.word);
	features[15] = hashOne(15, right.lastThree);
	features[24] = hashOne(24, right.shape);
	features[34] = hashOne(35, right.signature[1]);
}

/** Writes those of `TAG_FEATURES` to theirs. */
export function writeTagFeatures({ before, beforeThat }: TagsBefore, features: Uint32Array): void {
	features[7] = hashOne(7, before);
	features[8] = hashTwo(8, before, beforeThat);
}

/** Writes those of `OWN_FEATURES` to their indices. */
export function writeOwnFeatures(here: SeenWord, features: Uint32Array): void {
	const [rough, close, closest] = here.signature;
	features[0] = hashOne(1, 1);
	features[1] = hashOne(2, here.word);
	features[2] = hashOne(3, here.lastThree);
	features[3] = hashOne(4, here.lastTwo);
	features[4] = hashOne(5, here.firstThree);
	features[5] = hashOne(6, here.shape);
	features[6] = hashOne(34, here.last);
	features[28] = hashTwo(28, here.lastThree, here.shape);
	features[29] = hashOne(29, rough);
	features[30] = hashOne(30, close);
	features[31] = hashOne(31, closest);
	features[33] = hashTwo(33, close, here.lastTwo);
}

/** Writes those of `JOINED_FEATURES` to theirs. */
export function writeJoinedFeatures(
	{ seen, index, tags }: Surrounding,
	features: Uint32Array,
): void {
	const here = seen[index] ?? OUTSIDE;
	const left = seen[index - 1] ?? OUTSIDE;
	const right = seen[index + 1] ?? OUTSIDE;
	const farRight = seen[index + 2] ?? OUTSIDE;
	const { before, beforeThat } = tags;
	const close = here.signature[1];
	features[9] = hashTwo(9, before, here.word);
	features[16] = hashTwo(16, here.word, right.word);
	features[17] = hashTwo(17, left.word, here.word);
	features[18] = hashTwo(18, here.shape, right.shape);
	features[19] = hashTwo(19, before, here.lastThree);
	features[20] = hashTwo(20, before, right.lastThree);
	features[21] = hashTwo(21, here.lastThree, right.lastThree);
	features[22] = hashTwo(22, before, right.word);
	features[23] = hashTwo(23, before, hashTwo(23, here.shape, right.shape));
	features[25] = hashTwo(25, here.lastTwo, before * 131 + beforeThat);
	features[26] = hashTwo(26, left.word, right.word);
	features[27] = hashTwo(27, right.lastTwo, farRight.lastTwo);
	features[32] = hashTwo(32, before, close);
	features[36] = hashTwo(37, close, right.signature[0]);
}
