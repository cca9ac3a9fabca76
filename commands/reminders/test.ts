import { speak } from '../../src/cards/messages/say.ts';
import { reminderCards } from '../../src/cards/reminders/reminder-cards.ts';
import { triedCard } from '../../src/cards/reminders/tried-card.ts';
import { type Context, defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { tryPosting } from '../../src/stories/reminders/try-posting.ts';

export default defineSubcommand({
	description: 'Post a test message; nobody is notified',
	options: {},
	run: (_input, context) => testPosting(context),
	actions: {
		test: { shows: 'privately', run: (_values, context) => testPosting(context) },
	},
});

async function testPosting(context: Context) {
	return triedCard(
		speak(context.locale),
		await tryPosting({ ...context, reminderCards }, guildOf(context)),
	);
}
