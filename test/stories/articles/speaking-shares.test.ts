import { expect, test } from 'vitest';
import { speakingShares } from '../../../src/stories/articles/speaking-shares.ts';
import { article, type QuoteParts } from '../../support/articles.ts';

const ANN: QuoteParts = { text: 'We stay.', speaker: 'Ann Lee' };

/** Who is quoted, with how many words in how many quotes. */
function check(name: string, quotes: readonly QuoteParts[], ...expected: string[]) {
	test(name, () => {
		const shares = speakingShares(article({ quotes }).analysis.quotes);
		expect(shares.map(({ speaker, words, quotes }) => `${speaker}: ${words} in ${quotes}`)).toEqual(
			expected,
		);
	});
}

check('nobody', []);
check(
	'the most first',
	[ANN, { ...ANN, speaker: 'Bo Ek', text: 'No, we go at once.' }, { ...ANN, group: 9 }],
	'Bo Ek: 5 in 1',
	'Ann Lee: 4 in 2',
);
check(
	'a statement in two parts is one',
	[
		{ ...ANN, group: 1 },
		{ ...ANN, group: 1 },
	],
	'Ann Lee: 4 in 1',
);
check('nobody certain', [{ ...ANN, speaker: null }], 'null: 2 in 1');
check(
	'two who speak jointly are one',
	[{ ...ANN, speakers: ['Ann Lee', 'Bo Ek', 'Tom Reed'] }],
	'Ann Lee, Bo Ek and Tom Reed: 2 in 1',
);
check('dashes and numbers', [{ ...ANN, text: 'In 2024 – never!' }], 'Ann Lee: 3 in 1');
