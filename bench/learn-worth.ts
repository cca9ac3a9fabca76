/**
 * Learns what makes a day worth remembering from articles whose events people have graded, and says how good that is on
 * publishers it was not learned from.
 *
 *   npm run learn:worth -- FILE.jsonl…          the figures, and a new src/analysis/events/worth.json
 *   npm run learn:worth -- --try FILE.jsonl…    the figures alone
 *
 * A line is {"id": "publisher/…", "text", "title"?, "published", "events": [{"start", "end", "worth": 0-3}]}.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findDates } from '../src/analysis/dates/find-dates.ts';
import { readDocument } from '../src/analysis/document/document.ts';
import { detectLanguage } from '../src/analysis/document/language.ts';
import { readNames } from '../src/analysis/entities/names/name-table.ts';
import { candidatesIn } from '../src/analysis/events/candidates.ts';
import { FEATURES, type Features, featuresOf } from '../src/analysis/events/features.ts';
import { openGiven } from '../src/analysis/events/reading/given.ts';
import { weigh } from '../src/analysis/events/weigh.ts';
import { loadModels } from '../src/analysis/load-models.ts';
import type { Day } from '../src/domain/calendar.ts';

type Graded = { readonly start: number; readonly end: number; readonly worth: number };
type Lesson = {
	readonly features: Features;
	readonly worth: number;
	readonly publisher: string;
	readonly isCertain: boolean;
};

/** What a grade from 0 to 3 is as a share of people who would want to be reminded. */
const WANTED = [0.02, 0.25, 0.75, 0.97];
const ROUNDS = 600;
const RATE = 2;
const DECAY = 0.004;
/** How often a date counts whose event may be posted: these are what the number is for. */
const CERTAIN_COUNTS = 4;
const NOTABLE = 0.5;
/**
 * Set by hand, where lessons are few: what the heads of states do at home and with each other is kept by those who follow the news; what
 * offices and firms do every week, and a match like any other, by nobody. The words of labels count as much as they did before those two.
 */
const SET_BY_HAND: Readonly<Record<string, number>> = {
	state: 0.5,
	words: 0.85,
	minor: -1,
	game: -1.5,
};

const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const { syntax } = loadModels();
const lessons = files.flatMap((file) =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.flatMap((line) => readLessons(JSON.parse(line))),
);
const publishers = [...new Set(lessons.map(({ publisher }) => publisher))];
const judged = publishers.flatMap((held) => {
	const weights = learn(lessons.filter(({ publisher }) => publisher !== held));
	return lessons
		.filter(({ publisher }) => publisher === held)
		.map((lesson) => ({
			worth: lesson.worth,
			isCertain: lesson.isCertain,
			guess: weightOf(weights, lesson.features),
		}));
});
print(
	`${lessons.length} dates of ${publishers.length} publishers, each judged by weights learned from the others`,
);
print(
	`ranked rightly, of pairs with different grades: ${(100 * rankedRightly(judged)).toFixed(1)} %`,
);
const posted = judged.filter(({ guess, isCertain }) => isCertain && guess >= NOTABLE);
const wanted = judged.filter(({ worth, isCertain }) => isCertain && worth >= 2);
const right = posted.filter(({ worth }) => worth >= 2);
print(
	`certain and notable: ${right.length} of ${posted.length} are worth it, ${right.length} of the ${wanted.length} that are`,
);
if (!process.argv.includes('--try')) {
	const weights = learn(lessons);
	const file = Object.fromEntries(
		Object.keys(weights)
			.sort()
			.map((name) => [
				name,
				{
					weight: Number((weights[name] ?? 0).toFixed(3)),
					says: FEATURES[name]?.says ?? `the event is of the class ${name.replace('class ', '')}`,
				},
			]),
	);
	writeFileSync(
		new URL('../src/analysis/events/worth.json', import.meta.url),
		`${JSON.stringify(file, undefined, '\t')}\n`,
	);
}

function readLessons({
	id,
	text,
	title,
	published,
	events,
}: {
	id: string;
	text: string;
	title?: string;
	published: string;
	events: Graded[];
}): Lesson[] {
	const document = readDocument({
		text,
		...(title && { title }),
		published: published.slice(0, 10) as Day,
		language: detectLanguage(text),
	});
	const names = readNames(document);
	const given = openGiven({ document, names, dates: findDates(document), syntax });
	const publisher = id
		.replace(/[\d_.-].*$/, '')
		.split('/')
		.slice(0, 2)
		.join('/');
	return candidatesIn(given).map((one) => {
		const { candidate, doubt } = weigh(one, given);
		const { start, end } = candidate.date;
		const event = events.find((one) => Math.min(one.end, end) > Math.max(one.start, start));
		return {
			features: featuresOf(candidate, document),
			worth: event?.worth ?? 0,
			publisher,
			isCertain: doubt === undefined,
		};
	});
}

function learn(from: readonly Lesson[]): Record<string, number> {
	const names = [...new Set(from.flatMap(({ features }) => Object.keys(features)))];
	const rows = from.map(({ features, worth, isCertain }) => ({
		share: isCertain ? CERTAIN_COUNTS : 1,
		values: Float64Array.from(names, (name) => features[name] ?? 0),
		wanted: WANTED[worth] ?? 0,
	}));
	const weights = Float64Array.from(names, (name) => SET_BY_HAND[name] ?? 0);
	for (let round = 0; round < ROUNDS; round++) {
		const slope = new Float64Array(names.length);
		for (const { values, wanted, share } of rows) {
			let sum = 0;
			for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0);
			const error = share * (1 / (1 + Math.exp(-sum)) - wanted);
			for (let at = 0; at < values.length; at++)
				slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0);
		}
		for (let at = 0; at < weights.length; at++) {
			if (Object.hasOwn(SET_BY_HAND, names[at] ?? '')) continue;
			const decay = names[at] === 'constant' ? 0 : DECAY * (weights[at] ?? 0);
			weights[at] = (weights[at] ?? 0) - RATE * ((slope[at] ?? 0) / rows.length + decay);
		}
	}
	return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

function weightOf(weights: Record<string, number>, features: Features): number {
	const sum = Object.entries(features).reduce(
		(all, [name, value]) => all + value * (weights[name] ?? 0),
		0,
	);
	return 1 / (1 + Math.exp(-sum));
}

function rankedRightly(all: readonly { readonly worth: number; readonly guess: number }[]): number {
	let [pairs, good] = [0, 0];
	for (const one of all) {
		for (const other of all) {
			if (one.worth <= other.worth) continue;
			pairs++;
			good += Number(one.guess > other.guess);
		}
	}
	return good / pairs;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
