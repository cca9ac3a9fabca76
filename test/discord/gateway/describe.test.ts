import { expect, describe as group, test } from 'vitest';
import { wording } from '../../../src/cards/messages/wording.ts';
import { describe } from '../../../src/discord/gateway/describe.ts';
import type { AnyCommand, OptionSpec } from '../../../src/discord/interactions/command.ts';

const run = async () => ({ tone: 'notice', blocks: [] }) as const;
const command = (options: Readonly<Record<string, OptionSpec>>, audience = 'admins') =>
	({ audience, description: 'Tells', options, run }) as unknown as AnyCommand;
const optionsOf = (options: Readonly<Record<string, OptionSpec>>, audience?: string) => {
	const described = describe('tell', command(options, audience), wording);
	return 'options' in described ? (described.options ?? []) : [];
};

group('a command', () => {
	test('for members', () => {
		expect(describe('tell', command({}, 'members'), wording)).toMatchObject({
			type: 1,
			name: 'tell',
			description: 'Tells',
			default_member_permissions: null,
			contexts: [0, 1],
			integration_types: [0],
			options: [{ name: 'private', type: 5, required: false }],
		});
	});
	test.each(['editors', 'admins'])('for %s', (audience) => {
		expect(describe('tell', command({}, audience), wording)).toMatchObject({
			default_member_permissions: expect.stringMatching(/^\d+$/),
			contexts: [0],
			options: [],
		});
	});
	test('of the menu of messages', () => {
		const menu = {
			audience: 'members',
			menu: 'Tell me',
			description: 'Tells',
			run,
		} as unknown as AnyCommand;
		expect(describe('tell', menu, wording)).toEqual({
			type: 3,
			name: 'Tell me',
			default_member_permissions: null,
			contexts: [0, 1, 2],
			integration_types: [0, 1],
		});
		expect(describe('tell', { ...menu, menu: 'Summarise links' }, wording)).toMatchObject({
			name: 'Summarise links',
			name_localizations: { de: 'Links zusammenfassen', fr: 'Résumer les liens' },
		});
	});
	test('of several, in groups', () => {
		const verb = (description: string) => ({ description, options: {}, run });
		const verbs = {
			'add file': verb('a'.repeat(60)),
			list: verb('Lists'),
			'add text': verb('b'.repeat(60)),
		};
		const group = { audience: 'admins', description: 'Tells', verbs } as unknown as AnyCommand;
		const described = describe('tell', group, wording);
		expect('options' in described && described.options).toEqual([
			{ type: 1, name: 'list', description: 'Lists', options: [] },
			{
				type: 2,
				name: 'add',
				description: `${'a'.repeat(60)} · ${'b'.repeat(37)}`,
				options: [
					{ type: 1, name: 'file', description: 'a'.repeat(60), options: [] },
					{ type: 1, name: 'text', description: 'b'.repeat(60), options: [] },
				],
			},
		]);
	});
});

group('an option', () => {
	/** As it is registered. */
	function check(name: string, option: Omit<OptionSpec, 'description'>, expected: object) {
		test(name, () => {
			const [described] = optionsOf({ it: { description: 'What', ...option } as OptionSpec });
			expect(described).toEqual({ name: 'it', description: 'What', required: false, ...expected });
		});
	}
	check('of text', { kind: 'text' }, { type: 3, choices: [] });
	check(
		'of text that is required',
		{ kind: 'text', required: true },
		{ type: 3, choices: [], required: true },
	);
	check('of text of some length', { kind: 'text', min: 0, max: 9 } as never, {
		type: 3,
		choices: [],
		min_length: 0,
		max_length: 9,
	});
	check('of text with choices', { kind: 'text', choices: [{ name: 'A', value: 'a' }] } as never, {
		type: 3,
		choices: [{ name: 'A', value: 'a' }],
	});
	check('of text with suggestions', { kind: 'text', suggest: async () => [] } as never, {
		type: 3,
		autocomplete: true,
	});
	check('of a number', { kind: 'integer' }, { type: 4 });
	check('of a number within bounds', { kind: 'integer', min: 0, max: 9 } as never, {
		type: 4,
		min_value: 0,
		max_value: 9,
	});
	check('of yes or no', { kind: 'boolean' }, { type: 5 });
	check('of a file', { kind: 'file' }, { type: 11 });
	check('of a file of some kinds', { kind: 'file', endings: ['.txt', '.md'] } as never, {
		type: 11,
		file_types: ['.txt', '.md'],
	});
	test('of a channel', () => {
		const [described] = optionsOf({ it: { kind: 'channel', description: 'Where' } as OptionSpec });
		expect(described).toMatchObject({ type: 7, channel_types: expect.arrayContaining([0, 15]) });
	});
	test('that is required comes first, the one for oneself last', () => {
		const text = (required?: boolean) =>
			({
				kind: 'text',
				description: 'What',
				...(required !== undefined && { required }),
			}) as OptionSpec;
		const options = { a: text(), b: text(true), c: text(false), d: text(true) };
		expect(optionsOf(options, 'members').map(({ name }) => name)).toEqual([
			'b',
			'd',
			'a',
			'c',
			'private',
		]);
	});
});
