import { type Day, dayNumber, dayOf, partsOf } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';
import type { Direction, Way } from '../pattern.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { extentOf } from '../timex.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import { isAttribute, isInRelative } from './asides.ts';
import type { Stance } from './stances.ts';
import type { WEIGHTS } from './weights.ts';

/** What speaks for an anchor, against the day of publication, as that from which an expression is to be read. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** Where an expression stands that may be read from an anchor or from the day of publication. */
export type Setting = {
	readonly document: Document;
	readonly match: Match;
	/** Its sentence, by its index among the document's. */
	readonly sentence: number;
	readonly before: string;
	readonly after: string;
	readonly found: readonly ResolvedMatch[];
	readonly stanceOf: (sentence: number) => Stance;
	readonly direction: () => Direction;
	/** Where a time of these days was told last, -1 where none was. */
	readonly lastNews: number;
	/** How many times before these days were told since. */
	readonly run: number;
	/** Is it told as before what was told: `it had begun on`? */
	readonly isPerfect: boolean;
};

/** An anchor and what the expression means from there, and from the day of publication. */
export type Option = {
	readonly anchor: Anchor;
	/** How many anchors were told after it. */
	readonly rank: number;
	/** Has the text gone on to another year since? */
	readonly isLeft: boolean;
	/** Has it told of that year twice, and of nothing else since? */
	readonly staysThere: boolean;
	readonly value: string;
	/** Which way from the anchor that is. */
	readonly way: Way;
	/** Would it be another from the same anchor, told as before it? */
	readonly isOpen: boolean;
	readonly news: string | undefined;
};

const OF_NEWS = kindSet(
	'weekday',
	'nearby-weekday',
	'nearby-day',
	'part-of-today',
	'last-night',
	'weekday-of-nearby-week',
	'nearby-unit',
	'nearby-month',
	'this-unit',
	'this-year',
	'present',
);
const OF_DAY = kindSet('clock-time', 'part-of-today', 'part-of-antecedent-day');
const DAYS = kindSet('day-of-month', 'days-of-month');
const OF_CALENDAR = kindSet('day-of-month', 'days-of-month', 'month');
const SEASONAL = kindSet('season', 'holiday');

/** What an option has in common with all others from its anchor. */
export type OfAnchor = Pick<Option, 'anchor' | 'rank' | 'isLeft' | 'staysThere'>;

/** Opens the features of the options from an anchor. */
export function openFeatures(ofAnchor: OfAnchor, setting: Setting): (option: Option) => Features {
	const shared = featuresOfAnchor(ofAnchor, setting);
	return (option) => ({ ...shared, ...nearness(option, setting), ...ways(option, setting) });
}

function featuresOfAnchor({ anchor, rank, isLeft, staysThere }: OfAnchor, setting: Setting) {
	const { kind } = setting.match;
	return {
		...distances(anchor, setting),
		...tenses(anchor, setting),
		base: 1,
		month: Number(kind === 'month'),
		day: Number(DAYS.has(kind)),
		ordinal: Number(kind === 'day-of-this-month'),
		hour: Number(OF_DAY.has(kind)),
		feast: Number(SEASONAL.has(kind)),
		weekday: Number(kind === 'weekday'),
		...bareWeekdays(anchor, setting),
		yearOnly: Number(anchor.month === undefined),
		monthOnly: Number(anchor.month !== undefined && !anchor.day),
		old: Number(yearsBack(anchor, setting) >= 8),
		lastYear: Number(yearsBack(anchor, setting) <= 1),
		bound: Number(/\bsince\s(?:the\s)?$/i.test(setting.before.slice(-12))),
		rank: Math.min(rank, 4) / 4,
		lead: Number(anchor.told.sentence < LEAD_SENTENCES),
		inPhrase: Number(isAttribute(setting.document, anchor.told)),
		inRelative: Number(isInRelative(setting.document, anchor.told)),
		left: Number(isLeft),
		stays: Number(staysThere),
		until: Number(UNTIL.test(setting.before.slice(-12)) && setting.direction() === 'past'),
		jubilee: Number(staysAtJubilee(anchor, setting)),
		eventAgain: Number(isToldAgain(anchor, setting)),
	};
}

