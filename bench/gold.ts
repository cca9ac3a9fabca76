/**
 * What the analysis finds in the marked articles of bench/gold/, beside what a reader marked in them:
 *
 *   npm run bench:gold                      the articles of the project
 *   npm run bench:gold -- FILE…             those of other files
 *   npm run bench:gold -- --mistakes        each mistake as well
 */
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/analysis/load-models.ts';
import { analyseGold, readGold } from './gold/gold-article.ts';
import { scoreAll } from './gold/score-all.ts';
import { sharesOf, type Tally } from './gold/tally.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { mistakes: { type: 'boolean', default: false } },
});
const files =
	positionals.length > 0 ? positionals : globSync(`${import.meta.dirname}/gold/*.jsonl`);
const models = loadModels();
const articles = files.flatMap(readGold);
const scores = scoreAll(articles, (gold) => analyseGold(gold, models));

print(`${articles.length} articles of ${files.length} files; of 100`);
print(`${''.padEnd(30)}  marked  told   right  precision  recall     F1`);
for (const [name, score] of Object.entries(scores)) print(lineOf(name, score));

function lineOf(name: string, tally: Tally): string {
	const { precision, recall, f1 } = sharesOf(tally);
	const shares = [precision, recall, f1].map((share) => share.toFixed(1).padStart(8)).join(' ');
	const counts = [tally.gold, tally.told, tally.right].map((n) => String(n).padStart(6)).join(' ');
	const mistakes = values.mistakes ? tally.mistakes.map((each) => `\n    ${each}`).join('') : '';
	return `${name.padEnd(30)} ${counts} ${shares}${mistakes}`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
