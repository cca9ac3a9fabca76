import { expect, test } from 'vitest';
import type { Command } from '../../../../src/local-discord/wire.ts';
import {
	fittingVerbs,
	problemOf,
	readLine,
	verbsOf,
} from '../../../../src/playground/page/box/command-line.ts';

const text = (name: string, required = false) => ({ type: 3, name, description: name, required });
const command = (name: string, options: Command['options'] = [], type = 1): Command => ({
	id: name,
	application_id: '1',
	type,
	name,
	description: `About ${name}`,
	options,
	default_member_permissions: null,
	contexts: null,
	integration_types: [0],
	version: '1',
});
const verbs = verbsOf([
	command('voices', [text('speaker'), text('about')]),
	command('paper', [
		{ type: 1, name: 'list', description: 'All papers' },
		{
			type: 2,
			name: 'add',
			description: 'Adds',
			options: [
				{
					type: 1,
					name: 'file',
					description: 'From a file',
					options: [text('day'), text('title', true)],
				},
			],
		},
	]),
	command('voice', []),
	command('Count letters', [], 3),
]);

test('subcommands are verbs of their own; commands of the menu are none', () => {
	expect(verbs.map(({ name }) => name)).toEqual([
		'voices',
		'paper list',
		'paper add file',
		'voice',
	]);
});

function checkFitting(typed: string, expected: readonly string[]): void {
	test(`typing ${typed}`, () => {
		expect(fittingVerbs(verbs, typed).map(({ name }) => name)).toEqual(expected);
	});
}

checkFitting('/', ['voices', 'paper list', 'paper add file', 'voice']);
checkFitting('/VOI', ['voices', 'voice']);
checkFitting('/add', ['paper add file']);
checkFitting('/all', ['paper list']);
checkFitting('/nothing', []);

function checkLine(name: string, line: string, expected: object | undefined): void {
	test(name, () => {
		const read = readLine(verbs, line);
		expect(read && { verb: read.verb.name, ...read.texts }).toEqual(expected);
	});
}

checkLine('a verb alone', '/voices', { verb: 'voices' });
checkLine('the longest verb', '/voices x', { verb: 'voices', speaker: 'x' });
checkLine('a value of several words', '/voices speaker:Mara Lind', {
	verb: 'voices',
	speaker: 'Mara Lind',
});
checkLine('two options in any order', '/voices about: the tide speaker:Mara Lind ', {
	verb: 'voices',
	about: 'the tide',
	speaker: 'Mara Lind',
});
checkLine('a colon that names no option', '/voices about:one: two http://a.example', {
	verb: 'voices',
	about: 'one: two http://a.example',
});
checkLine('words without a name go to what is required', '/paper add file Spring day:2023-02-22', {
	verb: 'paper add file',
	title: 'Spring',
	day: '2023-02-22',
});
checkLine('capitals in the name', '/Voices Speaker:Ivo', { verb: 'voices', speaker: 'Ivo' });
checkLine('half a verb', '/paper add', undefined);
checkLine('another word', '/voicesss', undefined);

test.each([
	['/songs loud:yes', 'There is no command /songs.'],
	['/paper', 'Say which one: /paper list, /paper add file.'],
	['/Paper add title:Spring', 'Say which one: /paper list, /paper add file.'],
	['/paper add file:spring.txt', 'Type a space behind /paper add file, then its options.'],
])('%s is told what is wrong with it', (line, problem) => {
	expect(problemOf(verbs, line)).toBe(problem);
});

test('a bot without commands is told of', () => {
	expect(problemOf([], '/paper list')).toMatch(/no commands here yet/);
});
