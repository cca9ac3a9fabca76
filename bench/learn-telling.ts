/**
 * Learns what makes two reports of one day reports of one event, from pairs of stories that writers have marked, and says how
 * good that is: with the weights that are there, and on each writer with weights learned from the others.
 *
 *   npm run learn:telling -- FILE.txt…          the figures, and a new src/domain/articles/telling/told-alike.json
 *   npm run learn:telling -- --try FILE.txt…    the figures alone
 *
 * A file is of one writer. Under `# SAME` stand pairs that tell of one event, under `# OTHER` pairs that do not; a pair is two
 * lines, an empty one behind it: `YYYY-MM-DD | the story`. What is put together of two stories that are marked as others is
 * printed: one of them may tell the event of the other beside its own.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadModels } from '../src/analysis/load-models.ts';
import { isSameEvent } from '../src/domain/articles/same-event.ts';
import { readSketch } from '../src/domain/articles/telling/event-sketch.ts';
import type { ToldEvent } from '../src/domain/articles/telling/read-event.ts';
import {
	haveInCommon,
	TELLING_FEATURES,
	type TellingFeature,
	type TellingFeatures,
	type TellingWeights,
	tellingFeatures,
} from '../src/domain/articles/telling/told-alike.ts';
import { eventsIn, readPairs } from './pairs/marked-pairs.ts';

type Pair = {
	/** Of one, or of both of two stories put together by chance. */
	readonly writers: readonly string[];
	readonly isOne: boolean;
	/** Each key date of the one story with each of that day in the other. */
	readonly ofOneDay: readonly Compared[];
};

type Compared = {
	readonly one: ToldEvent;
	readonly other: ToldEvent;
	/** None where their passages have nothing in common that tells. */
	readonly features: TellingFeatures | undefined;
};

type Lesson = {
	readonly features: TellingFeatures;
	readonly isOne: boolean;
	readonly share: number;
};

/**
 * How often a pair counts that is one event; that is two of a day, which are few and must not be put together; and together all
 * stories that are put together by chance, as if of one day.
 */
const SHARES = { one: 1, two: 2, chance: 200 };
const ROUNDS = 400;
const RATE = 1;
const DECAY = 0.01;
/** Of a hundred thousand that are put together by chance one in so many is enough. */
const ONE_OF = 13;
/** Which key dates of two stories are of the event is learned from what was learned before. */
const TURNS = 3;

const NAMES = Object.keys(TELLING_FEATURES) as TellingFeature[];
const models = loadModels();
const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const writers = files.map((file) => basename(file, '.txt'));
const told = files.flatMap((file) =>
	readPairs(file).map(({ isOne, stories: [one, other] }) => ({
		writer: basename(file, '.txt'),
		isOne,
		stories: [eventsIn(one, models), eventsIn(other, models)] as const,
	})),
);
const marked = told.map(({ writer, isOne, stories: [one, other] }): Pair => {
	const ofOneDay = one.flatMap((first) =>
		other.filter(({ day }) => day === first.day).map((second) => compare(first, second)),
	);
	return { writers: [writer], isOne, ofOneDay };
});
const byChance = storiesByChance();

report(
	'as it is',
	writers,
	() =>
		({ one, other }) =>
			isSameEvent(one, other),
);
if (writers.length > 1) report('learned from the others', writers, learnedFromOthers);
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

function compare(one: ToldEvent, other: ToldEvent): Compared {
	const [first, second] = [readSketch(one.sketch ?? ''), readSketch(other.sketch ?? '')];
	const features = haveInCommon(first, second) ? tellingFeatures(first, second) : undefined;
	return { one, other, features };
}

