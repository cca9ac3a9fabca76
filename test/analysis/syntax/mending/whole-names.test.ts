import { expect, test } from 'vitest';
import { withWholeNames } from '../../../../src/analysis/syntax/mending/whole-names.ts';
import type { Word } from '../../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/relation/head`. */
function words(rows: string): Word[] {
	return rows.split(' ').map((row, at) => {
		const [text = '', relation = '', head = ''] = row.split('/');
		const hanging = { head: Number(head), relation, headLogs: new Float32Array() };
		return { text, upos: 'NOUN', tag: 'NN', ...hanging, start: at, end: at + 1 };
	});
}

test.each([
	['a clause behind the name', 'Ann/root/-1 Lee/flat/0 who/nsubj/3 left/acl:relcl/1', 3, 0],
	['an apposition behind the name', 'Ann/root/-1 Lee/flat/0 ,/punct/3 mayor/appos/1', 3, 0],
	['what hangs on the first word', 'Ann/root/-1 Lee/flat/0 who/nsubj/3 left/acl:relcl/0', 3, 0],
	['the third word of a name', 'Ann/root/-1 Mary/flat/0 Lee/flat/1', 2, 1],
	['what belongs to no name', 'mill/root/-1 of/case/2 Zell/nmod/0 who/acl/2', 3, 2],
	['a mark within the name', 'Ann/root/-1 “/punct/2 Lee/flat/0', 1, 2],
])('%s', (_what, rows, at, head) => expect(withWholeNames(words(rows))[at]?.head).toBe(head));
