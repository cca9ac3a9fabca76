import type {
	APIMessageTopLevelComponent,
	APIModalInteractionResponseCallbackComponent,
	Interaction,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { ModalAnswers } from '../../../src/local-discord/interactions/component-data.ts';
import type { Message, Modal } from '../../../src/local-discord/wire.ts';
import { answerWith, type LoggedIn, logIn, onInteraction } from '../logged-in.ts';

const row = (component: object) => ({ type: 1, components: [component] });
const OFFERED = [
	row({ type: 2, style: 1, custom_id: 'go', label: 'Go' }),
	row({ type: 2, style: 1, custom_id: 'gone', label: 'Gone', disabled: true }),
	row({ type: 3, custom_id: 'two', min_values: 2, max_values: 2, options: letters('abc') }),
	row({ type: 5, custom_id: 'user' }),
	row({ type: 8, custom_id: 'channel' }),
] as APIMessageTopLevelComponent[];
const FORM = {
	title: 'A form',
	custom_id: 'form',
	components: [
		label({ type: 4, style: 1, custom_id: 'words', min_length: 2, max_length: 5 }),
		label({ type: 3, custom_id: 'letter', options: letters('ab') }),
		label({
			type: 19,
			custom_id: 'files',
			required: false,
			max_values: 2,
			file_types: ['.txt', 'image'],
		}),
		label({ type: 6, custom_id: 'role', required: false }),
	] as APIModalInteractionResponseCallbackComponent[],
};
const FILE = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('high') };

const choices: readonly (readonly [
	name: string,
	menu: string,
	values: (bot: LoggedIn) => readonly string[],
	arrives: (bot: LoggedIn) => string,
])[] = [
	['letters', 'two', () => ['a', 'c'], () => 'a,c'],
	['a user', 'user', ({ ann }) => [ann.user.id], () => 'ann'],
	['a channel', 'channel', ({ channel }) => [channel.id], () => 'general'],
];

test.each(choices)('%s can be chosen', async (_name, menu, values, arrives) => {
	const bot = await offering(async (interaction) => {
		if (interaction.isUserSelectMenu()) {
			await interaction.update(interaction.users.map(({ username }) => username).join());
		} else if (interaction.isChannelSelectMenu()) {
			const names = interaction.channels.map((channel) => 'name' in channel && channel.name);
			await interaction.update(names.join());
		} else if (interaction.isStringSelectMenu()) {
			await interaction.update(interaction.values.join());
		}
	});

	const shown = await bot.ann.select(await offered(bot), menu, values(bot));

	expect(shown.message?.content).toBe(arrives(bot));
});

test('a form sends words, choices and files', async () => {
	const bot = await offering(async (interaction) => {
		if (interaction.isButton()) await interaction.showModal(FORM);
		if (!interaction.isModalSubmit()) return;
		const { fields } = interaction;
		const words = fields.getTextInputValue('words');
		const letter = fields.getStringSelectValues('letter');
		const files = fields.getUploadedFiles('files')?.map(({ name }) => name);
		const roles = fields.getSelectedRoles('role')?.map((role) => role?.name);
		await interaction.reply([words, letter, files, roles].join());
	});
	const modal = await opened(bot);

	const picture = { name: 'b', contentType: 'image/png', bytes: Buffer.from('png') };
	const full = { words: 'tide', letter: ['b'], files: [FILE, picture], role: [bot.guild.id] };
	const sent = await bot.ann.submit(modal, full);

	expect(sent.message?.content).toBe('tide,b,a.txt,b,@everyone');
});

test('buttons and menus that cannot be used are not used', async () => {
	const bot = await offering(async () => {});
	const message = await offered(bot);
	const other = bot.discord.actor(bot.ann.user, bot.discord.directMessages(bot.ann.user));

	const { ann } = bot;
	await expect(ann.press(message, 'Nothing')).rejects.toThrow(/no button Nothing/);
	await expect(ann.press(message, 'gone')).rejects.toThrow(/gone is disabled/);
	await expect(ann.select(message, 'three', [])).rejects.toThrow(/no menu three/);
	await expect(ann.select(message, 'two', ['a'])).rejects.toThrow(/from 2 to 2/);
	await expect(ann.select(message, 'two', ['a', 'z'])).rejects.toThrow(/does not offer z/);
	await expect(ann.select(message, 'user', ['1'])).rejects.toThrow(/no users with the id 1/);
	await expect(other.press(message, 'go')).rejects.toThrow(/sees no such message/);
});

const slips: readonly (readonly [answers: ModalAnswers, message: RegExp])[] = [
	[{ letter: ['a'] }, /words is required/],
	[{ words: 'a', letter: ['a'] }, /words takes from 2 to 5 characters/],
	[{ words: 'abc' }, /letter takes from 1 to 1/],
	[{ words: 'abc', letter: ['z'] }, /letter does not offer z/],
	[{ words: 'abc', letter: ['a'], number: '1' }, /no field number/],
	[{ words: 'abc', letter: ['a'], files: [FILE, FILE, FILE] }, /files takes from 1 to 2 files/],
	[
		{ words: 'abc', letter: ['a'], files: [{ ...FILE, name: 'a.exe' }] },
		/a\.exe is none of \.txt, image/,
	],
];

test('a form that is not filled in is not sent', async () => {
	const bot = await offering(async (interaction) => {
		if (interaction.isButton()) await interaction.showModal(FORM);
	});
	const modal = await opened(bot);

	for (const [answers, message] of slips) {
		await expect(bot.ann.submit(modal, answers)).rejects.toThrow(message);
	}
});

async function offering(answer: (interaction: Interaction) => Promise<unknown>) {
	const bot = await logIn();
	await answerWith(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.reply({ components: OFFERED });
	});
	onInteraction(bot.client, answer);
	return bot;
}

async function offered({ ann }: LoggedIn): Promise<Message> {
	const { message } = await ann.run('test');
	if (!message) throw new Error('no message');
	return message;
}

async function opened(bot: LoggedIn): Promise<Modal> {
	const { modal } = await bot.ann.press(await offered(bot), 'Go');
	if (!modal) throw new Error('no modal');
	return modal;
}

function label(component: object) {
	return { type: 18, label: 'A field', component };
}

function letters(text: string) {
	return [...text].map((value) => ({ label: value.toUpperCase(), value }));
}
