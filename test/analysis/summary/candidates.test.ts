import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { findCandidates } from '../../../src/analysis/summary/candidates.ts';

const found = (text: string, title?: string) =>
	findCandidates(readDocument({ text, language: 'en', ...(title !== undefined && { title }) }));

/** In every row: a text, its candidates, `-` before one that is not fit and `¶` before one that opens its paragraph, and its title. */
test.each<[text: string, candidates: string[], title?: string]>([
	[
		'Zell opens its bridge\n\nIt is red\n\nThe old bridge of Zell opened on Monday. Tom Reed wept.',
		['- ¶ It is red', '¶ The old bridge of Zell opened on Monday.', 'Tom Reed wept.'],
	],
	[
		'Zell opens its bridge\n\nThe old bridge of Zell opened on Monday.',
		['- ¶ Zell opens its bridge', '¶ The old bridge of Zell opened on Monday.'],
	],
	[
		'One headline\n\nTwo headlines\n\nThree headlines\n\nThe old bridge of Zell opened on Monday.',
		['- ¶ Three headlines', '¶ The old bridge of Zell opened on Monday.'],
	],
	[
		'One headline\n\nTwo headlines\n\nThree headlines\n\nFour headlines\n\nThe old bridge of Zell opened on Monday.',
		[
			'- ¶ One headline',
			'- ¶ Two headlines',
			'- ¶ Three headlines',
			'- ¶ Four headlines',
			'¶ The old bridge of Zell opened on Monday.',
		],
	],
	[
		'Zell opens its bridge\n\nThe river can be crossed. Whether it holds is another question\n\nThe old bridge of Zell opened on Monday.\n\nTom Reed wept.\n\nThe band played on.',
		['¶ The old bridge of Zell opened on Monday.', '¶ Tom Reed wept.', '¶ The band played on.'],
	],
	[
		'The river can be crossed. Whether it holds is another question\n\nThe old bridge of Zell opened on Monday.',
		[
			'¶ The river can be crossed.',
			'- Whether it holds is another question',
			'¶ The old bridge of Zell opened on Monday.',
		],
	],
	[
		'Zell opens its bridge at last. Tom Reed wept for it.',
		['- ¶ Zell opens its bridge at last.', 'Tom Reed wept for it.'],
		'Zell opens its bridge at last',
	],
	[
		'Zell opens its bridge — at last! Tom Reed wept for it.',
		['- ¶ Zell opens its bridge — at last!', 'Tom Reed wept for it.'],
		'Zell opens its bridge at last',
	],
	[
		'Zell has its bridge! Tom Reed wept for it. Zell has walls.',
		['- ¶ Zell has its bridge!', 'Tom Reed wept for it.', 'Zell has walls.'],
		'Zell has its bridge! A band plays on',
	],
	[
		'The band plays on. Zell has a mill. Tom Reed wept for it.',
		['- ¶ The band plays on.', '- Zell has a mill.', 'Tom Reed wept for it.'],
		'Zell has a mill: the band plays on',
	],
	[
		'Zell has a mil. Tom Reed wept for it. Tom Reed wept.',
		['¶ Zell has a mil.', 'Tom Reed wept for it.', 'Tom Reed wept.'],
		'Zell has a mill as Tom Reed weeps',
	],
	[
		'Zell opens its bridge at last. Zell opens its bridge at last. Tom Reed wept.',
		['¶ Zell opens its bridge at last.', 'Tom Reed wept.'],
	],
	['No way. Tom Reed wept for it. Go now.', ['- ¶ No way.', 'Tom Reed wept for it.', '- Go now.']],
	[
		'“We will go there now.” Tom Reed wept for it.',
		['- ¶ “We will go there now.”', 'Tom Reed wept for it.'],
	],
	[
		'1. One fare. A ticket costs two pounds in Zell.\n\n2. Two fares. A ticket costs four pounds in Zell.',
		['A ticket costs two pounds in Zell.', 'A ticket costs four pounds in Zell.'],
	],
	[
		'1. One fare for each of the old towns. A ticket costs two pounds in Zell.',
		['¶ One fare for each of the old towns.', 'A ticket costs two pounds in Zell.'],
	],
	[
		'1. One fare for all old towns. A ticket costs two pounds in Zell.',
		['A ticket costs two pounds in Zell.'],
	],
	[
		'1. One fare for all the very-many-and-more-than-that old-and-new-red towns. A ticket costs two.',
		[
			'¶ One fare for all the very-many-and-more-than-that old-and-new-red towns.',
			'A ticket costs two.',
		],
	],
	[
		'Ann Lee: I agree with it all.\n\nTom Reed: Do you agree with it?\n\nIt rained in Zell on Monday. It snowed in Zell then. It was cold in Zell then.',
		['¶ It rained in Zell on Monday.', 'It snowed in Zell then.', 'It was cold in Zell then.'],
	],
	[
		'Ann Lee: I agree with it all.\n\nTom Reed: Do you agree with it?\n\nIt rained in Zell on Monday. It snowed in Zell then.',
		[
			'¶ Ann Lee: I agree with it all.',
			'¶ It rained in Zell on Monday.',
			'It snowed in Zell then.',
		],
	],
	[
		'ZELL: The old bridge of Zell opened on Monday. Tom Reed wept for it.',
		['¶ The old bridge of Zell opened on Monday.', 'Tom Reed wept for it.'],
	],
	[
		'ZELL: The old bridge of Zell opened on Monday.\n\nORLA: The mill of Orla opened on Monday.',
		[
			'¶ ZELL: The old bridge of Zell opened on Monday.',
			'¶ ORLA: The mill of Orla opened on Monday.',
		],
	],
	[
		'The lake (pictured) froze in Zell. Tom Reed wept for it.',
		['- ¶ The lake (pictured) froze in Zell.', 'Tom Reed wept for it.'],
	],
	['... Tom Reed wept for it.', ['Tom Reed wept for it.']],
])('%s', (text, candidates, title) => {
	const shown = found(text, title).map(
		(one) => `${one.isFit ? '' : '- '}${one.opensParagraph ? '¶ ' : ''}${one.text}`,
	);
	expect(shown).toEqual(candidates);
});

