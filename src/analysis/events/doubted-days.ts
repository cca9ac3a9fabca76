import { type Day, dayNumber } from '../../domain/calendar.ts';
import type { Document } from '../document/document.ts';
import { textBefore } from '../document/text-before.ts';
import { MONTHS } from '../words/time/months.ts';
import type { Candidate } from './candidate.ts';
import { classOfNoun } from './grammar/class-of-event.ts';
import { clauseOf } from './grammar/clause.ts';
import { lowerOf, type Tree, wordAt } from './grammar/tree.ts';
import { toldBefore } from './reading/read-at.ts';

/** `… NEWS DESK / 7 May 2026, Thursday`: the day of publication with its year, at the end of a line without a stop. */
export function isPrintedDay({ date }: Candidate, { text, published }: Document): boolean {
	const isOfIssue = published !== undefined && date.value.startsWith(published);
	const told = text.slice(Math.max(0, date.start - YEAR_BEFORE), date.end);
	const behind = text.slice(date.end, date.end + LINE_REST);
	if (isDatelined(textBefore(text, date.start, LONGEST_PLACE), behind)) return true;
	return isOfIssue && TOLD_YEAR.test(told) && LINE_END.test(behind);
}

/** `WARSAW, Saturday night.—The treaty was signed yesterday`: when it was written. */
function isDatelined(before: string, behind: string): boolean {
	return (
		/(?:^|\n)\p{Lu}[\p{Lu}. ]+, $/u.test(before) && /^(?: night| evening)?\.? ?[—–]/u.test(behind)
	);
}

const LONGEST_PLACE = 40;
const TOLD_YEAR = /\d{4}/;
const YEAR_BEFORE = 6;
const LINE_REST = 24;
const LINE_END = /^[^.!?\n]{0,12}(?:\n|$)/;

/**
 * “approved in May 2022 after the death”, of the day of the death: the time of the event itself is left out of a label. “The bridge, built in
 * 1931, collapsed” tells it of something else.
 */
export function tellsOtherTime({ label, date, tree, core }: Candidate): boolean {
	const text = label?.text ?? '';
	if (MONTH_TOLD.test(text)) return true;
	const years = [...text.matchAll(OTHER_YEAR)].filter(([year]) => !date.value.startsWith(year));
	if (label?.source !== 'clause') return years.length > 0;
	return years.some(([year]) => {
		const at = tree.words.findIndex((word, one) => word.text === year && label.kept.has(one));
		return !isOfOtherVerb(tree, at, core);
	});
}

/** Does the word belong to a participle or a clause that says more of something else: `built in 1931`, `who won in 1987`? */
function isOfOtherVerb(tree: Tree, at: number, core: number): boolean {
	let verb = at;
	while (verb >= 0 && wordAt(tree, verb).upos !== 'VERB') verb = wordAt(tree, verb).head;
	const { relation } = wordAt(tree, verb);
	return verb >= 0 && verb !== core && /^(?:acl|advcl)/.test(relation);
}

const OTHER_YEAR = /(?<=\b(?:in|by|since|until|from|during) )(?:1\d|20)\d\d\b/g;
const MONTH_TOLD = new RegExp(
	String.raw`\b(?:in|by|since|until|from|during|last|on) (?:\d{1,2} )?(?:${MONTHS.map(([name]) => name).join('|')})\b(?!,? \d{4}\b)`,
);

/** `the Sunday before the fire`: not the one before the publication. `40 years on Monday since the dam failed`: it failed on another. */
export function hangsOnEvent({ date }: Candidate, { text }: Document): boolean {
	if (/\d/.test(date.text)) return false;
	const before = textBefore(text, date.start, 20) + date.text;
	const after = text.slice(date.end, date.end + 20);
	if (/^ since\b/.test(after)) return true;
	return (
		/\bthe (?:\p{Ll}+ )?\p{Lu}\p{Ll}+$/u.test(before) &&
		/^ (?:before|after|following)\b/.test(after)
	);
}

/** `Protests after the elections Saturday sparked calls for calm`: the elections were then, or the calls? */
export function isDayOfNounBefore({ date, tree, core }: Candidate): boolean {
	const noun = tree.words.findLastIndex(({ end }) => end <= date.start);
	const { head, relation } = wordAt(tree, noun);
	const isSubject = head === core && relation.startsWith('nsubj');
	return noun < core && !isSubject && classOfNoun(lowerOf(tree, noun)) !== undefined;
}