/** The first events of some of any two stories that are no pair, as if of one day. */
function storiesByChance(): Pair[] {
	const stories = told.flatMap(({ writer, stories }, pair) =>
		stories.flatMap(([first]) => (first ? [{ writer, pair, first }] : [])),
	);
	return stories.flatMap((one, place) =>
		stories.slice(place + 1).flatMap((other, behind): Pair[] => {
			if ((place + behind) % ONE_OF !== 0) return [];
			if (one.pair === other.pair || one.first.day === other.first.day) return [];
			const ofOneDay = [compare(one.first, { ...other.first, day: one.first.day })];
			return [{ writers: [one.writer, other.writer], isOne: false, ofOneDay }];
		}),
	);
}

/** As the product has it, with weights from others than the held writer. */
function learnedFromOthers(held: string): (pair: Compared) => boolean {
	const weights = learn(({ writers }) => !writers.includes(held));
	return ({ one, other }) => isSameEvent(one, other, weights);
}

function report(
	title: string,
	writers: readonly string[],
	judgeOf: (writer: string) => (pair: Compared) => boolean,
): void {
	print(`${title}:`);
	for (const writer of writers) {
		const isMerged = judgeOf(writer);
		const own = marked.filter((pair) => pair.writers.includes(writer));
		const one = own.filter(({ isOne }) => isOne);
		const met = one.filter(({ ofOneDay }) => ofOneDay.length > 0).length;
		const right = one.filter(({ ofOneDay }) => ofOneDay.some(isMerged)).length;
		const others = own.filter(({ isOne }) => !isOne);
		const wrong = others.filter(({ ofOneDay }) => ofOneDay.some(isMerged));
		const random = byChance.filter((pair) => pair.writers.includes(writer));
		const taken = random.filter(({ ofOneDay }) => ofOneDay.some(isMerged)).length;
		print(
			`  ${writer}: ${one.length} pairs tell of one event, ${met} have key dates of one day, ${right} are taken for one; so are ${wrong.length} of ${others.length} others, and ${taken} of ${random.length} put together by chance`,
		);
		for (const { one, other } of wrong.flatMap(({ ofOneDay }) => ofOneDay.filter(isMerged)))
			print(`    ${one.day}: “${one.label}” and “${other.label}”`);
	}
}

/** Learns from the pairs of some writers, and from their stories put together by chance. */
function learn(isOf: (pair: Pair) => boolean): TellingWeights {
	const own = marked.filter(isOf);
	const random = byChance.filter(isOf);
	const share = SHARES.chance / random.length;
	const apart = random.flatMap(({ ofOneDay }) =>
		featuresOf(ofOneDay).map((features) => ({ features, isOne: false, share })),
	);
	let rank = ({ shared, names, words }: TellingFeatures) => shared + names + words;
	let weights: TellingWeights = fit([]);
	for (let turn = 0; turn < TURNS; turn += 1) {
		weights = fit([...own.flatMap((pair) => lessonsOf(pair, rank)), ...apart]);
		const learned = weights;
		rank = (features) => scoreOf(learned, features);
	}
	return weights;
}

function lessonsOf(
	{ isOne, ofOneDay }: Pair,
	rank: (features: TellingFeatures) => number,
): Lesson[] {
	const all = featuresOf(ofOneDay);
	if (!isOne) return all.map((features) => ({ features, isOne, share: SHARES.two / all.length }));
	const [best] = all.toSorted((first, second) => rank(second) - rank(first));
	return best ? [{ features: best, isOne, share: SHARES.one }] : [];
}

function featuresOf(pairs: readonly Compared[]): TellingFeatures[] {
	return pairs.flatMap(({ features }) => features ?? []);
}

/** Logistic regression by gradient descent; every feature is as wide as the others meanwhile, and 0 in the middle. */
function fit(lessons: readonly Lesson[]): TellingWeights {
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
	) as TellingWeights;
}

/** Of what is always the same the mean is taken for 0. */
function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
	const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const spread = Math.sqrt(square / Math.max(1, values.length));
	return spread === 0 ? { mean: 0, spread: 1 } : { mean, spread };
}

function scoreOf(weights: TellingWeights, features: TellingFeatures): number {
	return NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
