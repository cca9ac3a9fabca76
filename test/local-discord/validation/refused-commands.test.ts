import { describe, expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { openSemanticValidator } from '../../../src/local-discord/validation/validator.ts';
import { many, modal, putCommands, row, send } from './calls.ts';
import {
	ask,
	bigOptions,
	group,
	input,
	label,
	option,
	problemsOf,
	select,
	slash,
	text,
} from './parts.ts';

const OPTION = '0.options.0';

describe('Discord refuses', () => {
	test.each<[string, RequestCall, readonly string[]]>([
		[
			'an option in a group',
			ask(group(option({}))),
			[`${OPTION}.options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID`],
		],
		[
			'a group in a group',
			ask(group(group())),
			[`${OPTION}.options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID`],
		],
		[
			'an option in an option',
			ask(option({ options: [option({})] })),
			[`${OPTION}.options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID`],
		],
		[
			'each that is required behind one that is not',
			ask(
				option({ required: true }),
				option({ name: 'b' }),
				option({ name: 'c', required: true }),
				option({ name: 'd', required: true }),
			),
			[
				'0.options.2 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
				'0.options.3 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
			],
		],
		[
			'eleven kinds of files',
			ask(option({ type: 11, file_types: many(11, () => '.md') })),
			[`${OPTION}.file_types BASE_TYPE_MAX_LENGTH`],
		],
		[
			'a least length above the most',
			ask(option({ min_length: 3, max_length: 2 })),
			[`${OPTION}.min_length NUMBER_TYPE_MAX`],
		],
		[
			'a long translated description',
			putCommands(slash({ description_localizations: { de: text(101) } })),
			['0.description_localizations.de BASE_TYPE_BAD_LENGTH'],
		],
		['a command without a name', putCommands({ description: 'a' }), ['0.name BASE_TYPE_REQUIRED']],
		[
			'a menu with options',
			putCommands({ type: 3, name: 'Read', options: [option({})] }),
			['0.options APPLICATION_COMMAND_OPTIONS_INVALID'],
		],
		[
			'a second entry point',
			putCommands({ type: 4, name: 'a' }, { type: 4, name: 'b' }),
			[' MAX_APPLICATION_COMMANDS'],
		],
		['8,001 characters', ask(...bigOptions(8001)), ['0 APPLICATION_COMMAND_TOO_LARGE']],
		[
			'a changed name of a slash command',
			{
				method: 'PATCH',
				path: '/applications/1/guilds/2/commands/3',
				body: { type: 1, name: 'Read This' },
			},
			['name APPLICATION_COMMAND_INVALID_NAME'],
		],
		[
			'a changed description that is too long',
			{ method: 'PATCH', path: '/applications/1/commands/3', body: { description: text(101) } },
			['description BASE_TYPE_BAD_LENGTH'],
		],
		[
			'a message that is too long, changed',
			{ method: 'PATCH', path: '/api/v10/channels/1/messages/2', body: { content: text(2001) } },
			['content BASE_TYPE_MAX_LENGTH'],
		],
		[
			'a message of a webhook that is too long',
			{ method: 'POST', path: '/webhooks/1/token?wait=true', body: { content: text(2001) } },
			['content BASE_TYPE_MAX_LENGTH'],
		],
	])('%s', (_, call, problems) => {
		expect(problemsOf(call)).toEqual(problems);
	});
});

test.each<[string, RequestCall, string]>([
	[
		'a text that must be there',
		modal(label(input(), { label: text(46) })),
		'Must be between 1 and 45 in length.',
	],
	['one that need not', send({ content: text(2001) }), 'Must be 2000 or fewer in length.'],
	['a number', row(select({ max_values: 0 })), 'int value should be greater than or equal to 1.'],
])('the refusal of %s says what would be taken', (_, call, words) => {
	expect(
		openSemanticValidator()
			.request(call)
			.map(({ message }) => message),
	).toContain(words);
});
