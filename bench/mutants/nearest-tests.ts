import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:^|\n)(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"](?<target>\.[^'"]+)['"]/g;
/** A worker thread is named by whoever starts it: `openPool({ entry: 'reading-worker' })`. */
const ENTRY = /\bentry: '(?<name>[\w-]+)'/g;
/** Commands are loaded by the folder they stand in; this is how a test comes by those with a folder of their own. */
const LOADS_COMMANDS = 'test/support/groups.ts';
/** They take minutes, or feel a fault of one file in no other way than nearer tests do. */
const FAR =
	/^test\/(?:end-to-end|faults|architecture|documents)|robustness|ever-new-words|year-of|file-reader|crash/;

/** Who imports a file, by the file's path. */
export type Importers = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of all `files`, which are paths inside `root`. */
export function readImporters(root: string, files: readonly string[]): Importers {
	const importers = new Map<string, string[]>();
	const add = (target: string, importer: string) =>
		importers.set(target, [...(importers.get(target) ?? []), importer]);
	for (const file of files) {
		const text = readFileSync(join(root, file), 'utf8');
		for (const { groups } of text.matchAll(IMPORT)) {
			add(join(dirname(file), groups?.['target'] ?? ''), file);
		}
		for (const { groups } of text.matchAll(ENTRY)) add(`src/workers/${groups?.['name']}.ts`, file);
		if (file.startsWith('commands/')) add(file, LOADS_COMMANDS);
	}
	return importers;
}

/**
 * The tests that reach a file by imports: its own at the mirrored path, those of its folder, those of its layer, and
 * those of others, in each the nearest first. All of the layer's are among them, however many, for the tables of whole
 * articles stand further off than what they try; of others so many as make up `most`.
 */
export function nearestTests(importers: Importers, file: string, most: number): string[] {
	const mirrored = mirrorOf(file);
	const seen = new Set([file]);
	for (const next of seen) {
		for (const importer of importers.get(next) ?? []) seen.add(importer);
	}
	const rings = [mirrored, `${dirname(mirrored)}/`, layerOf(mirrored)];
	const ringOf = (path: string): number => {
		const ring = rings.findIndex((start) => path.startsWith(start));
		return ring === -1 ? rings.length : ring;
	};
	const tests = [...seen]
		.filter((path) => path.endsWith('.test.ts') && !FAR.test(path))
		.toSorted((a, b) => ringOf(a) - ringOf(b));
	const ofLayer = tests.filter((path) => ringOf(path) < rings.length);
	return tests.slice(0, Math.max(most, ofLayer.length));
}

/** `test/cards/people/speaker.test.ts` → `test/cards/` */
function layerOf(path: string): string {
	return `${path.split('/').slice(0, 2).join('/')}/`;
}

/** `src/cards/pages.ts` → `test/cards/pages.test.ts`, `commands/help.ts` → `test/commands/help.test.ts` */
export function mirrorOf(file: string): string {
	return `test/${file.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`;
}