/** `A clock in Tolve, the first made on 4 May 1979, has stopped`: what has come about by now was on no day of another year. */
export function isOfNow({ date, tree, clause }: Candidate, { published }: Document): boolean {
	const isPerfect =
		clause?.auxiliaries.some((at) => /^ha(?:s|ve)$/.test(lowerOf(tree, at))) ?? false;
	return isPerfect && published !== undefined && date.value.slice(0, 4) < published.slice(0, 4);
}

/** `A lander has settled on an asteroid, scientists said Thursday`: what has come about was on the day it was told, or before. */
export function isDayOfTelling({ tree, core }: Candidate): boolean {
	// What is reported was found before: the report is the news.
	const told = /^report/.test(lowerOf(tree, core)) ? undefined : toldBefore(tree, core);
	const { auxiliaries } = told === undefined ? { auxiliaries: [] } : clauseOf(tree, told);
	return auxiliaries.some((at) => /^ha(?:s|ve)$/.test(lowerOf(tree, at)));
}

/** `the Nov. 8 election`, in July: no verb tells whether it has been, and the one to come is nearer. */
export function isYearGuessed({ date, clause }: Candidate, published: Day | undefined): boolean {
	if (clause !== undefined || published === undefined || date.earliest === null) return false;
	const isYearless = /\d/.test(date.text) && !/\d{4}/.test(date.text);
	return isYearless && dayNumber(published) - dayNumber(date.earliest) > HALF_A_YEAR;
}

const HALF_A_YEAR = 183;

/**
 * `Sixty years ago tonight … On 31 January the ferry sank`, printed on 31 January: an article that looks back from its own day
 * may mean that day of the year it looks back to.
 */
export function isDayLookedBackFrom({ date }: Candidate, { text, published }: Document): boolean {
	if (published === undefined || date.earliest === null) return false;
	const isYearless = /\d/.test(date.text) && !/\d{4}/.test(date.text);
	const apart = Math.abs(dayNumber(published) - dayNumber(date.earliest));
	if (!isYearless || WEEKDAY.test(date.text) || apart > DAYS_NEAR) return false;
	const opening = text.slice(0, OPENING);
	const isOfOtherYear = [...opening.matchAll(YEAR)].some(([one]) => !published.startsWith(one));
	return isOfOtherYear && LOOKS_BACK.test(opening);
}

const DAYS_NEAR = 7;
const LOOKS_BACK = /\byears (?:ago|since|after|on from)\b|\banniversary\b/i;

