import { expect, test } from 'vitest';
import { verbOfGap } from '../../../../src/analysis/events/grammar/gapped.ts';
import { parsedAt } from '../parsed.ts';

/** In every row: a sentence with a marked verb, and the verb before that this shares its “were” with. */
test.each([
	['Six tourists were killed and 21 people [hurt] on Monday.', 'killed'],
	['Six tourists were killed and 21 people [left] Corvo.', undefined],
	['Six tourists were killed and 21 people were [hurt].', undefined],
	['Ida Roth was hurt and her husband [died].', undefined],
	['Six tourists left and 21 people [stayed].', undefined],
])('%s: %s', (marked, expected) => {
	const { tree, at } = parsedAt(marked);
	const found = verbOfGap(tree, at);
	expect(found === undefined ? undefined : tree.words[found]?.text).toBe(expected);
});
