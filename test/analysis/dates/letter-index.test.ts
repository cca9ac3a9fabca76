import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLetters, pieceOf } from '../../../src/analysis/dates/letter-index.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' '), maxLength: 6 });

test('holds what the text includes and nothing else, however long it is', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' '), maxLength: 200 });
	fc.assert(
		fc.property(text, letters, (whole, some) => {
			expect(indexLetters(whole)([pieceOf(some)])).toBe(whole.includes(some));
		}),
	);
});
