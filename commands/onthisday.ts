import { titlePiece } from '../src/cards/article-lines.ts';
import { keyDateLine } from '../src/cards/key-date-line.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { yearsWords } from '../src/cards/years-words.ts';
import { type Context, defineCommand } from '../src/discord/command.ts';
import { type Day, isDay, partsOf } from '../src/domain/calendar.ts';
import type { Card, Words } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestDays } from '../src/stories/offers.ts';
import { readDay } from '../src/stories/read-when.ts';
import { todayIn } from '../src/stories/today-in.ts';

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
	{ library }: Pick<Context, 'library'>,
	day: Day,
	offset: number,
): Promise<Card> {
	const { rows, total } = await library.keyDates(
		{ monthDay: day.slice(5) },
		{ offset, limit: A_PAGE },
	);
	if (rows.length === 0) throw new UserError(NOTHING);

	const shown = { offset, limit: A_PAGE, total };
	const { year } = partsOf(day);
	return {
		tone: 'date',
		title: ['On this day: ', { day }],
		blocks: [
			{
				kind: 'list',
				items: rows.map((row): Words => {
					const years = yearsWords(year - partsOf(row.earliest).year);
					const doubt = row.certain ? '' : ' · not certain';
					return [`${years} · `, ...keyDateLine(row), ' · ', titlePiece(row.article), doubt];
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

const NOTHING =
	'No key date here falls on this day of the year. See all of them with /dates, or try another day.';
