import { expect, test } from 'vitest';
import { withOpeningDescription } from '../../../../src/analysis/syntax/mending/opening-descriptions.ts';
import type { Word } from '../../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/UPOS/TAG/relation/head`. */
function words(rows: string): Word[] {
	return rows.split(' ').map((row, at) => {
		const [text = '', upos = '', tag = '', relation = '', head = ''] = row.split('/');
		const hanging = { head: Number(head), relation, headLogs: new Float32Array() };
		return { text, upos, tag, ...hanging, start: at, end: at + 1 };
	});
}

/** Whatever changes of `Born in Zell, … moved`. */
const changed = (rows: string) => {
	const given = words(rows);
	return withOpeningDescription(given).flatMap(({ text, relation, head }, at) =>
		given[at]?.head === head && given[at]?.relation === relation
			? []
			: `${text} ${relation} of ${given[head]?.text}`,
	);
};

const BORN = 'Born/VERB/VBN/advcl/8 in/ADP/IN/case/2 Zell/PROPN/NNP/obl/0 ,/PUNCT/,/punct/5';

test.each([
	[
		'a description taken for a subject',
		`${BORN} an/DET/DT/det/5 orphan/NOUN/NN/nsubj/8 ,/PUNCT/,/punct/5 he/PRON/PRP/nsubj/8 moved/VERB/VBD/root/-1`,
		['orphan parataxis of Born'],
	],
	[
		'a name taken for what the description is called',
		`${BORN} an/DET/DT/det/5 orphan/NOUN/NN/nsubj/8 ,/PUNCT/,/punct/5 Lind/PROPN/NNP/appos/5 moved/VERB/VBD/root/-1`,
		['orphan parataxis of Born', 'Lind nsubj of moved'],
	],
	[
		'the place taken for that of the verb',
		`Born/VERB/VBN/advcl/8 in/ADP/IN/case/2 Zell/PROPN/NNP/obl/8 ,/PUNCT/,/punct/5 an/DET/DT/det/5 orphan/NOUN/NN/parataxis/8 ,/PUNCT/,/punct/5 he/PRON/PRP/nsubj/8 moved/VERB/VBD/root/-1`,
		['Zell obl of Born', 'orphan parataxis of Born'],
	],
	[
		'what Zell is',
		`${BORN} the/DET/DT/det/5 capital/NOUN/NN/appos/2 ,/PUNCT/,/punct/5 he/PRON/PRP/nsubj/8 moved/VERB/VBD/root/-1`,
		[],
	],
	[
		'somebody of whom more is said behind a comma',
		`${BORN} his/PRON/PRP$/nmod:poss/5 mother/NOUN/NN/nsubj/8 ,/PUNCT/,/punct/5 Ann/PROPN/NNP/appos/5 moved/VERB/VBD/root/-1`,
		[],
	],
	[
		'no participle',
		`${BORN.replace('VBN', 'JJ')} an/DET/DT/det/5 orphan/NOUN/NN/nsubj/8 ,/PUNCT/,/punct/5 he/PRON/PRP/nsubj/8 moved/VERB/VBD/root/-1`,
		[],
	],
])('%s', (_name, rows, expected) => expect(changed(rows)).toEqual(expected));
