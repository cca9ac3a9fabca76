import type { Day } from '../../domain/calendar.ts';
import type { Block, Card, Piece, Words } from '../../domain/card.ts';
import type { Anniversary } from '../../domain/reminders/anniversary.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { UpcomingReminders } from '../../stories/reminders/upcoming-anniversaries.ts';
import { alsoToldWords, shortTitle } from '../articles/article-lines.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { previewButton } from '../picture-buttons.ts';
import { heldWords } from './held-words.ts';
import { hourWords } from './reminder-choices.ts';
import { UPCOMING_YEAR } from './year-cards.ts';

const A_PAGE = 10;
const COUNTED_AT_ONCE = 20;

/** How many are looked for where the page after the first `offset` is shown: whole twenties, and more than the page needs. */
export function countedTo(offset: number): number {
	return (Math.floor((offset + A_PAGE) / COUNTED_AT_ONCE) + 1) * COUNTED_AT_ONCE;
}

/** Which reminders come within so many days, after the first `offset`; where and when, and what is in the way. */
export function upcomingCard(
	say: Say,
	upcoming: UpcomingReminders,
	days: number,
	offset: number,
): Card {
	const { settings, held, pausedUntil, found, hasMore, next } = upcoming;
	const shown = { offset, limit: A_PAGE, total: found.length, hasMore };
	return {
		tone: 'date',
		title: titleOf(say, days),
		blocks: [
			...heldBlocks(say, held),
			...pauseBlocks(say, pausedUntil),
			{ kind: 'text', words: whereWords(say, settings) },
			...(found.length === 0
				? [nothingBlock(say, next)]
				: dayBlocks(say, found.slice(offset, offset + A_PAGE))),
		],
		buttons: [
			...pageButtons(say, shown, (start) => ({
				command: 'upcoming',
				action: 'page',
				values: [String(days), String(start)],
			})),
			...(found.length === 0 && next === undefined
				? []
				: [[previewButton(say('Reminders as a picture'), UPCOMING_YEAR)]]),
		],
		footer: shownWords(say, shown, 'reminders'),
	};
}

/** Days of a whole year, common or leap. */
const WHOLE_YEAR: ReadonlySet<number> = new Set([365, 366]);

function titleOf(say: Say, days: number): string {
	if (WHOLE_YEAR.has(days)) return say('Reminders in the next 12 months');
	return say(
		'{n, plural, one {Reminders in the next # day} other {Reminders in the next # days}}',
		{ n: days },
	);
}

function heldBlocks(say: Say, held: string | undefined): Block[] {
	if (held === undefined) return [];
	const words = heldWords(say, held);
	const state = { command: 'reminders', action: 'release', values: [] };
	return [
		{ kind: 'item', lines: [{ kind: 'text', words }], button: { label: say('Try again'), state } },
	];
}

function pauseBlocks(say: Say, pausedUntil: Day | undefined): Block[] {
	if (pausedUntil === undefined) return [];
	return [{ kind: 'text', words: say('Paused until {day}.', { day: { day: pausedUntil } }) }];
}

function whereWords(say: Say, { channel, hour, timeZone }: ReminderChoices): Words {
	if (channel !== undefined) {
		const time = `${hourWords(hour)} ${timeZone}`;
		return say('They are posted in {channel} at {time}:', { channel: { channel }, time });
	}
	return say(
		'Nothing is posted until an admin chooses a channel with {command}. Then these will be posted:',
		{ command: { command: 'reminders panel' } },
	);
}

/** Each day with how far off its post is, and beneath it all that the post tells. */
function dayBlocks(say: Say, found: UpcomingReminders['found']): Block[] {
	const byDay = Map.groupBy(found, ({ told }) => told);
	const only = onlyArticle(found);
	const days = [...byDay].flatMap(([day, telling]): Block[] => {
		const [first] = telling;
		const items = telling.map(({ anniversary, keyDate, alsoToldBy }): Words => {
			const { article, label, text } = keyDate;
			const also = alsoToldBy.flatMap((other) => other.article ?? []);
			return [
				...whenPieces(say, anniversary),
				label || text,
				...(article === undefined ? [` · ${say('added by this server')}`] : []),
				...(article === undefined || only ? [] : [' · ', shortTitle(article)]),
				alsoToldWords(say, article, also),
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
	return only
		? [...days, { kind: 'small', words: say('All from: “{title}”', { title: shortTitle(only) }) }]
		: days;
}

/** The article that tells of all of them, if it is one. */
function onlyArticle(found: UpcomingReminders['found']) {
	const [first] = found;
	const article = first?.keyDate.article;
	return found.length > 1 && found.every(({ keyDate }) => keyDate.article?.id === article?.id)
		? article
		: undefined;
}

/** The day is still to come: '4-year anniversary · ', or '4-year anniversary on March 18, 2024 · ' where the post comes ahead of it. */
function whenPieces(say: Say, { years, lead, day }: Anniversary): readonly Piece[] {
	if (lead === 0) return years === 0 ? [] : [yearsWords(say, years), ' · '];
	const when =
		years === 0
			? say('on {day}', { day: { day } })
			: say('{n, plural, one {#-year anniversary} other {#-year anniversary}} on {day}', {
					n: years,
					day: { day },
				});
	return [...when, ' · '];
}

function yearsWords(say: Say, n: number): string {
	return say('{n, plural, one {#-year anniversary} other {#-year anniversary}}', { n });
}

function nothingBlock(say: Say, next: Day | undefined): Block {
	if (next !== undefined) {
		return {
			kind: 'text',
			words: say('Nothing is due in that time. The next reminder comes on {day}.', {
				day: { bold: { day: next } },
			}),
		};
	}
	const words = say('Nothing is due within a year. Admins find dates to confirm under {command}.', {
		command: { command: 'reminders suggestions' },
	});
	return { kind: 'text', words };
}
