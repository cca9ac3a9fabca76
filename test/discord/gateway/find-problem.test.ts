import { describe, expect, test } from 'vitest';
import { findGroupProblem, findProblem } from '../../../src/discord/gateway/find-problem.ts';

const run = () => ({ tone: 'notice', blocks: [] });
const COMMAND = { audience: 'members', description: 'Tells', options: {}, run };
const optionsOf = (count: number, description = 'What') =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`o${index}`, { kind: 'text', description }]),
	);
const NOT_A_COMMAND = 'its default export is not a command';

/** What is wrong with a file of this content; undefined where it is a command. */
function check(name: string, command: unknown, problem: string | undefined) {
	test(name, () => expect(findProblem('tell', command)).toBe(problem));
}

describe('a command', () => {
	check('that is one', COMMAND, undefined);
	check('nothing', undefined, NOT_A_COMMAND);
	check('null', null, NOT_A_COMMAND);
	check('a text', 'tell', NOT_A_COMMAND);
	check('without an audience', { ...COMMAND, audience: undefined }, 'it has no audience');
	check('for the bot’s owner', { ...COMMAND, audience: 'owner' }, 'it has no audience');
	check('for editors', { ...COMMAND, audience: 'editors' }, undefined);
	check('for admins', { ...COMMAND, audience: 'admins' }, undefined);
	check('that runs nothing', { audience: 'members', options: {} }, NOT_A_COMMAND);
	check('that has no options', { audience: 'members', run }, NOT_A_COMMAND);
	check('of no audience at all', { description: 'Tells', options: {}, run }, NOT_A_COMMAND);
	check('with 24 options', { ...COMMAND, options: optionsOf(24) }, undefined);
	check('with 25', { ...COMMAND, options: optionsOf(25) }, '/tell has too many options');
	check(
		'without a description',
		{ ...COMMAND, description: ' ' },
		'/tell: " " is not a description of 1 to 100 letters',
	);
	check('with a long one', { ...COMMAND, description: 'a'.repeat(100) }, undefined);
	check(
		'with a longer one',
		{ ...COMMAND, description: 'a'.repeat(101) },
		`/tell: "${'a'.repeat(101)}" is not a description of 1 to 100 letters`,
	);
	check(
		'with an option that is not described',
		{ ...COMMAND, options: optionsOf(1, '') },
		'/tell: "" is not a description of 1 to 100 letters',
	);
	check(
		'with an option of an odd name',
		{ ...COMMAND, options: { 'My option': { kind: 'text', description: 'What' } } },
		'/tell: "My option" cannot be the name of an option',
	);
	test.each([
		['tell_1-a', undefined],
		['a'.repeat(32), undefined],
		['a'.repeat(33), 'its name cannot be that of a command'],
		['Tell', 'its name cannot be that of a command'],
		['', 'its name cannot be that of a command'],
	])('called %s', (name, problem) => {
		expect(findProblem(name, COMMAND)).toBe(problem);
	});
});

describe('a command of several', () => {
	const verbs = {
		one: { description: 'One', options: {}, run },
		two: { description: 'Two', options: {}, run },
	};
	const GROUP = { audience: 'members', description: 'Tells', verbs };
	check('that is one', GROUP, undefined);
	check(
		'that names one oddly',
		{ ...GROUP, verbs: { 'One Two': verbs.one } },
		'/tell One Two cannot be typed',
	);
	check('that has none to name', { ...GROUP, verbs: null }, NOT_A_COMMAND);
	check(
		'whose second has too many options',
		{ ...GROUP, verbs: { ...verbs, two: { ...verbs.two, options: optionsOf(25) } } },
		'/tell two has too many options',
	);
});

describe('a command of the menu', () => {
	const MENU = { audience: 'members', menu: 'Tell me', description: 'Tells', run };
	check('that is one', MENU, undefined);
	check('for editors', { ...MENU, audience: 'editors' }, 'the menu of messages is for everybody');
	check('of a long name', { ...MENU, menu: 'a'.repeat(32) }, undefined);
	check(
		'of a longer one',
		{ ...MENU, menu: 'a'.repeat(33) },
		`"${'a'.repeat(33)}" is not a name of 1 to 32 letters for a menu`,
	);
	check('without a description', { ...MENU, description: '' }, 'it has no description');
	check('that runs nothing', { ...MENU, run: undefined }, NOT_A_COMMAND);
	check('whose name is none', { ...MENU, menu: 7 }, NOT_A_COMMAND);
});

describe('a part of a command', () => {
	test.each([
		['a sub-command', COMMAND, 'sub-command', undefined],
		['none', {}, 'sub-command', 'its default export is not a sub-command'],
		['none at all', undefined, 'sub-command', 'its default export is not a sub-command'],
		['without options', { run }, 'sub-command', 'its default export is not a sub-command'],
		['what cannot run', { options: {} }, 'sub-command', 'its default export is not a sub-command'],
		['a group', { description: 'Tells' }, 'group', undefined],
		['a group without a description', {}, 'group', 'it has no description'],
		['no group at all', undefined, 'group', 'it has no description'],
	] as const)('%s', (_, content, part, problem) => {
		expect(findGroupProblem(content, part)).toBe(problem);
	});
});
