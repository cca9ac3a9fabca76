import { expect, test } from 'vitest';
import { isPerfect } from '../../../../src/analysis/dates/reference/stances.ts';

test.each([
	['It had begun in the night.', true],
	['They’d never sailed so far.', true],
	['She had long been ill.', true],
	['He met Corvia, which had condemned the raid.', false],
	['She had a boat and a stove.', false],
	['They have begun.', false],
])('“%s” goes further back than what was told: %s', (words, isBefore) => {
	expect(isPerfect(words)).toBe(isBefore);
});
