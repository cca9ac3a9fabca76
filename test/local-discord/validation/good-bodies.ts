import {
	ActionRowBuilder,
	ApplicationCommandType,
	ApplicationIntegrationType,
	AttachmentBuilder,
	ButtonBuilder,
	ButtonStyle,
	ContainerBuilder,
	ContextMenuCommandBuilder,
	EmbedBuilder,
	InteractionContextType,
	LabelBuilder,
	MediaGalleryBuilder,
	MessageFlags,
	ModalBuilder,
	PermissionFlagsBits,
	SectionBuilder,
	SeparatorBuilder,
	SlashCommandBuilder,
	StringSelectMenuBuilder,
	TextDisplayBuilder,
	TextInputBuilder,
	TextInputStyle,
	UserSelectMenuBuilder,
} from 'discord.js';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { callback, editReply, followUp, putCommands, reply, send } from './calls.ts';

/** What discord.js adds to every message on its way out. */
const SENT = { tts: false, enforce_nonce: false, allowed_mentions: { parse: [] } };
const next = new ButtonBuilder()
	.setCustomId('page:2')
	.setLabel('Next')
	.setStyle(ButtonStyle.Primary);
const source = new ButtonBuilder()
	.setURL('https://example.com/a')
	.setLabel('Read')
	.setStyle(ButtonStyle.Link);
const text = (content: string) => new TextDisplayBuilder().setContent(content);
const embed = new EmbedBuilder()
	.setTitle('Quotes by Ann Lee')
	.setDescription('“Talks go on.”')
	.addFields({ name: 'Said', value: 'on Monday', inline: true })
	.setFooter({ text: 'Page 1 of 2' })
	.setColor(0x336699)
	.setTimestamp(new Date('2024-03-07T10:00:00Z'));
const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(next, source);
const select = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
	new StringSelectMenuBuilder()
		.setCustomId('speaker')
		.setPlaceholder('Who?')
		.addOptions({ label: 'Ann Lee', value: 'ann', description: 'a mayor' }),
);
const people = new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
	new UserSelectMenuBuilder().setCustomId('people').setMaxValues(5),
);
const card = new ContainerBuilder()
	.setAccentColor(0x336699)
	.addTextDisplayComponents(text('# Quotes by Ann Lee'))
	.addSeparatorComponents(new SeparatorBuilder().setDivider(true))
	.addSectionComponents(
		new SectionBuilder().addTextDisplayComponents(text('“No.”')).setButtonAccessory(source),
	)
	.addMediaGalleryComponents(
		new MediaGalleryBuilder().addItems({ media: { url: 'attachment://timeline.png' } }),
	)
	.addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(next));
const form = new ModalBuilder()
	.setCustomId('add')
	.setTitle('Add an article')
	.addLabelComponents(
		new LabelBuilder()
			.setLabel('Text')
			.setDescription('The article as it was printed')
			.setTextInputComponent(
				new TextInputBuilder()
					.setCustomId('text')
					.setStyle(TextInputStyle.Paragraph)
					.setMinLength(10)
					.setMaxLength(4000)
					.setRequired(true),
			),
	);
const quotes = new SlashCommandBuilder()
	.setName('quotes')
	.setNameLocalizations({ de: 'zitate', 'zh-CN': '引语' })
	.setDescription('What someone has said')
	.setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
	.setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
	.setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
	.addStringOption((option) =>
		option.setName('speaker').setDescription('A name').setRequired(true).setAutocomplete(true),
	)
	.addIntegerOption((option) =>
		option.setName('page').setDescription('Which page').setMinValue(1).setMaxValue(9),
	);
const article = new SlashCommandBuilder()
	.setName('article')
	.setDescription('Articles')
	.addSubcommandGroup((group) =>
		group
			.setName('add')
			.setDescription('Add one')
			.addSubcommand((command) =>
				command
					.setName('file')
					.setDescription('From a file')
					.addAttachmentOption((option) =>
						option.setName('file').setDescription('A text file').setRequired(true),
					),
			),
	);
