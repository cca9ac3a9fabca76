import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import { countedTo, upcomingCard } from '../src/cards/reminders/upcoming-card.ts';
import { upcomingYearCard } from '../src/cards/reminders/year-cards.ts';
import {
	type Context,
	defineCommand,
	guildOf,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { todayIn } from '../src/stories/guilds/today-in.ts';
import { upcomingReminders } from '../src/stories/reminders/upcoming-anniversaries.ts';

const USUAL_DAYS = 30;

export default defineCommand({
	audience: 'members',
	description: 'Which reminders will be posted on this server, where and when',
	options: {
		days: {
			kind: 'integer',
			description: 'How many days ahead; 30 if you choose none',
			min: 1,
			max: 366,
		},
	},
	run: ({ days = USUAL_DAYS }, context) => listUpcoming(context, days, 0),
	actions: {
		...pictureActions('year', drawYear),
		page: {
			shows: 'in place',
			run: ([days, from], context) =>
				listUpcoming(context, Number(days) || USUAL_DAYS, readOffset(from)),
		},
	},
});

/** Of very many reminders the first are enough to see where they fall. */
const MOST_DRAWN = 400;
const A_YEAR = 366;

async function drawYear(
	[theme]: readonly string[],
	context: Context,
	as: 'preview' | 'post',
): Promise<Card> {
	const guild = guildOf(context);
	const ahead = { days: A_YEAR, most: MOST_DRAWN };
	const upcoming = await upcomingReminders(context, guild, ahead);
	return upcomingYearCard(speak(context.locale), await todayIn(context, guild), upcoming, {
		theme: readTheme(theme),
		as,
	});
}

async function listUpcoming(context: Context, days: number, offset: number): Promise<Card> {
	const guild = guildOf(context);
	const most = countedTo(offset);
	return upcomingCard(
		speak(context.locale),
		await upcomingReminders(context, guild, { days, most }),
		days,
		offset,
	);
}
