import { describe, expect, test } from 'vitest';
import { isKindOfRole } from '../../../../src/analysis/words/people/kinds-of-roles.ts';
import { checkSpeaker } from '../../quotes/check-speaker.ts';

test.each([
	['officer', 'inspector', true],
	['inspector', 'officer', false],
	['scientist', 'volcanologist', true],
	['scientist', 'florist', false],
	['premier', 'minister', true],
	['mayor', 'minister', false],
	['holiness', 'pope', true],
] as const)('of whom is “the %s” said, of a %s? %s', (noun, role, expected) => {
	expect(isKindOfRole(noun, role)).toBe(expected);
});

describe('somebody is taken up by a wider noun', () => {
	checkSpeaker(
		'the officer',
		'Ann Lee wept in court. Detective Inspector Bo Ek, of Zell police, thanked her. “It was hard,” the officer said.',
		'Bo Ek',
	);
	checkSpeaker(
		'the premier',
		'Queen Maren came with the prime minister, Jona Ravn.\n\nMrs Ravn was glad. “It is a wall,” the premier said.',
		'Jona Ravn',
	);
	checkSpeaker(
		'Her Majesty is no name',
		'Queen Maren came to Zell. Her Majesty sat down. “It is a wall,” she said.',
		'Maren',
	);
	checkSpeaker(
		'a king is no teacher',
		'They played for the king of Orla. Their teacher, Yusuf Dem, sat down. “I have heard worse,” the king said.',
		'king',
	);
	checkSpeaker(
		'not the singer',
		'Inspector Bo Ek sat down. Ann Lee, a singer, wept. “It was hard,” the officer said.',
		'Bo Ek',
	);
	checkSpeaker(
		'the prime minister is not the farming minister',
		'Agriculture Minister Bo Ek won.\n\nThe prime minister stood by him. “I trust him,” he said.',
		'prime minister',
	);
	checkSpeaker(
		'the minister still is',
		'Agriculture Minister Bo Ek won. “I trust them,” the minister said.',
		'Bo Ek',
	);
});
