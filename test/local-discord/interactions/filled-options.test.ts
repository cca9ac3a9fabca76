import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { type Answer, commandData } from '../../../src/local-discord/interactions/command-data.ts';
import type { Command, CommandOption } from '../../../src/local-discord/wire.ts';
import { addGuild, addUser, directMessages, join } from '../../../src/local-discord/world.ts';
import { plainState } from '../plain-state.ts';

const FILE = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('high') };
const letters = (count: number) => 'x'.repeat(count);
const option = (type: Kind, more: Partial<CommandOption> = {}): CommandOption => ({
	type,
	name: 'it',
	description: 'An option',
	...more,
});

/** Ann is where `place` says, and fills in a command with these options. */
function filling(options: readonly CommandOption[], place: 'guild' | 'direct' = 'guild') {
	const state = plainState();
	const guild = addGuild(state, {
		id: '9',
		name: 'Harbour News',
		roles: [{ name: 'Editors', id: '8' }],
	});
	const ann = addUser(state, { name: 'ann', id: '7' });
	join(state, ann, guild, ['8']);
	const [general] = guild.channels;
	const channel = place === 'guild' ? general : directMessages(state, ann);
	if (!channel) throw new Error('a guild without a channel');
	const command = { id: '5', name: 'ask', type: 1, options } as unknown as Command;
	return {
		general,
		send: (
			answers: Readonly<Record<string, Answer>>,
			{ path = [] as readonly string[], focused = undefined as string | undefined } = {},
		) => commandData(state, { command, path, place: { user: ann, channel } }, { answers, focused }),
	};
}

/** What comes of one option that is given this answer. */
const valueGiven = (one: CommandOption, it: Answer) =>
	(filling([one]).send({ it }) as { options: { value: unknown }[] }).options[0]?.value;

describe('what an option takes', () => {
	const bounded = { min_length: 2, max_length: 5 };
	const between = { min_value: 1, max_value: 9 };
	const choices = [
		{ name: 'High', value: 'high' },
		{ name: 'Low', value: 'low' },
	];

	test.each<[string, CommandOption, Answer]>([
		['a text of the least length', option(Kind.String, bounded), 'ab'],
		['a text of the greatest', option(Kind.String, bounded), 'abcde'],
		['6,000 characters where nothing is said', option(Kind.String), letters(6000)],
		['no characters where nothing is said', option(Kind.String), ''],
		['the least number', option(Kind.Integer, between), 1],
		['the greatest', option(Kind.Integer, between), 9],
		['any number where nothing is said', option(Kind.Integer), -9_000_000],
		['a fraction', option(Kind.Number), 1.5],
		['no', option(Kind.Boolean), false],
		['the second of the choices', option(Kind.String, { choices }), 'low'],
		['any text where there are no choices', option(Kind.String, { choices: [] }), 'ebb'],
		[
			'any text where choices come as one types',
			option(Kind.String, { choices, autocomplete: true }),
			'ebb',
		],
	])('%s', (_, one, answer) => {
		expect(valueGiven(one, answer)).toBe(answer);
	});

	test.each<[string, CommandOption, Answer, string]>([
		['a text that is too short', option(Kind.String, bounded), 'a', 'it must be from 2 to 5'],
		['a text that is too long', option(Kind.String, bounded), 'abcdef', 'it must be from 2 to 5'],
		['6,001 characters', option(Kind.String), letters(6001), 'it must be from -Infinity to 6000'],
		['a number that is too small', option(Kind.Integer, between), 0, 'it must be from 1 to 9'],
		['a number that is too great', option(Kind.Number, between), 9.5, 'it must be from 1 to 9'],
		['a fraction for a whole number', option(Kind.Integer), 1.5, 'it cannot be 1.5'],
		['a number for a text', option(Kind.String), 1, 'it cannot be 1'],
		['a text for a number', option(Kind.Number), '1', 'it cannot be 1'],
		['a text for yes or no', option(Kind.Boolean), 'true', 'it cannot be true'],
		[
			'what is not among the choices',
			option(Kind.String, { choices }),
			'ebb',
			'does not offer ebb',
		],
		['a file for a text', option(Kind.String), FILE, 'it takes no file'],
		['a text for a file', option(Kind.Attachment), 'a.txt', 'it takes a file'],
		[
			'a file of another kind',
			option(Kind.Attachment, { file_types: ['.pdf'] }),
			FILE,
			'is none of .pdf',
		],
		['a user that there is not', option(Kind.User), '2', 'no users with the id 2'],
		['a role that there is not', option(Kind.Role), '7', 'no roles with the id 7'],
		['a user for a channel', option(Kind.Channel), '7', 'no channels with the id 7'],
	])('but not %s', (_, one, it, problem) => {
		expect(() => filling([one]).send({ it })).toThrow(problem);
	});
});

