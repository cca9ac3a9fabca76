/**
 * Learns what makes two reports of one day reports of one event, from pairs of stories that writers have marked, and says how
 * good that is on writers it was not learned from.
 *
 *   npm run learn:telling -- FILE.txt…          the figures, and a new src/domain/articles/telling/told-alike.json
 *   npm run learn:telling -- --try FILE.txt…    the figures alone
 *
 * A file is of one writer. Under `# SAME` stand pairs that tell of one event, under `# OTHER` pairs that do not; a pair is two
 * lines, an empty one behind it: `YYYY-MM-DD | the story`.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadModels } from '../src/analysis/load-models.ts';
import { readSketch } from '../src/domain/articles/telling/event-sketch.ts';
import {
	ENOUGH,
	TELLING_FEATURES,
	type TellingFeature,
	type TellingFeatures,
	tellingFeatures,
} from '../src/domain/articles/telling/told-alike.ts';
import { eventsIn, readPairs } from './pairs/marked-pairs.ts';

type Weights = Readonly<Record<TellingFeature, number>>;

type Pair = {
	readonly writer: string;
	readonly isOne: boolean;
	/** Of each key date of the one story with each of the other. */
	readonly ofOneDay: readonly TellingFeatures[];
	readonly ofOtherDays: readonly TellingFeatures[];
};

type Lesson = {
	readonly features: TellingFeatures;
	readonly isOne: boolean;
	readonly share: number;
};

/**
 * How often a pair counts that is one event; that is two of a day, which are few and must not be put together; that is two of other
 * days; and stories put together by chance.
 */
const SHARES = { one: 1, two: 2, otherDays: 0.5, chance: 0.05 };
/** Stories of a writer put together by chance. */
const CHANCES = 600;
const ROUNDS = 400;
const RATE = 1;
const DECAY = 0.02;
/** Which key dates of two stories are of the event is learned from what was learned before. */
const TURNS = 3;

const NAMES = Object.keys(TELLING_FEATURES) as TellingFeature[];
const models = loadModels();
const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const told = files.map((file) => {
	const writer = basename(file, '.txt');
	return readPairs(file).map(({ isOne, stories }) => {
		const [one, other] = stories.map((story) => eventsIn(story, models));
		return { writer, isOne, one: one ?? [], other: other ?? [] };
	});
});
type ToldPair = (typeof told)[number][number];
const pairs = told.flat().map(
	(pair): Pair => ({
		writer: pair.writer,
		isOne: pair.isOne,
		ofOneDay: featuresOf(pair, (isOneDay) => isOneDay),
		ofOtherDays: featuresOf(pair, (isOneDay) => !isOneDay),
	}),
);
const chances = told.flatMap(byChance);
const writers = files.map((file) => basename(file, '.txt'));

const judged = writers.flatMap((held) => {
	const weights = learn(({ writer }) => writer !== held);
	const score = (features: TellingFeatures) =>
		features.names + features.numbers > 0 ? scoreOf(weights, features) : Number.NEGATIVE_INFINITY;
	return [...pairs, ...chances]
		.filter(({ writer }) => writer === held)
		.map((pair) => ({ ...pair, score: Math.max(...pair.ofOneDay.map(score)) }));
});
const [marked, together] = [judged.filter(isMarked), judged.filter((pair) => !isMarked(pair))];
for (const writer of writers) report(writer, (pair) => pair.writer === writer);
report('all', () => true);
const taken = together.filter(({ score }) => score > ENOUGH).length;
print(`of ${together.length} pairs of stories put together by chance ${taken} are taken for one`);
if (!process.argv.includes('--try')) {
	const weights = learn(() => true);
	const features = Object.fromEntries(
		NAMES.map((name) => [
			name,
			{ weight: Number(weights[name].toFixed(3)), says: TELLING_FEATURES[name] },
		]),
	);
	writeFileSync(
		new URL('../src/domain/articles/telling/told-alike.json', import.meta.url),
		`${JSON.stringify(features, undefined, '\t')}\n`,
	);
}

function featuresOf(
	{ one, other }: Pick<ToldPair, 'one' | 'other'>,
	isWanted: (isOneDay: boolean) => boolean,
): TellingFeatures[] {
	return one.flatMap((first) =>
		other
			.filter(({ day }) => isWanted(day === first.day))
			.map(({ sketch }) =>
				tellingFeatures(readSketch(first.sketch ?? ''), readSketch(sketch ?? '')),
			),
	);
}

