/**
 * Learns which word a time expression belongs to, puts it into data/syntax.bin.gz and prints how often it is right:
 * `npm run learn:governor -- FOLDER FILE.jsonl…`. FOLDER holds treebanks (`train.conll.gz`, `dev.conll.gz`, `test.conll.gz`); the files hold
 * marked governors. First a ranking by words, from the trees of `train`; then the last ranking, of few numbers, from parsed sentences
 * that the parser has not learned from; what is printed is measured with each text or publisher left out.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { locateExpression } from '../src/analysis/syntax/expression.ts';
import {
	openRanking,
	RANKER_FEATURES,
	type RankedCandidate,
} from '../src/analysis/syntax/governor.ts';
import {
	GOVERNOR_BITS,
	governorCandidates,
	governorFeatures,
} from '../src/analysis/syntax/governor-features.ts';
import { openSyntax } from '../src/analysis/syntax/syntax.ts';
import { readWeights } from '../src/analysis/syntax/weights.ts';
import { type Marked, markTree, markTreebank, readMarked, rightWord } from './syntax/marked.ts';
import { type Choice, learnChoices } from './syntax/softmax-learner.ts';
import { readTreebank } from './syntax/treebank.ts';
import { bytesOf, replaceWeights } from './syntax/weights-file.ts';

const FILE = new URL('../data/syntax.bin.gz', import.meta.url).pathname;
const LEXICAL = { size: 1 << GOVERNOR_BITS, epochs: 12, rate: 0.15, decay: 2e-4 };
const RANKER = { size: RANKER_FEATURES.length, epochs: 60, rate: 0.2, decay: 1e-4 };
const ROW = 256;

const [folder = '.', ...files] = process.argv.slice(2);
const texts = (set: string) => readTreebank(`${folder}/${set}.conll.gz`);

const lessons = texts('train')
	.flatMap(({ sentences }) => sentences.flatMap(markTree))
	.flatMap(({ words, expression, governor }): Choice[] => {
		const found = locateExpression(words, expression);
		if (found === undefined) return [];
		const candidates = governorCandidates(words, found);
		const right = candidates.indexOf(governor);
		const features = candidates.map((index) =>
			governorFeatures(words, found, index).map((at) => [at, 1] as const),
		);
		return right < 0 ? [] : [{ candidates: features, right }];
	});
process.stdout.write(`${lessons.length} expressions of treebanks to learn the words from\n`);
const lexical = learnChoices(lessons, LEXICAL);
const scales = new Float32Array(lexical.length / ROW);
const values = new Int8Array(lexical.length);
for (let row = 0; row < scales.length; row += 1) {
	const weights = lexical.subarray(row * ROW, (row + 1) * ROW);
	const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
	scales[row] = scale;
	values.set(
		weights.map((weight) => Math.round(weight / scale)),
		row * ROW,
	);
}
const save = (ranker: Float32Array) =>
	replaceWeights(FILE, 'governor.', {
		lists: {},
		parts: {
			'governor.lexical.values': bytesOf(values),
			'governor.lexical.scales': bytesOf(scales),
			'governor.ranker': bytesOf(ranker),
		},
	});
save(new Float32Array(RANKER_FEATURES.length));

const bytes = gunzipSync(readFileSync(FILE));
const syntax = openSyntax(bytes);
const rank = openRanking(readWeights(bytes));
type Ranked = { marked: Marked; candidates: readonly RankedCandidate[]; right: number };
const marked = [
	...markTreebank(texts('dev'), 'treebank dev'),
	...markTreebank(texts('test'), 'treebank test'),
	...files.flatMap(readMarked),
];
const ranked = marked.map((each): Ranked => {
	const words = syntax.parse(each.sentence);
	const expression = locateExpression(words, each.expression);
	const candidates = expression === undefined ? [] : rank(words, expression);
	const right = rightWord(words, each.governor);
	return { marked: each, candidates, right: candidates.findIndex(({ index }) => index === right) };
});
const choiceOf = ({ candidates, right }: Ranked): Choice => ({
	candidates: candidates.map((candidate) =>
		candidate.values.map((value, at) => [at, value] as const),
	),
	right,
});
const learnFrom = (from: readonly Ranked[]) =>
	learnChoices(from.filter(({ right }) => right >= 0).map(choiceOf), RANKER);

const groups = [...new Set(marked.map(({ group }) => group))];
const FOLDS = 10;
const judged = Array.from({ length: FOLDS }, (_, fold) => {
	const isOut = ({ marked: { group } }: Ranked) => groups.indexOf(group) % FOLDS === fold;
	const weights = learnFrom(ranked.filter((each) => !isOut(each)));
	return ranked.filter(isOut).map((each) => {
		const scores = each.candidates.map((candidate) =>
			candidate.values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
		);
		const best = scores.indexOf(Math.max(...scores));
		const powers = scores.map((score) => Math.exp(score - (scores[best] ?? 0)));
		const confidence = 1 / powers.reduce((sum, power) => sum + power, 0);
		return { set: each.marked.set, isRight: best === each.right && best >= 0, confidence };
	});
}).flat();
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
for (const [set, all] of Map.groupBy(judged, ({ set }) => set)) {
	const sure = all.toSorted((one, other) => other.confidence - one.confidence);
	const shares = [0.4, 0.5, 0.6, 0.7, 0.8].map((share) => {
		const part = sure.slice(0, Math.round(share * sure.length));
		return `${share}: ${percent(part.filter((each) => each.isRight).length, part.length)} (>${part.at(-1)?.confidence.toFixed(3)})`;
	});
	process.stdout.write(
		`${set}: ${percent(all.filter((each) => each.isRight).length, all.length)} of ${all.length}; surest ${shares.join(', ')}\n`,
	);
}
for (const least of [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99]) {
	const part = judged.filter(({ confidence }) => confidence >= least);
	process.stdout.write(
		`confidence from ${least}: ${part.length} expressions, ${percent(part.filter((each) => each.isRight).length, part.length)} right\n`,
	);
}
const ranker = Float32Array.from(learnFrom(ranked));
save(ranker);
process.stdout.write(
	`${RANKER_FEATURES.map((name, at) => `${name} ${ranker[at]?.toFixed(2)}`).join(', ')}\n`,
);
