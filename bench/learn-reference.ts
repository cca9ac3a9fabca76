/**
 * Learns from marked articles when a date without a year, a weekday or an hour is one of the time that the text has told of, and
 * not of the news, and says how often that is right in articles that it was not learned from.
 *
 *   npm run learn:reference -- FILE.jsonl…          the figures, and a new src/analysis/dates/reference/weights.ts
 *   npm run learn:reference -- --try FILE.jsonl…    the figures alone
 *
 * A line is {"id", "text", "published", "timexes" or "events": [{"start", "end", "value", "alt"?}]}.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LEAST_OF_BARE, type Weighed } from '../src/analysis/dates/reference/choose-anchor.ts';
import type { Features } from '../src/analysis/dates/reference/features.ts';
import { resolveDates } from '../src/analysis/dates/resolve-dates.ts';
import { readDocument } from '../src/analysis/document/document.ts';
import { detectLanguage } from '../src/analysis/document/language.ts';
import { publishedDay } from '../src/analysis/published-day.ts';
import { EXPECTED } from './reference/expected.ts';

type Mark = {
	readonly start: number;
	readonly end: number;
	readonly value: string;
	readonly alt?: string | readonly string[];
};

type Article = {
	readonly id: string;
	readonly text: string;
	readonly published?: string;
	readonly timexes?: readonly Mark[];
	readonly events?: readonly Mark[];
};

/** An expression that may be read in several ways: what speaks for each anchor, and which are right. */
type Lesson = {
	readonly source: string;
	/** What is left out together. */
	readonly group: string;
	readonly words: string;
	readonly options: readonly Features[];
	/** The same, each in the order of the names. */
	readonly rows: readonly Float64Array[];
	readonly right: readonly number[];
	/** What it is from each anchor, and from the day of publication. */
	readonly values: readonly string[];
	readonly news: string | undefined;
	/** Is it right from the day of publication? */
	readonly isNews: boolean;
};

type Judgement = { readonly isRight: boolean; readonly share: number };

const NAMES = Object.keys(EXPECTED) as (keyof Features)[];
const ROUNDS = 400;
/** A file is left out whole, one of more articles in parts of so many. */
const PART = 15;
const STEP = 0.05;
/** How hard a weight is held to what is expected of it. */
const HOLD = 0.008;

/** Where a text tells no day, that of a weekday is open. */
const DAY = /^\d{4}-\d\d-\d\d/;

const lessons = process.argv
	.slice(2)
	.filter((name) => !name.startsWith('--'))
	.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.flatMap((line, index) =>
				readLessons(basename(file), JSON.parse(line)).map((lesson) => ({
					...lesson,
					group: `${basename(file)} ${Math.floor(index / PART)}`,
				})),
			),
	);
const judged: Judgement[] = [];
const tallies = new Map<string, { all: number; right: number; earlier: number; found: number }>();
for (const group of new Set(lessons.map(({ group }) => group))) {
	const weights = learnBoth(lessons.filter((lesson) => lesson.group !== group));
	for (const lesson of lessons.filter((one) => one.group === group)) {
		const tally = tallies.get(lesson.source) ?? { all: 0, right: 0, earlier: 0, found: 0 };
		const judgement = judge(isBare(lesson) ? weights.bare : weights.other, lesson);
		judged.push(judgement);
		const isKnown = judgement.isRight;
		const isEarlier = !lesson.isNews;
		tallies.set(lesson.source, {
			all: tally.all + 1,
			right: tally.right + Number(isKnown),
			earlier: tally.earlier + Number(isEarlier),
			found: tally.found + Number(isEarlier && isKnown),
		});
		if (!isKnown) print(`    ${isEarlier ? 'earlier' : 'news'}: ${lesson.words}`);
	}
}
for (const [source, { all, right, earlier, found }] of tallies)
	print(`${source}: ${right} of ${all}; of ${earlier} that are of an earlier time ${found}`);
const all = [...tallies.values()].reduce((sum, { right }) => sum + right, 0);
const percent = ((100 * all) / lessons.length).toFixed(1);
print(
	`${all} of ${lessons.length} right (${percent} %), each file by weights learned from the others`,
);
const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
BOUNDS.slice(1).forEach((to, index) => {
	const from = BOUNDS[index] ?? 0;
	const own = judged.filter(({ share }) => share >= from && share < to);
	print(
		`  likely by ${from} to ${Math.min(1, to)}: ${own.filter(({ isRight }) => isRight).length} of ${own.length} right`,
	);
});
if (!process.argv.includes('--try')) {
	const { other, bare } = learnBoth(lessons);
	writeFileSync(
		new URL('../src/analysis/dates/reference/weights.ts', import.meta.url),
		`// Written by bench/learn-reference.ts: learned numbers, not to be changed by hand.\n
/** How much each feature says for an anchor, against the day of publication. */\n${tableOf('WEIGHTS', other)}
/** The same for a bare weekday: \`until Thursday\`. */\n${tableOf('WEIGHTS_OF_BARE_WEEKDAYS', bare)}`,
	);
}

function tableOf(name: string, weights: Features): string {
	const lines = NAMES.map((each) => `\t${each}: ${Number(weights[each].toFixed(2))},\n`);
	return `export const ${name} = {\n${lines.join('')}};\n`;
}

