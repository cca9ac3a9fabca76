import { aboutCard } from '../src/cards/about-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'Which version of this bot runs, and whether all is well',
	options: {},
	run: async (_input, { about, library, locale }) =>
		aboutCard(speak(locale), { ...about, ...(await library.count()) }),
});
