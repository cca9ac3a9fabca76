import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	Client,
	Events,
	GatewayIntentBits,
	type Interaction,
	MessageFlags,
} from 'discord.js';

/** A bot of a few commands, one for each thing a page has to show. */
export type PressBot = { stop(): Promise<void> };

const NAMES = ['Mara Lind', 'Ivo Sand', 'Tess Quay'];
const text = (name: string, description: string, more: object = {}) => ({
	type: ApplicationCommandOptionType.String as const,
	name,
	description,
	...more,
});

const COMMANDS = [
	{
		name: 'voices',
		description: 'What somebody said',
		options: [
			text('speaker', 'A name', { autocomplete: true }),
			text('about', 'A word in it'),
			{
				type: ApplicationCommandOptionType.Integer as const,
				name: 'most',
				description: 'How many',
				min_value: 1,
				max_value: 9,
			},
			{
				type: ApplicationCommandOptionType.Boolean as const,
				name: 'private',
				description: 'For you alone',
			},
		],
	},
	{
		name: 'paper',
		description: 'The papers',
		options: [
			{
				type: ApplicationCommandOptionType.Subcommand as const,
				name: 'add',
				description: 'Adds a paper',
				options: [
					{
						type: ApplicationCommandOptionType.Attachment as const,
						name: 'file',
						description: 'A text file',
						required: true,
					},
					text('kind', 'Which kind', {
						choices: [
							{ name: 'News', value: 'n' },
							{ name: 'Opinion', value: 'o' },
						],
					}),
				],
			},
			{
				type: ApplicationCommandOptionType.Subcommand as const,
				name: 'write',
				description: 'Opens a form',
			},
		],
	},
	{
		name: 'echo',
		description: 'Says the words again',
		options: [text('words', 'Any words', { required: true })],
	},
	{
		name: 'talk',
		description: 'What two said to each other',
		options: [
			text('one', 'A name', { autocomplete: true }),
			text('other', 'Another name', { autocomplete: true }),
		],
	},
	{ name: 'topics', description: 'Several to choose from' },
	{ name: 'silence', description: 'Never answers' },
	{ name: 'slowly', description: 'Thinks first' },
	{ name: 'Count letters', type: ApplicationCommandType.Message as const },
];

/** Logs the bot in and registers its commands. */
export async function startPressBot(server: {
	readonly apiUrl: string;
	readonly token: string;
}): Promise<PressBot> {
	const client = new Client({
		intents: GatewayIntentBits.Guilds,
		rest: { api: server.apiUrl },
		allowedMentions: { parse: [] },
	});
	client.on(Events.InteractionCreate, (interaction) => {
		answer(interaction).catch((error: unknown) => client.emit('error', error as Error));
	});
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(server.token);
	await (await ready).application.commands.set(COMMANDS);
	return { stop: () => client.destroy() };
}

async function answer(interaction: Interaction): Promise<void> {
	if (interaction.isAutocomplete()) {
		const typed = interaction.options.getFocused().toLowerCase();
		const names = NAMES.filter((name) => name.toLowerCase().includes(typed));
		await interaction.respond(names.map((name) => ({ name, value: `id of ${name}` })));
	} else if (interaction.isChatInputCommand()) {
		await run(interaction);
	} else if (interaction.isButton()) {
		await press(interaction);
	} else if (interaction.isModalSubmit()) {
		await interaction.reply(`Filed: ${interaction.fields.getTextInputValue('title')}`);
	} else if (interaction.isMessageContextMenuCommand()) {
		const { length } = interaction.targetMessage.content;
		await interaction.reply({ content: `${length} letters`, flags: MessageFlags.Ephemeral });
	} else if (interaction.isStringSelectMenu()) {
		await interaction.reply(`Chosen: ${interaction.values.join(', ')}`);
	}
}

async function run(interaction: ChatInputCommandInteraction): Promise<void> {
	const { options, commandName } = interaction;
	if (commandName === 'talk') {
		await interaction.reply(`${options.getString('one')} to ${options.getString('other')}`);
		return;
	}
	if (commandName === 'voices') {
		const isPrivate = options.getBoolean('private') ?? false;
		await interaction.reply({
			flags: isPrivate
				? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]
				: MessageFlags.IsComponentsV2,
			components: [
				card(options.getString('speaker') ?? 'everybody', options.getInteger('most') ?? 3),
			],
		});
	} else if (commandName === 'echo') {
		await interaction.reply(options.getString('words', true));
	} else if (commandName === 'topics') {
		await interaction.reply({ components: [topics()] });
	} else if (commandName === 'slowly') {
		await interaction.deferReply();
		await interaction.editReply('Done thinking');
	} else if (commandName === 'paper' && options.getSubcommand() === 'add') {
		const { name, size } = options.getAttachment('file', true);
		await interaction.reply(
			`Read ${name}, ${size} bytes, ${options.getString('kind') ?? 'no kind'}`,
		);
	} else if (commandName === 'paper') {
		await interaction.showModal({
			custom_id: 'write',
			title: 'Write a paper',
			components: [
				{
					type: 18,
					label: 'Title',
					description: 'As it is printed',
					component: { type: 4, custom_id: 'title', style: 1, max_length: 40, required: true },
				},
			],
		});
	}
}

async function press(interaction: ButtonInteraction): Promise<void> {
	const [, page = '1'] = interaction.customId.split(':');
	await interaction.update({
		flags: MessageFlags.IsComponentsV2,
		components: [card(`page ${page}`, 3, Number(page))],
	});
}

function topics() {
	const options = ['Sea', 'Wind', 'Sand'].map((label) => ({
		label,
		value: label.toLowerCase(),
		default: label === 'Sea',
	}));
	const menu = { type: 3 as const, custom_id: 'topics', placeholder: 'Topics', options };
	return { type: 1 as const, components: [{ ...menu, min_values: 1, max_values: 3 }] };
}

function card(speaker: string, most: number, page = 1) {
	return {
		type: 17 as const,
		accent_color: 0x5865f2,
		components: [
			{ type: 10 as const, content: `## Voices: ${speaker}\nAt most **${most}**` },
			{
				type: 9 as const,
				components: [
					{
						type: 10 as const,
						content: '> “The tide turns.”\n-# Mara Lind, </echo:1234567890123456>',
					},
				],
				accessory: {
					type: 2 as const,
					style: 2 as const,
					label: 'Source',
					custom_id: `source:${page}`,
				},
			},
			{ type: 14 as const },
			{
				type: 1 as const,
				components: [
					{
						type: 2 as const,
						style: 2 as const,
						label: 'Newer',
						custom_id: `page:${page - 1}`,
						disabled: page === 1,
					},
					{ type: 2 as const, style: 1 as const, label: 'Older', custom_id: `page:${page + 1}` },
				],
			},
			{
				type: 1 as const,
				components: [
					{
						type: 3 as const,
						custom_id: 'order',
						placeholder: 'Order',
						options: [
							{ label: 'By date', value: 'date' },
							{ label: 'By name', value: 'name' },
						],
					},
				],
			},
		],
	};
}
