import { expect, test } from 'vitest';
import { readInteraction } from '../../../src/discord/interactions/read-interaction.ts';

const USER = { id: '7' };
const raw = (parts: object) => ({
	id: '1',
	application_id: '2',
	token: 'secret',
	type: 2,
	guild_id: '3',
	channel: { id: '4' },
	member: { user: USER, permissions: '32', roles: ['8'] },
	locale: 'de',
	authorizing_integration_owners: { 0: '3' },
	data: { type: 1, name: 'quotes' },
	...parts,
});

/** What is read of an interaction of which `parts` are unlike a plain /quotes. */
function check(name: string, parts: object, expected: object | undefined) {
	test(name, () => {
		const read = readInteraction(raw(parts));
		if (expected === undefined) expect(read).toBeUndefined();
		else expect(read).toMatchObject(expected);
	});
}

check(
	'who asks, where, and what they may do',
	{},
	{
		id: '1',
		token: 'secret',
		application: '2',
		guild: '3',
		channel: '4',
		user: '7',
		locale: 'de',
		permissions: 32n,
		roles: ['8'],
	},
);
check(
	'nobody may do anything in a direct message',
	{
		member: undefined,
		user: USER,
		guild_id: undefined,
		authorizing_integration_owners: { 1: '7' },
	},
	{ user: '7', guild: undefined, permissions: 0n },
);
check(
	'a server that did not add the bot is none',
	{ authorizing_integration_owners: { 1: '7' } },
	{ guild: undefined },
);
check(
	'a direct message from one who has the bot from a server is of no server',
	{
		member: undefined,
		user: USER,
		guild_id: undefined,
		authorizing_integration_owners: { 0: '0' },
	},
	{ guild: undefined },
);

const options = [{ type: 3, name: 'speaker', value: ' Ann ' }];
check(
	'options by their names',
	{ data: { type: 1, name: 'quotes', options } },
	{
		kind: 'command',
		name: 'quotes',
		typed: 'quotes',
		values: new Map([['speaker', ' Ann ']]),
	},
);
const verb = { type: 1, name: 'file', options: [{ type: 11, name: 'file', value: '9' }] };
const sent = { 9: { filename: 'a.txt' } };
check(
	'a sub-command of a group, with a file',
	{
		data: {
			type: 1,
			name: 'article',
			options: [{ type: 2, name: 'add', options: [verb] }],
			resolved: { attachments: sent },
		},
	},
	{ typed: 'article add file', values: new Map([['file', '9']]), files: sent },
);
check(
	'a sub-command without options',
	{ data: { type: 1, name: 'feed', options: [{ type: 1, name: 'list' }] } },
	{
		name: 'feed',
		typed: 'feed list',
		values: new Map(),
	},
);
check(
	'the option that is typed into',
	{
		type: 4,
		data: {
			type: 1,
			name: 'quotes',
			options: [
				{ type: 3, name: 'about', value: 'sea' },
				{ type: 4, name: 'page', value: 3, focused: true },
			],
		},
	},
	{ kind: 'draft', focused: { name: 'page', value: '3' } },
);
check(
	'a message that was pointed at',
	{
		data: {
			type: 3,
			name: 'Read out',
			target_id: '5',
			resolved: {
				messages: { 5: { content: 'Look', embeds: [{ url: 'https://a.example' }, {}] } },
			},
		},
	},
	{ kind: 'menu', name: 'Read out', message: { words: 'Look', previews: ['https://a.example'] } },
);
check(
	'a button',
	{ type: 3, data: { component_type: 2, custom_id: 'a' } },
	{
		kind: 'component',
		customId: 'a',
		hasMessage: true,
		chosen: [],
	},
);
check(
	'a select',
	{ type: 3, data: { component_type: 3, custom_id: 'a', values: ['x', 'y'] } },
	{
		chosen: ['x', 'y'],
	},
);
const labelled = (custom_id: string, field: object) => ({
	type: 18,
	component: { custom_id, ...field },
});
check(
	'a form: what was written, or chosen first',
	{
		type: 5,
		data: {
			custom_id: 'f',
			components: [
				labelled('body', { value: 'Text' }),
				{ type: 10 },
				labelled('kinds', { values: ['x'] }),
				labelled('none', { values: [] }),
				{ type: 1, components: [{ custom_id: 'old', value: 'row' }] },
			],
		},
	},
	{
		kind: 'form',
		customId: 'f',
		hasMessage: false,
		answers: { body: 'Text', kinds: 'x', none: '', old: 'row' },
	},
);
check(
	'a form with a file, and without one',
	{
		type: 5,
		data: {
			custom_id: 'f',
			components: [
				labelled('file', { values: ['7'] }),
				labelled('other', { values: [] }),
				labelled('body', { value: '7' }),
			],
			resolved: { attachments: { 7: { id: '7', filename: 'a.txt' } } },
		},
	},
	{ files: { file: { id: '7', filename: 'a.txt' } } },
);
check(
	'a form that was opened from a message',
	{ type: 5, message: {}, data: { custom_id: 'f', components: [] } },
	{ hasMessage: true },
);
check(
	'the menu of users, which nobody registered',
	{ data: { type: 2, name: 'Look up' } },
	undefined,
);
check('a ping', { type: 1 }, undefined);
