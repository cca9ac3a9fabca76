import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis/stages.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { endlessTexts, expectSlices } from '../support/endless-texts.ts';
import { models } from '../support/models.ts';

const PUBLISHED = '2023-02-22';

function timeOf(text: string): number {
	return cpuTimeOf(() => analyse({ text, published: PUBLISHED }, models));
}

/** `npm run test:faults` does the same at length. */
endlessTexts(50_000);

const WORDS = [
	'“',
	'”',
	'"',
	"'",
	'‘',
	'’',
	'.',
	',',
	'!',
	'?',
	'…',
	':',
	';',
	'—',
	'-',
	'(',
	')',
	'\n',
	'\n\n',
	' ',
	'said',
	'told',
	'asked',
	'Ann',
	'Lee',
	'Mr.',
	'Petrova',
	'the',
	'mayor',
	'he',
	'she',
	'they',
	'Orbis',
	'Inc.',
	'U.S.',
	'Monday',
	'last',
	'next',
	'two',
	'days',
	'ago',
	'before',
	'after',
	'May',
	'2023',
	'1',
	'31',
	'anniversary',
	'of',
	'from',
	'to',
	'was quoted as saying by',
	'according to',
	'in the words of',
	'constructor',
	'Constructor',
	'__proto__',
	'toString',
	'\ud800',
	'😀',
	'\u0000',
	'\u202e',
	'مرحبا',
	'日本',
	'。',
];

test('any words give findings that are slices of the text', () => {
	const text = fc
		.array(fc.constantFrom(...WORDS), { maxLength: 120 })
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(text, (words) =>
			expectSlices(words, analyse({ text: words, published: PUBLISHED, title: words }, models)),
		),
		{ numRuns: 150 },
	);
});

test('any text gives findings that are slices of it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
			expectSlices(text, analyse({ text }, models)),
		),
		{ numRuns: 150 },
	);
});

test('the same text gives the same answer', () => {
	const text = '“It rains,” Ann Lee said on Monday. She left two days later.';

	expect(analyse({ text, published: PUBLISHED }, models)).toEqual(
		analyse({ text, published: PUBLISHED }, models),
	);
});

const ARTICLE = `Mayor Ann Lee of Port Orla said on Monday that the flood had cost the town $3 million. “We lost two bridges,” she told reporters.

Tomasz Wolny, who leads the rescue service, said work would end on May 4, 2024, a year after the storm. “Nobody slept,” Wolny said. “Nobody.”

The provincial council met last Friday, and will meet again in two weeks, according to a statement.

`;

test('the cost grows with the length of the text, no faster', () => {
	const texts = [1, 10, 100].map((times) => ARTICLE.repeat(times));
	for (const text of texts.slice(0, 2)) timeOf(text);

	const [one = 0, ten = 0, hundred = 0] = texts.map((text) =>
		Math.min(...Array.from({ length: text.length > 10_000 ? 2 : 8 }, () => timeOf(text))),
	);

	expect(ten / Math.max(one, 0.2)).toBeLessThan(40);
	expect(hundred / Math.max(ten, 1)).toBeLessThan(30);
});

const SYLLABLES = ['ba', 'co', 'du', 'fe', 'gi', 'ka', 'lo', 'mu', 'ne', 'pi'];

/** Another name for each number: 'Olga Bacofe'. */
function nameOf(number: number): string {
	const word = String(1000 + number).replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? '');
	return `${['Ann', 'Wei', 'Olga', 'Peter'][number % 4]} ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

test.each<[string, (number: number) => string]>([
	['each quoted once', (number) => `“We wait here now,” said ${nameOf(number)} of Tarn.\n\n`],
	[
		'each of the one before',
		(number) => `${number === 0 ? '“So be it now,” ' : 'of '}said Ann Lee `,
	],
	['all in one sentence', (number) => `${number === 0 ? '“So be it now,” said ' : 'and '}Ann Lee `],
])('four times as many people, %s, cost no ten times as much', (_, piece) => {
	const [few, many] = [500, 2000].map((count) =>
		Array.from({ length: count }, (__, number) => piece(number)).join(''),
	) as [string, string];
	timeOf(few);

	const [one, other] = [few, many].map((text) => Math.min(timeOf(text), timeOf(text)));

	expect((other ?? 0) / Math.max(one ?? 0, 5)).toBeLessThan(10);
});