/** `this morning`, `5 o’clock this morning` */
const TODAY =
	/^(?:earlier |(?:\d{1,2}(?:[.:]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o[’']clock)? )?(?:today|this (?:morning|afternoon|evening))$/i;
const LAST_NIGHT = /^(?:late )?last (?:night|evening)$/i;

/** `11 March last year`, `11 March of the same year`: a day, a month and the year. */
const DAY_OF_YEAR =
	/^(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+|\p{L}+\.? \d{1,2}),? (?:last year|this year|(?:of|in) (?:that|(?:that|the) same) year)$/iu;

/** `Christmas Eve 1910`: a feast that has the same day each year. */
const FEAST_OF_YEAR =
	/^(?:Christmas (?:Eve|Day)|Boxing Day|New Year['’]s (?:Eve|Day)|St\.? (?:Patrick|George|Andrew|David)['’]s Day|Bastille Day|Armistice Day|Halloween|All Saints['’] Day),? (?:1\d|20)\d\d$/;

/** `on Good Friday`, `on Halloween night`: of a feast a few weeks ago everybody knows which one it was. */
const FEAST =
	/^(?:Good Friday|Easter (?:Sunday|Monday)|Christmas (?:Eve|Day)|Boxing Day|New Year['’]s (?:Eve|Day)|St\.? (?:Patrick|George|Andrew|David)['’]s Day|Hallowe['’]?en)(?: night)?$/;
const DAYS_SINCE_FEAST = 45;
const ON = ' on ';

/** `ten years ago today`, `fifty years ago Monday`: counted from the article to the day. */
const YEARS_TO_THE_DAY =
	/\byears? (?:ago (?:today|yesterday|(?:on |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:today|yesterday) since)$/i;

/** Is the day told, rather than guessed from what stands near? */
export function isTold(
	{ role, isDoubtful, text, earliest, start, end }: Candidate['date'],
	{ published, text: article }: Pick<Document, 'published' | 'text'>,
): boolean {
	if (isDoubtful) return false;
	if (FEAST_OF_YEAR.test(text)) return true;
	const isCounted = DAY_OF_YEAR.test(text) || YEARS_TO_THE_DAY.test(text);
	if (isCounted && published !== undefined) return true;
	if (role === 'sure' || published === undefined || earliest === null) return role === 'sure';
	const ago = dayNumber(published) - dayNumber(earliest);
	if (FEAST.test(text) && ago >= 0 && ago <= DAYS_SINCE_FEAST)
		return /\bon $/.test(article.slice(Math.max(0, start - ON.length), start));
	// “chattered about last night’s shows”: the shows were then
	const isOwner = /^['’]s/.test(article.slice(end));
	return (TODAY.test(text) && ago === 0) || (LAST_NIGHT.test(text) && ago === 1 && !isOwner);
}

const YEAR = /\b(?:1\d|20)\d\d\b/g;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** `The war began in 1914. On July 28 the king spoke`: of which year? A weekday settles it, and “built in 1931” says nothing of it. */
export function otherYear(candidate: Candidate, document: Document): boolean {
	const { date, sentence, tree, core } = candidate;
	const { text } = document;
	const isByNumber = /\d/.test(date.text) && !/\d{4}/.test(date.text) && !WEEKDAY.test(date.text);
	const isYearless = isByNumber || FEAST.test(date.text);
	// “11 March last year”, “40 years ago today”
	if (DAY_OF_YEAR.test(date.text) || YEARS_TO_THE_DAY.test(date.text)) return false;
	if (!isYearless || isDeathInNews(candidate, document)) return false;
	const year = date.value.slice(0, 4);
	const from = Math.max(0, sentence.start - YEARS_BEFORE);
	return [...text.slice(from, sentence.end).matchAll(YEAR)].some(({ 0: told, index }) => {
		const at = tree.words.findIndex(({ start }) => start === from + index);
		return told !== year && !(at >= 0 && isOfOtherVerb(tree, at, core));
	});
}

/**
 * `Rovers last won the cup on 4 May 1972. The manager was appointed on 14 June`: the year of one thing told by the way need not be that of the
 * next, in an article of today.
 */
export function isYearCarried({ date, sentence }: Candidate, document: Document): boolean {
	const { text, published = '', sentences } = document;
	const isYearless = /\d/.test(date.text) && !/\d{4}/.test(date.text);
	const year = date.value.slice(0, 4);
	if (!isYearless || Number(published.slice(0, 4)) - Number(year) < 2) return false;
	const opening = sentences[1]?.end ?? text.length;
	const told = [...text.matchAll(YEAR)].filter(([one]) => one === year);
	const isByTheWay = told.length === 1 && (told[0]?.index ?? 0) > opening;
	return isByTheWay && (told[0]?.index ?? 0) < sentence.start;
}

/**
 * `Ida Roth, who has died aged 92, was born in 1921. … Roth died in Tolve on 29 July`: an obituary tells many years, and a day of the weeks before
 * it; whoever has died now did not die in another year.
 */
function isDeathInNews(
	{ date, sentence, eventClass, label }: Candidate,
	{ text, published }: Document,
): boolean {
	if (eventClass !== 'death' || published === undefined || date.earliest === null) return false;
	const ago = dayNumber(published) - dayNumber(date.earliest);
	if (ago < 0 || ago > WEEKS_AGO || /\b(?:1\d|20)\d\d\b/.test(sentence.text)) return false;
	const dead = label?.named.find(({ entity }) => entity.kind === 'person')?.entity.name;
	const opening = text.slice(0, OPENING);
	const at = dead === undefined ? -1 : opening.indexOf(dead);
	return at >= 0 && HAS_DIED.test(opening.slice(at + (dead?.length ?? 0)));
}

const WEEKS_AGO = 35;
const OPENING = 600;
const HAS_DIED = /^[^.]{0,80}?\bhas died\b/;

/** How far before the sentence a year may still be that of its days. */
const YEARS_BEFORE = 200;

/** `The worst came on 4 May 1998: a bus ran over a mine`: “The worst came a bus ran …” joins what the colon parts. */
export function isAcrossColon({ sentence, label }: Candidate): boolean {
	if (label?.source !== 'clause' || label.text.includes(':')) return false;
	const { text } = sentence;
	const words = label.text.split(' ');
	const from = text.indexOf(words.slice(0, 2).join(' '));
	const to = text.lastIndexOf(words.slice(-2).join(' '));
	return from >= 0 && text.slice(from, to).includes(': ');
}
