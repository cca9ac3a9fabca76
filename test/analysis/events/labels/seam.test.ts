import { expect, test } from 'vitest';
import { treeOf } from '../../../../src/analysis/events/grammar/tree.ts';
import { seamsOf } from '../../../../src/analysis/events/labels/seam.ts';
import { models } from '../../../support/models.ts';

/** In every row: a sentence, the words left out of it, and the nouns that come to stand side by side. */
test.each([
	['A woman of Old Town, Tolve, was hurt.', 'of Old Town', [['woman', 'Tolve', true]]],
	['Ida Roth was born in Tolve on Monday the third child.', 'on Monday', [['Tolve', 'the', false]]],
	['Ann Oram left Tolve on Monday for good.', 'on Monday', []],
	['Ann Oram met on Monday the mayor of Tolve.', 'on Monday', []],
	['Ann Oram, who was ill, left Tolve.', 'who was ill', []],
	['Ann Oram met the mayor of Tolve.', '', []],
	['A vote on 4 May Tolve Council lost was void.', '4 May', [['on', 'Tolve', false]]],
	['A vote in May Ann Oram won was void.', 'May', [['in', 'Ann', false]]],
	['A vote on 4 farms Ann Oram won was void.', '4 farms', []],
])('%s', (text, left, seams) => {
	const tree = treeOf(models.syntax.parse({ start: 0, end: text.length, text }));
	const [from, to] = [text.indexOf(left), text.indexOf(left) + left.length];
	const kept = new Set(
		[...tree.words.keys()].filter((at) => {
			const { start = 0 } = tree.words[at] ?? {};
			return start < from || start >= to;
		}),
	);
	const textOf = (at: number) => tree.words[at]?.text;

	expect(
		seamsOf(tree, kept).map(({ before, after, comma }) => [textOf(before), textOf(after), comma]),
	).toEqual(seams);
});
