import { isSure, type KeyDate } from '../../domain/articles/key-date.ts';
import { addDays, compareDays, type Day, partsOf } from '../../domain/calendar.ts';
import type { Piece, Words } from '../../domain/card.ts';
import { yearInWords } from '../../domain/day-in-words.ts';
import { monthNumber } from '../../domain/month-number.ts';
import { piecesOf } from '../../domain/wording/pieces-of.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Say } from '../messages/say.ts';

/** What a line says of its own, and what a heading says for it. */
type Telling = {
	/** The phrase is said to be the article's; else it stands alone, as a line above has said so. */
	readonly saysWhose?: boolean;
	/** A heading says that nobody has confirmed it. */
	readonly isBelowDoubt?: boolean;
};

/** When, what happened, the phrase it was read from where neither the date nor the words say it, and whether it is confirmed. */
export function keyDateLine(
	say: Say,
	date: KeyDate,
	{ saysWhose = false, isBelowDoubt = false }: Telling = {},
): Words {
	return [
		...whenPieces(say, date),
		...phrasePieces(say, date, saysWhose),
		` — ${date.label || date.text}`,
		isBelowDoubt ? '' : doubtWords(say, date),
	].filter((piece) => piece !== '');
}

/** ' (“Monday”)' behind the date. */
function phrasePieces(say: Say, date: KeyDate, saysWhose: boolean): readonly Piece[] {
	const phrase = phraseBehind(date);
	if (phrase === undefined) {
		return isReckoned(date) ? [' (', ...piecesOf(say('worked out by Dateline')), ')'] : [];
	}
	const words = { italic: say('“{words}”', { words: phrase }) };
	return [' (', ...(saysWhose ? say('the article says {words}', { words }) : [words]), ')'];
}

/** Of an anniversary that is told without its day, and that nobody has confirmed: the day is that of what it comes back to. */
function isReckoned(date: KeyDate): boolean {
	return date.origin !== null && !date.certain && saysMore(date);
}

/** The lines of a list; the first with a phrase says whose it is. */
export function keyDateLines(say: Say, dates: readonly KeyDate[]): Words[] {
	const first = dates.find((date) => phraseBehind(date) !== undefined);
	return dates.map((date) => keyDateLine(say, date, { saysWhose: date === first }));
}

/** The phrase that a date was read from, where neither the date nor the words of the event say it. */
export function phraseBehind(date: KeyDate): string | undefined {
	const { phrase = date.text } = date;
	return saysMore(date) && !holds(date.label || date.text, phrase) ? phrase : undefined;
}

/** ' · the date is not confirmed on this server yet' at the end of a line; of a month or a year nobody expects more. */
export function doubtWords(say: Say, date: Doubted): string {
	return date.precision === 'day' && !isSure(date) ? ` · ${say('less certain')}` : '';
}

type Doubted = Pick<KeyDate, 'precision' | 'certain' | 'event'>;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Does a label say what the phrase does, such as 'First anniversary of the flood' for “the first anniversary”? */
function holds(label: string, phrase: string): boolean {
	const [first = '', ...rest] = wordsOf(phrase);
	const words = ARTICLES.has(first) ? rest : [first, ...rest];
	return words.length > 0 && ` ${wordsOf(label).join(' ')} `.includes(` ${words.join(' ')} `);
}

type Told = Pick<KeyDate, 'precision' | 'earliest' | 'latest' | 'phrase'>;

/**
 * The date as far as the article tells it: a day, 'December 2022', 'April – May 2023', 'the week of March 4, 2024'; one of
 * two as the article says it, 'April or early May 2023'.
 */
export function whenPieces(say: Say, date: Told): readonly Piece[] {
	const { precision, earliest, latest } = date;
	const either = eitherOf(date);
	if (either !== undefined) return [{ bold: either }];
	if (precision === 'month' || precision === 'year') {
		return [{ bold: { day: earliest, as: precision } }];
	}
	if (precision === 'week') return say('the week of {day}', { day: { bold: { day: earliest } } });
	// Of what is not told to the day, no day is shown.
	const time = rangePiece(earliest, latest);
	return precision === 'vague' ? say('about {time}', { time }) : [time];
}

const PART = '(?:(?:the )?(?:early|mid|late|beginning of|middle of|end of)[ -])?';
const EITHER = new RegExp(
	`^${PART}(?<one>\\p{L}+)\\.? or (?:in )?${PART}(?<other>\\p{L}+)\\.?(?:,? \\d{4})?$`,
	'iu',
);

/** 'April or early May' with its year, where both are of one; undefined where a range goes from one to the other. */
function eitherOf({ precision, earliest, latest, phrase = '' }: Told): string | undefined {
	if (precision !== 'range') return undefined;
	const words = phrase.replaceAll(/\s+/g, ' ');
	const { one = '', other = '' } = EITHER.exec(words)?.groups ?? {};
	const year = yearInWords(earliest);
	const isOfMonths = monthNumber(one, 'en') && monthNumber(other, 'en');
	if (!isOfMonths || year !== yearInWords(latest)) return undefined;
	return words.endsWith(year) ? words : `${words} ${year}`;
}

function rangePiece(earliest: Day, latest: Day): Piece {
	const from = partsOf(earliest);
	const to = partsOf(latest);
	if (earliest === latest) return { bold: { day: earliest } };
	const tooLong = addDays(earliest, 20);
	if (tooLong !== undefined && compareDays(latest, tooLong) < 0) {
		return { bold: { day: earliest, until: latest } };
	}
	const as = earliest.endsWith('-01-01') && latest.endsWith('-12-31') ? 'year' : 'month';
	const isOne = from.year === to.year && (as === 'year' || from.month === to.month);
	return { bold: { day: earliest, as, ...(!isOne && { until: latest }) } };
}

/** Is there more in the phrase than the day with its month and year: 'last Wednesday', 'the day before'? */
export function saysMore(date: KeyDate): boolean {
	const { text, precision, earliest } = date;
	if (eitherOf(date) !== undefined) return false;
	if (precision !== 'day' && precision !== 'month' && precision !== 'year') return true;
	const { year, day } = partsOf(earliest);
	const numbers: string[] = text.match(/\d+/g) ?? [];
	// The year before 1 is 1 BC.
	const hasYear = numbers.includes(String(year < 1 ? 1 - year : year));
	const hasDay = numbers.some((number) => Number(number) === day);
	const hasMonth = numbers.length >= 3 || /\p{L}{3}/u.test(text);
	if (precision === 'day') return !(hasYear && hasDay && hasMonth);
	return precision === 'month' ? !(hasYear && hasMonth) : !hasYear;
}
