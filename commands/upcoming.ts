import { readOffset } from '../src/cards/page-buttons.ts';
import { countedTo, upcomingCard } from '../src/cards/reminders/upcoming-card.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { upcomingReminders } from '../src/stories/reminders/upcoming-anniversaries.ts';

const USUAL_DAYS = 30;

export default defineCommand({
	audience: 'members',
	description: 'Which reminders will be posted here, where and when',
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
		page: {
			shows: 'in place',
			run: ([days, from], context) =>
				listUpcoming(context, Number(days) || USUAL_DAYS, readOffset(from)),
		},
	},
});

async function listUpcoming(context: Context, days: number, offset: number): Promise<Card> {
	const { guild } = context.asked;
	if (guild === undefined) {
		throw new UserError('Only a server has reminders. Use this command in one.');
	}
	const most = countedTo(offset);
	return upcomingCard(await upcomingReminders(context, guild, { days, most }), days, offset);
}
