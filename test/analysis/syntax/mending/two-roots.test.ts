import { expect, test } from 'vitest';
import { withOneRoot } from '../../../../src/analysis/syntax/mending/two-roots.ts';
import type { Word } from '../../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/UPOS/TAG/relation/head`. */
function words(rows: string): Word[] {
	return rows.split(' ').map((row, at) => {
		const [text = '', upos = '', tag = '', relation = '', head = ''] = row.split('/');
		const hanging = { head: Number(head), relation, headLogs: new Float32Array() };
		return { text, upos, tag, ...hanging, start: at, end: at + 1 };
	});
}

const arcs = (rows: string) =>
	withOneRoot(words(rows)).map(({ relation, head }) => `${relation}/${head}`);

const MINERS = 'miners/NOUN/NNS/nsubj:pass/1 trapped/VERB/VBN/root/-1';
const FREED = 'were/AUX/VBD/aux:pass/3 freed/VERB/VBN/root/-1';
const HURT = 'Ann/PROPN/NNP/nsubj/1 fell/VERB/VBD/root/-1';

test.each([
	[
		'a participle before the verb',
		`${MINERS} ${FREED}`,
		['nsubj:pass/3', 'acl/0', 'aux:pass/3', 'root/-1'],
	],
	['one root', `${MINERS} there/ADV/RB/advmod/1`, ['nsubj:pass/1', 'root/-1', 'advmod/1']],
	[
		'who said so',
		`${HURT} Tom/PROPN/NNP/nsubj/3 said/VERB/VBD/root/-1`,
		['nsubj/1', 'root/-1', 'nsubj/3', 'parataxis/1'],
	],
	[
		'a time before it',
		`At/ADP/IN/case/1 noon/NOUN/NN/root/-1 Ann/PROPN/NNP/nsubj/3 fell/VERB/VBD/root/-1`,
		['case/1', 'obl/3', 'nsubj/3', 'root/-1'],
	],
	['a verb without a subject', `${HURT} said/VERB/VBD/root/-1`, ['nsubj/1', 'root/-1', 'root/-1']],
	[
		'an office',
		'Ann/PROPN/NNP/nsubj/1 elected/VERB/VBN/root/-1 mayor/NOUN/NN/root/-1',
		['nsubj/1', 'root/-1', 'xcomp/1'],
	],
	['a noun', `${HURT} mill/NOUN/NN/root/-1`, ['nsubj/1', 'root/-1', 'root/-1']],
	[
		'three roots',
		`${HURT} said/VERB/VBD/root/-1 mill/NOUN/NN/root/-1`,
		['nsubj/1', 'root/-1', 'root/-1', 'root/-1'],
	],
] as const)('%s', (_, rows, told) => expect(arcs(rows)).toEqual(told));
