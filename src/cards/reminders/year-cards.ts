import { addDays, type Day, dayOf, partsOf } from '../../domain/calendar.ts';
import type { Card } from '../../domain/card.ts';
import type { PlainWords } from '../../domain/picture.ts';
import type { UpcomingReminders } from '../../stories/reminders/upcoming-anniversaries.ts';
import { countOf } from '../counted.ts';
import { described } from '../described.ts';
import type { Say } from '../messages/say.ts';
import { type PictureRef, type PictureShowing, pictureButtons } from '../picture-buttons.ts';

const MONTHS = 12;

/** The months from the one that holds `first` to the one that holds `last`, by their first days. */
export function monthsBetween(first: Day, last: Day): Day[] {
	const from = monthNumberOf(first);
	return Array.from({ length: monthNumberOf(last) - from + 1 }, (_, index) => {
		const year = Math.floor((from + index) / MONTHS);
		return dayOf(year, from + index - year * MONTHS + 1, 1) ?? first;
	});
}

/** How many months lie before it, from the year 0 on. */
function monthNumberOf(day: Day): number {
	const { year, month } = partsOf(day);
	return year * MONTHS + month - 1;
}

/** So many days /upcoming lists at most, the first of them tomorrow where today's post has come. */
const DAYS_AHEAD = 366;

/** The days on which something is posted, in the months of all days that /upcoming may list. */
export function upcomingYearCard(
	say: Say,
	today: Day,
	{ found, hasMore }: Pick<UpcomingReminders, 'found' | 'hasMore'>,
	showing: PictureShowing,
): Card {
	const days = [...new Set(found.map(({ told }) => told))];
	const rest = hasMore
		? ` ${say('Of very many reminders these are the first {n, number}.', { n: found.length })}`
		: '';
	const last = addDays(today, DAYS_AHEAD) ?? today;
	const months = monthsBetween(today, last);
	return yearCard(
		say,
		{
			title: say('Reminders from {start} to {end}', {
				start: { day: today },
				end: { day: last },
			}),
			months,
			marked: days.filter((day) => months.some((month) => isOf(month, day))),
			chosen: today,
			legend: `${say('A bar is a day with reminders; the ring is today.')}${rest}`,
			ref: UPCOMING_YEAR,
		},
		showing,
	);
}

/** The days of the year of `day` on which something happened, in any year. */
export function eventYearCard(
	say: Say,
	day: Day,
	days: readonly Day[],
	showing: PictureShowing,
): Card {
	const { year } = partsOf(day);
	return yearCard(
		say,
		{
			title: [say('What happened, by the day of the year')],
			months: monthsBetween(dayOf(year, 1, 1) ?? day, dayOf(year, 12, 31) ?? day),
			marked: days,
			chosen: day,
			legend: say(
				'A bar is a day on which something happened, in any year; the ring is the chosen day.',
			),
			ref: eventYearRef(day),
		},
		showing,
	);
}

export const UPCOMING_YEAR: PictureRef = { command: 'upcoming', picture: 'year', values: [] };

/** The picture of the year that holds `day`. */
export function eventYearRef(day: Day): PictureRef {
	return { command: 'onthisday', picture: 'year', values: [day] };
}

type Year = {
	readonly title: PlainWords;
	readonly months: readonly Day[];
	readonly marked: readonly Day[];
	readonly chosen: Day;
	readonly legend: string;
	readonly ref: PictureRef;
};

function yearCard(
	say: Say,
	{ title, months, marked, chosen, legend, ref }: Year,
	showing: PictureShowing,
): Card {
	const { theme } = showing;
	const count = say('{days} in all.', { days: countOf(say, marked.length, 'days') });
	const byMonth = months.flatMap((month) => {
		const days = marked.filter((day) => isOf(month, day)).map((day) => partsOf(day).day);
		return days.length === 0
			? []
			: [[{ day: month, as: 'month' } as const, `: ${days.join(', ')}`]];
	});
	return {
		tone: 'date',
		blocks: [
			{
				kind: 'picture',
				picture: {
					kind: 'year',
					theme,
					title,
					months,
					marked,
					chosen,
					footer: `${legend} ${count}`,
				},
				description: described(say, [...title, `, ${count}`], byMonth),
				instead: [
					{ kind: 'heading', words: title },
					...byMonth.map((words) => ({ kind: 'text', words }) as const),
				],
			},
		],
		...pictureButtons(say, ref, showing),
	};
}

function isOf(month: Day, day: Day): boolean {
	return month.slice(0, -'DD'.length) === day.slice(0, -'DD'.length);
}
