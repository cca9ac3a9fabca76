import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/local-discord.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

async function loggedIn(): Promise<{ discord: LocalDiscord; client: Client<true> }> {
	const discord = await startLocalDiscord({ heartbeatMs: 400 });
	closing.push(discord.stop);
	const client = new Client({ intents: GatewayIntentBits.Guilds, rest: { api: discord.apiUrl } });
	closing.push(() => client.destroy());
	discord.addGuild({ name: 'Harbour News' });
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(discord.token);
	return { discord, client: await ready };
}

test('a bot registers a command and answers it, then is pressed and filled in', async () => {
	const { discord, client } = await loggedIn();
	await client.application.commands.set([
		{
			name: 'greet',
			description: 'Greets',
			options: [
				{
					type: ApplicationCommandOptionType.String,
					name: 'who',
					description: 'Whom to greet',
					required: true,
					autocomplete: true,
				},
			],
		},
	]);
	client.on(Events.InteractionCreate, async (interaction) => {
		if (interaction.isAutocomplete()) {
			await interaction.respond([{ name: interaction.options.getFocused(), value: 'Ann' }]);
		} else if (interaction.isChatInputCommand()) {
			await interaction.deferReply();
			await interaction.editReply({
				content: `Hello ${interaction.options.getString('who', true)}`,
				components: [
					{ type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] },
				],
			});
		} else if (interaction.isButton()) {
			await interaction.showModal({
				title: 'More',
				custom_id: 'form',
				components: [
					{
						type: 18,
						label: 'Words',
						component: { type: 4, custom_id: 'words', style: 1 },
					},
				],
			});
		} else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
			await interaction.update(interaction.fields.getTextInputValue('words'));
		}
	});
	const guild = client.guilds.cache.first();
	const [ada, place] = [discord.addUser({ name: 'Ada' }), discord.guilds[0]];
	if (!place?.channels[0]) throw new Error('no channel');
	discord.join(ada, place);
	const actor = discord.actor(ada, place.channels[0]);

	const typed = await actor.type('greet', { who: 'A' }, 'who');
	const greeted = await actor.run('greet', { who: 'Ann' });
	if (!greeted.message) throw new Error('no message');
	const pressed = await actor.press(greeted.message, 'More');
	if (!pressed.modal) throw new Error('no modal');
	const submitted = await actor.submit(pressed.modal, { words: 'Good day' });

	expect(guild?.name).toBe('Harbour News');
	expect(typed.choices).toEqual([{ name: 'A', value: 'Ann' }]);
	expect(greeted).toMatchObject({ deferred: true, message: { content: 'Hello Ann' } });
	expect(submitted.message).toMatchObject({ id: greeted.message.id, content: 'Good day' });
	expect(discord.faults).toEqual([]);
});
