import { expect, test } from 'vitest';
import { withOneSubject } from '../../../../src/analysis/syntax/mending/one-subject.ts';
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
	withOneSubject(words(rows)).map(({ relation, head }) => `${relation}/${head}`);

test.each([
	[
		'two joined nouns',
		'Men/NOUN/NNS/nsubj/3 and/CCONJ/CC/cc/3 boys/NOUN/NNS/nsubj/3 went/VERB/VBD/root/-1',
		['nsubj/3', 'cc/2', 'conj/0', 'root/-1'],
	],
	[
		'a role and its name',
		'Actor/NOUN/NN/nsubj/2 Lee/PROPN/NNP/nsubj/2 died/VERB/VBD/root/-1',
		['nsubj/2', 'flat/0', 'root/-1'],
	],
	[
		'a noun before its noun',
		'magnitude/NOUN/NN/nsubj/2 quake/NOUN/NN/nsubj/2 struck/VERB/VBD/root/-1',
		['compound/1', 'nsubj/2', 'root/-1'],
	],
	[
		'a noun whose last word is taken for an adjective',
		'runaway/NOUN/NN/nsubj/2 locomotive/ADJ/JJ/nsubj/2 fell/VERB/VBD/root/-1',
		['compound/1', 'nsubj/2', 'root/-1'],
	],
	[
		'an adjective that stands elsewhere',
		'mill/NOUN/NN/nsubj/3 old/ADJ/JJ/nsubj/3 and/CCONJ/CC/cc/3 fell/VERB/VBD/root/-1',
		['nsubj/3', 'nsubj/3', 'cc/3', 'root/-1'],
	],
	[
		'a day',
		'Lee/PROPN/NNP/nsubj/2 today/NOUN/NN/nsubj/2 left/VERB/VBD/root/-1',
		['nsubj/2', 'obl:unmarked/2', 'root/-1'],
	],
	[
		'a comma between them',
		'Lee/PROPN/NNP/nsubj/3 ,/PUNCT/,/punct/3 mayor/NOUN/NN/nsubj/3 left/VERB/VBD/root/-1',
		['nsubj/3', 'punct/3', 'nsubj/3', 'root/-1'],
	],
	[
		'an article between them',
		'Lee/PROPN/NNP/nsubj/3 the/DET/DT/det/2 mayor/NOUN/NN/nsubj/3 left/VERB/VBD/root/-1',
		['nsubj/3', 'det/2', 'nsubj/3', 'root/-1'],
	],
	[
		'a pronoun',
		'mayor/NOUN/NN/nsubj/2 he/PRON/PRP/nsubj/2 left/VERB/VBD/root/-1',
		['nsubj/2', 'nsubj/2', 'root/-1'],
	],
	['one subject', 'Lee/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1', ['nsubj/1', 'root/-1']],
])('%s', (_name, rows, expected) => {
	expect(arcs(rows)).toEqual(expected);
});
