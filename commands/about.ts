import { aboutCard } from '../src/cards/about-card.ts';
import { defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'The version of this bot, and whether it is well',
	options: {},
	run: async (_input, { about, library }) => aboutCard({ ...about, ...(await library.count()) }),
});
