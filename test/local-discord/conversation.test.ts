import {
	type APIModalInteractionResponseCallbackData,
	type ChatInputCommandInteraction,
	type Interaction,
	MessageFlags,
	ApplicationCommandOptionType as Option,
	type RepliableInteraction,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Message, Modal } from '../../src/local-discord/wire.ts';
import { answerWith, logIn, onInteraction } from './logged-in.ts';

const BUTTON = { type: 2, style: 1, label: 'More', custom_id: 'more' } as const;
const ROW = { type: 1, components: [BUTTON] } as const;
const MENU = {
	type: 3,
	custom_id: 'days',
	options: [
		{ label: 'Monday', value: 'mon' },
		{ label: 'Tuesday', value: 'tue' },
	],
} as const;
const FORM: APIModalInteractionResponseCallbackData = {
	title: 'A form',
	custom_id: 'form',
	components: [{ type: 18, label: 'Words', component: { type: 4, custom_id: 'words', style: 1 } }],
} as const;

type Case = readonly [
	name: string,
	answer: (command: ChatInputCommandInteraction) => Promise<unknown>,
	shown: Record<string, unknown>,
];

const cases: readonly Case[] = [
	[
		'a reply',
		(command) => command.reply('Hello'),
		{ acknowledged: true, deferred: false, ephemeral: false, message: { content: 'Hello' } },
	],
	[
		'a reply that only the user sees',
		(command) => command.reply({ content: 'Hello', flags: MessageFlags.Ephemeral }),
		{ ephemeral: true, message: { content: 'Hello', flags: 64 } },
	],
	[
		'an answer after time to think',
		async (command) => {
			await command.deferReply();
			await command.editReply('Hello');
		},
		{ deferred: true, ephemeral: false, edits: 0, message: { content: 'Hello', flags: 0 } },
	],
	[
		'an answer for the user alone after time to think',
		async (command) => {
			await command.deferReply({ flags: MessageFlags.Ephemeral });
			await command.editReply('Hello');
		},
		{ deferred: true, ephemeral: true, message: { content: 'Hello', flags: 64 } },
	],
	[
		'a first follow-up in place of the answer that was promised',
		async (command) => {
			await command.deferReply();
			await command.followUp('Hello');
		},
		{ deferred: true, followUps: [], message: { content: 'Hello' } },
	],
	[
		'an answer taken back',
		async (command) => {
			await command.deferReply();
			await command.deleteReply();
		},
		{ deferred: true, acknowledged: true, message: undefined },
	],
	['a form', (command) => command.showModal(FORM), { modal: { custom_id: 'form' } }],
	[
		'an embed',
		(command) => command.reply({ embeds: [{ title: 'Tide', fields: [] }] }),
		{ message: { embeds: [{ type: 'rich', title: 'Tide' }] } },
	],
	[
		'components of the second version',
		(command) =>
			command.reply({
				flags: MessageFlags.IsComponentsV2,
				components: [{ type: 17, components: [{ type: 10, content: 'Hello' }] }],
			}),
		{
			message: {
				flags: MessageFlags.IsComponentsV2,
				components: [{ type: 17, id: 1, components: [{ type: 10, id: 2, content: 'Hello' }] }],
			},
		},
	],
];

test.each(cases)('a user sees %s', async (_name, answer, expected) => {
	const bot = await logIn();
	await answerWith(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await answer(interaction);
	});

	const shown = await bot.ann.run('test');

	expect({ message: undefined, ...shown }).toMatchObject(expected);
});

test('an answer can be read, edited and followed up', async () => {
	const bot = await logIn();
	const texts: string[] = [];
	const done = Promise.withResolvers<void>();
	await answerWith(bot, async (interaction) => {
		if (!interaction.isChatInputCommand()) return;
		const response = await interaction.reply({ content: 'One', withResponse: true });
		texts.push(response.resource?.message?.content ?? '');
		await interaction.editReply('Two');
		texts.push((await interaction.fetchReply()).content);
		const followUp = await interaction.followUp({ content: 'Three', flags: 64 });
		await interaction.editReply({ message: followUp, content: 'Four' });
		done.resolve();
	});

	const { interactionId } = await bot.ann.run('test');
	await done.promise;

	const { channel, discord, ann } = bot;
	const contents = (userId?: string) =>
		discord.messages(channel.id, userId).map(({ content }) => content);
	expect(texts).toEqual(['One', 'Two']);
	expect(contents()).toEqual(['Two']);
	expect(contents(ann.user.id)).toEqual(['Two', 'Four']);
	expect(discord.shown(interactionId)).toMatchObject({ edits: 1, message: { content: 'Two' } });
});

