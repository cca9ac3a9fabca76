import { expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analysis/stages.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { models } from './models.ts';

/** Each takes a second at most; what grows with the square of the names or dates takes minutes. */
const MS_PER_CHARACTER = 8_000 / 200_000;

/** Texts in which no name, word or day comes twice end within what their length allows. */
export function everNewWords(length: number): void {
	test.each(PIECES)(
		`%s: ${length} characters end within the budget`,
		{ timeout: 60_000 },
		(_name, piece) => {
			const text = fill(piece, length);
			let found: Analysis | undefined;

			const ms = cpuTimeOf(() => {
				found = analyse({ text, published: '2023-02-22' }, models);
			});

			expect(ms).toBeLessThan(length * MS_PER_CHARACTER);
			for (const { start, end, text: words } of [
				...(found?.quotes ?? []),
				...(found?.dates ?? []),
			]) {
				expect(text.slice(start, end)).toBe(words);
			}
		},
	);
}

/** A word for a number, another for each: `babo`, `bacu`. */
function wordOf(number: number): string {
	const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'ka', 'lo', 'mu', 'ne', 'pi'];
	return String(100_000 + number * 7919).replace(/\d/g, (digit) => syllables[Number(digit)] ?? '');
}

function nameOf(number: number): string {
	const word = wordOf(number);
	return `${['Ann', 'Wei', 'Olga', 'Peter'][number % 4]} ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const dayOf = (number: number) => `March ${1 + (number % 28)}, ${1950 + (number % 80)}`;

function fill(piece: (number: number) => string, least: number): string {
	const pieces: string[] = [];
	for (let length = 0, number = 0; length < least; number += 1) {
		const next = piece(number);
		pieces.push(next);
		length += next.length;
	}
	return pieces.join('');
}

const PIECES: readonly (readonly [string, (number: number) => string])[] = [
	['a list of names', (number) => `${nameOf(number)}, `],
	['a name a line', (number) => `${nameOf(number)}\n`],
	['a word a line', (number) => `${wordOf(number)}\n`],
	['one sentence', (number) => `${wordOf(number)} `],
	['one sentence of names', (number) => `${nameOf(number)} and `],
	['one word', wordOf],
	['a quote by each of many', (number) => `“No ${wordOf(number)},” ${nameOf(number)} said.\n`],
	[
		'quotes by pronouns behind many names',
		(number) => `${nameOf(number)} came. “We ${wordOf(number)} here,” he said.\n`,
	],
	['quotes by nobody', (number) => `“We ${wordOf(number)} all of it here.”\n`],
	['quotes that never close', (number) => `“We ${wordOf(number)} all of it here.\n`],
	['roles', (number) => `${nameOf(number)}, mayor of ${wordOf(number)}, met the mayor. `],
	['days', (number) => `The ${wordOf(number)} opened on ${dayOf(number)}. `],
	['days of pronouns', (number) => `He ${wordOf(number)} it on ${dayOf(number)}. `],
	['one sentence of days', (number) => `on ${dayOf(number)} and `],
	[
		'days from days before',
		(number) => `It ${wordOf(number)} on ${dayOf(number)}. Two days later it closed. `,
	],
	['marks in marks', (number) => `“${wordOf(number)} ‘${wordOf(number)} "${wordOf(number)}`],
	['brackets', (number) => `(${wordOf(number)} [`],
	[
		'other languages',
		(number) => `„${wordOf(number)} ист“, сказал Лев ${1 + (number % 28)} мая 2020. `,
	],
];
