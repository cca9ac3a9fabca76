import type { Candidate } from '../candidate.ts';
import { candidateAt, isPoint } from '../candidates.ts';
import type { Tree } from '../grammar/tree.ts';
import { clausesApart } from './clause-apart.ts';
import { type Given, readTree, type Scene, sceneOf, stretchOf } from './scene.ts';

/** What is told of the candidate’s time by a clause of its sentence that is read as a sentence of its own. */
export function toldApart(candidate: Candidate, given: Given): Candidate[] {
	const { document, names, dates } = given;
	const { sentence, rank, index } = candidate;
	const inSentence = dates.flatMap((date, at) =>
		date.sentence === candidate.date.sentence && isPoint(date) ? [{ date, index: at }] : [],
	);
	const at = document.sentences.indexOf(sentence);
	const namings = names.namings.filter(({ chunk }) => names.tokens[chunk.from]?.sentence === at);
	const scene = sceneOf(given, { sentence, rank, dates: inSentence, namings });
	const own = scene.placed.find((one) => one.index === index);
	if (own === undefined) return [];
	return clausesApart(scene.tree, own.stretch).flatMap((words) => {
		const apart = sceneApart(scene, words);
		const place = apart.placed.findIndex((one) => one.index === index);
		return (place < 0 ? undefined : candidateAt(apart, place)) ?? [];
	});
}

/** The sentence with these words alone, each where it stood. */
function sceneApart(scene: Scene, words: readonly number[]): Scene {
	const { tree, document, syntax, sentence, placed } = scene;
	const text = textOf(tree, words, document.text);
	const start = tree.words[0]?.start ?? sentence.start;
	const apart = readTree(syntax.parse({ start, end: start + text.length, text }));
	const moved = placed.flatMap((one) => {
		const stretch = stretchOf(apart, one.date);
		return stretch ? [{ ...one, stretch }] : [];
	});
	return { ...scene, tree: apart, placed: moved };
}

/** Blanks stand for what is left out; the stop at the end stays. */
function textOf(tree: Tree, words: readonly number[], text: string): string {
	const last = tree.words.length - 1;
	const kept = new Set([...words, ...(tree.words[last]?.text === '.' ? [last] : [])]);
	let told = '';
	let end = tree.words[0]?.start ?? 0;
	for (const [at, word] of tree.words.entries()) {
		const gap = kept.has(at) && kept.has(at - 1);
		told += gap ? text.slice(end, word.start) : ' '.repeat(word.start - end);
		told += kept.has(at) ? text.slice(word.start, word.end) : ' '.repeat(word.end - word.start);
		end = word.end;
	}
	return told;
}
