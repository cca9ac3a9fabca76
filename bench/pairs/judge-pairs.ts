import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

/** What the product made of a pair: were both put together, and what was kept of either. */
export type Judgement = { readonly isMerged: boolean; readonly kept: readonly string[] };

type Judged<Pair> = Judgement & { readonly pair: Pair };

type Judging<Pair> = {
	/** Begins the names of the files in this folder that are read where none are named. */
	readonly files: string;
	readonly read: (file: string) => readonly Pair[];
	/** Asks the product; `library` is one that no other pair has. */
	readonly judge: (pair: Pair, library: string) => Promise<Judgement>;
	/** Both articles, a line each. */
	readonly linesOf: (pair: Pair) => readonly string[];
};

/** Has all pairs of the files given on the command line judged, and prints how many were found and how many wrongly put together. */
export async function judgePairs<Pair extends { readonly isOne: boolean }>(
	judging: Judging<Pair>,
): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { mistakes: { type: 'boolean', default: false } },
	});
	const files =
		positionals.length > 0
			? positionals
			: globSync(`${import.meta.dirname}/${judging.files}-*.txt`);
	const all: Judged<Pair>[] = [];
	for (const file of files.toSorted()) {
		const judged: Judged<Pair>[] = [];
		for (const pair of judging.read(file)) {
			const place = String(all.length + judged.length + 1).padStart(5, '0');
			judged.push({ pair, ...(await judging.judge(pair, `1111111111111${place}`)) });
		}
		all.push(...judged);
		print(`${basename(file).padEnd(24)} ${figures(judged)}`);
		if (values.mistakes) for (const one of judged) tellMistake(one, judging.linesOf(one.pair));
	}
	print(`${'all'.padEnd(24)} ${figures(all)}`);
}

function figures(judged: readonly Judged<{ readonly isOne: boolean }>[]): string {
	const [ones, others] = [true, false].map((isOne) =>
		judged.filter(({ pair }) => pair.isOne === isOne),
	);
	const count = (some: readonly Judgement[] = []) => some.filter(({ isMerged }) => isMerged).length;
	const [right, wrong] = [count(ones), count(others)];
	const precision = right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
	return `${right} of ${ones?.length} found, ${wrong} of ${others?.length} others put together: precision ${precision.toFixed(1)} %`;
}

function tellMistake(
	{ pair, isMerged, kept }: Judged<{ readonly isOne: boolean }>,
	lines: readonly string[],
): void {
	if (isMerged === pair.isOne) return;
	print(`\n    ${pair.isOne ? 'missed' : 'put together'}`);
	for (const [place, line] of lines.entries()) print(`    ${line}\n        kept: ${kept[place]}`);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
