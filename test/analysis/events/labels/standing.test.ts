import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

/** The label of the last time of a text, and why it needs its article to be understood. */
function check(text: string, expected: string): void {
	test(text, () => expect(labelIn(text)).toBe(expected));
}

describe('what stands alone', () => {
	check('Ann Lee left Zell on Monday.', 'Ann Lee left Zell');
	check('Bells rang in Zell, N.L., on Monday.', 'Bells rang in Zell, N.L.');
	check('The council of Zell met on Monday.', 'The council of Zell met');
	check('The Zell council met on Monday.', 'The Zell council met');
	check('A baker met Ann Lee on Monday.', 'A baker met Ann Lee');
	check(
		'The baker met Ann Lee on Monday.',
		'The baker met Ann Lee | “the baker” is told elsewhere',
	);
	check('The storm hit Zell on Monday.', 'The storm hit Zell');
	check('A storm hit the town on Monday.', 'Storm hit the town | “the town” is told elsewhere');
	check(
		'Ida Roth arrived in the capital on Monday.',
		'Ida Roth arrived in the capital | “the capital” is told elsewhere',
	);
	check(
		'Ida Roth arrived in the capital of Corvo on Monday.',
		'Ida Roth arrived in the capital of Corvo',
	);
	check('Ann Lee sold her mill on Monday.', 'Ann Lee sold her mill');
	check(
		'The police met Ann Lee on Monday.',
		'The police met Ann Lee | who or what it was is told elsewhere',
	);
});

describe('what lost its end', () => {
	check(
		'Last Monday this town of 9,000 on the Corva became the first in Velia, and so far the only one, to hand its people what the guards kept on them.',
		'This town of 9,000 on the Corva became the first in Velia, and so far the only one | it is broken off',
	);
	check(
		'On the night of June 5, 1905, a flood cut another bed to the west, and Grimsvik, with 300 fishermen asleep on it, woke up on the Velian side of the water.',
		'A flood cut another bed to the west, and Grimsvik, with 300 fishermen asleep on it | it is broken off',
	);
});

describe('a relative clause says nothing of which one it was', () => {
	check(
		'The library, which opened on 14 June 1906 with money from Ann Lee, was shut.',
		'The library opened with money from Ann Lee | who or what it was is told elsewhere',
	);
});

describe('a pronoun', () => {
	check('He left Zell on Monday.', 'He left Zell | “He” is told elsewhere');
	check('She left Zell on Monday.', 'She left Zell | “She” is told elsewhere');
	check(
		'Tom Reed met her in Zell on Monday.',
		'Tom Reed met her in Zell | “her” is told elsewhere',
	);
	check('Ann Lee met him in Zell on Monday.', 'Ann Lee met him in Zell | “him” is told elsewhere');
	check('Ann Lee met us in Zell on Monday.', 'Ann Lee met us in Zell | “us” is told elsewhere');
	check('It rained in Zell on Monday.', 'It rained in Zell | “It” is told elsewhere');
	check('His mayor left Zell on Monday.', 'His mayor left Zell | “His” is told elsewhere');
	check(
		'The mayor of Zell hurt himself on Monday.',
		'The mayor of Zell hurt himself | “himself” is told elsewhere',
	);
	check('Ann Lee hurt herself on Monday.', 'Ann Lee hurt herself');
	check('Ann Lee wept. She left Zell on Monday.', 'Ann Lee left Zell');
	check('Ann Lee wept. She sold her mill on Monday.', 'Ann Lee sold her mill');
});

describe('a king of a president’s name', () => {
	check(
		'President Bo Reed wept. King Reed of Corvo came to Zell on Monday.',
		'King Reed of Corvo came to Zell',
	);
	check('President Bo Reed wept. President Reed came to Zell on Monday.', 'Bo Reed came to Zell');
});

describe('they and their', () => {
	check('The Zell council sold their mill on Monday.', 'The Zell council sold their mill');
	check('Ann Lee and Tom Reed sold their mill on Monday.', 'Ann Lee and Tom Reed sold their mill');
	check('Mayors of Zell sold their mill on Monday.', 'Mayors of Zell sold their mill');
	check(
		'Ann Lee missed their first match in Zell on Monday.',
		'Ann Lee missed their first match in Zell | “their” is told elsewhere',
	);
});

describe('a person of a place', () => {
	check(
		'A judge in Zell freed the Corvo woman on Monday.',
		'A judge in Zell freed the Corvo woman | a person without a name',
	);
	check('A judge in Zell freed a Corvo woman on Monday.', 'A judge in Zell freed a Corvo woman');
});

