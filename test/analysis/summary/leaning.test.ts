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
	['“We drifted,” he told reporters.', true],
	['“We drifted,” Lee told reporters.', false],
	['“We drifted.”', true],
	['Asked why, he left.', true],
	['In his speech he thanked Lee.', true],
	['The cause was pneumonia, said her daughter Ann.', true],
	['Police said he fled.', true],
	['The mayor said he would go.', false],
	['A man who lost his boat wept.', false],
	['A great-grandmother hit a burglar after she found him.', false],
	['The widow said she hit him.', false],
	['The great-grandmother said she hit him.', false],
	['In May Lee lost his boat.', false],
])('%s', (sentence, leans) => {
	const unquoted = sentence.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));

	expect(leansBack(sentence, unquoted)).toBe(leans);
});
