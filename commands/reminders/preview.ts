import { speak } from '../../src/cards/messages/say.ts';
import { previewCard } from '../../src/cards/reminders/preview-card.ts';
import { type Context, defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readComingDay } from '../../src/stories/read-when.ts';
import { nextPostingDay, previewReminder } from '../../src/stories/reminders/preview-reminder.ts';
import { suggestPostingDays } from '../../src/stories/reminders/reminder-offers.ts';

export default defineSubcommand({
	description: 'See the next reminder exactly as it will appear',
	options: {
		date: {
			kind: 'text',
			description: 'The day of the post, such as 2027-02-22; the next post if you choose none',
			max: 60,
			suggest: (typed, context) =>
				suggestPostingDays(context, guildOf(context), {
					typed,
					teller: speak(context.locale),
				}),
		},
	},
	run: ({ date }, context) => preview(context, date),
	actions: {
		preview: { shows: 'privately', run: ([day], context) => preview(context, day) },
	},
});

async function preview(context: Context, typed: string | undefined) {
	const guild = guildOf(context);
	const day = typed
		? readComingDay(typed, await todayIn(context, guild))
		: await nextPostingDay(context, guild);
	return previewCard(speak(context.locale), await previewReminder(context, guild, day));
}
