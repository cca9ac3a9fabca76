import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/stages.ts';

const LENGTH = 200_000;
/** Each takes a second at most; what grows with the square of the names or dates takes minutes. */
const BUDGET_MS = 8_000;

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

function fill(piece: (number: number) => string): string {
	const pieces: string[] = [];
	for (let length = 0, number = 0; length < LENGTH; number += 1) {
		const next = piece(number);
		pieces.push(next);
		length += next.length;
	}
	return pieces.join('');
}

test.each([
	['a list of names', fill((number) => `${nameOf(number)}, `)],
	['a name a line', fill((number) => `${nameOf(number)}\n`)],
	['a word a line', fill((number) => `${wordOf(number)}\n`)],
	['one sentence', fill((number) => `${wordOf(number)} `)],
	['one sentence of names', fill((number) => `${nameOf(number)} and `)],
	['one word', fill(wordOf)],
	[
		'a quote by each of many',
		fill((number) => `“No ${wordOf(number)},” ${nameOf(number)} said.\n`),
	],
	[
		'quotes by pronouns behind many names',
		fill((number) => `${nameOf(number)} came. “We ${wordOf(number)} here,” he said.\n`),
	],
	['quotes by nobody', fill((number) => `“We ${wordOf(number)} all of it here.”\n`)],
	['quotes that never close', fill((number) => `“We ${wordOf(number)} all of it here.\n`)],
	['roles', fill((number) => `${nameOf(number)}, mayor of ${wordOf(number)}, met the mayor. `)],
	['days', fill((number) => `The ${wordOf(number)} opened on ${dayOf(number)}. `)],
	['days of pronouns', fill((number) => `He ${wordOf(number)} it on ${dayOf(number)}. `)],
	['one sentence of days', fill((number) => `on ${dayOf(number)} and `)],
	[
		'days from days before',
		fill((number) => `It ${wordOf(number)} on ${dayOf(number)}. Two days later it closed. `),
	],
	['marks in marks', fill((number) => `“${wordOf(number)} ‘${wordOf(number)} "${wordOf(number)}`)],
	['brackets', fill((number) => `(${wordOf(number)} [`)],
	[
		'other languages',
		fill((number) => `„${wordOf(number)} ист“, сказал Лев ${1 + (number % 28)} мая 2020. `),
	],
])('%s: 200,000 characters end within the budget', (_name, text) => {
	const started = performance.now();

	const { quotes, dates } = analyse({ text, published: '2023-02-22' });

	expect(performance.now() - started).toBeLessThan(BUDGET_MS);
	for (const { start, end, text: words } of [...quotes, ...dates]) {
		expect(text.slice(start, end)).toBe(words);
	}
});
