import type { KeyDate } from '../../domain/articles/key-date.ts';
import { type Day, partsOf } from '../../domain/calendar.ts';
import type { Card, Words } from '../../domain/card.ts';
import type { Cited } from '../../ports/articles/library.ts';
import { titlePiece } from '../articles/article-lines.ts';
import { keyDateLine } from '../articles/key-date-line.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { yearsWords } from './years-words.ts';

const A_PAGE = 12;

/** What happened on that day of the year, in any year, after the first `offset` of it. */
export function onThisDayCard(day: Day, events: readonly Cited<KeyDate>[], offset: number): Card {
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
