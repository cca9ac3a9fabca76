import { type Day, partsOf } from '../../domain/calendar.ts';
import type { Block, Card, Piece, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import { dayInWords } from '../../domain/day-in-words.ts';
import type { DayEvent } from '../../stories/reminders/events-on.ts';
import { alsoToldWords, runsOf, shortTitle } from '../articles/article-lines.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { previewButton } from '../picture-buttons.ts';
import { eventYearRef } from './year-cards.ts';

const A_PAGE = 12;

/** What happened on that day of the year, in any year, after the first `offset` of it. */
export function onThisDayCard(day: Day, events: readonly DayEvent[], offset: number): Card {
	const shown = { offset, limit: A_PAGE, total: events.length };
	const { year } = partsOf(day);
	return {
		tone: 'date',
		title: ['On this day: ', { day }],
		blocks: runsOf(events.slice(offset, offset + A_PAGE), ({ article }) => article?.id).flatMap(
			(run): Block[] => [
				{ kind: 'small', words: [headOf(run[0])] },
				{ kind: 'list', items: run.map((event) => eventLine(event, year)) },
			],
		),
		buttons: [
			...pageButtons(english, shown, (next) => ({
				command: 'onthisday',
				action: 'page',
				values: [day, String(next)],
			})),
			[previewButton('Year', eventYearRef(day))],
		],
		footer: shownWords(english, shown, 'events'),
	};
}

/** Nothing is known of that day of the year; the button leads to the next that is. */
export function emptyDayCard(day: Day, next: Day): Card {
	return {
		tone: 'date',
		title: ['On this day: ', { day }],
		blocks: [
			{
				kind: 'text',
				words: ['Nothing on this day of any year. Next: ', { bold: { day: next } }, '.'],
			},
		],
		buttons: [
			[
				{
					label: dayInWords(next),
					state: { command: 'onthisday', action: 'page', values: [next, '0'] },
				},
				previewButton('Year', eventYearRef(day)),
			],
		],
	};
}

/** Where it is told. */
function headOf({ article }: DayEvent): Piece {
	return article === undefined ? 'Added by this server' : shortTitle(article);
}

/** The day stands in the title: what is left is the year. */
function eventLine({ day, isCertain, label, article, alsoToldBy }: DayEvent, year: number): Words {
	const then = partsOf(day).year;
	const doubt = isCertain ? '' : ' · not certain';
	const what = ` · ${yearsWords(year - then)} — ${label}${doubt}`;
	return [{ bold: { day, as: 'year' } }, what, alsoToldWords(article, alsoToldBy)];
}

/** '4 years ago', 'this year', 'in 1 year'. */
function yearsWords(years: number): string {
	if (years === 0) return 'this year';
	const count = countOf(Math.abs(years), 'year');
	return years > 0 ? `${count} ago` : `in ${count}`;
}
