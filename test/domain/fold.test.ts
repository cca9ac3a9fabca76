import { expect, test } from 'vitest';
import { contains, fold } from '../../src/domain/fold.ts';

test.each([
	['case', 'LUMEN Post', 'lumen post'],
	['accents', 'Ångström Café', 'angstrom cafe'],
	['accents that stand by themselves', 'cafe\u0301', 'cafe'],
	['wide letters and ligatures', 'Ａnn ﬁnds', 'ann finds'],
	['spaces', '  Ann \n\u00A0 Lee ', 'ann lee'],
	['a name’s spelling', 'José Ñíguez', 'jose niguez'],
	['the kind of apostrophe', 'O’Neill', "o'neill"],
	['a grave accent that stands for one', 'O`Neill', "o'neill"],
	['two blanks, or one at an end, between plain words', ' Ann  Lee', 'ann lee'],
	['what is plain but for its capitals', 'The ~Lumen~ Post, No. 7', 'the ~lumen~ post, no. 7'],
	['what is no letter at all', 'a\u0000b\nc \ud83dx', 'a b c x'],
])('%s does not count', (_, text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['Straße', 'straße'],
	['नरेन्द्र मोदी', 'नरेन्द्र मोदी'],
	['がくせい', 'がくせい'],
])('what is half of a letter stays: %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('a text contains what is typed of it', () => {
	expect(contains('The Café of Lumen', 'CAFE')).toBe(true);
	expect(contains('The Café of Lumen', 'harbour')).toBe(false);
	expect(contains('The Café of Lumen', '')).toBe(true);
});
