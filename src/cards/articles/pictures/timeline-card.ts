import type { Block, Card, Piece, Words } from '../../../domain/card.ts';
import type { PlainWords } from '../../../domain/picture.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Page } from '../../../ports/articles/library.ts';
import type { MergedKeyDate } from '../../../stories/articles/merge-key-dates.ts';
import { described } from '../../described.ts';
import type { Say } from '../../messages/say.ts';
import { shownWords } from '../../page-buttons.ts';
import { type PictureShowing, pictureButtons } from '../../picture-buttons.ts';
import { addressBlocks } from '../article-lines.ts';
import { type AskedDates, DATES_A_PAGE, sureOf, timelineRef } from '../dates-card.ts';
import { keyDateLine, whenPieces } from '../key-date-line.ts';

const LONGEST_TITLE = 150;

/** A page of an article's key dates along a line. */
export function timelineCard(
	say: Say,
	{ rows, total, hasMore }: Page<MergedKeyDate>,
	asked: AskedDates,
	showing: PictureShowing,
): Card {
	const article = rows[0]?.keyDate.article;
	const title = shorten(article?.title ?? '', LONGEST_TITLE);
	const shown = { offset: asked.offset, limit: DATES_A_PAGE, total, hasMore };
	const counted = total > DATES_A_PAGE ? ` ${shownWords(say, shown, 'key dates')}.` : '';
	return {
		tone: 'date',
		blocks: [
			timelineBlock(say, rows, {
				theme: showing.theme,
				title,
				called: say('Timeline of “{title}”', { title }),
				counted,
				lineOf: ({ keyDate }) => keyDateLine(say, keyDate),
			}),
			...addressBlocks(article),
		],
		...pictureButtons(say, timelineRef(asked), showing),
	};
}

type Line = {
	readonly theme: PictureShowing['theme'];
	readonly title: string;
	/** The title as its description begins. */
	readonly called: string;
	/** How many of them are shown, where that is not all. */
	readonly counted: string;
	/** What stands instead of the picture. */
	readonly lineOf: (row: MergedKeyDate) => Words;
};

/** Key dates along a line. */
export function timelineBlock(say: Say, rows: readonly MergedKeyDate[], line: Line): Block {
	const { theme, title, called, counted, lineOf } = line;
	const isSure = sureOf(rows);
	const events = rows.map((row) => ({
		day: row.keyDate.earliest,
		when: plainWords(whenPieces(say, row.keyDate)),
		label: row.keyDate.label || row.keyDate.text,
		isCertain: isSure(row),
	}));
	return {
		kind: 'picture',
		picture: {
			kind: 'timeline',
			theme,
			title,
			events,
			footer: `${say('A ring means: no exact day, or less certain.')}${counted}`,
		},
		description: described(
			say,
			`${called}:`,
			events.map(({ when, label, isCertain }) => [
				...when,
				`, ${label}${isCertain ? '' : ` (${say('no exact day, or less certain')})`}`,
			]),
		),
		instead: [
			{ kind: 'heading', words: title },
			...rows.map((row) => ({ kind: 'text', words: lineOf(row) }) as const),
		],
	};
}

/** Without what only markup can show. */
function plainWords(pieces: readonly Piece[]): PlainWords {
	return pieces.flatMap((piece): PlainWords => {
		if (typeof piece === 'object' && 'bold' in piece) return [piece.bold];
		return typeof piece === 'string' || 'day' in piece ? [piece] : [];
	});
}
