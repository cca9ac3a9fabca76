import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import { emptyDayCard, onThisDayCard } from '../src/cards/reminders/on-this-day-card.ts';
import { eventYearCard } from '../src/cards/reminders/year-cards.ts';
import {
	type Context,
	defineCommand,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import { type Day, isDay, partsOf } from '../src/domain/calendar.ts';
import type { Card } from '../src/domain/card.ts';
import { olderButton } from '../src/domain/older-button.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestDays } from '../src/stories/articles/offers.ts';
import { todayIn } from '../src/stories/guilds/today-in.ts';
import { readDay } from '../src/stories/read-when.ts';
import { eventDaysIn, eventsOn, nextEventDay } from '../src/stories/reminders/events-on.ts';

export default defineCommand({
	audience: 'members',
	description: 'What happened on this day of the year, in any year',
	options: {
		date: {
			kind: 'text',
			description: 'A day such as 22 February or 2027-02-22; today if you choose none',
			max: 60,
			suggest: (typed, { library, locale }) => suggestDays(library, typed, locale),
		},
	},
	async run({ date }, context) {
		const today = await todayIn(context, context.asked.guild);
		return listEvents(context, date === undefined ? today : readDay(date, today), 0);
	},
	actions: {
		open: {
			shows: 'privately',
			run: async (_values, context) =>
				listEvents(context, await todayIn(context, context.asked.guild), 0),
		},
		...pictureActions('year', drawYear),
		page: {
			shows: 'in place',
			async run([day = '', from], context) {
				if (!isDay(day)) throw olderButton();
				return listEvents(context, day, readOffset(from));
			},
		},
	},
});

async function drawYear(
	[day = '', theme]: readonly string[],
	context: Context,
	as: 'preview' | 'post',
): Promise<Card> {
	if (!isDay(day)) throw olderButton();
	const days = await eventDaysIn(context, partsOf(day).year);
	return eventYearCard(speak(context.locale), day, days, { theme: readTheme(theme), as });
}

async function listEvents(context: Context, day: Day, offset: number): Promise<Card> {
	const asked = { day, today: await todayIn(context, context.asked.guild) };
	const known = await eventsOn(context, day);
	if (known.events.length > 0) return onThisDayCard(speak(context.locale), asked, known, offset);

	const next = await nextEventDay(context, day);
	if (next !== undefined) return emptyDayCard(speak(context.locale), asked, next);
	throw new UserError('No article here tells of a single day yet. See all dates with /dates.');
}
