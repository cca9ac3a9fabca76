import { type Day, partsOf } from '../../domain/calendar.ts';
import type { Block, Card, Words } from '../../domain/card.ts';
import { dayInWords } from '../../domain/day-in-words.ts';
import type { DayEvent, EventsOnDay } from '../../stories/reminders/events-on.ts';
import { alsoToldWords, runsOf, shortTitle } from '../articles/article-lines.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { previewButton } from '../picture-buttons.ts';
import { eventYearRef } from './year-cards.ts';

const A_PAGE = 12;

/** The day that was asked for, and today: of this year, it is told without its year. */
export type AskedDay = { readonly day: Day; readonly today: Day };

/** What happened on that day of the year, in any year, what is certain first, after the first `offset` of it. */
export function onThisDayCard(
	say: Say,
	asked: AskedDay,
	{ events, hasMore }: EventsOnDay,
	offset: number,
): Card {
	const shown = { offset, limit: A_PAGE, total: events.length, hasMore };
	const sorted = [...events].sort((one, other) => Number(other.isCertain) - Number(one.isCertain));
	const runs = runsOf(
		sorted.slice(offset, offset + A_PAGE),
		({ isCertain, article }) => `${isCertain} ${article?.id}`,
	);
	const { day } = asked;
	const { year } = partsOf(day);
	return {
		tone: 'date',
		title: titleOf(say, asked),
		blocks: runs.flatMap((run, index) => [
			...headBlocks(say, run[0], runs[index - 1]?.[0]),
			{ kind: 'list', items: run.map((event) => eventLine(say, event, year)) },
		]),
		buttons: [
			...pageButtons(say, shown, (next) => ({
				command: 'onthisday',
				action: 'page',
				values: [day, String(next)],
			})),
			[previewButton(say('Anniversaries as a picture'), eventYearRef(day))],
		],
		footer: shownWords(say, shown, 'events'),
	};
}

/** Nothing is known of that day of the year; the button leads to the next that is. */
export function emptyDayCard(say: Say, asked: AskedDay, next: Day): Card {
	const { day } = asked;
	return {
		tone: 'date',
		title: titleOf(say, asked),
		blocks: [
			{
				kind: 'text',
				words: say('Nothing is known of this day in any year. The next anniversary is on {day}.', {
					day: { bold: { day: next } },
				}),
			},
		],
		buttons: [
			[
				{
					label: say('Show {day}', { day: dayInWords(next, say.locale) }),
					state: { command: 'onthisday', action: 'page', values: [next, '0'] },
				},
				previewButton(say('Anniversaries as a picture'), eventYearRef(day)),
			],
		],
	};
}

function titleOf(say: Say, { day, today }: AskedDay): Words {
	const isThisYear = partsOf(day).year === partsOf(today).year;
	const told = { day: { day, as: isThisYear ? 'yearless' : 'day' } } as const;
	return day === today ? say('On this day: {day}', told) : say('Anniversaries on {day}', told);
}

/** Says once that what follows is not certain, and where it is told where that is not where the run `before` is. */
function headBlocks(say: Say, event: DayEvent, before: DayEvent | undefined): Block[] {
	const isFirstDoubt = !event.isCertain && before?.isCertain !== false;
	const isOfSame = before !== undefined && before.article?.id === event.article?.id;
	return [
		...(isFirstDoubt
			? [
					{ kind: 'heading', words: say('Less certain') } as const,
					{
						kind: 'small',
						words: say('The day may be wrong, or the event may not have happened.'),
					} as const,
				]
			: []),
		...(isOfSame ? [] : [{ kind: 'small', words: headOf(say, event) } as const]),
	];
}

/** Where it is told. */
function headOf(say: Say, { article }: DayEvent): Words {
	if (article === undefined) return say('Added by this server');
	return say('From: “{title}”', { title: shortTitle(article) });
}

/** The day stands in the title: what is left is the year. */
function eventLine(say: Say, { day, label, article, alsoToldBy }: DayEvent, year: number): Words {
	const then = partsOf(day).year;
	const what = ` · ${yearsWords(say, year - then)} — ${label}`;
	return [{ bold: { day, as: 'year' } }, what, alsoToldWords(say, article, alsoToldBy)];
}

/** '4 years ago', 'this year', 'in 1 year'. */
function yearsWords(say: Say, years: number): string {
	if (years === 0) return say('this year');
	return years > 0
		? say('{n, plural, one {# year ago} other {# years ago}}', { n: years })
		: say('{n, plural, one {in # year} other {in # years}}', { n: -years });
}
