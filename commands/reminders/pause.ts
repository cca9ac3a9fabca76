import { speak } from '../../src/cards/messages/say.ts';
import { pauseForm } from '../../src/cards/reminders/reminder-forms.ts';
import { type Context, defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readComingDay } from '../../src/stories/read-when.ts';
import { suggestPauses } from '../../src/stories/reminders/reminder-offers.ts';
import { change, inPlace } from './group.ts';

export default defineSubcommand({
	description: 'Stop reminders until a day you choose',
	options: {
		until: {
			kind: 'text',
			description: 'The first day with posts again, such as 2027-03-01',
			required: true,
			max: 60,
			suggest: async (typed, context) =>
				suggestPauses(await todayIn(context, context.asked.guild), typed, speak(context.locale)),
		},
	},
	run: ({ until }, context) => pauseUntil(context, until),
	actions: {
		pause: inPlace(async (_values, context) => pauseForm(speak(context.locale))),
		paused: inPlace((_values, context, { until = '' }) => pauseUntil(context, until)),
	},
});

async function pauseUntil(context: Context, typed: string): Promise<Card> {
	const today = await todayIn(context, guildOf(context));
	const until = readComingDay(typed, today);
	if (until <= today) {
		throw new UserError(
			'That day is not in the future. Choose the first day with posts again, such as tomorrow.',
		);
	}
	return change(context, (settings) => ({ ...settings, pausedUntil: until }));
}
