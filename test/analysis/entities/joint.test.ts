import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** The speakers of the first quote. */
function check(name: string, text: string, expected: string[]): void {
	test(name, () => {
		const document = readDocument({ text, language: 'en' });
		const [quote] = findQuotes(document, readNames(document));
		expect(quote?.speakers).toEqual(expected);
		expect(quote?.speaker ?? '').toBe(new Intl.ListFormat('en-GB').format(expected));
	});
}

describe('those who speak jointly', () => {
	check('two names', '“We stay,” Ann Lee and Tom Reed said.', ['Ann Lee', 'Tom Reed']);
	check('behind the verb', '“We stay,” said Ann Lee and Tom Reed.', ['Ann Lee', 'Tom Reed']);
	check('before the quote', 'Ann Lee and Tom Reed wrote: “We stay here.”', ['Ann Lee', 'Tom Reed']);
	check('three', '“We stay,” Ann Lee, Bo Ek and Tom Reed said.', ['Ann Lee', 'Bo Ek', 'Tom Reed']);
	check('appositions', '“We stay,” Ann Lee, the mayor, and Tom Reed, her deputy, said.', [
		'Ann Lee',
		'Tom Reed',
	]);
	check(
		'behind what they are',
		'The growers Sam and Lea Reed lost the barn. “We stay,” they said.',
		['Sam Reed', 'Lea Reed'],
	);
	check('a couple', 'Sam and Lea Reed, who farm, lost the barn. “We stay,” the couple said.', [
		'Sam Reed',
		'Lea Reed',
	]);
	check('a couple of nobody', 'Sam Reed lost the barn. “We stay,” the couple said.', ['couple']);
	check('a surname for both', '“We stay,” Sam and Lea Reed wrote.', ['Sam Reed', 'Lea Reed']);
	check('a colleague with a name', 'Ann Lee and her colleague Tom Reed wrote: “We stay here.”', [
		'Ann Lee',
		'Tom Reed',
	]);
	check(
		'the head of a bank, by name',
		'Ann Lee and the head of the Zell Bank, Tom Reed, met. They wrote: “We stay here.”',
		['Ann Lee', 'Tom Reed'],
	);
	check('one who is two things', 'The academic and professor Ann Lee wrote: “We stay here.”', [
		'Ann Lee',
	]);
	check('one by kinship', 'Ann Lee and her sister, Joan Lee, said “we will not sell.”', [
		'Ann Lee',
		'Joan Lee',
	]);
	check('roles', 'The dean and the treasurer said: “Nobody will be let go.”', [
		'dean',
		'treasurer',
	]);
	check('titles', 'Senators Ann Lee and Tom Reed said: “Nobody will be let go.”', [
		'Ann Lee',
		'Tom Reed',
	]);
});

describe('one alone, though another is named', () => {
	check('an object', 'She thanked Ann Lee and Tom Reed said: “We stay here.”', ['Tom Reed']);
	check(
		'behind a preposition',
		'“We stay,” a friend of Ann Lee and Tom Reed said.',
		['friend of Ann Lee'].map(() => 'a friend of Ann Lee'),
	);
	check('who does something else', '“We stay,” said Ann Lee and Tom Reed agreed.', ['Ann Lee']);
	check('behind a comma', '“We stay,” said Ann Lee, and Tom Reed nodded.', ['Ann Lee']);
	check('a clause of its own', 'Ann Lee left and Tom Reed said: “We stay here.”', ['Tom Reed']);
	check('a listener', '“We stay,” Ann Lee told Bo Ek and Tom Reed.', ['Ann Lee']);
	check('nobody', 'It hung there: “We will all stay here.”', []);
});