describe('what points back', () => {
	check('This mill in Zell fell on Monday.', 'This mill in Zell fell | “This” points back');
	check('Ann Lee sold this mill on Monday.', 'Ann Lee sold this mill | “this” points back');
	check(
		'Ann Lee sold another mill on Monday.',
		'Ann Lee sold another mill | “another” points back',
	);
	check('Ann Lee said that Zell fell on Monday.', 'Zell fell');
	check('Ann Lee went there on Monday.', 'Ann Lee went there | “there” points back');
});

describe('what was told', () => {
	check('Ann Lee said on Monday.', 'Ann Lee said | what was told is missing');
	check('Ann Lee said so on Monday.', 'Ann Lee said | what was told is missing');
	check(
		'Ann Lee told the mayor of Zell on Monday.',
		'Ann Lee told the mayor of Zell | what was told is missing',
	);
	check('Ann Lee announced a plan for Zell on Monday.', 'Ann Lee announced a plan for Zell');
	check('The fall of Zell was announced on Monday.', 'The fall of Zell was announced');
	check('Ann Lee said on Monday: “Zell fell.”', 'Ann Lee said “Zell fell”');
});

describe('which one it was', () => {
	check(
		'Ann Lee left the company on Monday.',
		'Ann Lee left the company | “the company” is told elsewhere',
	);
	check('Ann Lee left the company of Zell on Monday.', 'Ann Lee left the company of Zell');
	check('Ann Lee left the company of 1931 on Monday.', 'Ann Lee left the company of 1931');
	check('Ann Lee left a company on Monday.', 'Ann Lee left a company');
	check(
		'Ann Lee saw the officers on Monday.',
		'Ann Lee saw the officers | “the officers” is told elsewhere',
	);
	check('Ann Lee left the city on Monday.', 'Ann Lee left the city | “the city” is told elsewhere');
	check('Ann Lee left the sea on Monday.', 'Ann Lee left the sea');
	check(
		'The 23-year-old left Zell on Monday.',
		'The 23-year-old left Zell | a person without a name',
	);
	check('The old mill fell on Monday.', 'The old mill fell | “the mill” is told elsewhere');
	check(
		'The old mill fell in Zell on Monday.',
		'The old mill fell in Zell | “the mill” is told elsewhere',
	);
	check('An old mill fell in Zell on Monday.', 'An old mill fell in Zell');
	check(
		'Both mills fell in Zell on Monday.',
		'Both mills fell in Zell | who or what it was is told elsewhere',
	);
	check('The leaving of Zell began on Monday.', 'The leaving of Zell began');
});

describe('what is left over', () => {
	check('Ann Lee was found dead in Zell nine days after Monday.', 'Ann Lee was found dead');
	check(
		'Ann Lee was jailed in Zell for nine days on Monday.',
		'Ann Lee was jailed in Zell for nine days',
	);
	check(
		'Ann Lee saw what fell in Zell on Monday.',
		'What fell in Zell | a relative without its noun',
	);
	check('Ann Lee (a baker left Zell on Monday.', 'Ann Lee left Zell');
	check('Ann Lee left “Zell on Monday.', 'nothing');
	check(
		'Monday in Zell was the day of Ann Lee.',
		'Monday in Zell was the day of Ann Lee | the time cannot be left out',
	);
});

describe('one more, an age beside a name, and a day that stood for an article', () => {
	check(
		'Two more men drowned off Zell on Monday.',
		'Two more men drowned off Zell | one more, whom the article tells of',
	);
	check(
		'A second man drowned off Zell on Monday.',
		'A second man drowned off Zell | one more, whom the article tells of',
	);
	check(
		'The 54-year-old former judge Ann Lee died in Zell on Monday.',
		'The 54-year-old former judge Ann Lee died in Zell',
	);
	check(
		'The old 54-year-old judge Ann Lee died in Zell on Monday.',
		'The old 54-year-old judge Ann Lee died in Zell',
	);
	check(
		'The 54-year-old woman who met Ann Lee drowned off Zell on Monday.',
		'The 54-year-old woman who met Ann Lee drowned off Zell | a person without a name',
	);
	check(
		'The 54-year-old Zell drowned on Monday.',
		'The 54-year-old Zell drowned | a person without a name',
	);
	check(
		'The Zell party won Saturday’s vote.',
		'The Zell party won vote | the day stood for an article',
	);
	check('The Zell party won the vote of Saturday.', 'The Zell party won the vote');
	check(
		'The Arizona woman drowned off Zell on Monday.',
		'The Arizona woman drowned off Zell | a person without a name',
	);
});