function readLessons(source: string, article: Article): Omit<Lesson, 'group'>[] {
	const { id, text, published } = article;
	const day = published === undefined ? undefined : publishedDay(published);
	const document = readDocument({
		text,
		...(day && { published: day }),
		language: detectLanguage(text),
	});
	const marks = article.timexes ?? article.events ?? [];
	const found: Omit<Lesson, 'group'>[] = [];
	resolveDates(document, (options, { match }) => {
		const mark = marks.find(
			({ start, end }) => Math.min(end, match.end) - Math.max(start, match.start) > 0,
		);
		const values = mark && [mark.value, ...[mark.alt ?? []].flat()].map(dayOf);
		if (!values) return undefined;
		const isRightValue = ({ value }: Weighed) =>
			values.includes(dayOf(value)) ||
			(/^XXXX/.test(value) && !values.some((one) => DAY.test(one)));
		const right = options.flatMap((option, index) => (isRightValue(option) ? [index] : []));
		const isNews = values.includes(dayOf(options[0]?.news ?? ''));
		if (!(isNews && right.length === options.length) && (isNews || right.length > 0)) {
			const words = `${id}: ${text.slice(Math.max(0, match.start - 60), match.start)}[${text.slice(match.start, match.end)}]${text.slice(match.end, match.end + 30)} ${values}`;
			found.push({
				source,
				words: words.replaceAll('\n', ' '),
				options: options.map(({ features }) => features),
				rows: options.map(({ features }) => Float64Array.from(NAMES, (name) => features[name])),
				values: options.map(({ value: own }) => own),
				news: options[0]?.news,
				right,
				isNews,
			});
		}
		return isNews ? undefined : options[right[0] ?? -1];
	});
	return found;
}

function dayOf(value: string): string {
	return value.replace(/T.*$/, '');
}

/** `until Thursday` is weighed by itself: of most texts such days are of the news. */
function isBare({ options }: Pick<Lesson, 'options'>): boolean {
	return options[0]?.bare === 1;
}

function learnBoth(rows: readonly Lesson[]): { other: Features; bare: Features } {
	return {
		other: learn(rows.filter((row) => !isBare(row))),
		bare: learn(rows.filter(isBare)),
	};
}

/** Each weight takes steps of one size, slower where its slope often turns. */
function learn(rows: readonly Lesson[]): Features {
	const expected = Float64Array.from(NAMES, (name) => EXPECTED[name]);
	const weights = Float64Array.from(expected);
	const [mean, spread] = [new Float64Array(NAMES.length), new Float64Array(NAMES.length)];
	for (let round = 1; round <= ROUNDS; round++) {
		const slope = new Float64Array(NAMES.length);
		for (const lesson of rows) addSlope(slope, weights, lesson);
		weights.forEach((weight, index) => {
			const own = at(slope, index) / rows.length - HOLD * (weight - at(expected, index));
			mean[index] = 0.9 * at(mean, index) + 0.1 * own;
			spread[index] = 0.99 * at(spread, index) + 0.01 * own * own;
			const size = Math.sqrt(at(spread, index) / (1 - 0.99 ** round)) + 1e-8;
			weights[index] = weight + (STEP * at(mean, index)) / (1 - 0.9 ** round) / size;
		});
	}
	return Object.fromEntries(NAMES.map((name, index) => [name, at(weights, index)])) as Features;
}

/** What the lesson says of each weight: the right readings are to be likelier than all others. The news stands at 0. */
function addSlope(
	slope: Float64Array,
	weights: Float64Array,
	{ rows, right, isNews }: Lesson,
): void {
	const odds = rows.map((row) =>
		Math.exp(row.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0)),
	);
	const sum = 1 + odds.reduce((total, one) => total + one, 0);
	const rightSum = right.reduce((total, index) => total + (odds[index] ?? 0), Number(isNews));
	rows.forEach((row, index) => {
		const wanted = right.includes(index) ? (odds[index] ?? 0) / rightSum : 0;
		const error = wanted - (odds[index] ?? 0) / sum;
		for (let place = 0; place < row.length; place++)
			slope[place] = at(slope, place) + error * at(row, place);
	});
}

function at(numbers: Float64Array, index: number): number {
	return numbers[index] ?? 0;
}

/** How likely the likeliest value is, and whether it is right: anchors from which it is the same count together. */
function judge(weights: Features, { options, values, right, news, isNews }: Lesson): Judgement {
	const odds = new Map([[news, 1]]);
	options.forEach((features, index) => {
		const value = values[index];
		odds.set(value, (odds.get(value) ?? 0) + Math.exp(scoreOf(weights, features)));
	});
	const all = [...odds.values()].reduce((sum, one) => sum + one, 0);
	const [value, best] = [...odds].toSorted(([, one], [, other]) => other - one)[0] ?? [news, 1];
	const isNewsAfterAll = value !== news && options[0]?.bare === 1 && best / all < LEAST_OF_BARE;
	if (isNewsAfterAll) return { isRight: isNews, share: 1 / all };
	const isRight = value === news ? isNews : right.some((index) => values[index] === value);
	return { isRight, share: best / all };
}

function scoreOf(weights: Features, features: Features): number {
	return NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
