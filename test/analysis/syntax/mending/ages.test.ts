import { expect, test } from 'vitest';
import { withAgesOfDead } from '../../../../src/analysis/syntax/mending/ages.ts';
import type { Word } from '../../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/UPOS/relation/head`. */
function words(rows: string): Word[] {
	return rows.split(' ').map((row, at) => {
		const [text = '', upos = '', relation = '', head = ''] = row.split('/');
		const hanging = { head: Number(head), relation, headLogs: new Float32Array() };
		return { text, upos, tag: '', ...hanging, start: at, end: at + 1 };
	});
}

const arcs = (rows: string) =>
	withAgesOfDead(words(rows)).map(({ relation, head }) => `${relation}/${head}`);

test.each([
	[
		'the verb of the sentence hangs on the age',
		'Lee/PROPN/root/-1 who/PRON/nsubj/2 died/VERB/acl/0 aged/ADJ/acl/0 84/NUM/obl/3 ,/PUNCT/punct/5 wrote/VERB/conj/3',
		['nsubj/6', 'nsubj/2', 'acl/0', 'advcl/2', 'obl/3', 'punct/5', 'root/-1'],
	],
	[
		'it is right already',
		'Lee/PROPN/nsubj/1 died/VERB/root/-1 aged/ADJ/advcl/1 84/NUM/obl/2',
		['nsubj/1', 'root/-1', 'advcl/1', 'obl/2'],
	],
	[
		'who is aged did not die',
		'Lee/PROPN/nsubj/1 died/VERB/root/-1 beside/ADP/case/3 sons/VERB/obl/1 aged/ADJ/acl/3 8/NUM/obl/4',
		['nsubj/1', 'root/-1', 'case/3', 'obl/1', 'acl/3', 'obl/4'],
	],
	[
		'aged wine',
		'Lee/PROPN/nsubj/1 died/VERB/root/-1 aged/ADJ/amod/3 wine/NOUN/obj/1',
		['nsubj/1', 'root/-1', 'amod/3', 'obj/1'],
	],
])('%s', (_name, rows, expected) => expect(arcs(rows)).toEqual(expected));