const LEAD_SENTENCES = 4;

/** `until Thursday`, not `the Thursday`: most such days are of the news, and are weighed by themselves. */
function bareWeekdays(anchor: Anchor, setting: Setting) {
	const { match, before, sentence, document, found } = setting;
	const isBare = match.kind === 'weekday' && !/\bthe\s$/i.test(before);
	const own = (is: boolean) => Number(isBare && is);
	const paragraphOf = (index: number) => document.sentences[index]?.paragraph;
	const goesOn =
		anchor.told.sentence < sentence &&
		paragraphOf(sentence) === paragraphOf(anchor.told.sentence) &&
		isUnbroken(anchor.told, setting);
	const last = found.at(-1)?.timex.value;
	return {
		bare: own(true),
		bareInside: own(goesOn),
		bareOpen: own(anchor.day === undefined && last?.startsWith('XXXX-WXX') === true),
		bareOf: own(OF_THING.test(textBefore(document.text, anchor.told.start, 40))),
		bareBound: own(/\b(?:by|until|till|before)\s(?:\w+\s)?$/i.test(before)),
	};
}

/** `the letter of 4 November 1916`: what the text tells of may be of now. */
const OF_THING =
	/\b(?:letter|report|treaty|deed|will|photograph|picture|law|order|map|mill|pier|edition|issue|diary|contract|judgment|ruling)\sof\s(?:the\s)?$/i;

function yearsBack({ year }: Anchor, { document: { published } }: Setting): number {
	return published ? partsOf(published).year - year : 0;
}

/** How far back, in findings, the news between is looked for. */
const FINDINGS_BACK = 40;

function distances(anchor: Anchor, setting: Setting) {
	const { told } = anchor;
	const { document, sentence, found } = setting;
	const { sentences } = document;
	const paragraphOf = (index: number) => sentences[index]?.paragraph ?? 0;
	const apart = sentence - told.sentence;
	const paragraphs = paragraphOf(sentence) - paragraphOf(told.sentence);
	const news = found
		.slice(-FINDINGS_BACK)
		.filter(
			(one) =>
				one.start > told.start &&
				OF_NEWS.has(one.kind) &&
				one.quotation === undefined &&
				!(one.kind === 'weekday' && anchorOf(one, document.published)),
		);
	return {
		sameSentence: Number(apart === 0),
		listed: Number(apart === 0 && anchor.day !== undefined && OF_CALENDAR.has(setting.match.kind)),
		nextSentence: Number(apart === 1 && paragraphs === 0),
		otherParagraph: Number(paragraphs > 0),
		sentences: Math.log2(1 + apart) / 4,
		paragraphs: Math.log2(1 + paragraphs) / 4,
		newsBetween: Math.min(news.length, 2) / 2,
		unbroken: Number(isUnbroken(told, setting)),
		run: Math.min(setting.run, 3) / 3,
		newsHere: Number(news.some((one) => one.sentence === sentence)),
		opens: Number(opensSentence(document, told)),
	};
}

/** Was nothing of the news told since? */
function isUnbroken(told: ResolvedMatch, { lastNews }: Setting): boolean {
	return told.start > lastNews;
}

function tenses({ told }: Anchor, setting: Setting) {
	const { match, document, sentence, stanceOf, direction } = setting;
	const here = stanceOf(sentence);
	const between: Stance[] = [];
	for (let index = told.sentence + 1; index < sentence; index++) between.push(stanceOf(index));
	const share = (is: (stance: Stance) => boolean) =>
		between.length === 0 ? 0 : between.filter(is).length / between.length;
	const isQuoted = document.unquoted.slice(match.start, match.end).trim() === '';
	return {
		presentHere: Number(here.isPresent && !isQuoted),
		reportedHere: Number(here.isReported),
		court: Number(here.isOfCourt),
		heard: Number(here.isOfCourt && here.isReported),
		beforeHere: Number(
			here.isBefore &&
				!here.isReported &&
				sentence - told.sentence <= 1 &&
				isUnbroken(told, setting),
		),
		pastHere: Number(here.isPast && !here.isPresent),
		ahead: Number(direction() === 'future'),
		quoted: Number(isQuoted),
		aside: Number(told.sentence < sentence && stanceOf(told.sentence).isBefore),
		goesOn: Number(
			here.isPast &&
				!here.isPresent &&
				!between.some(({ isPresent }) => isPresent) &&
				isUnbroken(told, setting),
		),
		presentBetween: share(({ isPresent }) => isPresent),
		reportedBetween: share(({ isReported }) => isReported),
	};
}

