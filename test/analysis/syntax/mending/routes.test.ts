import { expect, test } from 'vitest';
import { withRoutes } from '../../../../src/analysis/syntax/mending/routes.ts';
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
	withRoutes(words(rows)).map(({ relation, head }) => `${relation}/${head}`);

test.each([
	[
		'the first name is taken for the subject',
		'The/DET/DT/det/1 Zell/PROPN/NNP/nsubj/5 to/ADP/IN/case/4 Orla/PROPN/NNP/compound/4 ferry/NOUN/NN/nmod/1 sank/VERB/VBD/root/-1',
		['det/4', 'compound/4', 'case/3', 'nmod/4', 'nsubj/5', 'root/-1'],
	],
	[
		'a train of a kind, and nothing is the subject',
		'A/DET/DT/det/1 Zell/PROPN/NNP/compound/5 to/ADP/IN/case/5 Orla/PROPN/NNP/compound/4 mail/NOUN/NN/compound/5 train/NOUN/NN/obl/6 left/VERB/VBD/root/-1',
		['det/5', 'compound/5', 'case/3', 'nmod/5', 'nmod/5', 'nsubj/6', 'root/-1'],
	],
	[
		'a passive',
		'The/DET/DT/det/1 Zell/PROPN/NNP/nsubj:pass/6 to/ADP/IN/case/4 Orla/PROPN/NNP/compound/4 mail/NOUN/NN/nmod/1 was/AUX/VBD/aux:pass/6 robbed/VERB/VBN/root/-1',
		['det/4', 'compound/4', 'case/3', 'nmod/4', 'nsubj:pass/6', 'aux:pass/6', 'root/-1'],
	],
	[
		'no article',
		'Max/PROPN/NNP/nsubj/4 to/ADP/IN/case/3 Orla/PROPN/NNP/compound/3 ferry/NOUN/NN/nmod/0 came/VERB/VBD/root/-1',
		['nsubj/4', 'case/3', 'compound/3', 'nmod/0', 'root/-1'],
	],
	[
		'nothing that runs between two places',
		'The/DET/DT/det/1 Queen/PROPN/NNP/nsubj/5 to/ADP/IN/case/4 Orla/PROPN/NNP/compound/4 people/NOUN/NN/nmod/1 spoke/VERB/VBD/root/-1',
		['det/1', 'nsubj/5', 'case/4', 'compound/4', 'nmod/1', 'root/-1'],
	],
	[
		'somebody else is the subject',
		'The/DET/DT/det/1 Zell/PROPN/NNP/obl/5 to/ADP/IN/case/4 Orla/PROPN/NNP/compound/4 ferry/NOUN/NN/nmod/1 took/VERB/VBD/root/-1 we/PRON/PRP/nsubj/5',
		['det/1', 'obl/5', 'case/4', 'compound/4', 'nmod/1', 'root/-1', 'nsubj/5'],
	],
])('%s', (_name, rows, expected) => expect(arcs(rows)).toEqual(expected));
