import { expect, test } from 'vitest';
import { markStyleOf, styleOfParagraph } from '../../../src/analysis/document/mark-style.ts';

test.each([
	['“We left,” she said.', false],
	["'We left,' she said. 'It's late.'", true],
	['‘We left,’ she said. ‘It’s late.’', true],
	['The ‘deal’ was "off," he said, "for good."', false],
	["The boys' boat was Ben's.", false],
])('%s has single marks: %s', (text, isSingle) => {
	expect(markStyleOf(text).has("'")).toBe(isSingle);
});

test.each([
	["'We owe them our lives,' he said.", true],
	['‘We owe them our lives,’ he said.', true],
	["The 'deal' was off, he said.", false],
	["The boys' boat was Ben's, and 'twas late.", false],
	['"We owe them \'all\' of it," he said.', false],
	["'We owe them our lives'", true],
	['Zell: ‘We owe them our lives’, says the club’s boss', true],
	["He said 'we owe them our lives'.", false],
	["The boys' boat and Ben's big dogs' home", false],
	["A 'deal' at last", false],
])('%s is in single marks, whatever the rest: %s', (text, isSingle) => {
	const style = styleOfParagraph(text, markStyleOf('"We left," she said. "It is late."'));
	expect(style.has("'")).toBe(isSingle);
});
