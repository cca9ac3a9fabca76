import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLetterIndex, pieceOf } from '../../../src/analysis/dates/letter-index.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' '), maxLength: 6 });

test('holds what the text includes and nothing else, however long it is', () => {
	const indexLetters = openLetterIndex();
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' '), maxLength: 200 });
	fc.assert(
		fc.property(text, letters, (whole, some) => {
			expect(indexLetters(whole)([pieceOf(some)])).toBe(whole.includes(some));
		}),
	);
});

test.each([
	['In May', 'May', true],
	['It may', 'May', false],
	['IT MAY', 'may', true],
	['It may', 'may', true],
	['It is', 'may', false],
])('%s: %s', (text, piece, isHeld) => {
	expect(openLetterIndex()(text)([pieceOf(piece)])).toBe(isHeld);
});
