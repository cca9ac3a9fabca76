import { Client, Events, type Interaction, type InteractionReplyOptions } from 'discord.js';

/** What the bare bot says to one command: a reply, or choices while somebody types. */
type Said = InteractionReplyOptions & {
	readonly choices?: { readonly name: string; readonly value: string }[];
};

/**
 * A bot of discord.js and nothing else, which answers each command with what it was given: the floor that answers are
 * measured beside. `bare-bot.ts TOKEN API_URL ANSWERS`, the last as JSON by the names of the commands, choices by "NAME …".
 */
const [token = '', api = '', json = '{}'] = process.argv.slice(2);
const answers = new Map(Object.entries(JSON.parse(json) as Record<string, Said>));

const client = new Client({ intents: [], rest: { api } });
client.on(Events.InteractionCreate, (interaction: Interaction) => {
	if (interaction.isAutocomplete()) {
		void interaction.respond(answers.get(`${interaction.commandName} …`)?.choices ?? []);
	}
	if (interaction.isChatInputCommand()) {
		void interaction.reply(answers.get(interaction.commandName) ?? { content: 'pong' });
	}
});
client.once(Events.ClientReady, () => process.stdout.write('The bare bot is ready\n'));
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(token);
