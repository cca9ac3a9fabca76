import { isSure, type KeyDate } from '../../domain/articles/key-date.ts';
import type { Asked } from '../../domain/asked.ts';
import { type Day, isDay } from '../../domain/calendar.ts';
import type { Block, Button, Card, Piece, Words } from '../../domain/card.ts';
import type { ArticleHead, Cited, Page } from '../../ports/articles/library.ts';
import type { MergedKeyDate } from '../../stories/articles/merge-key-dates.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { type PictureRef, previewButton } from '../picture-buttons.ts';
import { alsoToldWords, mayEdit, runsOf, shortTitle } from './article-lines.ts';
import { keyDateLine, phraseBehind } from './key-date-line.ts';
import { languageBlocks } from './language-note.ts';

/** How many key dates a page shows. */
export const DATES_A_PAGE = 12;

/** What was asked for: the id of an article and a time, each empty where it does not matter, and how many to leave out. */
export type AskedDates = {
	readonly article: string;
	readonly when: string;
	readonly offset: number;
};

type Who = Pick<Asked, 'isEditor' | 'guild'>;

/** A page of key dates in calendar order; `isLatest` says that nobody chose the article. */
export function datesCard(
	say: Say,
	{ rows, total, hasMore }: Page<MergedKeyDate>,
	asked: AskedDates & { readonly isLatest?: boolean },
	who: Who,
): Card {
	const { article, when, offset, isLatest = false } = asked;
	const shown = { offset, limit: DATES_A_PAGE, total, hasMore };
	const only = article === '' ? undefined : rows[0]?.keyDate.article;
	const footer = shownWords(say, shown, 'key dates');
	return {
		tone: 'date',
		title: titleOf(say, when, only),
		blocks: [
			...(only === undefined ? [] : languageBlocks(say, only)),
			...dateBlocks(say, rows, article === ''),
		],
		buttons: [
			...pageButtons(say, shown, (next) => ({
				command: 'dates',
				action: 'page',
				values: [article, when, String(next)],
			})),
			...moreButtons(say, rows, { asked, who }),
		],
		footer: isLatest
			? `${footer} · ${say('This is the latest article. To choose another, type /{command} and pick “article”.', { command: 'dates' })}`
			: footer,
	};
}

/** Two events make a line; the dates of many articles are none. */
function moreButtons(
	say: Say,
	rows: readonly MergedKeyDate[],
	{ asked, who }: { readonly asked: AskedDates; readonly who: Who },
): Button[][] {
	const isLine = asked.article !== '' && rows.length > 1;
	const row = [
		...(isLine ? [previewButton(say('Timeline as a picture'), timelineRef(asked))] : []),
		...(toldIn(rows).some((one) => mayEdit(who, one.article)) ? [putButton(say, asked)] : []),
	];
	return row.length > 0 ? [row] : [];
}

/** The picture of a page of key dates. */
export function timelineRef({ article, when, offset }: AskedDates): PictureRef {
	return { command: 'dates', picture: 'timeline', values: [article, when, String(offset)] };
}

/** Asks which of the dates on a page is to be put right; undefined where none of them may be. */
export function chooseDateCard(
	say: Say,
	rows: readonly MergedKeyDate[],
	who: Who,
): Card | undefined {
	const own = toldIn(rows)
		.filter((row) => mayEdit(who, row.article))
		.slice(0, MOST_CHOICES);
	if (own.length === 0) return undefined;
	return {
		tone: 'date',
		title: say('Which one is wrong?'),
		blocks: [
			{
				kind: 'select',
				placeholder: say('Choose a date'),
				state: { command: 'article', action: 'keydate', values: [] },
				from: own.map(({ article, number, earliest, label, text }) => ({
					label: `${earliest} · ${label || text}`,
					value: `${article.id}-${number}`,
				})),
			},
		],
	};
}

/** So many fit into a menu. */
const MOST_CHOICES = 25;

/** All that the lines of a page stand for, each once: an anniversary has a line of its own. */
function toldIn(rows: readonly MergedKeyDate[]): Cited<KeyDate>[] {
	return [...new Set(rows.flatMap(({ keyDate, alsoToldBy }) => [keyDate, ...alsoToldBy]))];
}

