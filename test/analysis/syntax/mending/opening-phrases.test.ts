import { expect, test } from 'vitest';
import { withOpeningPhrase } from '../../../../src/analysis/syntax/mending/opening-phrases.ts';
import type { Word } from '../../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/tag/relation/head`. */
function words(rows: string): Word[] {
	return rows.split(' ').map((row, at) => {
		const [text = '', tag = '', relation = '', head = ''] = row.split('/');
		const upos = tag === 'NNP' ? 'PROPN' : tag.startsWith('VB') ? 'VERB' : 'NOUN';
		const hanging = { head: Number(head), relation, headLogs: new Float32Array() };
		return { text, upos: text === ',' ? 'PUNCT' : upos, tag, ...hanging, start: at, end: at + 1 };
	});
}

/** What each word hangs on, and how. */
const told = (rows: string): string[] =>
	withOpeningPhrase(words(rows)).map(({ text, relation, head }) => `${text} ${relation} ${head}`);

test.each([
	[
		'the name hangs on the phrase',
		'After/IN/case/1 months/NNS/obl/4 Orla/NNP/compound/3 Steel/NNP/appos/1 closed/VBD/root/-1',
		['After case 1', 'months obl 4', 'Orla nsubj 4', 'Steel flat 2', 'closed root -1'],
	],
	[
		'the phrase hangs on the name',
		'Before/IN/mark/4 vote/NN/compound/2 Ida/NNP/nsubj/4 Roth/NNP/flat/2 left/VBD/root/-1',
		['Before case 1', 'vote obl 4', 'Ida nsubj 4', 'Roth flat 2', 'left root -1'],
	],
	[
		'a day and its preposition hang on the name',
		'After/IN/case/1 vote/NN/obl/7 on/IN/case/6 4/CD/nummod/6 May/NNP/nmod/3 Zell/NNP/compound/6 Club/NNP/nmod/1 fell/VBD/root/-1',
		[
			'After case 1',
			'vote obl 7',
			'on case 3',
			'4 nmod 1',
			'May nmod 3',
			'Zell nsubj 7',
			'Club flat 5',
			'fell root -1',
		],
	],
	[
		'a weekday hangs on the name',
		'After/IN/case/1 vote/NN/obl/5 on/IN/case/4 Monday/NNP/compound/4 Ann/NNP/nmod/1 left/VBD/root/-1',
		['After case 1', 'vote obl 5', 'on case 3', 'Monday nmod 1', 'Ann nsubj 5', 'left root -1'],
	],
])('%s', (_what, rows, expected) => expect(told(rows)).toEqual(expected));

test.each([
	[
		'a comma parts them',
		'After/IN/case/1 rain/NN/obl/4 ,/,/punct/1 Ann/NNP/nsubj/4 left/VBD/root/-1',
	],
	['a role before the name', 'After/IN/mark/3 mayor/NN/nsubj/3 Ann/NNP/flat/1 left/VBD/root/-1'],
	[
		'another verb is the root',
		'After/IN/mark/3 rain/NN/nsubj/3 Ann/NNP/flat/1 left/VBD/advcl/4 sank/VBD/root/-1',
	],
	[
		'a day before the name',
		'Before/IN/case/1 dawn/NN/obl/4 Friday/NNP/nmod/1 Ann/NNP/nsubj/4 left/VBD/root/-1',
	],
	['the name alone', 'After/IN/mark/2 Ann/NNP/nsubj/2 left/VBD/root/-1'],
	['another word opens', 'The/DT/det/1 mill/NN/nsubj/3 Ann/NNP/flat/1 left/VBD/root/-1'],
])('left as it is: %s', (_what, rows) =>
	expect(withOpeningPhrase(words(rows))).toEqual(words(rows)),
);
