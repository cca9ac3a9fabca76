import {
	type ChatInputCommandInteraction,
	type CommandInteractionOption,
	ApplicationCommandOptionType as Option,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Answers } from '../../../src/local-discord/interactions/command-data.ts';
import { type LoggedIn, logIn, onInteraction } from '../logged-in.ts';

const description = 'An option';
const KINDS = {
	name: 'kinds',
	description: 'Takes every kind of answer',
	options: [
		{ type: Option.String, name: 'text', description, minLength: 2, maxLength: 5 },
		{ type: Option.Integer, name: 'whole', description, minValue: 1, maxValue: 9 },
		{ type: Option.Number, name: 'number', description },
		{ type: Option.Boolean, name: 'switch', description },
		{ type: Option.User, name: 'user', description },
		{ type: Option.Channel, name: 'channel', description },
		{ type: Option.Role, name: 'role', description },
		{ type: Option.Mentionable, name: 'anyone', description },
		{ type: Option.Attachment, name: 'file', description, file_types: ['.txt'] } as never,
		{
			type: Option.String,
			name: 'choice',
			description,
			choices: [{ name: 'High', value: 'high' }],
		},
	],
} as const;
const NESTED = {
	name: 'tide',
	description: 'Everything on tides',
	options: [
		{
			type: Option.SubcommandGroup,
			name: 'table',
			description,
			options: [
				{
					type: Option.Subcommand,
					name: 'add',
					description,
					options: [{ type: Option.String, name: 'port', description, required: true }],
				},
			],
		},
		{ type: Option.Subcommand, name: 'next', description },
	],
} as const;
const FILE = { name: 'tide table.txt', contentType: 'text/plain', bytes: Buffer.from('high') };

const arrivals: readonly (readonly [
	name: string,
	answers: (bot: LoggedIn) => Answers,
	arrives: (option: CommandInteractionOption) => unknown,
	expected: string | number | boolean,
])[] = [
	['text', () => ({ text: 'tide' }), ({ value }) => value, 'tide'],
	['a whole number', () => ({ whole: 7 }), ({ value }) => value, 7],
	['a number', () => ({ number: 1.5 }), ({ value }) => value, 1.5],
	['a switch', () => ({ switch: false }), ({ value }) => value, false],
	['a choice', () => ({ choice: 'high' }), ({ value }) => value, 'high'],
	['a user', ({ ann }) => ({ user: ann.user }), ({ user }) => user?.username, 'ann'],
	['a member', ({ ann }) => ({ user: ann.user.id }), ({ member }) => Boolean(member), true],
	['a channel', ({ channel }) => ({ channel }), ({ channel }) => channel?.name, 'general'],
	['a role', ({ guild }) => ({ role: guild.id }), ({ role }) => role?.name, '@everyone'],
	['a role or user', ({ ann }) => ({ anyone: ann.user }), ({ user }) => user?.username, 'ann'],
	[
		'a file',
		() => ({ file: FILE }),
		({ attachment }) => `${attachment?.name} ${attachment?.size} ${attachment?.contentType}`,
		'tide_table.txt 4 text/plain',
	],
];

test.each(arrivals)('%s arrives', async (_name, answers, arrives, expected) => {
	const bot = await logIn();
	await bot.client.application.commands.set([KINDS]);
	const arrived: unknown[] = [];
	onInteraction(bot.client, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		arrived.push(...interaction.options.data.map(arrives));
		await interaction.reply('Thanks');
	});

	await bot.ann.run('kinds', answers(bot));

	expect(arrived).toEqual([expected]);
});

test('a file that is sent along can be read', async () => {
	const bot = await logIn();
	await bot.client.application.commands.set([KINDS]);
	onInteraction(bot.client, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		const { url } = interaction.options.getAttachment('file', true);
		await interaction.reply(await (await fetch(url)).text());
	});

	const { message } = await bot.ann.run('kinds', { file: FILE });

	expect(message?.content).toBe('high');
});

test('subcommands and their groups are typed with spaces', async () => {
	const bot = await logIn();
	await bot.client.application.commands.set([NESTED]);
	const told = (command: ChatInputCommandInteraction) => {
		const { options } = command;
		return [options.getSubcommandGroup(), options.getSubcommand(), options.getString('port')];
	};
	onInteraction(bot.client, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.reply(told(interaction).join());
	});

	const added = await bot.ann.run('tide table add', { port: 'Brest' });
	const next = await bot.ann.run('/tide next');

	expect([added, next].map(({ message }) => message?.content)).toEqual([
		'table,add,Brest',
		',next,',
	]);
	expect(added.message?.interaction?.name).toBe('tide table add');
});

test('while one types, the other options come as they stand', async () => {
	const bot = await logIn();
	const port = { type: Option.String, name: 'port', description, autocomplete: true } as const;
	const day = { type: Option.Integer, name: 'day', description, maxValue: 31 } as const;
	await bot.client.application.commands.set([{ ...NESTED, name: 'high', options: [port, day] }]);
	onInteraction(bot.client, async (interaction) => {
		if (!interaction.isAutocomplete()) return;
		const { options } = interaction;
		const value = `${options.getFocused()} ${options.get('day')?.value}`;
		await interaction.respond([{ name: value, value }]);
	});

	const { choices } = await bot.ann.type('high', { port: 'Br', day: 99 }, 'port');

	expect(choices).toEqual([{ name: 'Br 99', value: 'Br 99' }]);
});

const mistakes: readonly (readonly [line: string, answers: Answers, message: RegExp])[] = [
	['nothing', {}, /offered no command nothing/],
	['kinds', { nonsense: 'a' }, /no option nonsense/],
	['kinds', { text: 'a' }, /text must be from 2 to 5/],
	['kinds', { text: 'abcdef' }, /text must be from 2 to 5/],
	['kinds', { text: 1 }, /text cannot be 1/],
	['kinds', { whole: 1.5 }, /whole cannot be 1.5/],
	['kinds', { whole: 10 }, /whole must be from 1 to 9/],
	['kinds', { choice: 'low' }, /choice does not offer low/],
	['kinds', { text: FILE }, /text takes no file/],
	['kinds', { file: { ...FILE, name: 'a.exe' } }, /a\.exe is none of \.txt/],
	['kinds', { file: 'a.txt' }, /file takes a file/],
	['kinds', { user: '1' }, /no users with the id 1/],
	['kinds', { channel: '1' }, /no channels with the id 1/],
	['kinds', { role: '1' }, /no roles with the id 1/],
	['tide', {}, /tide needs a subcommand/],
	['tide table', {}, /tide table needs a subcommand/],
	['tide table remove', {}, /no subcommand table remove/],
	['tide table add', {}, /port is required/],
];

test('what the real client would not send is not sent', async () => {
	const bot = await logIn();
	await bot.client.application.commands.set([KINDS, NESTED]);

	for (const [line, answers, message] of mistakes) {
		await expect(bot.ann.run(line, answers)).rejects.toThrow(message);
	}
});
