import { TITLES_OF_ADDRESS } from '../../words/people/titles-of-address.ts';
import { BEARERS, REMEMBERING } from '../../words/time/bearers-of-days.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { NOTHING, type Pattern } from '../pattern.ts';
import {
	anyOf,
	MONTH,
	MONTH_LETTERS,
	phrase,
	second,
	WEEKDAY,
	WEEKDAY_LETTERS,
} from '../phrase.ts';
import { HOLIDAY_NAMES } from './titles-with-days.ts';

const DAY_AND_MONTH_LETTERS = [...MONTH_LETTERS, ...WEEKDAY_LETTERS];

/** Days and months that are part of a name. */
export const NAMES_WITH_DAYS: readonly Pattern[] = [
	/** `Song of the Week`: a heading */
	{
		kind: 'name',
		examples: ['Song of the Week'],
		prefilter: ['of the day', 'of the week', 'of the month', 'of the year'],
		expression: /\b[A-Z][a-z]{2,15} of the (?:Day|Week|Month|Year)\b/g,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['Black Monday', 'Bloody Sunday', 'Black Friday sales'],
		prefilter: ['black', 'bloody'],
		expression: phrase`(?:black|bloody) (?:(?:mon|tues|wednes|thurs|satur|sun)day|friday(?= (?:sales?|deals?|discounts?|bargains?|offers?|shopping|shoppers|crowds?|promotions?|spending|event|weekend|market|rush)\b))`,
		read: () => NOTHING,
	},
	/** `a TGI Friday’s` */
	{
		kind: 'name',
		examples: ['a TGI Friday’s', 'TGI Fridays'],
		prefilter: ['TGI'],
		expression: /\bT\.?G\.?I\.?\sFriday(?:['’]?s)?\b/g,
		read: () => NOTHING,
	},
	/** `May Day Road`, `the Christmas Hills estate` */
	{
		kind: 'name',
		examples: ['May Day Road', 'Christmas Hills', 'the Easter Road end'],
		prefilter: [
			'Road',
			'Avenue',
			'Lane',
			'Drive',
			'Way',
			'Street',
			'Terrace',
			'Crescent',
			'Place',
			'Hill',
			'Creek',
			'Common',
			'Farm',
			'House',
			'Estate',
		],
		expression: new RegExp(
			`\\b(?:${anyOf(HOLIDAY_NAMES)})\\s(?:\\p{Lu}\\p{Ll}+\\s)?(?:Road|Avenue|Lane|Drive|Way|Street|Terrace|Crescent|Place|Hills?|Creek|Common|Farm|House|Estate)\\b`,
			'gu',
		),
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['the Mail on Sunday', 'The Independent on Sunday'],
		prefilter: ['on Sunday'],
		expression: /\b(?:Mail|Independent)\son\sSunday\b/g,
		read: () => NOTHING,
	},
	/** `the Sunday Independent`, `a Friday Club`; but `the Monday House vote` */
	{
		kind: 'name',
		examples: ['the Sunday Independent', 'a Friday Club evening'],
		prefilter: WEEKDAY_LETTERS,
		expression: new RegExp(
			`(?<=\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir)\\s)(?:${anyOf(WEEKDAYS)})(?:\\s(?!Night|Morning|Afternoon|Evening|Mass\\b|House|Senate|Supreme|Premier|League|President|Prime|General|Federal|National|World|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Lu}\\p{Ll}+)+`,
			'gu',
		),
		read: () => NOTHING,
	},
	/** the band `Second Sunday`, `Super Tuesday` */
	{
		kind: 'name',
		examples: ['the band Second Sunday', 'of Super Tuesday', 'the Saint Thursday market'],
		prefilter: ['day'],
		expression:
			/(?<=[\p{Ll},]\s)(?:First|Second|Third|Fourth|Last|Happy|Sweet|Casual)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Super|Cyber|Giving|Blue|Ruby|Saint|St\.?|Taco|Manic|Freaky|Throwback|Man|[Gg]irl)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu,
		read: () => NOTHING,
	},
	/** `Port High, Class of 1986`: those who left school together */
	{
		kind: 'name',
		examples: ['Class of 1986'],
		prefilter: ['class of'],
		expression: /\bClass of (?:19|20)\d\d\b/g,
		read: () => NOTHING,
	},
	/** `the 30th of February`: there is no such day */
	{
		kind: 'name',
		examples: ['the 30th of February', '31st of June'],
		prefilter: ['feb', 'apr', 'jun', 'sep', 'nov'],
		expression: phrase`(?:the )?(?:(?:30th|31st) of February|31st of (?:April|June|September|November))`,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['Tuesday’s child', 'the Friday’s Child'],
		prefilter: ['child'],
		expression: phrase`${WEEKDAY}['’]s child`,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['USA Today', 'USA TODAY'],
		prefilter: ['today'],
		expression: /\b[A-Z]{3,4}\s(?:Today|TODAY)\b/g,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['12 May Street', '19 August Terrace'],
		prefilter: ['street', 'road', 'avenue', 'lane', 'square', 'terrace', 'crescent'],
		expression: phrase`(?:\d{1,4} )?(?:${MONTH}|${WEEKDAY}) (?:street|road|avenue|lane|square|terrace|crescent)`,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: [
			'the Sunday Times',
			'Irish Sunday newspapers',
			'our Thursday newsletter',
			'the Friday fair',
		],
		prefilter: ['day '],
		expression: phrase`(?:${WEEKDAY}|today|tomorrow) (?:times|post|mail|mirror|express|telegraph|herald|tribune|star|observer|journal|gazette|chronicle|echo|argus|independent|world|sport|business post|club|group|project|institute|fund|papers?|newspapers?|newsletters?|digest|reader|podcast|crossword|tabloids?|broadsheets?|supplements?|magazines?|school|roast|best|league|market(?! (?:trading|open|close))|fair|bazaar)`,
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['Ms. June', 'Mr. May'],
		prefilter: DAY_AND_MONTH_LETTERS,
		expression: new RegExp(
			`\\b(?:${anyOf(TITLES_OF_ADDRESS)})\\.? (?:${anyOf([...MONTHS.flat(), ...WEEKDAYS])})\\b`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `SP Friday Etim`, `Comrade Monday Obi`: a given name between a rank and a surname */
	{
		kind: 'name',
		examples: ['SP Friday Etim', 'Chief Sunday Obi', 'Comrade Monday Obi'],
		prefilter: WEEKDAY_LETTERS,
		expression: new RegExp(
			`\\b(?:[ADC]?SP|[AD]CP|DIG|AIG|CP|DPO|PPRO|PC|Insp|Supt|Cpl|Maj|Lt|Rev|Fr|Hon|Engr|Barr|Chief|Pastor|Comrade|Alhaji|Apostle|Evangelist|Elder)\\.? (?:${anyOf(WEEKDAYS)})(?= \\p{Lu}\\p{Ll})`,
			'gu',
		),
		read: () => NOTHING,
	},
	/** what is broadcast under that name */
	{
		kind: 'name',
		examples: ['BBC Radio 4’s Today programme', 'the Today show', 'NBC’s Today'],
		prefilter: ['Today'],
		expression:
			/\bToday\s(?:programme|program|show|presenter|host|anchor)\b|(?<=\b(?:NBC|BBC|Radio 4)(?:['’]s)?\s)Today\b/g,
		read: () => NOTHING,
	},
	/** `The Sunday Interview`, `Orla Sunday Loaf`: what is printed, sung, eaten or sold under the name of a day */
	{
		kind: 'name',
		examples: ['The Sunday Interview', 'Orla Sunday Loaf', 'a Friday Essay'],
		prefilter: ['day '],
		expression: new RegExp(
			`\\b(?:${anyOf(WEEKDAYS)})\\s(?:Interview|Essay|Profile|Review|Column|Quiz|Edition|Sessions?|Special|Supper|Lunch|Brunch|Roast|Loaf|Bread|Pie|Blend|Debate|Conversation|Briefing|Lecture|Concerts?|Spectator)\\b`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `the so-called “Friday cheeses”` */
	{
		kind: 'name',
		examples: ['so-called “Friday cheeses”', 'so-called "Monday rule"'],
		prefilter: ['so-called'],
		expression: new RegExp(
			`\\bso-called\\s[“"‘'](?:\\p{L}+\\s)?(?:${anyOf([...WEEKDAYS, ...MONTHS.map(([name = '']) => name)])})\\b`,
			'gu',
		),
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['Monday Night Football', 'Saturday Morning Live'],
		prefilter: ['day '],
		expression: new RegExp(
			`\\b(?:${anyOf(WEEKDAYS)})\\s(?:Night|Morning|Afternoon|Evening)\\s\\p{Lu}\\p{Ll}+`,
			'gu',
		),
		read: () => NOTHING,
	},
	{
		kind: 'name',
		examples: ['the Good Friday Agreement', 'the Easter Rising', 'the Christmas Truce'],
		prefilter: BEARERS.map((name) => name),
		expression: new RegExp(
			`\\b(?:${anyOf(HOLIDAY_NAMES)}|${anyOf([...MONTHS.flat(), ...WEEKDAYS])})\\s(?:${BEARERS.join('|')})\\b`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `the Fourth of July Parade Committee`, `the 4th March Stand`, `the May 1 Brigade` */
	{
		kind: 'name',
		examples: [
			'the Fourth of July Parade Committee',
			'the 4th March Stand',
			'the May 1 Brigade',
			'the September 11 Memorial',
		],
		prefilter: [...BEARERS, ...REMEMBERING],
		expression: new RegExp(
			`\\b[Tt]he\\s(?:\\p{Lu}\\p{Ll}+\\s)?(?:(?:\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)?|\\d{1,2}(?:st|nd|rd|th)?)\\s(?:of\\s)?(?:${anyOf(MONTHS.flat())})|(?:${anyOf(MONTHS.flat())})\\s\\d{1,2}(?:st|nd|rd|th)?)\\s(?:\\p{Lu}\\p{Ll}+\\s){0,2}(?:${[...BEARERS, ...REMEMBERING].join('|')})\\b`,
			'gu',
		),
		read: () => NOTHING,
	},
	/** `a plane named 4 May`: what is called so, and not a day that is chosen */
	{
		kind: 'name',
		examples: ['a plane named 4 May', 'the ship called May 1st'],
		prefilter: ['named', 'called', 'christened'],
		expression: new RegExp(
			`\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\\s(?:\\p{Ll}+\\s)?(?:plane|aircraft|firm|company|charity|bar|pub|shop|magazine|ship|boat|ferry|vessel|yacht|tanker|trawler|square|street|group|movement|band|brigade|party|club|team|paper|newspaper|horse|song|film|novel|painting|programme|program|operation)\\s(?:named|called|christened)\\s(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${anyOf(MONTHS.flat())})|(?:${anyOf(MONTHS.flat())})\\s\\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
			'gu',
		),
		read: () => NOTHING,
	},
	/** `open Tuesday to Sunday, 10 to 5`: the hours of every week */
	{
		kind: 'name',
		examples: ['Tuesday to Sunday, 10 to 5', 'Monday–Friday 9am–5pm'],
		prefilter: ['day'],
		expression: phrase`${WEEKDAY}(?: to | through |\s?[–-]\s?)${second(WEEKDAY)},? (?:from )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: to | until |\s?[–-]\s?)\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m)?`,
		read: () => NOTHING,
	},
	/** `had not slept on a December 7 since`: any such day */
	{
		kind: 'name',
		examples: ['on a December 7 since', 'on a 7 December.'],
		prefilter: ['on a '],
		expression: phrase`(?<=\bon an? )(?:${MONTH} \d{1,2}|\d{1,2} ${second(MONTH)})(?= (?:since|again|ever|like|when|before)\b|[.,;])`,
		read: () => NOTHING,
	},
];