function putButton(say: Say, { article, when, offset }: AskedDates): Button {
	const values = [article, when, String(offset)];
	return { label: say('Correct a date'), state: { command: 'dates', action: 'put', values } };
}

/** Which of these are of one day, and certain: an anniversary also where the day that it goes back to is one of them. */
export function sureOf(rows: readonly MergedKeyDate[]): (row: MergedKeyDate) => boolean {
	const isOfDay = (row: MergedKeyDate) => hasDay(row) && isSure(row.keyDate);
	const days = new Set<Day | null>(rows.filter(isOfDay).map(({ keyDate }) => keyDate.earliest));
	return (row) => isOfDay(row) || (hasDay(row) && days.has(row.keyDate.origin));
}

/** Days that are certain stand apart from those to confirm and from what has no day; of several articles, each is named once in a row. */
function dateBlocks(say: Say, rows: readonly MergedKeyDate[], fromAll: boolean): Block[] {
	const isCertain = sureOf(rows);
	const unsure = rows.filter((row) => !isCertain(row));
	const [toConfirm, dayless] = [unsure.filter(hasDay), unsure.filter((row) => !hasDay(row))];
	const shown = [...rows.filter(isCertain), ...toConfirm, ...dayless];
	const [first] = rows;
	const isOne = runsOf(rows, articleOf).length === 1;
	const line = lineIn(say, shown);
	const blocksOf = (some: readonly MergedKeyDate[]) =>
		lists(say, some, { named: fromAll && !isOne, lineOf: line });
	const under = (words: string, some: readonly MergedKeyDate[], note: readonly Block[] = []) =>
		some.length > 0 ? [{ kind: 'heading', words } as const, ...note, ...blocksOf(some)] : [];
	const inDoubt = say('The day may be wrong, or the event may not have happened.');
	return [
		...(fromAll && isOne && first ? [headLine(say, first)] : []),
		...blocksOf(rows.filter(isCertain)),
		...under(say('Less certain'), toConfirm, [{ kind: 'small', words: inDoubt }]),
		...under(say('Without an exact day'), dayless),
	];
}

function hasDay({ keyDate }: MergedKeyDate): boolean {
	return keyDate.precision === 'day';
}

/** The line of each of those `shown`; the first with the article's own words for its time says whose they are. */
function lineIn(say: Say, shown: readonly MergedKeyDate[]): (row: MergedKeyDate) => Words {
	const first = shown.find(({ keyDate }) => phraseBehind(keyDate) !== undefined);
	return (row) => {
		const { keyDate, alsoToldBy } = row;
		const others = alsoToldBy.map(({ article }) => article);
		const line = keyDateLine(say, keyDate, { saysWhose: row === first, isBelowDoubt: true });
		return [...line, alsoToldWords(say, keyDate.article, others)];
	};
}

type Lines = { readonly named: boolean; lineOf(row: MergedKeyDate): Words };

function lists(say: Say, rows: readonly MergedKeyDate[], { named, lineOf }: Lines): Block[] {
	if (rows.length === 0) return [];
	if (!named) return [{ kind: 'list', items: rows.map(lineOf) }];
	return runsOf(rows, articleOf).flatMap((run): Block[] => [
		headLine(say, run[0]),
		{ kind: 'list', items: run.map(lineOf) },
	]);
}

/** Where all that follows is from, once. */
function headLine(say: Say, { keyDate }: MergedKeyDate): Block {
	return {
		kind: 'small',
		words: say('From: “{title}”', { title: shortTitle(keyDate.article) }),
	};
}

function articleOf({ keyDate }: MergedKeyDate): string {
	return keyDate.article.id;
}

function titleOf(say: Say, when: string, article: ArticleHead | undefined): Words {
	return say(
		'Key dates{hasTime, select, yes {: {time}} other {}}{hasArticle, select, yes { · {article}} other {}}',
		{
			hasTime: when === '' ? 'no' : 'yes',
			time: [timePiece(when)],
			hasArticle: article === undefined ? 'no' : 'yes',
			article: article === undefined ? '' : [shortTitle(article)],
		},
	);
}

/** The time that was asked for, as a reader writes it. */
function timePiece(when: string): Piece {
	if (isDay(when)) return { day: when };
	const month = `${when}-01`;
	return isDay(month) ? { day: month, as: 'month' } : when;
}
