import { type Tree, treeOf } from '../../../src/analysis/events/grammar/tree.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';
import { models } from '../../support/models.ts';

/** The tree of `Ann Lee [left] early.`, read without the brackets, and the index of the word in them. */
export function parsedAt(marked: string): { readonly tree: Tree; readonly at: number } {
	const start = marked.indexOf('[');
	const text = marked.replace('[', '').replace(']', '');
	const tree = treeOf(models.syntax.parse(spanOf(text, 0, text.length)));
	return { tree, at: tree.words.findIndex((word) => word.end > start) };
}
