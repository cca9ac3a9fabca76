import { expect, test } from 'vitest';
import { withOpeningParticiple } from '../../../../src/analysis/syntax/mending/opening-participles.ts';
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
	withOpeningParticiple(words(rows)).map(({ tag, relation, head }) => `${tag}/${relation}/${head}`);

test.each([
	[
		'it is read as the verb of the sentence',
		'Opened/VERB/VBD/root/-1 in/ADP/IN/case/2 Zell/PROPN/NNP/obl/0 ,/PUNCT/,/punct/0 Orla/PROPN/NNP/nsubj/5 grew/VERB/VBD/parataxis/0',
		['VBN/advcl/5', 'IN/case/2', 'NNP/obl/0', ',/punct/0', 'NNP/nsubj/5', 'VBD/root/-1'],
	],
	[
		'no comma',
		'Opened/VERB/VBD/root/-1 in/ADP/IN/case/2 Zell/PROPN/NNP/obl/0 Orla/PROPN/NNP/nsubj/4 grew/VERB/VBD/parataxis/0',
		['VBD/root/-1', 'IN/case/2', 'NNP/obl/0', 'NNP/nsubj/4', 'VBD/parataxis/0'],
	],
	[
		'the verb is that of another clause',
		'Opened/VERB/VBD/root/-1 in/ADP/IN/case/2 Zell/PROPN/NNP/obl/0 ,/PUNCT/,/punct/0 Orla/PROPN/NNP/nsubj/5 grew/VERB/VBD/acl/2',
		['VBD/root/-1', 'IN/case/2', 'NNP/obl/0', ',/punct/0', 'NNP/nsubj/5', 'VBD/acl/2'],
	],
	[
		'a call',
		'Look/VERB/VB/root/-1 at/ADP/IN/case/2 Zell/PROPN/NNP/obl/0 ,/PUNCT/,/punct/0 Orla/PROPN/NNP/nsubj/5 said/VERB/VBD/parataxis/0',
		['VB/root/-1', 'IN/case/2', 'NNP/obl/0', ',/punct/0', 'NNP/nsubj/5', 'VBD/parataxis/0'],
	],
])('%s', (_name, rows, expected) => expect(arcs(rows)).toEqual(expected));
