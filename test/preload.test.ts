import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const PRELOAD = ['-r', './src/preload.cjs'];
/** Tells what was loaded, in the order of its names. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
	import { registerHooks } from 'node:module';
	const loaded = [];
	registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
	process.on('exit', () => console.log(loaded.filter((url) => url.startsWith('file:')).sort().join('\\n')));
`)}`;

function run(flags: readonly string[], written: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--disable-warning=ExperimentalWarning', ...flags, '--input-type=module', '-e', written],
		{ encoding: 'utf8' },
	);
	return { status, loaded: stdout.trim().split('\n'), stderr };
}

test('modules are the files that Node itself finds', () => {
	const written =
		"await import('./commands/quotes.ts'); await import('./src/sql/open-database.ts');";
	const [ours, nodes] = [
		run(['--import', TELLING, ...PRELOAD], written),
		run(['--import', TELLING], written),
	];

	expect([ours.status, nodes.status]).toEqual([0, 0]);
	expect(nodes.loaded.length).toBeGreaterThan(300);
	expect(ours.loaded.filter((url) => !url.endsWith('preload.cjs'))).toEqual(nodes.loaded);
});

test('a module that is not there is named', () => {
	const { status, stderr } = run(PRELOAD, "await import('./src/nothing.ts');");

	expect(status).toBe(1);
	expect(stderr).toMatch(/src\/nothing\.ts/);
});
