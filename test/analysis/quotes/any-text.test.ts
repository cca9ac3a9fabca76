import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { listSpeakers } from '../../../src/analysis/entities/list-speakers.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

function read(text: string): void {
	const document = readDocument({ text, language: 'en' });
	const names = readNames(document);
	const quotes = findQuotes(document, names);
	const speakers = listSpeakers(names, quotes);
	for (const { start, end, text: words, confidence } of quotes) {
		expect(text.slice(start, end)).toBe(words);
		expect(confidence).toBeGreaterThanOrEqual(0);
		expect(confidence).toBeLessThanOrEqual(1);
	}
	const attributed = quotes.filter(({ speaker }) => speaker !== null).length;
	expect(speakers.reduce((sum, { quotes: said }) => sum + said, 0)).toBe(attributed);
}

const PIECES = [
	'“',
	'”',
	'"',
	'‘',
	'’',
	' ',
	' ',
	' ',
	'\n\n',
	'. ',
	', ',
	'? ',
	': ',
	' — ',
	'(',
	')',
	'\ud800',
	'\0',
	'\u202e',
	'Ann Lee',
	'Lee',
	'Lee’s',
	'he',
	'She',
	'it',
	'who',
	'said',
	'told',
	'according to',
	'the company',
	'a spokesman',
	'Mr. ',
	'of the',
	'and',
	'his statement',
	'We go on and on and on',
	'Capt. ',
	'52',
	'the judge',
	'as saying',
	'Asked',
];

describe('any text', () => {
	test('ends, and every quote is a slice of it', () => {
		const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
		fc.assert(
			fc.property(texts, (pieces) => read(pieces.join(' '))),
			{ numRuns: 300 },
		);
		fc.assert(
			fc.property(texts, (pieces) => read(pieces.join(''))),
			{ numRuns: 300 },
		);
	});

	test.each([
		['quotes', '"'],
		['nested marks', '“a ‘b “c ” '],
		['names', 'Ann Lee, '],
		['owners', 'Lee’s '],
		['speakers', '“We go on and on and on,” he said. '],
		['roles', 'The manager said “we go on and on and on.” '],
		['paragraphs that stay open', '“We go on and on and on\n\n'],
		['digits and dots', '1.'],
		['lone surrogates', '\ud800'],
	])('%s without end cost no more than their length', (_, piece) => {
		const text = piece.repeat(Math.ceil(40_000 / piece.length));
		expect(cpuTimeOf(() => read(text))).toBeLessThan(4_000);
	});
});
