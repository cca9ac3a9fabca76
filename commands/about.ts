import { aboutCard } from '../src/cards/about-card.ts';
import { defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'Version and health of this bot',
	options: {},
	run: async (_input, { about, library }) => aboutCard({ ...about, ...(await library.count()) }),
});
