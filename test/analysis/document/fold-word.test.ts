import { expect, test } from 'vitest';
import { foldWord } from '../../../src/analysis/document/fold-word.ts';

test.each([
	['Lee', 'lee'],
	['O’Neill', "o'neill"],
	['Noʼam', "no'am"],
	['Ångström', 'angstrom'],
	['Łukasz', 'lukasz'],
	['Þórður', 'thordur'],
	['Sørensen', 'sorensen'],
	['Weiß', 'weiss'],
	['Œuvre', 'oeuvre'],
	['Okoro-Béll', 'okoro-bell'],
	['Михайло', 'михаило'],
	['नरेन्द्र', 'नरेन्द्र'],
])('%s is compared as %s', (word, folded) => {
	expect(foldWord(word)).toBe(folded);
});