/** Stories of one writer that have nothing to do with each other, as if of one day. */
function byChance(own: readonly ToldPair[]): Pair[] {
	return Array.from({ length: CHANCES }, (_, step): Pair[] => {
		const { writer, one } = own[step % own.length] ?? { writer: '', one: [] };
		const { other } = own[(step + 1 + 7 * Math.ceil((step + 1) / own.length)) % own.length] ?? {};
		const pair = { one: one.slice(0, 1), other: (other ?? []).slice(0, 1) };
		const ofOneDay = featuresOf(pair, () => true);
		return ofOneDay.length === 0 ? [] : [{ writer, isOne: false, ofOneDay, ofOtherDays: [] }];
	}).flat();
}

function isMarked(pair: Pair): boolean {
	return !chances.some(({ ofOneDay }) => ofOneDay === pair.ofOneDay);
}

/** Learns from the pairs of some writers, and from their stories put together by chance. */
function learn(isOf: (pair: Pair) => boolean): Weights {
	const own = pairs.filter(isOf);
	const random = chances
		.filter(isOf)
		.flatMap(({ ofOneDay }) => ofOneDay)
		.map((features) => ({ features, isOne: false, share: SHARES.chance }));
	let rank = ({ topic, names, numbers }: TellingFeatures) => topic + names + numbers;
	let weights: Weights = fit([]);
	for (let turn = 0; turn < TURNS; turn += 1) {
		weights = fit([...own.flatMap((pair) => lessonsOf(pair, rank)), ...random]);
		const learned = weights;
		rank = (features) => scoreOf(learned, features);
	}
	return weights;
}

function lessonsOf(
	{ isOne, ofOneDay, ofOtherDays }: Pair,
	rank: (features: TellingFeatures) => number,
): Lesson[] {
	if (isOne) {
		const [best] = ofOneDay.toSorted((first, second) => rank(second) - rank(first));
		return best ? [{ features: best, isOne, share: SHARES.one }] : [];
	}
	const share = SHARES.two / ofOneDay.length;
	if (ofOneDay.length > 0) return ofOneDay.map((features) => ({ features, isOne, share }));
	return ofOtherDays.slice(0, 1).map((features) => ({ features, isOne, share: SHARES.otherDays }));
}

/** Logistic regression by gradient descent; every feature is as wide as the others meanwhile, and 0 in the middle. */
function fit(lessons: readonly Lesson[]): Weights {
	const scales = NAMES.map((name) => scaleOf(lessons.map(({ features }) => features[name])));
	const all = lessons.reduce((sum, { share }) => sum + share, 0);
	const rows = lessons.map(({ features, isOne, share }) => ({
		values: scales.map(({ mean, spread }, at) => {
			const name = NAMES[at] ?? 'constant';
			return name === 'constant' ? 1 : (features[name] - mean) / spread;
		}),
		wanted: Number(isOne),
		share: share / all,
	}));
	const weights = new Float64Array(NAMES.length);
	for (let round = 0; round < ROUNDS; round += 1) {
		const slope = Float64Array.from(NAMES, (name, at) =>
			name === 'constant' ? 0 : DECAY * (weights[at] ?? 0),
		);
		for (const { values, wanted, share } of rows) {
			const sum = values.reduce((whole, value, at) => whole + value * (weights[at] ?? 0), 0);
			const error = share * (1 / (1 + Math.exp(-sum)) - wanted);
			for (let at = 0; at < values.length; at += 1)
				slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
		}
		for (let at = 0; at < weights.length; at += 1)
			weights[at] = (weights[at] ?? 0) - RATE * (slope[at] ?? 0);
	}
	const learned = scales.map(({ spread }, at) => (weights[at] ?? 0) / spread);
	const middle = scales.reduce((sum, { mean }, at) => sum + mean * (learned[at] ?? 0), 0);
	return Object.fromEntries(
		NAMES.map((name, at) => [name, (learned[at] ?? 0) - (name === 'constant' ? middle : 0)]),
	) as Weights;
}

/** Of what is always the same the mean is taken for 0. */
function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const spread = Math.sqrt(square / Math.max(1, values.length));
	return spread === 0 ? { mean: 0, spread: 1 } : { mean, spread };
}

function scoreOf(weights: Weights, features: TellingFeatures): number {
	return NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function report(name: string, isOf: (pair: Pair) => boolean): void {
	const own = marked.filter(isOf);
	const one = own.filter(({ isOne }) => isOne);
	const met = one.filter(({ ofOneDay }) => ofOneDay.length > 0).length;
	const found = own.filter(({ score }) => score > ENOUGH);
	const right = found.filter(({ isOne }) => isOne).length;
	print(
		`${name}: ${one.length} pairs tell of one event, ${met} have key dates of one day, ${right} are taken for one; so are ${found.length - right} of ${own.length - one.length} others`,
	);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
