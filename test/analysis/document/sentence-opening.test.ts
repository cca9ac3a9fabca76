import { expect, test } from 'vitest';
import { opensSentence } from '../../../src/analysis/document/sentence-opening.ts';

test.each([
	['It rained', true],
	['“It rained”', true],
	['("It rained")', true],
	['• It rained', true],
	['$5 fell', true],
	['5 fell', true],
	['”It rained', true],
	['”it rained', false],
	['it rained', false],
	['“it rained', false],
	[', it rained', false],
	['% fell', false],
	[') fell', false],
	['iPhone fell', true],
	['eBay fell', true],
	['al-Sayed fell', true],
	['van Dijk fell', true],
	['van fell', false],
	['', true],
	['((((((((It rained', true],
	['(((((((((it rained', true],
])('%s: %s', (text, opens) => {
	expect(opensSentence(text, 0)).toBe(opens);
	expect(opensSentence(`So. ${text}`, 4)).toBe(opens);
});
