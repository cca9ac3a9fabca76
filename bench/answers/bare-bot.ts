import { Client, Events, type Interaction, type InteractionReplyOptions } from 'discord.js';

/**
 * A bot of discord.js and nothing else, which answers every command and every choice with the same: the floor that answers
 * are measured beside. `bare-bot.ts TOKEN API_URL ANSWER CHOICES`, the last two as JSON.
 */
const [token = '', api = '', ...answers] = process.argv.slice(2);
const [answer, choices] = answers.map((json) => JSON.parse(json)) as [
	InteractionReplyOptions,
	{ name: string; value: string }[],
];

const client = new Client({ intents: [], rest: { api } });
client.on(Events.InteractionCreate, (interaction: Interaction) => {
	if (interaction.isAutocomplete()) void interaction.respond(choices);
	if (interaction.isChatInputCommand()) void interaction.reply(answer);
});
client.once(Events.ClientReady, () => process.stdout.write('The bare bot is ready\n'));
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(token);
