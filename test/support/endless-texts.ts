import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analysis/stages.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { models } from './models.ts';

const PUBLISHED = '2023-02-22';

type Piece = { readonly start: number; readonly end: number; readonly text: string };

/** An article repeated to 200,000 characters takes a second or so; what is slow beyond all measure takes minutes. */
const MS_PER_CHARACTER = 8_000 / 200_000;

/** What marks, words and signs of all kinds are repeated to; no text of this length may take longer than its length allows. */
export function endlessTexts(length: number): void {
	describe(`${length} characters end within the budget`, () => {
		test.each(PIECES)('%j', { timeout: 60_000 }, (piece) => {
			const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

			let found: Analysis | undefined;

			const ms = cpuTimeOf(() => {
				found = analyse({ text, published: PUBLISHED }, models);
			});

			expect(ms).toBeLessThan(length * MS_PER_CHARACTER);
			if (found) expectSlices(text, found);
		});
	});
}

/** Every finding is a slice of the text. */
export function expectSlices(text: string, analysis: Analysis): void {
	const spans = spansOf(analysis);
	expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
		spans.map((span) => span.text),
	);
}

function spansOf({ summary, quotes, dates }: Analysis): Piece[] {
	const cues = quotes.flatMap(({ cue }) => (cue === null ? [] : [cue]));
	return [summary.line, ...summary.points, ...summary.long, ...quotes, ...cues, ...dates];
}

const PIECES = [
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
];
