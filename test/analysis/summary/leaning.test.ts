import { expect, test } from 'vitest';
import { leansBack } from '../../../src/analysis/summary/leaning.ts';

test.each([
	['He said no.', true],
	['“They left,” Lee said.', true],
	['But this was not all.', true],
	['His house fell.', true],
	['Lee said he left.', false],
	['This week the rain fell.', false],
	['It is not clear whether rain fell.', false],
	['But Lee said no.', false],
	['Both of the men left.', true],
	['Both men left.', true],
	['Both towns drowned.', false],
])('%s', (sentence, leans) => {
	expect(leansBack(sentence)).toBe(leans);
});
