/**
 * Learns the numbers of the summary stage from articles and the summaries that people wrote of them, and says how
 * good they are on articles they were not learned from.
 *
 *   npm run learn:summary -- FILE.jsonl…          the figures, and a new src/analysis/summary/learned.ts
 *   npm run learn:summary -- --try FILE.jsonl…    the figures alone
 *
 * A line is {"text", "summary" or "reference": sentences, "title"?}. Scores are F1 of stemmed words and word pairs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { choose } from '../src/analysis/summary/summarise.ts';
import { learnedFile } from './learned-file.ts';
import { rouge, rougeWords } from './rouge.ts';
import { type Lesson, learn, readLesson } from './summary-learner.ts';

const FOLDS = 5;
const LEARNED = new URL('../src/analysis/summary/learned.ts', import.meta.url);

const files = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const lessons = files.flatMap((file) => {
	const lines = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '');
	return lines.map((line) => ({ ...readLesson(line), file: basename(file) }));
});

const folds = Array.from({ length: FOLDS }, (_, fold) => {
	const model = learn(lessons.filter((_lesson, place) => place % FOLDS !== fold));
	return lessons
		.filter((_lesson, place) => place % FOLDS === fold)
		.map((lesson) => ({
			file: lesson.file,
			points: score(lesson, choose(lesson.candidates, lesson.title, model)?.points ?? []),
			lead: score(lesson, lesson.candidates.slice(0, 3)),
		}));
});
for (const [file, rows] of Map.groupBy(folds.flat(), (row) => row.file)) {
	print(
		`${file}: first three sentences`,
		rows.map((row) => row.lead),
	);
	print(
		`${file}: points, cross-validated`,
		rows.map((row) => row.points),
	);
}
if (!process.argv.includes('--try')) {
	writeFileSync(LEARNED, learnedFile(learn(lessons)));
}

type Score = { readonly one: number; readonly two: number; readonly words: number };

function score({ reference }: Lesson, sentences: readonly { readonly text: string }[]): Score {
	const words = rougeWords(sentences.map(({ text }) => text).join(' '));
	return { ...rouge(words, reference), words: words.length };
}

function print(name: string, scores: readonly Score[]): void {
	const mean = (read: (score: Score) => number) =>
		scores.reduce((sum, one) => sum + read(one), 0) / scores.length;
	const [one, two] = [mean((each) => each.one), mean((each) => each.two)];
	const words = mean((each) => each.words).toFixed(1);
	process.stdout.write(
		`${name}: ROUGE-1 ${(100 * one).toFixed(2)}, ROUGE-2 ${(100 * two).toFixed(2)}, ${words} words\n`,
	);
}
