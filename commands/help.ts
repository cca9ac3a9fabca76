import { helpCard } from '../src/cards/help-card.ts';
import { defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'What this bot can do',
	options: {},
	run: async (_input, { commands }) => helpCard(commands),
});
