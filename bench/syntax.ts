/**
 * How often the word that a time expression belongs to is found, by rules on tags, by the tree, and by the ranking of candidates, and how long
 * reading takes: `npm run bench:syntax -- [--errors] [FOLDER] FILE.jsonl…`, with files of marked governors and a folder of treebanks
 * (`dev.conll.gz`, `test.conll.gz`). The ranking has learned from these files; `npm run learn:governor` prints what it reaches with each
 * text left out.
 */
import { loadModels } from '../src/analysis/load-models.ts';
import { locateExpression } from '../src/analysis/syntax/expression.ts';
import type { Word } from '../src/analysis/syntax/tree.ts';
import { type Marked, markTreebank, readMarked, rightWord } from './syntax/marked.ts';
import { readTreebank } from './syntax/treebank.ts';

const { syntax } = loadModels();
const paths = process.argv.slice(2).filter((path) => path !== '--errors');
const marked = paths.flatMap((path) =>
	path.endsWith('.jsonl')
		? readMarked(path)
		: ['dev', 'test'].flatMap((set) =>
				markTreebank(readTreebank(`${path}/${set}.conll.gz`), `treebank ${set}`),
			),
);

type Finder = (words: readonly Word[], marked: Marked) => number;
const finders: Readonly<Record<string, Finder>> = {
	'nearest verb': (words, { expression }) => {
		const { first, end } = locateExpression(words, expression) ?? { first: 0, end: 0 };
		return nearestVerb(words, first, end);
	},
	'verb, or noun before “of”': (words, { expression }) => {
		const found = locateExpression(words, expression);
		if (found === undefined) return -1;
		const { first, end, from, opener } = found;
		const isNoun = /^(?:NOUN|PROPN)$/.test(words[from - 1]?.upos ?? '');
		return opener === 'of' && isNoun ? from - 1 : nearestVerb(words, first, end);
	},
	tree: (words, { expression }) => {
		const top = words[locateExpression(words, expression)?.top ?? -1];
		return top?.head ?? -1;
	},
	ranking: (words, { expression }) => syntax.governor(words, expression)?.index ?? -1,
};

const started = performance.now();
const parsed = marked.map((each) => ({ each, words: syntax.parse(each.sentence) }));
const ms = performance.now() - started;
const rows = parsed.map(({ each, words }) => {
	const right = rightWord(words, each.governor);
	const found = Object.entries(finders).map(([name, find]) => [name, find(words, each)] as const);
	const confidence = syntax.governor(words, each.expression)?.confidence ?? 0;
	return { each, words, right, found: new Map(found), confidence };
});
type Row = (typeof rows)[number];

const isRight = (name: string) => (row: Row) => row.right >= 0 && row.found.get(name) === row.right;
const percent = (part: readonly Row[], name: string) =>
	((100 * part.filter(isRight(name)).length) / Math.max(1, part.length)).toFixed(1).padStart(6);
const names = Object.keys(finders);
process.stdout.write(`exact word, %: ${names.join(' · ')}\n`);
const sets = [...Map.groupBy(rows, ({ each }) => each.set), ['all', rows] as const];
for (const [set, part] of sets) {
	const figures = names.map((name) => percent(part, name)).join(' ');
	process.stdout.write(`${set.padEnd(16)}${String(part.length).padStart(5)} ${figures}\n`);
}
for (const least of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99]) {
	const sure = rows.filter(({ confidence }) => confidence >= least);
	process.stdout.write(
		`confidence from ${least}: ${percent(sure, 'ranking')} % of ${sure.length}\n`,
	);
}
const words = rows.reduce((sum, row) => sum + row.words.length, 0);
process.stdout.write(
	`${(ms / rows.length).toFixed(1)} ms a sentence, ${((1000 * ms) / words).toFixed(0)} ms for 1,000 words\n`,
);
if (process.argv.includes('--errors')) {
	for (const row of rows.toSorted((one, other) => other.confidence - one.confidence)) {
		if (isRight('ranking')(row)) continue;
		const word = (index: number) => row.words[index]?.text;
		process.stdout.write(
			`${row.confidence.toFixed(3)} ${row.each.set} [${row.each.expression.text}] ${word(row.right)} / ${word(row.found.get('ranking') ?? -1)} :: ${row.each.sentence.text}\n`,
		);
	}
}

function nearestVerb(all: readonly Word[], first: number, end: number): number {
	const before = all.slice(0, first).findLastIndex(({ upos }) => upos === 'VERB');
	return before >= 0 ? before : all.findIndex(({ upos }, at) => at >= end && upos === 'VERB');
}
