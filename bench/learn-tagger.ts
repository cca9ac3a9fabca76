/**
 * Learns the tagger from a folder of treebanks (`train.conll.gz`, `dev.conll.gz`, columns as `readTreebank` says), puts it into
 * data/syntax.bin.gz and prints how often it is right: `npm run learn:tagger -- FOLDER`.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openSigns, openTagger } from '../src/analysis/syntax/tagger.ts';
import {
	NO_TAG,
	seeWords,
	TAGGER_FEATURES,
	type TagsBefore,
	writeTaggerFeatures,
} from '../src/analysis/syntax/tagger-features.ts';
import { readWeights } from '../src/analysis/syntax/weights.ts';
import { newPerceptron } from './syntax/perceptron.ts';
import { readTreebank, type TreebankSentence } from './syntax/treebank.ts';
import { replaceWeights } from './syntax/weights-file.ts';

const EPOCHS = 6;
/** A rarer pair of tags is learned as the commonest pair of its universal tag. */
const FEWEST = 15;
const FILE = new URL('../data/syntax.bin.gz', import.meta.url).pathname;

const [folder = '.'] = process.argv.slice(2);
const sentences = readTreebank(`${folder}/train.conll.gz`).flatMap((text) => text.sentences);
const pairsOf = ({ upos, tags }: TreebankSentence) => upos.map((each, at) => `${each}/${tags[at]}`);
const often = Map.groupBy(sentences.flatMap(pairsOf), (pair) => pair);
const byCount = [...often.keys()].toSorted(
	(one, other) => (often.get(other)?.length ?? 0) - (often.get(one)?.length ?? 0),
);
const names = byCount.filter((pair) => (often.get(pair)?.length ?? 0) >= FEWEST);
const goldOf = (pair: string): number => {
	const known = names.indexOf(pair);
	return known >= 0 ? known : names.findIndex((name) => name.startsWith(`${pair.split('/')[0]}/`));
};

const signsOf = openSigns(readWeights(gunzipSync(readFileSync(FILE))));
const perceptron = newPerceptron(names.length);
const lessons = sentences.map((sentence) => ({
	seen: seeWords(sentence.words, signsOf),
	gold: pairsOf(sentence).map(goldOf),
}));
const features = new Uint32Array(TAGGER_FEATURES);
const scores = new Float64Array(names.length);
let seed = 777;
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
	shuffle(lessons);
	let mistakes = 0;
	for (const { seen, gold } of lessons) {
		let before: TagsBefore = NO_TAG;
		for (const [index, right] of gold.entries()) {
			writeTaggerFeatures({ seen, index, tags: before }, features);
			perceptron.score(features, scores);
			const best = scores.indexOf(Math.max(...scores));
			if (best !== right) {
				perceptron.correct(features, right, best);
				mistakes += 1;
			}
			perceptron.step();
			before = { before: best + 1, beforeThat: before.before };
		}
	}
	process.stdout.write(`epoch ${epoch + 1}: ${mistakes} mistakes\n`);
}
const { parts } = perceptron.pack('tagger');
replaceWeights(FILE, 'tagger.', { lists: { 'tagger.tags': names }, parts });

const tagger = openTagger(readWeights(gunzipSync(readFileSync(FILE))));
for (const set of ['dev', 'test']) {
	let words = 0;
	let universal = 0;
	let penn = 0;
	for (const sentence of readTreebank(`${folder}/${set}.conll.gz`).flatMap(
		(text) => text.sentences,
	)) {
		for (const [at, { upos, tag }] of tagger(sentence.words).entries()) {
			words += 1;
			universal += Number(upos === sentence.upos[at]);
			penn += Number(tag === sentence.tags[at]);
		}
	}
	const percent = (right: number) => ((100 * right) / words).toFixed(2);
	process.stdout.write(`${set}: universal ${percent(universal)}, Penn ${percent(penn)}\n`);
}

/** The same order on every run. */
function shuffle<T>(items: T[]): void {
	for (let at = items.length - 1; at > 0; at -= 1) {
		seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
		const other = (seed >>> 8) % (at + 1);
		const [one, two] = [items[at], items[other]];
		if (one !== undefined && two !== undefined) {
			items[at] = two;
			items[other] = one;
		}
	}
}
