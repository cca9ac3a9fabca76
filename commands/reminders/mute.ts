import { speak } from '../../src/cards/messages/say.ts';
import { mutedCard } from '../../src/cards/reminders/mutes-card.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { readMute } from '../../src/domain/reminders/mute.ts';
import { suggestArticles, suggestSpeakers } from '../../src/stories/articles/offers.ts';
import { findMute, muteReminders } from '../../src/stories/reminders/editing/mute-reminders.ts';
import { suggestKeyDates } from '../../src/stories/reminders/reminder-offers.ts';

export default defineSubcommand({
	description: 'Stop reminders of a date, an article or a person',
	options: {
		date: {
			kind: 'text',
			description: 'One key date',
			suggest: (typed, { library, locale }) => suggestKeyDates(library, typed, locale),
		},
		article: {
			kind: 'text',
			description: 'All dates of an article',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		speaker: {
			kind: 'text',
			description: 'All dates that name this person',
			max: 80,
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
	},
	run: async (input, context) =>
		mutedCard(
			speak(context.locale),
			await muteReminders(context, await findMute(context.library, input)),
		),
	actions: {
		mute: {
			audience: 'editors',
			shows: 'privately',
			run: async (values, context) =>
				mutedCard(
					speak(context.locale),
					await muteReminders(context, readMute(['date', ...values])),
				),
		},
	},
});
