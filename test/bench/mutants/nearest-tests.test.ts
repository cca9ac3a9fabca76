import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mirrorOf, nearestTests, readImporters } from '../../../bench/mutants/nearest-tests.ts';

const importers = new Map([
	['src/cards/pages.ts', ['src/cards/list.ts', 'test/stories/add.test.ts']],
	[
		'src/cards/list.ts',
		['test/cards/list.test.ts', 'test/cards/pages.test.ts', 'commands/list.ts'],
	],
	['commands/list.ts', ['test/commands/list.test.ts', 'test/end-to-end/commands.test.ts']],
	['src/cards/other.ts', ['test/cards/other.test.ts']],
]);

test('the mirrored test comes first, then the room’s, then those further off', () => {
	expect(nearestTests(importers, 'src/cards/pages.ts', 9)).toEqual([
		'test/cards/pages.test.ts',
		'test/cards/list.test.ts',
		'test/stories/add.test.ts',
		'test/commands/list.test.ts',
	]);
});

test('of other layers no more than make up what is asked for', () => {
	expect(nearestTests(importers, 'src/cards/pages.ts', 3)).toEqual([
		'test/cards/pages.test.ts',
		'test/cards/list.test.ts',
		'test/stories/add.test.ts',
	]);
});

test('all tests of the layer, those of the folder before those of folders beside it', () => {
	const imports = new Map([
		['src/analysis/names/table.ts', ['test/analysis/quotes/find.test.ts', 'src/analysis/near.ts']],
		['src/analysis/near.ts', ['test/analysis/names/near.test.ts', 'test/stories/add.test.ts']],
	]);

	expect(nearestTests(imports, 'src/analysis/names/table.ts', 1)).toEqual([
		'test/analysis/names/near.test.ts',
		'test/analysis/quotes/find.test.ts',
	]);
});

test('a table of whole articles is among the tests of what finds names', () => {
	const files = globSync(['{src,commands,test}/**/*.ts']);
	const tests = nearestTests(readImporters('.', files), 'src/analysis/entities/spoken-of.ts', 48);

	expect(tests[0]).toBe('test/analysis/entities/spoken-of.test.ts');
	expect(tests).toContain('test/analysis/quotes/find-quotes.test.ts');
	expect(tests).toContain('test/analysis/events/find-events.test.ts');
});

test('a file that nothing imports has no tests', () => {
	expect(nearestTests(importers, 'src/main.ts', 9)).toEqual([]);
});

test('a file’s own test stands at its path', () => {
	expect(mirrorOf('src/cards/pages.ts')).toBe('test/cards/pages.test.ts');
	expect(mirrorOf('commands/help.ts')).toBe('test/commands/help.test.ts');
});

test('a command in a folder is reached by the tests that load folders', () => {
	const files = globSync(['{src,commands,test}/**/*.ts']);
	const tests = nearestTests(readImporters('.', files), 'commands/article/edit.ts', 99);

	expect(tests).toContain('test/commands/article-editing.test.ts');
});

test('what runs in a worker is reached by the tests of whoever starts it', () => {
	const files = globSync(['{src,commands,test}/**/*.ts']);
	const tests = nearestTests(readImporters('.', files), 'src/workers/reading-worker.ts', 99);

	expect(tests.filter((file) => file.startsWith('test/web/'))).not.toEqual([]);
});
