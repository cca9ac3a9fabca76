import { expect, test } from 'vitest';
import { mutantsOf } from '../../../bench/mutants/mutants-of.ts';

/** `mutants` are what the line may become. */
function check(name: string, line: string, mutants: readonly string[]): void {
	test(name, () => {
		const text = `{\n\t${line}\n}`;
		const became = mutantsOf(text).map(
			({ start, end, became }) => `${text.slice(3, start)}${became}${text.slice(end, -2)}`,
		);
		expect(became.toSorted()).toEqual(mutants.toSorted());
	});
}

check('an equality turns', 'const isOne = name === other;', ['const isOne = name !== other;']);
check('a bound shifts', 'const isFew = count < limit;', ['const isFew = count <= limit;']);
check('and becomes or', 'const isBoth = a && b;', ['const isBoth = a || b;']);
check('a condition turns, or falls away', 'if (!isKnown) throw error;', [
	'if (isKnown) throw error;',
	'if (true) throw error;',
	'if (false) throw error;',
]);
check('a step of one turns, grows or falls away', 'const next = index + 1;', [
	'const next = index - 1;',
	'const next = index;',
	'const next = index + 2;',
]);
check('a constant changes a little and much', 'const LIMIT = 60;', [
	'const LIMIT = 61;',
	'const LIMIT = 6;',
]);
check('a step of a chain falls away', 'const name = text.trim();', ['const name = text;']);
check('a statement falls away', 'seen.add(name);', ['']);
check('an early end falls away', 'continue;', ['']);
check('some becomes every', 'const has = list.some(isKnown);', [
	'const has = list.every(isKnown);',
]);
check('types stay', 'readonly count: 1 | 2;', []);
check('methods of interfaces stay', 'find(name: string): Promise<Person>;', []);
check('a call with an object falls away', 'save({ name: other });', ['']);
check('strings, patterns and comments stay', "const words = [' && ', / < 1/u, `a + b`]; // 1", []);
check('what a division divides is code', 'const half = width / 2; // 1', [
	'const half = width / 3; // 1',
]);

test('what a template puts in between stays, and what follows an emoji keeps its place', () => {
	const text = `const line = \`😀 \${one + other}\`;\nconst has = a && b;\n`;

	expect(mutantsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['&&']);
});

test('a mutant says its line', () => {
	expect(mutantsOf('const a = b;\nconst c = !d;\n').map(({ line }) => line)).toEqual([2]);
});
