import { expect, test } from 'vitest';
import { findAntecedents, isAnaphoric } from '../../../src/analysis/summary/antecedents.ts';

test.each([
	['He said no.', true],
	['“They left,” Lee said.', true],
	['But this was not all.', true],
	['His house fell.', true],
	['Lee said he left.', false],
	['The former mayor of a town on the lake ignored its letters.', false],
	['The former said no.', true],
	['The latter, a mason, left.', true],
	['This week the rain fell.', false],
	['It is not clear whether rain fell.', false],
	['But Lee said no.', true],
	['However, the dam held.', true],
	['Still waters froze.', false],
	['Meanwhile, the dam held.', false],
	['And the dam held.', true],
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
	['In his first speech since the flood, Mayor Ann Lee thanked the town.', false],
	['During her long trip to the lake -- and ahead of the vote -- Ann Lee thanked the town.', false],
	['In her first speech since the flood, the mayor thanked the town.', true],
	['In his speech he said that, as Ann Lee knew, the dam held.', true],
	['Before his speech, rain fell on Lumen.', true],
	['Polls at the time found few for the dam.', true],
	['The dam held at the end, and nobody knew it at the time.', false],
	['For its sheer size, this one is a giant.', true],
	['Nearly one in four said they liked her more now.', true],
	['Nearly one in four of the men of Lumen said they liked Ann Lee.', false],
	['The 34-year-old left.', true],
	['A 34-year-old mason left.', false],
])('%s', (sentence, leans) => {
	const unquoted = sentence.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));

	expect(isAnaphoric(sentence, unquoted)).toBe(leans);
});

const LAKE = [
	'Mayor Ann Lee opened the dam.',
	'It had cost nine crowns.',
	'Lee said the lake would rise.',
	'“Water will rise,” said Roe.',
	'Mr Lee left.',
	'Rain fell on Orla.',
];

test.each([
	[0, undefined],
	[1, [0]],
	[2, [0]],
	[3, undefined],
	[4, [0]],
	[5, undefined],
])('sentence %i needs one of %j', (index, antecedents) => {
	const text = LAKE[index] ?? '';
	const unquoted = text.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
	expect(findAntecedents(LAKE, { text, unquoted, index })).toEqual(antecedents);
});

test('a first sentence that points back has nothing to point at', () => {
	expect(
		findAntecedents(['She left.'], { text: 'She left.', unquoted: 'She left.', index: 0 }),
	).toEqual([]);
});

test.each([
	['It was the worst storm of the year.', undefined],
	['It’s not quite a storm, but it rained.', undefined],
	['It was opened by Ann Lee.', []],
	['They thought they knew the dam.', []],
])('nothing stands before the first sentence: %s', (text, antecedents) => {
	expect(findAntecedents([text], { text, unquoted: text, index: 0 })).toEqual(antecedents);
});
