import { describe, expect, test } from 'vitest';
import { described } from '../../../src/analysis/entities/describe.ts';
import { readMarkedNames } from './marked.ts';

/** How somebody without a name is called, by the noun in brackets. */
function check(marked: string, expected: string): void {
	test(marked, () => {
		const { names, to } = readMarkedNames(marked);
		const mention = names.mentions.find((one) => one.to === to);
		if (!mention) throw new Error('no mention');
		const { name, ...rest } = described(names, mention);
		expect(name).toBe(expected);
		expect(rest).toEqual({ kind: 'unnamed', certainty: 0.8, mention });
	});
}

describe('described', () => {
	check('Then a [spokesman] for Zell Water said so', 'a spokesman for Zell Water');
	check('Then a [spokesman] for the old Zell Water said so', 'a spokesman for the old Zell Water');
	check('Then a [spokesman] for the water said so', 'a spokesman for the water');
	check('Then a [spokesman] for Zell Water and Light said so', 'a spokesman for Zell Water');
	check('Then a [spokesman] for water in Zell said so', 'a spokesman for water');
	check('Then a [spokesman] at the scene who said so', 'a spokesman at the scene');
	check('Then a [spokesman] by Zell said so', 'a spokesman');
	check('The [spokesman] of Zell said so', 'spokesman of Zell');
	check('A [spokesman] of Zell said so', 'a spokesman of Zell');
	check('Then Zell’s [spokesman] said so', 'spokesman');
	check(
		'Then a [spokesman] from one two three four five six seven',
		'a spokesman from one two three four five',
	);
	check(
		'Then a very long-winded and unusually talkative [spokesman] from one two three four five',
		'spokesman',
	);
	check(
		'Then a very long-winded and unusually able [spokesman] from one two',
		'a very long-winded and unusually able spokesman from one two',
	);
	check('Then the [spokesman]', 'spokesman');
});
