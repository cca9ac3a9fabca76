import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readTokens } from '../../../../src/analysis/document/tokens.ts';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';
import {
	isRoleNoun,
	rolesBeside,
	suitsKind,
} from '../../../../src/analysis/entities/names/roles.ts';

/** What is said beside Lee: each role’s noun and its words. */
function rolesOf(text: string): string[] {
	const tokens = readTokens(readDocument({ text, language: 'en' }));
	const chunk = readChunks(tokens).find(({ keys }) => keys.includes('lee'));
	const roles = chunk ? rolesBeside(tokens, chunk) : [];
	return roles.map(({ head, phrase, words }) => {
		expect([...words].join(' ')).toBe(phrase.toLowerCase().replaceAll(/’s?/g, ''));
		return `${head}: ${phrase}`;
	});
}

function check(text: string, expected: string[]): void {
	test(text, () => expect(rolesOf(text)).toEqual(expected));
}

describe('a word of a verb before the noun', () => {
	check('The firm’s managing director, Ann Lee, sat', ['director: firm’s managing director']);
	check('the acting head, Ann Lee, sat', ['head: acting head']);
	check('The retired judge, Ann Lee, sat', ['judge: retired judge']);
	check('It was meeting director Ann Lee', ['director: director']);
	check('Then they kicked captain Ann Lee', ['captain: captain']);
});

test.each([
	['baker', true],
	['sister', true],
	['airline', true],
	['table', false],
] as const)('%s: a role? %s', (word, expected) => expect(isRoleNoun(word)).toBe(expected));

test.each([
	['baker', true, false],
	['sister', true, false],
	['president', true, false],
	['ms', true, false],
	['beekeeper', true, false],
	['airline', false, true],
	['table', false, false],
] as const)('%s suits a person: %s, an institution: %s', (head, person, institution) => {
	const role = { head, phrase: head, words: new Set([head]), letters: new Set<string>() };
	expect(suitsKind(role, 'person')).toBe(person);
	expect(suitsKind(role, 'institution')).toBe(institution);
});

describe('a place behind a title is part of it, and what stands in no phrase with the name is not', () => {
	check('Then US Secretary of State Ann Lee came', ['secretary: US Secretary of State']);
	check('Then Minister for Trade Ann Lee came', ['minister: Minister for Trade']);
	check('Then the Bank of Tarn President Ann Lee came', ['president: Bank of Tarn President']);
	check('Then came Ann Lee, a nurse there.', ['nurse: nurse']);
	check('Then came Ann Lee, now the mayor of Tarn.', []);
	check('It is full, the vicar of Tarn, Ann Lee, said.', ['vicar: vicar of Tarn']);
	check('He met the vicar of Tarn, Ann Lee said.', []);
	check('The head of the bank in Tarn, Ann Lee, came', ['head: head of the bank in Tarn']);
	check('There were the vicar of Tarn, Ann Lee, and others.', []);
});

describe('titles', () => {
	check('Then Chief Executive Ann Lee came', ['executive: Chief Executive']);
	check('Then Mr Lee came', []);
	check('Then CEO Ann Lee came', ['ceo: CEO']);
	check('Then Ms President Ann Lee came', ['president: President']);
	check('Then Ann Lee came', []);
});

describe('words before a name', () => {
	check('Then union leader Ann Lee came', ['leader: union leader']);
	check('Then the old union leader Ann Lee came', ['leader: old union leader']);
	check('Then the airline’s chairman, Ann Lee, came', ['chairman: airline’s chairman']);
	check('Then the chairman, the Ann Lee, came', ['chairman: chairman']);
	check('Then chairman, Ann Lee, came', []);
	check('Then a chairman, Ann Lee, came', ['chairman: chairman']);
	check('Then our old and tired chairman, Ann Lee, came', []);
	check('Its founder and chairman, Ann Lee, came', ['chairman: founder and chairman']);
	check('Orla’s founder and chief executive, Ann Lee, came', [
		'executive: Orla’s founder and chief executive',
	]);
	check('He met the founder and chairman, Ann Lee, in Orla', []);
	check('Its river and chairman, Ann Lee, came', []);
	check('Its founder and the chairman, Ann Lee, came', ['chairman: chairman']);
	check('Then the table, Ann Lee, came', []);
	check('Then the table Ann Lee came', []);
	check('Then the chairman’s Ann Lee came', []);
	check('Then the chairman and Ann Lee came', []);
	check('Then the chairman of the Ann Lee came', []);
	check('Then the chairman of airline Ann Lee came', ['chairman: chairman of airline']);
	check('Then the table of airline Ann Lee came', ['airline: airline']);
	check('Then she met chairman Ann Lee', ['chairman: chairman']);
	check('Then wounded chairman Ann Lee came', ['chairman: chairman']);
	check('Then going chairman Ann Lee came', ['chairman: chairman']);
	check('Then we saw chairman Ann Lee', ['chairman: chairman']);
	check('Then we went old chairman Ann Lee', ['chairman: old chairman']);
	check('Then the one two three four five six seven eight nine chairman Ann Lee came', [
		'chairman: chairman',
	]);
	check('Then the big red old new long short chairman Ann Lee came', [
		'chairman: old new long short chairman',
	]);
	check('Then the big red old new long short wide chairman Ann Lee came', [
		'chairman: old new long short wide chairman',
	]);
	check('Then with old chairman Ann Lee came', ['chairman: old chairman']);
	check('Then\nchairman Ann Lee came', ['chairman: chairman']);
	check('Then “so” chairman Ann Lee came', ['chairman: chairman']);
	check('Then the sister Ann Lee came', ['sister: sister']);
	check('Then the council Ann Lee came', ['council: council']);
	check('Then the chairman the Ann Lee came', []);
});