describe('what goes along', () => {
	const ANN = { id: '7', username: 'ann' };

	test.each<[string, CommandOption, Answer, object]>([
		['a user', option(Kind.User), '7', { users: { 7: ANN }, members: { 7: { roles: ['8'] } } }],
		['a user by what they are', option(Kind.User), ANN, { users: { 7: ANN } }],
		['a role', option(Kind.Role), '8', { roles: { 8: { name: 'Editors' } } }],
		['a role that may be mentioned', option(Kind.Mentionable), '8', { roles: { 8: { id: '8' } } }],
		['a user that may be mentioned', option(Kind.Mentionable), '7', { users: { 7: ANN } }],
	])('%s', (_, one, it, resolved) => {
		expect(filling([one]).send({ it })).toMatchObject({ resolved });
	});

	test('a channel, with what is allowed there', () => {
		const { general, send } = filling([option(Kind.Channel)]);
		const id = general?.id ?? '';
		const channels = { [id]: { name: 'general', permissions: expect.stringMatching(/^\d+$/) } };
		expect(send({ it: id })).toMatchObject({ resolved: { channels } });
	});

	test('a file, which only the asker sees', () => {
		const id = String(valueGiven(option(Kind.Attachment), FILE));
		expect(id).toMatch(/^\d+$/);
		const sent = filling([option(Kind.Attachment)]).send({ it: FILE });
		const attachments = Object.values(Object(sent).resolved.attachments);
		expect(attachments).toMatchObject([{ filename: 'a.txt', size: 4, ephemeral: true }]);
	});

	test('nothing of a guild in direct messages', () => {
		const { send } = filling([option(Kind.User)], 'direct');
		expect(Object.keys(Object(send({ it: '7' })).resolved)).toEqual(['users']);
	});

	test('nothing where nothing is chosen', () => {
		expect(filling([]).send({})).toStrictEqual({ id: '5', name: 'ask', type: 1 });
		expect(filling([option(Kind.String)]).send({})).toStrictEqual({
			id: '5',
			name: 'ask',
			type: 1,
		});
		expect(filling([option(Kind.String)]).send({ it: 'a' })).not.toHaveProperty('resolved');
	});
});

describe('a command', () => {
	const REQUIRED = option(Kind.String, { required: true });
	const OTHER = option(Kind.Integer, { name: 'other', max_value: 5 });
	const SUB = option(Kind.Subcommand, { name: 'add', options: [REQUIRED] });
	const GROUP = option(Kind.SubcommandGroup, { name: 'table', options: [SUB] });

	test('is not sent without what it needs, nor with what it does not know', () => {
		expect(() => filling([REQUIRED]).send({})).toThrow('it is required');
		expect(() => filling([OTHER]).send({ it: 'a' })).toThrow('/ask has no option it');
		expect(() => filling([SUB]).send({ other: 1 }, { path: ['add'] })).toThrow(
			'/ask add has no option other',
		);
	});

	test('that is being typed comes as it stands, without files', () => {
		const options = [REQUIRED, OTHER, option(Kind.Attachment, { name: 'file' })];
		const sent = filling(options).send({ other: 99, file: FILE }, { focused: 'it' });
		expect(sent).toMatchObject({
			options: [
				{ name: 'it', value: '', focused: true },
				{ name: 'other', value: 99 },
			],
		});
		expect(Object(sent).options).toHaveLength(2);
		const started = filling(options).send({ it: 'a' }, { focused: 'other' });
		expect(started).toMatchObject({
			options: [
				{ name: 'it', value: 'a' },
				{ name: 'other', value: '', focused: true },
			],
		});
	});

	test('stands in its sub-command and its group', () => {
		expect(filling([GROUP]).send({ it: 'a' }, { path: ['table', 'add'] })).toMatchObject({
			options: [
				{
					name: 'table',
					type: Kind.SubcommandGroup,
					options: [{ name: 'add', type: Kind.Subcommand, options: [{ name: 'it', value: 'a' }] }],
				},
			],
		});
	});

	test.each<[string, readonly CommandOption[], readonly string[], string]>([
		['without a sub-command', [SUB], [], '/ask needs a subcommand'],
		['without a group', [GROUP], [], '/ask needs a subcommand'],
		['without one of its group', [GROUP], ['table'], '/ask table needs a subcommand'],
		['with one that there is not', [SUB], ['remove'], '/ask has no subcommand remove'],
		['with an option in its place', [OTHER], ['other'], '/ask has no subcommand other'],
	])('is not sent %s', (_, options, path, problem) => {
		expect(() => filling(options).send({}, { path })).toThrow(problem);
	});
});