const menu = new ContextMenuCommandBuilder()
	.setName('Summarise this')
	.setType(ApplicationCommandType.Message);
const picture = new AttachmentBuilder(Buffer.from('png'), { name: 'timeline.png' });
const V2 = MessageFlags.IsComponentsV2;

/** Requests as discord.js makes them, which the real Discord accepts. */
export const goodCalls: readonly (readonly [name: string, call: RequestCall])[] = [
	['a reply', reply({ ...SENT, content: 'Hello' })],
	['an ephemeral reply', reply({ ...SENT, content: 'Hello', flags: MessageFlags.Ephemeral })],
	['an embed with buttons', reply({ ...SENT, embeds: [embed], components: [buttons] })],
	['selects', reply({ ...SENT, content: 'Choose', components: [select, people] })],
	['a card', reply({ ...SENT, components: [card], flags: V2 })],
	['a deferral', callback({ type: 5, data: {} })],
	['an ephemeral deferral', callback({ type: 5, data: { flags: MessageFlags.Ephemeral } })],
	['a deferral of a button', callback({ type: 6 }, 3)],
	['an update by a button', callback({ type: 7, data: { ...SENT, components: [card] } }, 3)],
	['a modal', callback({ type: 9, data: form })],
	[
		'3,386 Chinese characters',
		reply({ ...SENT, components: [text('新'.repeat(3386))], flags: V2 }),
	],
	['choices', callback({ type: 8, data: { choices: [{ name: 'Ann Lee', value: 'ann' }] } }, 4)],
	['numbers to choose', callback({ type: 8, data: { choices: [{ name: '1', value: 1 }] } }, 4)],
	['no choices', callback({ type: 8, data: { choices: [] } }, 4)],
	['an edit to a card', editReply({ ...SENT, components: [card], flags: V2, content: '' })],
	['an edit that takes away', editReply({ ...SENT, content: '', embeds: [], components: [] })],
	['a follow-up', followUp({ ...SENT, content: 'More' })],
	['a file', followUp({ ...SENT, attachments: [{ id: '0', filename: picture.name }] })],
	['a post', send({ ...SENT, content: 'News', nonce: 'delivery-7', enforce_nonce: true })],
	['a post with a number as nonce', send({ ...SENT, content: 'News', nonce: 7 })],
	['a post of 2,000 characters beyond the first plane', send({ content: '𝕏'.repeat(2000) })],
	['a forward', send({ message_reference: { type: 1, channel_id: '1', message_id: '2' } })],
	['all commands', putCommands(quotes, article, menu)],
	['no commands', putCommands()],
	[
		'one command',
		{ method: 'POST', path: '/applications/1/guilds/2/commands', body: quotes.toJSON() },
	],
	[
		'a new description',
		{ method: 'PATCH', path: '/applications/1/commands/3', body: { description: 'Said' } },
	],
	[
		'a new name of a menu command',
		{ method: 'PATCH', path: '/applications/1/commands/3', body: { name: 'Read this' } },
	],
	['a request without body', { method: 'GET', path: '/gateway/bot' }],
	['a request with a query', { method: 'GET', path: '/guilds/1?with_counts=true' }],
	[
		'commands with translations',
		{ method: 'GET', path: '/applications/1/commands?with_localizations=true' },
	],
	[
		'an overwrite',
		{
			method: 'PUT',
			path: '/channels/1/permissions/2',
			body: { type: 0, allow: '1024', deny: '0' },
		},
	],
	[
		'a direct message',
		{ method: 'POST', path: '/users/@me/channels', body: { recipient_id: '7' } },
	],
	['typing', { method: 'POST', path: '/channels/1/typing' }],
	['a reaction', { method: 'PUT', path: '/channels/1/messages/2/reactions/%F0%9F%91%8D/@me' }],
	['a new nickname', { method: 'PATCH', path: '/guilds/1/members/@me', body: { nick: 'Press' } }],
];
