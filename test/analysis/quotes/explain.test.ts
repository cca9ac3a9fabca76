import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { EXPLANATIONS, type Explanations } from '../../../src/analysis/quotes/explain.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

const TEXTS = [
	'“Talks go on,” Ann Lee said. “We wait here,” she added. “It is late now.”',
	'Asked by a reporter, “Who pays for all of it?” Ann Lee smiled. “Nobody knows yet.”',
	'Nordpress quoted her as saying “we wait here for good.” Ann Lee left.',
	'According to Bo Ek, “the gate was shut.” In the words of Ann Lee, “it is the end of it.”',
	'Did it hurt?\n\n“It did not hurt at all.”\n\nAnn Lee laughed.\n\n“We came in the end,\n\n“and we stay,” said Ann Lee.',
	'“We wait here.”\n\n— Ann Lee, Dunmarrow',
	'The letter of Ann Lee ended: “We wait here for good.”',
];

test('an explanation decides nothing', () => {
	const renamed = Object.fromEntries(
		Object.keys(EXPLANATIONS).map((rule, index) => [rule, `worded anew ${index}`]),
	) as Explanations;
	for (const text of TEXTS) {
		const document = readDocument({ text, language: 'en' });
		const find = (explanations: Explanations) =>
			findQuotes(document, readNames(document), explanations).map(({ why, ...quote }) => quote);
		expect(find(renamed)).toEqual(find(EXPLANATIONS));
	}
});

test('every rule has an explanation of its own', () => {
	const explanations = Object.values(EXPLANATIONS);
	expect(new Set(explanations).size).toBe(explanations.length);
});