function ways({ way, isOpen }: Option, { isPerfect }: Setting) {
	return {
		nearPerfect: Number(way === 'near' && isOpen && isPerfect),
		backwards: Number(way === 'back'),
		backPerfect: Number(way === 'back' && isPerfect),
		onwards: Number(way === 'on'),
		onPerfect: Number(way === 'on' && isPerfect),
	};
}

function nearness({ anchor, value, news }: Option, setting: Setting) {
	const { document, match } = setting;
	const at = startOf(value);
	const own = anchor.month === undefined ? undefined : startOf(anchor.told.timex.value);
	const apart = at && own ? Math.abs(dayNumber(at) - dayNumber(own)) : Infinity;
	const byNews = news && startOf(news);
	const away =
		byNews && document.published
			? Math.abs(dayNumber(document.published) - dayNumber(byNews))
			: Infinity;
	return {
		sameDay: Number(apart === 0 && away > 10),
		close: Number(apart <= 10),
		near: Math.max(0, 1 - apart / 365),
		back: Number(at !== undefined && own !== undefined && at < own),
		today: Number(away <= 1 && DAYS.has(match.kind) && !staysAtJubilee(anchor, setting)),
		newsNear: Math.max(0, 1 - away / 60),
		newsFar: Number(away > 200),
		newsAhead: Number(isAhead(byNews || undefined, setting)),
	};
}

/** What is told as done was not done after the text came out. */
function isAhead(byNews: Day | undefined, { document, direction }: Setting): boolean {
	const { published } = document;
	return !!byNews && !!published && byNews > published && direction() === 'past';
}

const MONTH_OR_DAY = /^(\d{4})-(\d\d)(?:-(\d\d))?/;

function startOf(value: string): Day | undefined {
	const [, year, month, day = 1] = MONTH_OR_DAY.exec(value) ?? [];
	return year
		? dayOf(Number(year), Number(month), Number(day))
		: (extentOf(value).earliest ?? undefined);
}

/** `In `, `On `: what stands before a time that a sentence opens with. */
const OPENING =
	/^[\s"“‘(]*(?:(?:but|and|then|so|yet|later|early|late|back|even|already)\s){0,2}(?:in|during|throughout|on|by)\s(?:the\s)?$/i;

function opensSentence({ text, sentences }: Document, { sentence, start }: ResolvedMatch): boolean {
	const from = sentences[sentence]?.start ?? 0;
	return start === from || (start - from < 30 && OPENING.test(text.slice(from, start)));
}

const UNTIL = /\b(?:until|till)\s(?:the\s)?$/i;
/** A text may come out some days beside the day that it looks back to. */
const DAYS_BESIDE = 3;

/** Does the text, out as the year comes round to the day of the anchor, tell of that time for longer? On such a day something is done, too. */
function staysAtJubilee({ day }: Anchor, { run, document: { published } }: Setting): boolean {
	if (run < 2 || !day || !published || partsOf(published).year - partsOf(day).year < 5)
		return false;
	const again = dayOf(partsOf(published).year, partsOf(day).month, partsOf(day).day);
	return again !== undefined && Math.abs(dayNumber(again) - dayNumber(published)) <= DAYS_BESIDE;
}

/** Does the sentence of the expression tell of the event of the anchor again? */
function isToldAgain({ told }: Anchor, { sentence, stanceOf }: Setting): boolean {
	if (told.sentence === sentence) return false;
	const { namesAgain } = stanceOf(sentence);
	return (
		namesAgain.length > 0 && stanceOf(told.sentence).names.some((kind) => namesAgain.includes(kind))
	);
}
