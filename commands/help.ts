import { type HelpPage, helpCard, readHelpPage } from '../src/cards/help-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'What this bot can do, with examples to press',
	options: {},
	run: (_input, context) => showHelp(context, 'members'),
	actions: {
		page: { shows: 'in place', run: ([page], context) => showHelp(context, readHelpPage(page)) },
		open: { shows: 'privately', run: (_values, context) => showHelp(context, 'members') },
	},
});

async function showHelp({ asked, commands, library, locale }: Context, page: HelpPage) {
	const [{ rows }, [speaker]] = await Promise.all([
		library.articles({ offset: 0, limit: 1 }),
		library.speakers('', 1),
	]);
	const [article] = rows;
	return helpCard(speak(locale), page, {
		asked,
		commands,
		...(article && { article }),
		...(speaker && { speaker: speaker.name }),
	});
}
