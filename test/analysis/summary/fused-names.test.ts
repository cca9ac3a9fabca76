import { expect, test } from 'vitest';
import { findActors, fusesNames } from '../../../src/analysis/summary/fused-names.ts';

const ARTICLE =
	'Moreau said it rained. Petrova told Lee so. The Council said no. Police said Adeyemi was gone.';

test.each([
	['Moreau Anna Petrova said so.', true],
	['Anna Petrova said so.', false],
	['Police Chief Adeyemi said so.', false],
	['Moreau, Anna Petrova and Lee spoke.', false],
	['Old Anna Petrova said so.', false],
	['Council Anna Petrova said so.', false],
])('%s', (sentence, fuses) => {
	expect(fusesNames(sentence, () => findActors(ARTICLE))).toBe(fuses);
});

test.each([
	[580, true],
	[581, false],
])(
	'of a sentence only its first 600 letters are asked: a name behind %i more',
	(letters, fuses) => {
		const sentence = `${'a'.repeat(letters)} Moreau Anna Petrova said so.`;
		expect(fusesNames(sentence, () => findActors(ARTICLE))).toBe(fuses);
	},
);