test('components and forms lead from one message to the next', async () => {
	const bot = await logIn();
	await answerWith(bot, converse);

	const asked = await bot.ann.run('test');
	const chosen = await bot.ann.select(messageOf(asked), 'days', ['tue']);
	const pressed = await bot.ann.press(messageOf(chosen), 'More');
	const filled = await bot.ann.submit(modalOf(pressed), { words: 'Good day' });

	expect(chosen).toMatchObject({ deferred: true, message: { content: 'You chose tue' } });
	expect(filled.message).toMatchObject({ id: asked.message?.id, content: 'Good day' });
});

async function converse(interaction: Interaction): Promise<void> {
	if (interaction.isChatInputCommand()) {
		await interaction.reply({
			components: [ROW, { type: 1, components: [MENU] }],
			content: 'Day?',
		});
	} else if (interaction.isStringSelectMenu()) {
		await interaction.deferUpdate();
		await interaction.editReply(`You chose ${interaction.values}`);
	} else if (interaction.isButton()) {
		await interaction.showModal(FORM);
	} else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
		await interaction.update(interaction.fields.getTextInputValue('words'));
	}
}

test('a form opened by a command is answered with a message', async () => {
	const bot = await logIn();
	await answerWith(bot, async (interaction) => {
		if (interaction.isChatInputCommand()) await interaction.showModal(FORM);
		if (interaction.isModalSubmit()) await interaction.reply('Thanks');
	});

	const { modal } = await bot.ann.run('test');
	const sent = await bot.ann.submit(modalOf({ modal }), { words: 'Good day' });

	expect(sent.message?.content).toBe('Thanks');
});

test('autocomplete offers what fits the words typed', async () => {
	const bot = await logIn();
	const option = { name: 'who', description: 'Whom', autocomplete: true, required: true } as const;
	await bot.client.application.commands.set([
		{ name: 'greet', description: 'Greets', options: [{ ...option, type: Option.String }] },
	]);
	onInteraction(bot.client, async (interaction) => {
		if (!interaction.isAutocomplete()) return;
		await interaction.respond([{ name: interaction.options.getFocused(), value: 'Ann Lee' }]);
	});

	const typed = await bot.ann.type('greet', { who: 'an' }, 'who');

	expect(typed.choices).toEqual([{ name: 'an', value: 'Ann Lee' }]);
});

test('a right click sends the message, or the user, along', async () => {
	const bot = await logIn();
	await bot.client.application.commands.set([
		{ type: 3, name: 'Count words' },
		{ type: 2, name: 'Wave' },
	]);
	onInteraction(bot.client, async (interaction) => {
		if (interaction.isMessageContextMenuCommand()) {
			await interaction.reply(`${interaction.targetMessage.content.split(' ').length} words`);
		} else if (interaction.isUserContextMenuCommand()) {
			await interaction.reply(`Hello ${interaction.targetUser.username}`);
		}
	});

	const counted = await bot.ann.rightClick(bot.ann.say('The tide is high'), 'Count words');
	const waved = await bot.ann.rightClickUser(bot.ann.user, 'Wave');

	expect([counted, waved].map(({ message }) => message?.content)).toEqual(['4 words', 'Hello ann']);
});

test('the bot knows who asks, where and in which language', async () => {
	const bot = await logIn();
	const asked: unknown[] = [];
	await answerWith(bot, async (interaction) => {
		const { user, guildId, locale, guildLocale, channelId } = interaction;
		asked.push({ name: user.username, guildId, locale, guildLocale, channelId });
		await (interaction as RepliableInteraction).reply('Yes');
	});
	const direct = bot.discord.directMessages(bot.ann.user);

	await bot.ann.run('test');
	await bot.discord.actor(bot.ann.user, direct).run('test');

	const here = { guildId: bot.guild.id, guildLocale: 'en-US', channelId: bot.channel.id };
	const alone = { guildId: null, guildLocale: null, channelId: direct.id };
	expect(asked).toEqual([here, alone].map((place) => ({ name: 'ann', locale: 'de', ...place })));
});

function messageOf({ message }: { readonly message?: Message }): Message {
	if (!message) throw new Error('no message');
	return message;
}

function modalOf({ modal }: { readonly modal?: Modal | undefined }): Modal {
	if (!modal) throw new Error('no modal');
	return modal;
}
