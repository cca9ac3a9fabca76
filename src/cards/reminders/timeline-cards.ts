import { partsOf } from '../../domain/calendar.ts';
import type { Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { ArticleHead } from '../../ports/articles/library.ts';
import type { MergedKeyDate } from '../../stories/articles/merge-key-dates.ts';
import type { Timeline } from '../../stories/reminders/timeline.ts';
import { alsoToldWords, runsOf, shortTitle } from '../articles/article-lines.ts';
import { whenPieces } from '../articles/key-date-line.ts';
import { timelineBlock } from '../articles/pictures/timeline-card.ts';
import { english } from '../messages/say.ts';
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
export function timelinePage(timeline: Timeline, asked: AskedTimeline): Card {
	const { rows } = timeline;
	const shown = shownOf(timeline, asked);
	const counted = shownWords(english, shown, 'events');
	const only = asked.article === '' ? onlyTeller(rows) : undefined;
	const isOfMany = asked.article === '' && only === undefined;
	return {
		tone: 'date',
		title: titleOf(timeline, asked),
		blocks: [
			...(only === undefined ? [] : [{ kind: 'small', words: fromWords(only) } as const]),
			...runsOf(rows, ({ keyDate }) => String(partsOf(keyDate.earliest).year)).flatMap(
				(run): Block[] => [
					{ kind: 'heading', words: yearWords(partsOf(run[0].keyDate.earliest).year) },
					{ kind: 'list', items: run.map((row) => eventLine(row, isOfMany)) },
				],
			),
			...yearBlocks(timeline, asked),
		],
		buttons: [
			...pageButtons(english, shown, (next) => ({
				command: 'timeline',
				action: 'page',
				values: valuesOf({ ...asked, offset: next }),
			})),
			...pictureRow(timeline, asked),
		],
		footer: timeline.isCut ? `${counted} · from the articles that fit best` : counted,
	};
}

/** The article that alone tells all of it, where there are several events. */
function onlyTeller(rows: Timeline['rows']): ArticleHead | undefined {
	const [first, ...others] = rows;
	const isAlone = [first, ...others].every(
		(row) => row?.alsoToldBy.length === 0 && row.keyDate.article.id === first?.keyDate.article.id,
	);
	return isAlone && others.length > 0 ? first?.keyDate.article : undefined;
}

function fromWords(article: ArticleHead): Words {
	const { source } = article;
	const by = source === undefined ? '' : `, ${shorten(source, LONGEST_SOURCE)}`;
	return ['From ', shortTitle(article), by];
}

function shownOf({ total, hasMore }: Timeline, { offset }: AskedTimeline) {
	return { offset, limit: EVENTS_A_PAGE, total, hasMore };
}

function yearWords(year: number): string {
	return year < 1 ? `${1 - year} BC` : String(year);
}

/** When, what, whether it is certain, and who tells it. */
function eventLine({ keyDate, alsoToldBy }: MergedKeyDate, isOfMany: boolean): Words {
	const { label, text, precision, certain, article } = keyDate;
	const line: Piece[] = [...whenPieces(keyDate), ` — ${label || text}`];
	if (precision === 'day' && !certain) line.push({ italic: ' (not certain)' });
	if (!isOfMany) return line;
	const { source, title } = article;
	line.push(` · ${shorten(source ?? title, LONGEST_SOURCE)}`);
	return [
		...line,
		alsoToldWords(
			article,
			alsoToldBy.map((one) => one.article),
		),
	];
}

/** Leads to a year, where there are several pages. */
function yearBlocks({ years, total, rows }: Timeline, asked: AskedTimeline): Block[] {
	if (years.length < 2 || (total <= EVENTS_A_PAGE && asked.from === '')) return [];
	const current = rows[0] === undefined ? undefined : partsOf(rows[0].keyDate.earliest).year;
	const { article, speaker, about, to } = asked;
	return [
		{
			kind: 'select',
			placeholder: 'Go to a year',
			state: { command: 'timeline', action: 'year', values: [article, speaker, about, to] },
			from: nearest(years, current).map((year) => ({
				label: yearWords(year),
				value: String(year),
				...(year === current && { chosen: true }),
			})),
		},
	];
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

function pictureRow({ rows }: Timeline, asked: AskedTimeline): Button[][] {
	return rows.length > 1 ? [[previewButton('Picture', lineRef(asked))]] : [];
}

function lineRef(asked: AskedTimeline): PictureRef {
	return { command: 'timeline', picture: 'line', values: valuesOf(asked) };
}

function valuesOf({ article, speaker, about, from, to, offset }: AskedTimeline): string[] {
	return [article, speaker, about, from, to, String(offset)];
}

/** The same page along a line. */
export function timelinePicture(
	timeline: Timeline,
	asked: AskedTimeline,
	showing: PictureShowing,
): Card {
	const shown = shownOf(timeline, asked);
	const title = plainTitle(timeline, asked);
	const counted = shown.total > EVENTS_A_PAGE ? ` ${shownWords(english, shown, 'events')}.` : '';
	return {
		tone: 'date',
		blocks: [
			timelineBlock(timeline.rows, {
				theme: showing.theme,
				title,
				called: title,
				counted,
				lineOf: (row) => eventLine(row, false),
			}),
		],
		...pictureButtons(english, lineRef(asked), showing),
	};
}

function titleOf(timeline: Timeline, asked: AskedTimeline): Words {
	const article = asked.article === '' ? undefined : timeline.rows[0]?.keyDate.article;
	const [start, end] = titleParts(timeline, asked);
	return [start, ...(article === undefined ? [] : [' from ', shortTitle(article)]), end];
}

function plainTitle(timeline: Timeline, asked: AskedTimeline): string {
	const [start, end] = titleParts(timeline, asked);
	const article = asked.article === '' ? undefined : timeline.rows[0]?.keyDate.article.title;
	return `${start}${article === undefined ? '' : ` from ${shorten(article, LONGEST_ASKED)}`}${end}`;
}

/** 'Timeline of Ann Lee about “harbour”', ', 2019 – 2024' */
function titleParts(
	{ person }: Timeline,
	{ speaker, about, from, to }: AskedTimeline,
): [string, string] {
	const short = (typed: string) => shorten(typed, LONGEST_ASKED);
	const whose = speaker === '' ? '' : ` of ${short(person ?? speaker)}`;
	const what = about === '' ? '' : ` about “${short(about)}”`;
	const times = [from === '' ? '' : ` from ${short(from)}`, to === '' ? '' : ` to ${short(to)}`];
	return [`Timeline${whose}${what}`, times.join('')];
}
