import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLetterIndex } from '../../../src/analysis/dates/letter-index.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' '), maxLength: 6 });

test('holds what the text includes and nothing else, however long it is', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日', ' '), maxLength: 200 });
	fc.assert(
		fc.property(text, letters, letters, (whole, one, other) => {
			const holds = openLetterIndex([[one], [other, one], [other]]);
			const [first, second] = [whole.includes(one), whole.includes(other)].map(Number);
			expect([...holds(whole)]).toEqual([first, Math.max(first ?? 0, second ?? 0), second]);
		}),
	);
});

test('nothing is held of the text before', () => {
	const holds = openLetterIndex([['may'], ['june']]);
	expect([...holds('in may')]).toEqual([1, 0]);
	expect([...holds('in june')]).toEqual([0, 1]);
});

test.each([
	['In May', 'May', true],
	['It may', 'May', false],
	['IT MAY', 'may', true],
	['It may', 'may', true],
	['It is', 'may', false],
	// In small letters the first of them is two.
	['İİ May', 'May', true],
	['İİ May', 'may', true],
])('%s: %s', (text, piece, isHeld) => {
	expect([...openLetterIndex([[piece]])(text)]).toEqual([Number(isHeld)]);
});