test('each knows its index, and where it stands in the text', () => {
	const text = 'It rained in Zell. Tom Reed wept for it.';
	for (const [index, one] of found(text).entries()) {
		expect(one.index).toBe(index);
		expect(text.slice(one.start, one.end)).toBe(one.text);
	}
});

test('of a long story the first sixty sentences', () => {
	const text = Array.from({ length: 70 }, (_, at) => `Tom Reed left mill number ${at}.`).join(' ');
	expect(found(text)).toHaveLength(60);
});

test('a sentence of 290 letters, one of the first two of 480', () => {
	const long = (length: number, letter: string) => `The council met ${letter.repeat(length - 17)}.`;
	const fit = (length: number) => {
		const sentences = ['a', 'b', 'c'].map((letter) => long(length, letter));
		return found(sentences.join(' ')).map(({ isFit }) => isFit);
	};
	expect(fit(290)).toEqual([true, true, true]);
	expect(fit(291)).toEqual([true, true, false]);
	expect(fit(480)).toEqual([true, true, false]);
	expect(fit(481)).toEqual([false, false, false]);
});

test.each([
	['six words', 'One two three four five six.', 1],
	['seven', 'One two three four five six seven.', 2],
	['59 letters', `One ${'a'.repeat(54)}.`, 1],
	['60', `One ${'a'.repeat(55)}.`, 2],
])('what a list calls its line is left out where it is brief: of %s', (_, heading, sentences) => {
	const text = `1. ${heading} A ticket costs two crowns in the town of Zell.`;
	expect(found(text)).toHaveLength(sentences);
});
