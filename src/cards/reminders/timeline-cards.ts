import { dayOf, partsOf } from '../../domain/calendar.ts';
import type { Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import { yearInWords } from '../../domain/day-in-words.ts';
import { shorten } from '../../domain/shorten.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import type { ArticleHead } from '../../ports/articles/library.ts';
import type { MergedKeyDate } from '../../stories/articles/merge-key-dates.ts';
import type { Timeline } from '../../stories/reminders/timeline.ts';
import { alsoToldWords, runsOf, shortTitle } from '../articles/article-lines.ts';
import { doubtWords, whenPieces } from '../articles/key-date-line.ts';
import { timelineBlock } from '../articles/pictures/timeline-card.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import {
	type PictureRef,
	type PictureShowing,
	pictureButtons,
	previewButton,
} from '../picture-buttons.ts';

/** How many events a page shows. */
export const EVENTS_A_PAGE = 12;

/** What was asked for, as it was typed; each is empty where it does not matter. The article is an id. */
export type AskedTimeline = {
	readonly article: string;
	readonly speaker: string;
	readonly about: string;
	readonly from: string;
	readonly to: string;
	readonly offset: number;
};

const LONGEST_ASKED = 80;
const LONGEST_SOURCE = 60;
/** Menus hold so many. */
const MOST_YEARS = 25;

/** A page of events over articles, by their years. */
export function timelinePage(say: Say, timeline: Timeline, asked: AskedTimeline): Card {
	const { rows } = timeline;
	const shown = shownOf(timeline, asked);
	const counted = shownWords(say, shown, 'events');
	const only = asked.article === '' ? onlyTeller(rows) : undefined;
	const isOfMany = asked.article === '' && only === undefined;
	const years = runsOf(rows, ({ keyDate }) => String(partsOf(keyDate.earliest).year));
	return {
		tone: 'date',
		title: titleOf(say, timeline, asked),
		blocks: [
			...(only === undefined ? [] : [{ kind: 'small', words: tellerWords(say, only) } as const]),
			...years.flatMap((run): Block[] => [
				// Each line tells its year as well.
				...(years.length > 1 ? [yearHeading(run[0])] : []),
				{ kind: 'list', items: run.map((row) => eventLine(say, row, isOfMany)) },
			]),
			...yearBlocks(say, timeline, asked),
		],
		buttons: [
			...pageButtons(say, shown, (next) => ({
				command: 'timeline',
				action: 'page',
				values: valuesOf({ ...asked, offset: next }),
			})),
			...pictureRow(say, timeline, asked),
		],
		footer: timeline.isCut ? `${counted} · ${say('from the articles that fit best')}` : counted,
	};
}

function yearHeading({ keyDate }: MergedKeyDate): Block {
	return { kind: 'heading', words: [{ day: keyDate.earliest, as: 'year' }] };
}

/** The article that alone tells all of it, where there are several events. */
function onlyTeller(rows: Timeline['rows']): ArticleHead | undefined {
	const [first, ...others] = rows;
	const isAlone = [first, ...others].every(
		(row) => row?.alsoToldBy.length === 0 && row.keyDate.article.id === first?.keyDate.article.id,
	);
	return isAlone && others.length > 0 ? first?.keyDate.article : undefined;
}

function tellerWords(say: Say, article: ArticleHead): Words {
	const { source } = article;
	const by = source === undefined ? [] : [` · ${shorten(source, LONGEST_SOURCE)}`];
	return [...piecesOf(say('From: “{title}”', { title: shortTitle(article) })), ...by];
}

function shownOf({ total, hasMore }: Timeline, { offset }: AskedTimeline) {
	return { offset, limit: EVENTS_A_PAGE, total, hasMore };
}

/** When, what, whether it is certain, and who tells it. */
function eventLine(say: Say, { keyDate, alsoToldBy }: MergedKeyDate, isOfMany: boolean): Words {
	const { label, text, article } = keyDate;
	const what = ` — ${label || text}${doubtWords(say, keyDate)}`;
	const line: Piece[] = [...whenPieces(say, keyDate), what];
	if (!isOfMany) return line;
	const { source, title } = article;
	line.push(` · ${shorten(source ?? title, LONGEST_SOURCE)}`);
	return [
		...line,
		alsoToldWords(
			say,
			article,
			alsoToldBy.map((one) => one.article),
		),
	];
}

