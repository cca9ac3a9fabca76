import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { exit, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants/mutants-of.ts';
import { nearestTests, readImporters } from './mutants/nearest-tests.ts';
import { sample } from './mutants/sample.ts';
import { type Fate, tryMutant } from './mutants/try-mutant.ts';

/**
 * Puts small faults into a copy of the tree, one at a time, and tells which of them no test notices.
 *
 *     npm run test:mutants -- 20 --room src/cards --seed 7 --minutes 30
 */
const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		room: { type: 'string', default: '' },
		seed: { type: 'string', default: '1' },
		minutes: { type: 'string', default: '60' },
	},
});
const count = Number(positionals[0] ?? 20);
const deadline = performance.now() + Number(values.minutes) * 60_000;

/** Word lists, learned weights, frozen migrations and pages of styles: nothing in them decides. */
const DATA = /^src\/(?:analysis\/words|sql\/migrations)\/|\/(?:learned|weights)[^/]*\.ts$|\.d\.ts$/;
/** A fault is felt in its own layer or within so many files of tests, or far away by chance only. */
const MOST_TESTS = 48;

type Tried = {
	readonly file: string;
	readonly mutant: Mutant;
	readonly was: string;
	readonly fate: Fate;
};

const say = (line: string): boolean => stdout.write(`${line}\n`);

/** The first two folders of a path: `src/cards`, `commands`. */
const roomOf = (file: string): string => dirname(file).split('/').slice(0, 2).join('/');

setPriority(10);
const root = copyTree();
try {
	await tryAll();
} finally {
	rmSync(root, { recursive: true });
}

async function tryAll(): Promise<void> {
	const sources = globSync('{src,commands}/**/*.ts').toSorted();
	const importers = readImporters('.', [...sources, ...globSync('test/**/*.ts')]);
	const all = sources
		.filter((file) => file.startsWith(values.room) && !DATA.test(file))
		.flatMap((file) => {
			const text = readFileSync(file, 'utf8');
			return mutantsOf(text).map((mutant) => {
				return { file, mutant, was: text.slice(mutant.start, mutant.end).trim() };
			});
		});
	const drawn = sample(all, count, Number(values.seed));
	say(`${drawn.length} of ${all.length} mutants, seed ${values.seed}\n`);

	const tried: Tried[] = [];
	for (const { file, mutant, was } of drawn) {
		if (performance.now() > deadline) break;
		const fate = await tryMutant(root, { file, mutant }, nearestTests(importers, file, MOST_TESTS));
		tried.push({ file, mutant, was, fate });
		say(`${fate.end}: ${described({ file, mutant, was, fate })}`);
	}
	report(tried, drawn.length);
}

function described({ file, mutant, was, fate }: Tried): string {
	const became = mutant.became === '' ? 'dropped' : `→ ${mutant.became}`;
	const by = fate.by === '' ? '' : ` (${fate.by})`;
	return `${file}:${mutant.line} ${was} ${became}${by}`;
}

function report(tried: readonly Tried[], drawn: number): void {
	const rooms = [...new Set(tried.map(({ file }) => roomOf(file)))].toSorted();
	say('\nroom                        killed  by types  survived  no end');
	for (const room of rooms)
		say(
			row(
				room,
				tried.filter(({ file }) => roomOf(file) === room),
			),
		);
	say(row('all', tried));
	if (tried.length < drawn) say(`Time was up before ${drawn - tried.length} more.`);

	const survivors = tried.filter(({ fate }) => fate.end === 'survived');
	for (const survivor of survivors) say(`survived: ${described(survivor)}`);
	const killed = countOf(tried, 'killed');
	const isLive = killed + survivors.length > 0;
	say(
		`\n${killed} of ${killed + survivors.length} mutants that types let pass are killed by tests`,
	);
	if (isLive) say(`Score: ${((100 * killed) / (killed + survivors.length)).toFixed(0)} %`);
}

function row(name: string, tried: readonly Tried[]): string {
	const ends = (['killed', 'refused by types', 'survived', 'out of time'] as const).map((end) =>
		String(countOf(tried, end)).padStart(8),
	);
	return `${name.padEnd(26)}${ends.join('  ')}`;
}

function countOf(tried: readonly Tried[], end: Fate['end']): number {
	return tried.filter(({ fate }) => fate.end === end).length;
}

/** What git knows or would know of, in a folder of its own: the tree itself is never touched. */
function copyTree(): string {
	const copy = mkdtempSync(join(tmpdir(), 'dateline-mutants-'));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			rmSync(copy, { recursive: true, force: true });
			exit(1);
		});
	}
	const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
		encoding: 'utf8',
	});
	for (const file of list.split('\0').filter((path) => path !== '' && path !== 'node_modules')) {
		cpSync(file, join(copy, file), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	return copy;
}