describe('words behind a name', () => {
	check('Then Ann Lee, a baker, came', ['baker: baker']);
	check('Then Ann Lee, the old baker of Zell, came', ['baker: old baker of Zell']);
	check('Then Ann Lee, 52, a baker, came', ['baker: baker']);
	check('Then Ann Lee, 52 a baker, came', ['baker: baker']);
	check('Then Ann Lee 52, a baker, came', ['baker: baker']);
	check('Then Ann Lee, 1952, a baker, came', []);
	check('Then Ann Lee is a baker', ['baker: baker']);
	check('Then Ann Lee is also a baker', ['baker: baker']);
	check('Then Ann Lee also a baker', ['baker: baker']);
	check('Then Ann Lee who is a baker', ['baker: baker']);
	check('Then Ann Lee, who is a baker', ['baker: baker']);
	check('Then Ann Lee, who was the baker', ['baker: baker']);
	check('Then Ann Lee, who sees a baker', []);
	check('Then Ann Lee who a baker', []);
	check('Then Ann Lee a baker', []);
	check('Then Ann Lee, baker, came', ['baker: baker']);
	check('Then Ann Lee, old one, came', []);
	check('Then Ann Lee, Zell’s old one, came', ['old: Zell’s old']);
	check('Then Ann Lee, a baker who came', ['baker: baker']);
	check('Then Ann Lee, a baker which came', ['baker: baker']);
	check('Then Ann Lee, a baker and mayor, came', ['baker: baker and mayor']);
	check('Then Ann Lee, a baker said', []);
	check('Then Ann Lee, a has baker', []);
	check('Then Ann Lee, author of the “so”', ['author: author']);
	check('Then Ann Lee, author of “so”', ['author: author']);
	check('Then Ann Lee, author if', ['author: author']);
	check('Then Ann Lee, of the club', []);
	check('Then Ann Lee, and so', []);
	check('Then Ann Lee,', []);
	check('Then Ann Lee’s, a baker', []);
	check('Then Ann Lee, a baker\nof the club', ['baker: baker']);
	check(
		'Then Ann Lee, a baker of one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
		['baker: baker of one two three four five six seven eight nine ten eleven twelve thirteen'],
	);
	check('Then Ann Lee remains the baker', ['baker: baker']);
	check('Then Ann Lee became baker', ['baker: baker']);
	check('Then Ann Lee sees the baker', []);
	check('Then Ann Lee, an Ealing baker’s shop, came', ['shop: Ealing baker’s shop']);
});

describe('offices with their place before a name, and what somebody else tells', () => {
	check('Then her father, Ann Lee said, was tall', []);
	check('Then the chairman, Ann Lee said.', ['chairman: chairman']);
	check('Then the chairman, Ann Lee slept, was tall', ['chairman: chairman']);
	check('Then Ann Lee, 52 an old one, came', ['old: old']);
	check('Then Ann Lee was who the baker saw', []);
	check('The coroner for East Orla, Ann Lee, rose', ['coroner: coroner for East Orla']);
	check('Rain fell. The coroner for East Orla, Ann Lee, rose', ['coroner: coroner for East Orla']);
	check('Then the coroner for East Orla, Ann Lee, rose', []);
	check('Then the coroner for East Orla, Ann Lee, said', ['coroner: coroner for East Orla']);
	check('The coroner for old, cold Orla, Ann Lee, rose', []);
	check('The coroner who slept for Orla, Ann Lee, rose', []);
	check('The table for East Orla, Ann Lee, rose', []);
	check('The coroner for one two three four five six seven eight nine ten eleven, Ann Lee, rose', [
		'coroner: coroner for one two three four five six seven eight nine ten eleven',
	]);
	check(
		'The coroner for one two three four five six seven eight nine ten eleven twelve, Ann Lee, rose',
		[],
	);
	check('Baker Ann Lee came', ['baker: Baker']);
	check('old baker Ann Lee came', ['baker: old baker']);
});

describe('another paragraph, another verb, and no comma', () => {
	check('Then chairman\n\nAnn Lee came', []);
	check('Then came chairman of airline Ann Lee', ['chairman: chairman of airline']);
	check('The coroner for East Orla Ann Lee rose', []);
	check('The Minister of Works, Ann Lee, on Tuesday rose', ['minister: Minister of Works']);
	check('The Governor of East Orla, Ann Lee, has left', ['governor: Governor of East Orla']);
	check('ORLA – The Minister of Works, Ann Lee, rose', ['minister: Minister of Works']);
	check('Rain fell – then the Minister of Works, Ann Lee, rose', []);
	check('He met the Minister of Works, Ann Lee, and Bo Ek', []);
	check('Tea with the Governor of East Orla, Ann Lee, is cheap', []);
});
