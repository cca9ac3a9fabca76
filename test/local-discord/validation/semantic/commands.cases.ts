import { type Case, many, putCommands } from '../calls.ts';

const slash = (more: object) => ({ name: 'quotes', description: 'What was said', ...more });
const option = (more: object) => ({ type: 3, name: 'speaker', description: 'A name', ...more });
const withOptions = (...options: readonly object[]) => putCommands(slash({ options }));
const choices = (count: number) => many(count, (index) => ({ name: `c${index}`, value: 'v' }));

/** Commands that Discord refuses. */
export const commandCases: readonly Case[] = [
	['upper case', putCommands(slash({ name: 'Quotes' })), '0.name APPLICATION_COMMAND_INVALID_NAME'],
	[
		'a space',
		putCommands(slash({ name: 'the quotes' })),
		'0.name APPLICATION_COMMAND_INVALID_NAME',
	],
	['a long name', putCommands(slash({ name: 'x'.repeat(33) })), '0.name BASE_TYPE_BAD_LENGTH'],
	[
		'a translated name in upper case',
		putCommands(slash({ name_localizations: { de: 'Zitate' } })),
		'0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
	],
	[
		'an unknown locale',
		putCommands(slash({ name_localizations: { tlh: 'ghob' } })),
		'0.name_localizations.tlh BASE_TYPE_CHOICES',
	],
	['no description', putCommands({ name: 'quotes' }), '0.description BASE_TYPE_REQUIRED'],
	[
		'a long description',
		putCommands(slash({ description: 'x'.repeat(101) })),
		'0.description BASE_TYPE_BAD_LENGTH',
	],
	[
		'a menu command with description',
		putCommands({ type: 3, name: 'Read this', description: 'Reads' }),
		'0.description APPLICATION_COMMAND_DESCRIPTION_INVALID',
	],
	[
		'the same name twice',
		putCommands(slash({}), slash({})),
		'1.name APPLICATION_COMMANDS_DUPLICATE_NAME',
	],
	[
		'101 commands',
		putCommands(...many(101, (index) => slash({ name: `c${index}` }))),
		' MAX_APPLICATION_COMMANDS',
	],
	[
		'26 options',
		withOptions(...many(26, (index) => option({ name: `o${index}` }))),
		'0.options BASE_TYPE_MAX_LENGTH',
	],
	[
		'an option in upper case',
		withOptions(option({ name: 'Speaker' })),
		'0.options.0.name APPLICATION_COMMAND_INVALID_NAME',
	],
	[
		'the same option twice',
		withOptions(option({}), option({})),
		'0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
	],
	[
		'required after optional',
		withOptions(option({}), option({ name: 'topic', required: true })),
		'0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
	],
	[
		'required after optional in a sub-command',
		withOptions({
			type: 1,
			name: 'add',
			description: 'Adds',
			options: [option({}), option({ name: 'topic', required: true })],
		}),
		'0.options.0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
	],
	[
		'26 choices',
		withOptions(option({ choices: choices(26) })),
		'0.options.0.choices BASE_TYPE_MAX_LENGTH',
	],
	[
		'a long choice',
		withOptions(option({ choices: [{ name: 'x'.repeat(101), value: 'v' }] })),
		'0.options.0.choices.0.name BASE_TYPE_BAD_LENGTH',
	],
	[
		'the same choice twice',
		withOptions(option({ choices: [...choices(1), ...choices(1)] })),
		'0.options.0.choices.1.name APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
	],
	[
		'choices and autocomplete',
		withOptions(option({ autocomplete: true, choices: choices(1) })),
		'0.options.0.choices APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES',
	],
	[
		'least above most',
		withOptions(option({ type: 4, min_value: 5, max_value: 2 })),
		'0.options.0.min_value NUMBER_TYPE_MAX',
	],
	[
		'a sub-command beside an option',
		withOptions({ type: 1, name: 'add', description: 'Adds' }, option({})),
		'0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
	],
	[
		'a sub-command in a sub-command',
		withOptions({
			type: 1,
			name: 'add',
			description: 'Adds',
			options: [{ type: 1, name: 'text', description: 'Adds text' }],
		}),
		'0.options.0.options.0.type APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
	],
	[
		'8,000 characters',
		withOptions(
			...many(4, (index) =>
				option({
					name: `o${index}`,
					choices: many(25, (choice) => ({
						name: `${choice}`.padEnd(60, 'x'),
						value: 'v'.repeat(30),
					})),
				}),
			),
		),
		'0 APPLICATION_COMMAND_TOO_LARGE',
	],
];
