import type { Day } from '../../domain/calendar.ts';
import type { Block, Card, Piece, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { UpcomingReminders } from '../../stories/reminders/upcoming-anniversaries.ts';
import { alsoToldWords, shortTitle } from '../articles/article-lines.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { previewButton } from '../picture-buttons.ts';
import { hourWords } from './reminder-choices.ts';
import { UPCOMING_YEAR } from './year-cards.ts';

const A_PAGE = 10;
const COUNTED_AT_ONCE = 50;

/** How many are looked for where the page after the first `offset` is shown: whole fifties, and more than the page needs. */
export function countedTo(offset: number): number {
	return (Math.floor((offset + A_PAGE) / COUNTED_AT_ONCE) + 1) * COUNTED_AT_ONCE;
}

/** Which reminders come within so many days, after the first `offset`; where and when, and what is in the way. */
export function upcomingCard(upcoming: UpcomingReminders, days: number, offset: number): Card {
	const { settings, held, pausedUntil, found, hasMore, next } = upcoming;
	const shown = { offset, limit: A_PAGE, total: found.length, hasMore };
	return {
		tone: 'date',
		title: `Reminders of the next ${countOf(days, 'day')}`,
		blocks: [
			...heldBlocks(held),
			...pauseBlocks(pausedUntil),
			{ kind: 'text', words: whereWords(settings) },
			...(found.length === 0
				? [nothingBlock(next)]
				: dayBlocks(found.slice(offset, offset + A_PAGE))),
		],
		buttons: [
			...pageButtons(english, shown, (start) => ({
				command: 'upcoming',
				action: 'page',
				values: [String(days), String(start)],
			})),
			...(found.length === 0 && next === undefined ? [] : [[previewButton('Year', UPCOMING_YEAR)]]),
		],
		footer: shownWords(english, shown, 'reminders'),
	};
}

function heldBlocks(held: string | undefined): Block[] {
	if (held === undefined) return [];
	const words: Words = [{ bold: 'On hold: ' }, `${held} Nothing is lost.`];
	const state = { command: 'reminders', action: 'release', values: [] };
	return [
		{ kind: 'item', lines: [{ kind: 'text', words }], button: { label: 'Try again', state } },
	];
}

function pauseBlocks(pausedUntil: Day | undefined): Block[] {
	if (pausedUntil === undefined) return [];
	return [{ kind: 'text', words: ['Paused until ', { day: pausedUntil }, '.'] }];
}

function whereWords({ channel, hour, timeZone }: ReminderChoices): Words {
	if (channel !== undefined) {
		return ['Posted in ', { channel }, ` at ${hourWords(hour)} ${timeZone}:`];
	}
	return [
		'Nothing is posted: no channel is chosen. An admin chooses one with ',
		{ command: 'reminders panel' },
		'. This is what would come:',
	];
}

/** Each day with how far off its post is, and beneath it all that the post tells. */
function dayBlocks(found: UpcomingReminders['found']): Block[] {
	const byDay = Map.groupBy(found, ({ told }) => told);
	const only = onlyArticle(found);
	const days = [...byDay].flatMap(([day, telling]): Block[] => {
		const [first] = telling;
		const items = telling.map(({ anniversary, keyDate, alsoToldBy }): Words => {
			const { article, label, text } = keyDate;
			const also = alsoToldBy.flatMap((other) => other.article ?? []);
			return [
				...whenPieces(anniversary),
				label || text,
				...(article === undefined ? [' · added by this server'] : []),
				...(article === undefined || only ? [] : [' · ', shortTitle(article)]),
				alsoToldWords(article, also),
			];
		});
		return [
			{
				kind: 'text',
				words: [
					{ bold: { day } },
					...(first ? [', ', { instant: first.at, as: 'distance' } as const] : []),
				],
			},
			{ kind: 'list', items },
		];
	});
	return only ? [{ kind: 'small', words: ['From ', shortTitle(only)] }, ...days] : days;
}

/** The article that tells of all of them, if it is one. */
function onlyArticle(found: UpcomingReminders['found']) {
	const [first] = found;
	const article = first?.keyDate.article;
	return found.length > 1 && found.every(({ keyDate }) => keyDate.article?.id === article?.id)
		? article
		: undefined;
}

/** The day is still to come: '4 years · ', or '4 years on March 18, 2024 · ' where the post comes ahead of it. */
function whenPieces({ years, lead, day }: Anniversary): Piece[] {
	const after = years === 0 ? '' : countOf(years, 'year');
	if (lead > 0) return [after === '' ? 'on ' : `${after} on `, { day }, ' · '];
	return after === '' ? [] : [`${after} · `];
}

function nothingBlock(next: Day | undefined): Block {
	if (next !== undefined) {
		return {
			kind: 'text',
			words: ['Nothing. The next one comes on ', { bold: { day: next } }, '.'],
		};
	}
	const words: Words = [
		'Nothing is due within a year. Dates that are not certain wait to be confirmed; admins find them under ',
		{ command: 'reminders suggestions' },
		'.',
	];
	return { kind: 'text', words };
}
