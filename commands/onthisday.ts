import { titlePiece } from '../src/cards/articles/article-lines.ts';
import { keyDateLine } from '../src/cards/articles/key-date-line.ts';
import { dayInWords } from '../src/cards/day-in-words.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { yearsWords } from '../src/cards/reminders/years-words.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { type Day, isDay, partsOf } from '../src/domain/calendar.ts';
import type { Card, Words } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestDays } from '../src/stories/articles/offers.ts';
import { todayIn } from '../src/stories/guilds/today-in.ts';
import { readDay } from '../src/stories/read-when.ts';
import { eventsOn, nextEventDay } from '../src/stories/reminders/events-on.ts';

const A_PAGE = 12;

export default defineCommand({
	audience: 'members',
	description: 'What happened on this day of the year, in any year',
	options: {
		date: {
			kind: 'text',
			description: 'A day such as 22 February or 2027-02-22; without one, today',
			max: 60,
			suggest: (typed, { library }) => suggestDays(library, typed),
		},
	},
	async run({ date }, context) {
		const today = await todayIn(context, context.asked.guild);
		return dayCard(context, date === undefined ? today : readDay(date, today), 0);
	},
	actions: {
		page: {
			shows: 'in place',
			async run([day = '', from], context) {
				if (!isDay(day)) throw new UserError('Ask again with /onthisday.');
				return dayCard(context, day, readOffset(from));
			},
		},
	},
});

async function dayCard(
	{ library, book }: Pick<Context, 'library' | 'book'>,
	day: Day,
	offset: number,
): Promise<Card> {
	const events = await eventsOn({ library, book }, day);
	if (events.length === 0) throw new UserError(await nothingOn(library, day));

	const shown = { offset, limit: A_PAGE, total: events.length };
	const { year } = partsOf(day);
	return {
		tone: 'date',
		title: ['On this day: ', { day }],
		blocks: [
			{
				kind: 'list',
				items: events.slice(offset, offset + A_PAGE).map((event): Words => {
					const years = yearsWords(year - partsOf(event.earliest).year);
					const doubt = event.certain ? '' : ' · not certain';
					return [`${years} · `, ...keyDateLine(event), ' · ', titlePiece(event.article), doubt];
				}),
			},
		],
		buttons: pageButtons(shown, (next) => ({
			command: 'onthisday',
			action: 'page',
			values: [day, String(next)],
		})),
		footer: shownWords(shown, 'key date'),
	};
}

async function nothingOn(library: Context['library'], day: Day): Promise<string> {
	const next = await nextEventDay(library, day);
	if (next === undefined) {
		return 'No key date here is of a single day. Look at what there is with /dates.';
	}
	return `No key date here falls on this day of the year. The next day with one is ${dayInWords(next)}.`;
}
