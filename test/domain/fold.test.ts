import { expect, test } from 'vitest';
import { contains, fold } from '../../src/domain/fold.ts';

test.each([
	['case', 'LUMEN Post', 'lumen post'],
	['accents', 'Ångström Café', 'angstrom cafe'],
	['accents that stand by themselves', 'cafe\u0301', 'cafe'],
	['wide letters and ligatures', 'Ａnn ﬁnds', 'ann finds'],
	['spaces', '  Ann \n\u00A0 Lee ', 'ann lee'],
])('%s does not count', (_, text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('a text contains what is typed of it', () => {
	expect(contains('The Café of Lumen', 'CAFE')).toBe(true);
	expect(contains('The Café of Lumen', 'harbour')).toBe(false);
	expect(contains('The Café of Lumen', '')).toBe(true);
});
