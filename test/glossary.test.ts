import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeOf } from '../bench/mutants/code-of.ts';

type Rule = { readonly old: string; readonly instead: string; readonly rooms: readonly string[] };

/** Kysely's own name. */
const FOREIGN = /\bexecuteTakeFirst(?:OrThrow)?\b/g;
const CELL = /`(?<word>[^`]+)`/g;

const wordsIn = (cell = ''): string[] =>
	[...cell.matchAll(CELL)].map(({ groups }) => groups?.['word'] ?? '');

/** The rows of the glossary's last table whose third cell has words. */
function readRules(): Rule[] {
	const [, field = ''] = readFileSync('docs/glossary.md', 'utf8').split('## The field');
	return field.split('\n').flatMap((line) => {
		const [, instead = '', , old, rooms] = line.split('|').map((cell) => cell.trim());
		return wordsIn(old).map((word) => ({ old: word, instead, rooms: wordsIn(rooms) }));
	});
}

/** Each word of each name in a file's code: `openActionStates` has `open`, `action` and `states`; and the names whole. */
function wordsOfNames(file: string): Set<string> {
	const code = codeOf(readFileSync(file, 'utf8')).replaceAll(FOREIGN, '');
	const names = code.match(/[A-Za-z_]\w*/g) ?? [];
	const words = names.flatMap((name) => [name, ...name.split(/(?=[A-Z])|_/)]);
	return new Set(words.map((word) => word.toLowerCase()));
}

const wordsByFile = new Map(
	globSync('{src,commands}/**/*.ts').map((file) => [file, wordsOfNames(file)]),
);

test('the glossary names words that have gone, and rooms that are there', () => {
	const rules = readRules();
	const rooms = rules.flatMap((rule) => rule.rooms);

	expect(rules.length).toBeGreaterThan(10);
	expect(rooms.filter((room) => globSync(`${room}/**/*.ts`).length === 0)).toEqual([]);
});

test.each(readRules())('no name says $old: $instead', ({ old, rooms }) => {
	const holders = [...wordsByFile]
		.filter(([file]) => rooms.some((room) => file.startsWith(`${room}/`)))
		.filter(([, words]) => words.has(old))
		.map(([file]) => file);

	expect(holders).toEqual([]);
});
