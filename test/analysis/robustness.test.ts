import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analysis/stages.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

const PUBLISHED = '2023-02-22';
const LENGTH = 200_000;

/** An article repeated to this length takes a second or so; what is slow beyond all measure takes minutes. */
const BUDGET_MS = 8_000;

type Piece = { readonly start: number; readonly end: number; readonly text: string };

function spansOf({ summary, quotes, dates }: Analysis): Piece[] {
	const cues = quotes.flatMap(({ cue }) => (cue === null ? [] : [cue]));
	return [summary.line, ...summary.points, ...summary.long, ...quotes, ...cues, ...dates];
}

function expectSlices(text: string, analysis: Analysis): void {
	const spans = spansOf(analysis);
	expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
		spans.map((span) => span.text),
	);
}

function timeOf(text: string): number {
	return cpuTimeOf(() => analyse({ text, published: PUBLISHED }));
}

const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

describe('200,000 characters end within the budget', () => {
	test.each([
		'"',
		'“',
		'”',
		'‘',
		'’',
		"'",
		'“‘',
		'“a ‘b ',
		'.',
		'. ',
		'.A',
		',',
		', ',
		'-',
		'—',
		'(',
		'[(',
		')',
		' ',
		'\n',
		'\t',
		'\n“',
		'\u00a0',
		'1',
		'1 ',
		'1.',
		'1/',
		'12-',
		'1,0',
		'a',
		'A',
		'A ',
		'Aa ',
		'Aa-',
		'Aa, ',
		'A.',
		'A. ',
		'said ',
		'said, ',
		'Ann Lee said ',
		'“No,” said Ann Lee, ',
		'the first ',
		'of the ',
		'and the ',
		'May ',
		'may ',
		'1 May ',
		'May 1, ',
		'the 3rd of ',
		'two days before ',
		'a year after the ',
		'from 1 to ',
		'between 1 and ',
		'Monday ',
		'last ',
		'ago ',
		'anniversary of the ',
		'Mr. ',
		"Lee's ",
		'who, ',
		'\ud800',
		'\udc00',
		'\u0000',
		'\u202e',
		'\u200d',
		'😀',
		'👩‍👧',
		'مرحبا ',
		'؟ ',
		'日',
		'。',
		'「',
		'é',
		'e\u0301',
		'\\',
		'*_~`|',
		'http://a.b/',
		'@a.b',
		'&amp;',
	])('%j', (piece) => {
		const text = fill(piece);

		expect(timeOf(text)).toBeLessThan(BUDGET_MS);
		expectSlices(text, analyse({ text, published: PUBLISHED }));
	});
});

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
			expectSlices(words, analyse({ text: words, published: PUBLISHED, title: words })),
		),
		{ numRuns: 150 },
	);
});

test('any text gives findings that are slices of it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
			expectSlices(text, analyse({ text })),
		),
		{ numRuns: 150 },
	);
});

test('the same text gives the same answer', () => {
	const text = '“It rains,” Ann Lee said on Monday. She left two days later.';

	expect(analyse({ text, published: PUBLISHED })).toEqual(analyse({ text, published: PUBLISHED }));
});

const ARTICLE = `Mayor Ann Lee of Port Orla said on Monday that the flood had cost the town $3 million. “We lost two bridges,” she told reporters.

Tomasz Wolny, who leads the rescue service, said work would end on May 4, 2024, a year after the storm. “Nobody slept,” Wolny said. “Nobody.”

The provincial council met last Friday, and will meet again in two weeks, according to a statement.

`;

test('the cost grows with the length of the text, no faster', () => {
	const texts = [1, 10, 100].map((times) => ARTICLE.repeat(times));
	for (const text of texts) timeOf(text);

	const [one = 0, ten = 0, hundred = 0] = texts.map((text) =>
		Math.min(...Array.from({ length: text.length > 10_000 ? 2 : 8 }, () => timeOf(text))),
	);

	expect(ten / Math.max(one, 0.2)).toBeLessThan(40);
	expect(hundred / Math.max(ten, 1)).toBeLessThan(30);
});
