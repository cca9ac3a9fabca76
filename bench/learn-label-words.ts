/**
 * Learns from graded labels what the words of a label say for keeping its day, and says how well labels are ranked by words learned
 * from the files of others.
 *
 *   npm run learn:label-words             the figures, and a new src/analysis/events/label-words.json
 *   npm run learn:label-words -- --try    the figures alone
 *
 * The labels are those of bench/worth/*.jsonl, one {"label", "worth": 0-3} a line, made up and graded for this.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { labelWords } from '../src/analysis/events/label-words.ts';
import { learnChoices } from './syntax/softmax-learner.ts';

const graded = z.object({ label: z.string(), worth: z.int().min(0).max(3) });
type Graded = z.infer<typeof graded>;

/** How often one of many readers would keep a day of a grade from 0 to 3, in tenths. */
const KEPT = [0, 3, 7, 10];
const OF_READERS = 10;
const WORTH_IT = 2;
/** A weight below this is left out. */
const SMALLEST = 0.05;
const LEARNING = { epochs: 2, rate: 0.1, decay: 0.02 };

const files = globSync(`${import.meta.dirname}/worth/*.jsonl`)
	.toSorted()
	.map((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => graded.parse(JSON.parse(line))),
	);
for (const [at, held] of files.entries()) {
	const weights = learn(files.filter((_, other) => other !== at).flat());
	print(
		`${held.length} labels, ${percent(rankedRightly(held, weights))} of pairs ranked rightly by words of the other files`,
	);
}
if (!process.argv.includes('--try')) {
	const weights = learn(files.flat());
	const kept = [...weights]
		.map(([word, weight]) => [word, Number(weight.toFixed(2))] as const)
		.filter(([, weight]) => Math.abs(weight) >= SMALLEST)
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
	print(`${kept.length} words`);
	writeFileSync(
		new URL('../src/analysis/events/label-words.json', import.meta.url),
		`${JSON.stringify(Object.fromEntries(kept), undefined, '\t')}\n`,
	);
}

/** The weights of words that stand in two labels at least. */
function learn(labels: readonly Graded[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const told = labels.map(({ label, worth }) => ({ words: labelWords(label), worth }));
	for (const word of told.flatMap(({ words }) => [...words]))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = ['constant', ...[...counts].flatMap(([word, count]) => (count > 1 ? word : []))];
	const places = new Map(words.map((word, at) => [word, at]));
	const choices = told.flatMap(({ words, worth }) => {
		const features = [0, ...[...words].flatMap((word) => places.get(word) ?? [])];
		const keeping = features.map((at) => [at, 1] as const);
		return Array.from({ length: OF_READERS }, (_, reader) => ({
			candidates: [keeping, []],
			right: reader < (KEPT[worth] ?? 0) ? 0 : 1,
		}));
	});
	const weights = learnChoices(choices, { size: words.length, ...LEARNING });
	return new Map(words.map((word, at) => [word, weights[at] ?? 0]));
}

function rankedRightly(labels: readonly Graded[], weights: ReadonlyMap<string, number>): number {
	const guesses = labels.map(({ label, worth }) => ({
		isWorthIt: worth >= WORTH_IT,
		guess: [...labelWords(label)].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
	}));
	const [worthIt, rest] = [true, false].map((wanted) =>
		guesses.filter(({ isWorthIt }) => isWorthIt === wanted),
	);
	if (!worthIt?.length || !rest?.length) return 0;
	const good = worthIt.flatMap((one) => rest.filter((other) => one.guess > other.guess)).length;
	return good / (worthIt.length * rest.length);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