/** Leads to a year, where there are several pages. */
function yearBlocks(say: Say, { years, total, rows }: Timeline, asked: AskedTimeline): Block[] {
	if (years.length < 2 || (total <= EVENTS_A_PAGE && asked.from === '')) return [];
	const current = rows[0] === undefined ? undefined : partsOf(rows[0].keyDate.earliest).year;
	const { article, speaker, about, to } = asked;
	return [
		{
			kind: 'select',
			placeholder: say('Go to a year'),
			state: { command: 'timeline', action: 'year', values: [article, speaker, about, to] },
			from: nearest(years, current).map((year) => ({
				label: yearLabel(year, say.locale),
				value: String(year),
				...(year === current && { chosen: true }),
			})),
		},
	];
}

function yearLabel(year: number, locale: string): string {
	const day = dayOf(year, 1, 1);
	return day === undefined ? String(year) : yearInWords(day, locale);
}

/** Of more years than a menu holds those around the one that is shown. */
function nearest(years: readonly number[], current = 0): readonly number[] {
	const place = Math.max(
		0,
		years.findIndex((year) => year >= current),
	);
	const start = Math.max(
		0,
		Math.min(place - Math.floor(MOST_YEARS / 2), years.length - MOST_YEARS),
	);
	return years.slice(start, start + MOST_YEARS);
}

function pictureRow(say: Say, { rows }: Timeline, asked: AskedTimeline): Button[][] {
	return rows.length > 1 ? [[previewButton(say('Timeline as a picture'), lineRef(asked))]] : [];
}

function lineRef(asked: AskedTimeline): PictureRef {
	return { command: 'timeline', picture: 'line', values: valuesOf(asked) };
}

function valuesOf({ article, speaker, about, from, to, offset }: AskedTimeline): string[] {
	return [article, speaker, about, from, to, String(offset)];
}

/** The same page along a line. */
export function timelinePicture(
	say: Say,
	timeline: Timeline,
	asked: AskedTimeline,
	showing: PictureShowing,
): Card {
	const shown = shownOf(timeline, asked);
	const title = plainTitle(say, timeline, asked);
	const counted = shown.total > EVENTS_A_PAGE ? ` ${shownWords(say, shown, 'events')}.` : '';
	return {
		tone: 'date',
		blocks: [
			timelineBlock(say, timeline.rows, {
				theme: showing.theme,
				title,
				called: title,
				counted,
				lineOf: (row) => eventLine(say, row, false),
			}),
		],
		...pictureButtons(say, lineRef(asked), showing),
	};
}

function titleOf(say: Say, timeline: Timeline, asked: AskedTimeline): Words {
	const article = askedArticle(timeline, asked);
	return say(TITLE, { ...titleParts(timeline, asked), title: article ? shortTitle(article) : '' });
}

function plainTitle(say: Say, timeline: Timeline, asked: AskedTimeline): string {
	const title = shorten(askedArticle(timeline, asked)?.title ?? '', LONGEST_ASKED);
	return say(TITLE, { ...titleParts(timeline, asked), title });
}

function askedArticle({ rows }: Timeline, { article }: AskedTimeline): ArticleHead | undefined {
	return article === '' ? undefined : rows[0]?.keyDate.article;
}

/** 'Timeline of Ann Lee about “harbour” from 2019 to 2024' */
const TITLE =
	'Timeline{hasPerson, select, yes { of {person}} other {}}{hasWords, select, yes { about “{words}”} other {}}{hasStart, select, yes { from {start}} other {}}{hasEnd, select, yes { to {end}} other {}}{hasArticle, select, yes { · {title}} other {}}';

function titleParts(
	{ person, rows }: Timeline,
	{ article, speaker, about, from, to }: AskedTimeline,
) {
	const short = (typed: string) => shorten(typed, LONGEST_ASKED);
	const has = (asked: boolean) => (asked ? 'yes' : 'no');
	return {
		hasPerson: has(speaker !== ''),
		person: short(person ?? speaker),
		hasWords: has(about !== ''),
		words: short(about),
		hasArticle: has(article !== '' && rows.length > 0),
		hasStart: has(from !== ''),
		start: short(from),
		hasEnd: has(to !== ''),
		end: short(to),
	};
}
