/**
 * Learns when two articles tell of one person, from pairs that people have marked, and says how good that is on writers it was not
 * learned from.
 *
 *   npm run learn:people -- FILE.txt…          the figures, and a new src/domain/people/likeness.json
 *   npm run learn:people -- --try FILE.txt…    the figures alone
 *
 * A file is of one writer. Behind a line `# ONE` stand pairs of one person, behind `# OTHER` pairs of two; a pair is two lines, an
 * empty one behind it: `YYYY-MM-DD | the name as it stands there | the article`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../src/analysis/document/document.ts';
import { detectLanguage } from '../src/analysis/document/language.ts';
import { openDescriptions } from '../src/analysis/entities/list-speakers.ts';
import { readNames } from '../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../src/analysis/quotes/find-quotes.ts';
import { compareNames } from '../src/domain/articles/person-name.ts';
import type { Day } from '../src/domain/calendar.ts';
import { areHardlyTwo, areOfOneAffair, compareTold } from '../src/domain/people/compared.ts';
import { areTwoPeople } from '../src/domain/people/contradictions.ts';
import {
	type Enough,
	enoughFor,
	FEATURES,
	type Likeness,
	likenessOf,
} from '../src/domain/people/likeness.ts';
import { isSamePerson, leanToOne } from '../src/domain/people/same-person.ts';
import { type ReadPerson, readTold, type ToldPerson } from '../src/domain/people/told-person.ts';
import { wordsOf } from '../src/domain/words.ts';

type Lesson = {
	readonly writer: string;
	readonly isOne: boolean;
	/** How the last file of weights has it, or the rules before it. */
	readonly isMerged: boolean;
	/** None where somebody is not named, or cannot be one: then nobody is put together. */
	readonly likeness: Likeness | undefined;
	/** From which score on they are one. */
	readonly from: (enough: Enough) => number;
	/** Does nothing need to be weighed: two who are hardly two? */
	readonly isSure: boolean;
};
type Weights = Readonly<Record<string, number>>;
/** Learned from 311 pairs of eight writers that are not kept: other weights are as near to these as the lessons let them be. */
const BEFORE: Weights = {
	calledWords: 1.089,
	commonName: -2.163,
	constant: -2.361,
	former: 0.166,
	oneCalling: 0.63,
	oneField: 1.653,
	rareName: 3.025,
	rolesFor: 1.39,
	sharedPlace: 0.468,
	sharedPlaces: 0.401,
	sharedWords: 1.177,
	toldBack: 0.311,
};

const ROUNDS = 3000;
const DECAY = 0.01;
/**
 * Whom name and role already make one need less. With less than these, namesakes who live through one event are put together; with
 * more, those of whom short reports say little are not.
 */
const ENOUGH: Enough = { seeming: 0.45, alone: 1.4, longAfter: 1 };
const TRIED: readonly Enough[] = [0, 0.5, 1, 1.5].flatMap((seeming) =>
	[1, 1.25, 1.4, 1.5, 2].flatMap((alone) =>
		alone < seeming ? [] : [{ ...ENOUGH, seeming, alone }],
	),
);

const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const lessons = files.flatMap(readLessons);
const writers = [...new Set(lessons.map(({ writer }) => writer))];
const judged = writers.flatMap((held) => {
	const weights = learn(lessons.filter(({ writer }) => writer !== held));
	return lessons
		.filter(({ writer }) => writer === held)
		.map((lesson) => ({ ...lesson, score: scoreBy(weights, lesson.likeness) }));
});
type Judged = (typeof judged)[number];
print(
	`${lessons.length} pairs of ${writers.length} writers, each judged by weights learned from the others`,
);
print(`as it is: ${figures(lessons.filter(({ isMerged }) => isMerged))}`);
for (const enough of TRIED)
	print(`from ${enough.seeming} and ${enough.alone}: ${figures(mergedOf(judged, enough))}`);
