/**
 * Learns how useful a sentence is from articles whose sentences people graded, and says how good the points are for publishers that it was
 * not learned from.
 *
 *   npm run learn:summary -- FILE.jsonl…          the figures, and a new src/analysis/summary/learned.ts
 *   npm run learn:summary -- --try FILE.jsonl…    the figures alone
 *
 * A line is {"id", "text", "title"?, "sentences": [{"start", "end", "use": 0-3, "kind"?}]}; the publisher is what stands before the first slash of
 * the id. Utility is the use of the chosen sentences as a share of what the best choice of as many would have.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../src/analysis/document/document.ts';
import { type Candidate, findCandidates } from '../src/analysis/summary/candidates.ts';
import type { LinearModel } from '../src/analysis/summary/choice.ts';
import { type DescribedSentence, describeSentences } from '../src/analysis/summary/features.ts';
import { choose } from '../src/analysis/summary/summarise.ts';
import type { Span } from '../src/domain/articles/span.ts';
import { learnedFile } from './learned-file.ts';
import { fitWithinGroups } from './regression.ts';

const LEARNED = new URL('../src/analysis/summary/learned.ts', import.meta.url);
/** How small the weights are kept. */
const RESTRAINT = 0.7;

type Graded = { readonly start: number; readonly end: number; readonly use: number };
type Lesson = {
	readonly publisher: string;
	readonly title: string;
	readonly graded: readonly Graded[];
	readonly candidates: readonly Candidate[];
	readonly sentences: readonly DescribedSentence[];
};

const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const lessons = files.flatMap((file) =>
	readFileSync(file, 'utf8').trim().split('\n').map(readLesson),
);

const publishers = [...new Set(lessons.map(({ publisher }) => publisher))];
const judged = publishers.flatMap((publisher) => {
	const model = learn(lessons.filter((lesson) => lesson.publisher !== publisher));
	return lessons
		.filter((lesson) => lesson.publisher === publisher)
		.map((lesson) => judge(lesson, model));
});
const mean = (read: (figures: ReturnType<typeof judge>) => number) =>
	((100 * judged.reduce((sum, each) => sum + read(each), 0)) / judged.length).toFixed(1);
process.stdout.write(
	`${judged.length} articles of ${publishers.length} publishers: utility of the points ${mean(({ points }) => points)}, of the first three whole sentences ${mean(({ lead }) => lead)}\n`,
);
const model = learn(lessons);
if (!process.argv.includes('--try')) writeFileSync(LEARNED, learnedFile(model));

function readLesson(line: string): Lesson {
	const { id, text, title = '', sentences: graded } = JSON.parse(line);
	const candidates = findCandidates(readDocument({ text, title, language: 'en' }));
	const [publisher = ''] = String(id).split('/');
	return { publisher, title, graded, candidates, sentences: describeSentences(candidates, title) };
}

function learn(from: readonly Lesson[]): LinearModel {
	const names = Object.keys(from[0]?.sentences[0]?.features ?? {});
	const groups = from.map(({ sentences, graded }) =>
		sentences.map(({ candidate, features }) => ({
			values: Object.values(features),
			outcome: useOf(candidate, graded),
		})),
	);
	const weights = fitWithinGroups(groups, RESTRAINT);
	return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) as LinearModel;
}

/** The highest grade among the graded sentences of which half or more lies in `span`. */
function useOf(span: Pick<Span, 'start' | 'end'>, graded: readonly Graded[]): number {
	const covered = graded.filter(
		({ start, end }) => (Math.min(end, span.end) - Math.max(start, span.start)) * 2 >= end - start,
	);
	return Math.max(0, ...covered.map(({ use }) => use));
}

function judge({ candidates, sentences, graded, title }: Lesson, model: LinearModel) {
	const fit = sentences.map(({ candidate }) => candidate);
	const points = choose(candidates, title, model)?.points ?? [];
	const best = graded.map(({ use }) => use).toSorted((one, other) => other - one);
	const share = (chosen: readonly Span[]) => {
		const possible = best.slice(0, chosen.length).reduce((sum, use) => sum + use, 0);
		return chosen.reduce((sum, span) => sum + useOf(span, graded), 0) / (possible || 1);
	};
	return { points: share(points), lead: share(fit.slice(0, 3)) };
}
