/**
 * Runs the benches one after the other and writes what they print into docs/benchmarks.md: `npm run bench`, or those that
 * are named: `npm run bench -- answers analysis`; the sections of the others stay as they are. With `--libraries=FOLDER`
 * the libraries that bench:store fills are kept there, and filled only where they are not: that takes most of the time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { BENCHES, type Bench } from './report/benches.ts';
import { readReport, writeReport } from './report/report.ts';

const REPORT = 'docs/benchmarks.md';
const FLAGS = ['--disable-warning=ExperimentalWarning', '-r', './src/preload.cjs'];

const { values: given, positionals: named } = parseArgs({
	options: { libraries: { type: 'string' } },
	allowPositionals: true,
});
const unknown = named.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) throw new Error(`there is no bench ${unknown.join(', ')}`);

const sections = new Map(readReport(readFileSync(REPORT, 'utf8')));
for (const bench of BENCHES) {
	if (named.length > 0 && !named.includes(bench.name)) continue;
	process.stdout.write(`${bench.name} …\n`);
	sections.set(bench.name, { on: day(), machine: machine(), printed: await run(bench) });
	writeFileSync(REPORT, writeReport(sections));
}

async function run({ name, values }: Bench): Promise<string> {
	const kept = name === 'store' && given.libraries !== undefined ? [given.libraries] : [];
	const child = spawn(process.execPath, [...FLAGS, `bench/${name}.ts`, ...values, ...kept], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
	if (code !== 0) throw new Error(`the bench ${name} ended with ${code}`);
	return printed.replace(/^\n+/, '').trimEnd();
}

function day(): string {
	return new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(Date.now());
}

/** In general words: which kind of machine, not whose. */
function machine(): string {
	return `${cpus().length} cores, ${platform()}, Node ${process.versions.node}`;
}