for (const held of writers) {
	const its = judged.filter(({ writer }) => writer === held);
	print(`${held}: ${figures(mergedOf(its, ENOUGH), its)}`);
}
if (!process.argv.includes('--try')) {
	const weights = learn(lessons);
	const features = Object.fromEntries(
		Object.entries(FEATURES)
			.map(([name, { says }]) => {
				const weight = Number((weights[name] ?? 0).toFixed(3));
				return [name, { weight, says }] as const;
			})
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
	writeFileSync(
		new URL('../src/domain/people/likeness.json', import.meta.url),
		`${JSON.stringify({ enough: ENOUGH, features }, undefined, '\t')}\n`,
	);
}

function mergedOf(some: readonly Judged[], enough: Enough): Judged[] {
	return some.filter(
		({ score, from, likeness, isSure }) => isSure || (likeness && score >= from(enough)),
	);
}

function figures(merged: readonly Lesson[], of: readonly Lesson[] = lessons): string {
	const wanted = of.filter(({ isOne }) => isOne).length;
	const right = merged.filter(({ isOne }) => isOne).length;
	const wrong = merged.length - right;
	return `${right} of ${wanted} found, ${wrong} wrong: precision ${percent(right / (right + wrong))}`;
}

function readLessons(file: string): Lesson[] {
	const blocks = readFileSync(file, 'utf8')
		.replace(/^(# .*)\n+/gm, '\n\n$1\n\n')
		.trim()
		.split(/\n\s*\n+/);
	let isOne = true;
	return blocks.flatMap((block): Lesson[] => {
		if (block.startsWith('#')) {
			isOne = block.includes('ONE');
			return [];
		}
		const [one, other] = block.split('\n').map(toldIn);
		const nobody = { isMerged: false, likeness: undefined, from: never, isSure: false };
		const compared = one && other ? comparedBy(one, other) : nobody;
		return [{ writer: file, isOne, ...compared }];
	});
}

function comparedBy(one: ToldPerson, other: ToldPerson): Omit<Lesson, 'writer' | 'isOne'> {
	const [read, its] = [readTold(one), readTold(other)] as const;
	return { isMerged: isSamePerson(one, other), ...likenessAs(read, its) };
}

function never(): number {
	return Number.POSITIVE_INFINITY;
}

/** Whom an article tells nothing around is put together without a likeness. */
function likenessAs(
	one: ReadPerson,
	other: ReadPerson,
): Pick<Lesson, 'likeness' | 'from' | 'isSure'> {
	const names = compareNames(one.name, other.name);
	const isKnown = one.around.size > 0 && other.around.size > 0;
	const compared = compareTold(one, other, names);
	const from = (enough: Enough) => enoughFor(compared, leanToOne(compared, names), enough);
	if (!isKnown || names === 'differ' || areTwoPeople(compared, names))
		return { likeness: undefined, from, isSure: false };
	if (areHardlyTwo(compared) || areOfOneAffair(compared))
		return { likeness: undefined, from, isSure: true };
	return { likeness: likenessOf(compared), from, isSure: false };
}

/** Whom an article means by this name, as the analysis tells of them. */
function toldIn(line: string): ToldPerson | undefined {
	const [day = '', name = '', ...rest] = line.split(' | ');
	const text = rest.join(' | ');
	const published = day.trim() as Day;
	const document = readDocument({ text, published, language: detectLanguage(text) });
	const names = readNames(document);
	const wanted = wordsOf(name);
	const [best] = names.entities
		.map((entity) => ({ entity, keys: new Set(entity.keys.flatMap(wordsOf)) }))
		.map(({ entity, keys }) => ({ entity, hits: wanted.filter((word) => keys.has(word)).length }))
		.filter(({ hits }) => hits > 0)
		.toSorted((one, other) => other.hits - one.hits);
	if (best === undefined) return undefined;
	const told = openDescriptions(names, published)(best.entity);
	const quotes = findQuotes(document, names);
	const speaks = quotes.some(({ speakers }) => speakers.includes(told.name));
	return { ...told, day: published, speaks };
}

function learn(from: readonly Lesson[]): Weights {
	const names = Object.keys(FEATURES);
	const rows = from.flatMap(({ likeness, isOne }) =>
		likeness === undefined
			? []
			: [{ values: names.map((name) => likeness[name] ?? 0), wanted: Number(isOne) }],
	);
	const weights = names.map((name) => BEFORE[name] ?? 0);
	for (let round = 0; round < ROUNDS; round++) {
		const slope = names.map(() => 0);
		for (const { values, wanted } of rows) {
			const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
			const error = 1 / (1 + Math.exp(-sum)) - wanted;
			for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
		}
		for (const [at, name] of names.entries()) {
			const decay = DECAY * ((weights[at] ?? 0) - (BEFORE[name] ?? 0));
			const next = (weights[at] ?? 0) - ((slope[at] ?? 0) / rows.length + decay);
			weights[at] = inDirection(name, next);
		}
	}
	return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** What can only speak for one person never speaks against: where lessons say otherwise, it is how they were made. */
function inDirection(name: string, weight: number): number {
	const speaks = FEATURES[name]?.speaks;
	if (speaks === 'for one') return Math.max(0, weight);
	return speaks === 'for two' ? Math.min(0, weight) : weight;
}

function scoreBy(weights: Weights, likeness: Likeness | undefined): number {
	if (likeness === undefined) return Number.NEGATIVE_INFINITY;
	return Object.entries(likeness).reduce(
		(all, [name, value]) => all + value * (weights[name] ?? 0),
		0,
	);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
