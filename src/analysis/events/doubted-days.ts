import { type Day, dayNumber } from '../../domain/calendar.ts';
import type { Document } from '../document/document.ts';
import { MONTHS } from '../words/time/months.ts';
import type { Candidate } from './candidate.ts';

/** `… NEWS DESK / 7 May 2026, Thursday`: the day of publication with its year, at the end of a line without a stop. */
export function isPrintedDay({ date }: Candidate, { text, published }: Document): boolean {
	const isOfIssue = published !== undefined && date.value.startsWith(published);
	const told = text.slice(Math.max(0, date.start - YEAR_BEFORE), date.end);
	const behind = text.slice(date.end, date.end + LINE_REST);
	return isOfIssue && TOLD_YEAR.test(told) && LINE_END.test(behind);
}

const TOLD_YEAR = /\d{4}/;
const YEAR_BEFORE = 6;
const LINE_REST = 24;
const LINE_END = /^[^.!?\n]{0,12}(?:\n|$)/;

/** “approved in May 2022 after the death”, of the day of the death: the time of the event itself is left out of a label. */
export function tellsOtherTime({ label, date }: Candidate): boolean {
	const text = label?.text ?? '';
	const years = text.match(OTHER_YEAR) ?? [];
	return MONTH_TOLD.test(text) || years.some((year) => !date.value.startsWith(year));
}

const OTHER_YEAR = /(?<=\b(?:in|by|since|until|from|during) )(?:1\d|20)\d\d\b/g;
const MONTH_TOLD = new RegExp(
	String.raw`\b(?:in|by|since|until|from|during|last|on) (?:\d{1,2} )?(?:${MONTHS.map(([name]) => name).join('|')})\b`,
);

/** `the Sunday before the fire`: not the one before the publication */
export function hangsOnEvent({ date }: Candidate, { text }: Document): boolean {
	if (/\d/.test(date.text)) return false;
	const before = text.slice(Math.max(0, date.start - 20), date.start) + date.text;
	const after = text.slice(date.end, date.end + 20);
	return (
		/\bthe (?:\p{Ll}+ )?\p{Lu}\p{Ll}+$/u.test(before) &&
		/^ (?:before|after|following)\b/.test(after)
	);
}

/** `the Nov. 8 election`, in July: no verb tells whether it has been, and the one to come is nearer. */
export function isYearGuessed({ date, clause }: Candidate, published: Day | undefined): boolean {
	if (clause !== undefined || published === undefined || date.earliest === null) return false;
	const isYearless = /\d/.test(date.text) && !/\d{4}/.test(date.text);
	return isYearless && dayNumber(published) - dayNumber(date.earliest) > HALF_A_YEAR;
}

const HALF_A_YEAR = 183;

const TODAY = /^(?:earlier )?(?:today|this (?:morning|afternoon|evening))$/i;
const LAST_NIGHT = /^(?:late )?last (?:night|evening)$/i;

/** Is the day told, rather than guessed from what stands near? */
export function isTold(
	{ role, isDoubtful, text, earliest, end }: Candidate['date'],
	{ published, text: article }: Pick<Document, 'published' | 'text'>,
): boolean {
	if (isDoubtful) return false;
	if (role === 'sure' || published === undefined || earliest === null) return role === 'sure';
	const ago = dayNumber(published) - dayNumber(earliest);
	// “chattered about last night’s shows”: the shows were then
	const isOwner = /^['’]s/.test(article.slice(end));
	return (TODAY.test(text) && ago === 0) || (LAST_NIGHT.test(text) && ago === 1 && !isOwner);
}

const YEAR = /\b(?:1\d|20)\d\d\b/g;

export function otherYear(
	date: Candidate['date'],
	sentence: Candidate['sentence'],
	{ text }: Document,
): boolean {
	if (/\d{4}/.test(date.text)) return false;
	const year = date.value.slice(0, 4);
	const near = text.slice(Math.max(0, sentence.start - 200), sentence.end).match(YEAR) ?? [];
	const isYearless = /\d/.test(date.text);
	return isYearless && near.some((one) => one !== year);
}
