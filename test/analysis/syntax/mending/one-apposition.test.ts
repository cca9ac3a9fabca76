import { expect, test } from 'vitest';
import { withOneApposition } from '../../../../src/analysis/syntax/mending/one-apposition.ts';
import type { Word } from '../../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/relation/head`. */
function words(rows: string): Word[] {
	return rows.split(' ').map((row, at) => {
		const [text = '', relation = '', head = ''] = row.split('/');
		const hanging = { head: Number(head), relation, headLogs: new Float32Array() };
		return { text, upos: 'NOUN', tag: 'NN', ...hanging, start: at, end: at + 1 };
	});
}

/** What the last noun before the verb hangs on. */
const headOf = (rows: string, at: number) => withOneApposition(words(rows))[at]?.head;

test.each([
	[
		'joined within the commas',
		'Lee/nsubj/7 ,/punct/2 mayor/appos/0 and/cc/5 a/det/5 member/conj/0 ,/punct/0 left/root/-1',
		2,
	],
	[
		'joined behind the comma that ends it',
		'Lee/nsubj/7 ,/punct/2 mayor/appos/0 ,/punct/5 and/cc/5 Reed/conj/0 both/advmod/7 left/root/-1',
		0,
	],
	[
		'without an apposition',
		'Lee/nsubj/7 of/case/2 Tolve/nmod/0 and/cc/5 young/amod/5 Reed/conj/0 both/advmod/7 left/root/-1',
		0,
	],
	[
		'an apposition that no comma sets off',
		'mayor/nsubj/7 Ann/appos/0 Lee/flat/1 and/cc/5 young/amod/5 Reed/conj/0 both/advmod/7 left/root/-1',
		0,
	],
])('%s', (_what, rows, head) => expect(headOf(rows, 5)).toBe(head));
