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
import type { Weighed } from '../src/analysis/dates/reference/choose-anchor.ts';
import type { Features } from '../src/analysis/dates/reference/features.ts';
import { resolveDates } from '../src/analysis/dates/resolve-dates.ts';
import { readDocument } from '../src/analysis/document/document.ts';
import { detectLanguage } from '../src/analysis/document/language.ts';
import { publishedDay } from '../src/analysis/published-day.ts';

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
	readonly article: string;
	readonly words: string;
	readonly options: readonly Features[];
	readonly right: readonly number[];
	/** Is it right from the day of publication? */
	readonly isNews: boolean;
};

/** What fewer articles taught before. Lessons move it, the few of them not far. */
const EXPECTED: Features = {
	base: -2,
	sameSentence: 1.2,
	listed: 0.7,
	nextSentence: 0.8,
	otherParagraph: -0.5,
	sentences: -1.5,
	paragraphs: -1.5,
	newsBetween: -1.5,
	newsHere: -1.5,
	unbroken: 0.8,
	run: 0.5,
	opens: 0.8,
	presentHere: -1,
	reportedHere: -0.3,
	beforeHere: 0.8,
	pastHere: 0.5,
	ahead: -3,
	quoted: -0.2,
	aside: -1,
	goesOn: 1,
	presentBetween: -0.8,
	reportedBetween: -0.4,
	sameDay: 2,
	close: 1,
	near: 0.8,
	today: -2.5,
	back: -0.5,
	newsNear: -2.5,
	newsFar: 0.8,
	month: 0,
	day: 0,
	ordinal: 0.5,
	hour: 0.5,
	feast: 0,
	weekday: 1.5,
	yearOnly: -0.5,
	monthOnly: 0,
	old: 0.5,
	lastYear: -0.5,
	bound: -1,
	rank: -1,
	lead: 0.2,
	inPhrase: -1.5,
	inRelative: -1,
	left: -1.5,
	stays: 0.5,
	until: 0.5,
	jubilee: 1.5,
	eventAgain: 1,
};
const NAMES = Object.keys(EXPECTED) as (keyof Features)[];
const ROUNDS = 400;
const FOLDS = 10;
const STEP = 0.05;
/** How hard a weight is held to what is expected of it. */
const HOLD = 0.004;

const lessons = process.argv
	.slice(2)
	.filter((name) => !name.startsWith('--'))
	.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.flatMap((line) => readLessons(basename(file), JSON.parse(line))),
	);
const articles = [...new Set(lessons.map(({ article }) => article))];
const held = (fold: number) => new Set(articles.filter((_, index) => index % FOLDS === fold));
const tallies = new Map<string, { all: number; right: number; earlier: number; found: number }>();
for (let fold = 0; fold < FOLDS; fold++) {
	const own = held(fold);
	const weights = learn(lessons.filter(({ article }) => !own.has(article)));
	for (const lesson of lessons.filter(({ article }) => own.has(article))) {
		const tally = tallies.get(lesson.source) ?? { all: 0, right: 0, earlier: 0, found: 0 };
		const isKnown = isRight(weights, lesson);
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
print(`${all} of ${lessons.length} right (${percent} %), each by weights learned from the others`);
if (!process.argv.includes('--try')) {
	const weights = learn(lessons);
	const lines = NAMES.map((name) => `\t${name}: ${Number(weights[name].toFixed(2))},\n`);
	writeFileSync(
		new URL('../src/analysis/dates/reference/weights.ts', import.meta.url),
		`// Written by bench/learn-reference.ts: learned numbers, not to be changed by hand.\n
/** How much each feature says for an anchor, against the day of publication. */\nexport const WEIGHTS = {\n${lines.join('')}};\n`,
	);
}

function readLessons(source: string, article: Article): Lesson[] {
	const { id, text, published } = article;
	const day = published === undefined ? undefined : publishedDay(published);
	const document = readDocument({
		text,
		...(day && { published: day }),
		language: detectLanguage(text),
	});
	const marks = article.timexes ?? article.events ?? [];
	const found: Lesson[] = [];
	resolveDates(document, (options, { match }) => {
		const mark = marks.find(
			({ start, end }) => Math.min(end, match.end) - Math.max(start, match.start) > 0,
		);
		const values = mark && [mark.value, ...[mark.alt ?? []].flat()].map(dayOf);
		if (!values) return undefined;
		const isRightValue = ({ value }: Weighed) => values.includes(dayOf(value));
		const right = options.flatMap((option, index) => (isRightValue(option) ? [index] : []));
		const isNews = values.includes(dayOf(options[0]?.news ?? ''));
		if (!(isNews && right.length === options.length) && (isNews || right.length > 0)) {
			const words = `${id}: ${text.slice(Math.max(0, match.start - 60), match.start)}[${text.slice(match.start, match.end)}]${text.slice(match.end, match.end + 30)} ${values}`;
			found.push({
				source,
				article: id,
				words: words.replaceAll('\n', ' '),
				options: options.map(({ features }) => features),
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

/** Each weight takes steps of one size, slower where its slope often turns. */
function learn(rows: readonly Lesson[]): Features {
	const weights = { ...EXPECTED } as Record<keyof Features, number>;
	const none = () => Object.fromEntries(NAMES.map((name) => [name, 0])) as typeof weights;
	const [mean, spread] = [none(), none()];
	for (let round = 1; round <= ROUNDS; round++) {
		const slope = none();
		for (const lesson of rows) addSlope(slope, weights, lesson);
		for (const name of NAMES) {
			const own = slope[name] / rows.length - HOLD * (weights[name] - EXPECTED[name]);
			mean[name] = 0.9 * mean[name] + 0.1 * own;
			spread[name] = 0.99 * spread[name] + 0.01 * own * own;
			const size = Math.sqrt(spread[name] / (1 - 0.99 ** round)) + 1e-8;
			weights[name] += (STEP * mean[name]) / (1 - 0.9 ** round) / size;
		}
	}
	return weights;
}

/** What the lesson says of each weight: the right readings are to be likelier than all others. The news stands at 0. */
function addSlope(
	slope: Record<keyof Features, number>,
	weights: Features,
	{ options, right, isNews }: Lesson,
): void {
	const odds = options.map((features) => Math.exp(scoreOf(weights, features)));
	const sum = 1 + odds.reduce((total, one) => total + one, 0);
	const rightSum = right.reduce((total, index) => total + (odds[index] ?? 0), Number(isNews));
	options.forEach((features, index) => {
		const wanted = right.includes(index) ? (odds[index] ?? 0) / rightSum : 0;
		const error = wanted - (odds[index] ?? 0) / sum;
		for (const name of NAMES) slope[name] += error * features[name];
	});
}

function isRight(weights: Features, { options, right, isNews }: Lesson): boolean {
	const scores = options.map((features) => scoreOf(weights, features));
	const best = Math.max(...scores);
	return best > 0 ? right.includes(scores.indexOf(best)) : isNews;
}

function scoreOf(weights: Features, features: Features): number {
	return NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
