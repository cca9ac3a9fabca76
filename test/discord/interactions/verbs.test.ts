import { describe, expect, test } from 'vitest';
import type { AnyCommand, MenuCommand } from '../../../src/discord/interactions/command.ts';
import { readInput } from '../../../src/discord/interactions/input.ts';
import { findMenuCommand, headsOf, verbsOf } from '../../../src/discord/interactions/verbs.ts';
import { says } from '../../support/bot.ts';

const run = async () => says('done');
const PAGE: AnyCommand = { audience: 'members', description: 'A page', options: {}, run };
const READ: MenuCommand = { audience: 'members', menu: 'Read out', description: 'Reads', run };
const DESK: AnyCommand = {
	audience: 'editors',
	description: 'A desk',
	verbs: {
		'add text': { description: 'Adds a text', options: {}, run },
		list: { description: 'Lists', options: {}, run },
	},
};
const COMMANDS = new Map<string, AnyCommand>([
	['page', PAGE],
	['read-out', READ],
	['desk', DESK],
]);

describe('what can be typed', () => {
	test.each<[string, AnyCommand, readonly string[]]>([
		['page', PAGE, ['page']],
		['desk', DESK, ['desk add text', 'desk list']],
		['read-out', READ, []],
	])('of %s', (name, command, typed) => {
		expect([...verbsOf(name, command).keys()]).toEqual(typed);
	});

	test('is what is run', () => {
		expect(verbsOf('page', PAGE).get('page')).toBe(PAGE);
		expect(verbsOf('desk', DESK).get('desk list')?.description).toBe('Lists');
	});
});

test('a command of the menu of messages is found by what it is called there', () => {
	expect(findMenuCommand(COMMANDS, 'Read out')).toBe(READ);
	expect(findMenuCommand(COMMANDS, 'read-out')).toBeUndefined();
	expect(findMenuCommand(COMMANDS, 'page')).toBeUndefined();
});

test('the help lists each thing that can be done', () => {
	expect(headsOf(COMMANDS)).toEqual([
		{ name: 'page', place: 'typed', description: 'A page', audience: 'members' },
		{ name: 'Read out', place: 'menu', description: 'Reads', audience: 'members' },
		{ name: 'desk add text', place: 'typed', description: 'Adds a text', audience: 'editors' },
		{ name: 'desk list', place: 'typed', description: 'Lists', audience: 'editors' },
	]);
});

test('what was typed into the options comes without blanks around it, nothing as absent', async () => {
	const option = (kind: 'text' | 'integer' | 'boolean' | 'file') => ({ kind, description: '' });
	const options = {
		words: option('text'),
		blank: option('text'),
		left: option('text'),
		most: option('integer'),
		isLoud: option('boolean'),
		file: option('file'),
	};
	const values = new Map<string, string | number | boolean>([
		['words', ' high tide '],
		['blank', ' '],
		['most', 0],
		['isLoud', false],
		['other', 'x'],
	]);
	expect(await readInput(options, { values, files: {} }, 'http://127.0.0.1:9/api')).toStrictEqual({
		words: 'high tide',
		blank: undefined,
		left: undefined,
		most: 0,
		isLoud: false,
		file: undefined,
	});
});
