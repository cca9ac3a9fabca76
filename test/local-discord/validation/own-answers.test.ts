import {
	ActionRowBuilder,
	AttachmentBuilder,
	ButtonBuilder,
	ButtonStyle,
	type ChatInputCommandInteraction,
	type Client,
	ContainerBuilder,
	EmbedBuilder,
	type Interaction,
	LabelBuilder,
	MediaGalleryBuilder,
	MessageFlags,
	ModalBuilder,
	SlashCommandBuilder,
	StringSelectMenuBuilder,
	TextDisplayBuilder,
	TextInputBuilder,
	TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { logIn, onInteraction } from '../logged-in.ts';

const greet = new SlashCommandBuilder()
	.setName('greet')
	.setDescription('Greets')
	.addStringOption((option) =>
		option.setName('who').setDescription('Whom').setRequired(true).setAutocomplete(true),
	);
const more = new ActionRowBuilder<ButtonBuilder>().addComponents(
	new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
);
const pick = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
	new StringSelectMenuBuilder().setCustomId('pick').addOptions({ label: 'One', value: '1' }),
);
const picture = new AttachmentBuilder(Buffer.from('png'), { name: 'a.png' });
const card = new ContainerBuilder()
	.addTextDisplayComponents(new TextDisplayBuilder().setContent('A card'))
	.addMediaGalleryComponents(
		new MediaGalleryBuilder().addItems({ media: { url: 'attachment://a.png' } }),
	);
const form = new ModalBuilder()
	.setCustomId('form')
	.setTitle('More')
	.addLabelComponents(
		new LabelBuilder()
			.setLabel('Words')
			.setTextInputComponent(
				new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Short),
			),
	);

test('what the local Discord answers and sends is as Discord does', async () => {
	const { discord, client, guild, channel, ann } = await logIn();
	await client.application.fetch();
	await client.application.commands.set([greet, { name: 'Read', type: 3 }]);
	await client.application.commands.fetch();
	const conversed = new Promise<void>((resolve) => {
		onInteraction(client, async (interaction) => {
			await answer(interaction);
			if (interaction.isChatInputCommand()) resolve();
		});
	});

	await ann.type('greet', { who: 'A' }, 'who');
	const { message } = await ann.run('greet', { who: 'Bea' });
	if (!message) throw new Error('no message');
	await conversed;
	const { modal } = await ann.press(message, 'More');
	if (!modal) throw new Error('no modal');
	await ann.submit(modal, { words: 'Good day' });
	await readAround(client, channel.id);
	discord.removeGuild(guild);

	expect(discord.faults).toEqual([]);
	expect(discord.requests.filter(({ status }) => status >= 400)).toEqual([]);
});

async function answer(interaction: Interaction): Promise<void> {
	if (interaction.isAutocomplete()) await interaction.respond([{ name: 'Bea', value: 'Bea' }]);
	else if (interaction.isChatInputCommand()) await converse(interaction);
	else if (interaction.isButton()) await interaction.showModal(form);
	else if (interaction.isModalSubmit() && interaction.isFromMessage())
		await interaction.update(interaction.fields.getTextInputValue('words'));
}

async function converse(interaction: ChatInputCommandInteraction): Promise<void> {
	await interaction.deferReply();
	const embed = new EmbedBuilder()
		.setTitle('Hello')
		.addFields({ name: 'To', value: interaction.options.getString('who', true) })
		.setImage('attachment://a.png');
	await interaction.editReply({ embeds: [embed], components: [more, pick], files: [picture] });
	await interaction.followUp({ content: 'Aside', flags: MessageFlags.Ephemeral });
	const shown = {
		components: [card],
		files: [picture],
		flags: MessageFlags.IsComponentsV2,
	} as const;
	await interaction.followUp(shown);
}

async function readAround(client: Client<true>, channelId: string): Promise<void> {
	const channel = await client.channels.fetch(channelId, { force: true });
	if (!channel?.isSendable() || channel.isDMBased()) throw new Error('no channel');
	const post = await channel.send({ content: 'Post', nonce: 'delivery-1', enforceNonce: true });
	await post.edit('Post, corrected');
	const reply = await post.reply('A reply');
	await reply.delete();
	await channel.messages.fetch({ limit: 5 });
	await channel.guild.fetch();
	await channel.guild.members.fetchMe({ force: true });
}
