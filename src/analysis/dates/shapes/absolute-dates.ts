import { dayOf } from '../../../domain/calendar.ts';
import { monthNumber } from '../../../domain/month-number.ts';
import {
	ERAS_OF_LANGUAGES,
	PARTS_OF_LANGUAGES,
	TO_OF_LANGUAGES,
	YEAR_LEADS,
} from '../../words/time/dates-of-languages.ts';
import { FULL_MONTH_NAMES, SHORT_MONTH_NAMES } from '../../words/time/months.ts';
import { yearOfEra } from '../numbers.ts';
import {
	type Captures,
	date,
	type Pattern,
	prefiltered,
	type Resolver,
	type Timex,
} from '../pattern.ts';
import { anyOf, DIGITS, phrase, phraseOfAnyScript, second, YEAR } from '../phrase.ts';
import { monthValue, yearValue } from '../timex.ts';

const MONTH = `(?:(?<month>${anyOf(FULL_MONTH_NAMES)})|(?<cut>${anyOf(SHORT_MONTH_NAMES)})\\.?)`;
const DAY = '(?<day>[0-3]?\\d)(?:\\.|er|º|°|ª|-го|-е)?';
const OF = '(?:[ ]de[l]?)?';
const PARTS = Object.values(PARTS_OF_LANGUAGES).flat();
const PART = `(?:(?<part>${anyOf(PARTS)})[ ]?)`;
const ERA_WORDS = [...ERAS_OF_LANGUAGES.before, ...ERAS_OF_LANGUAGES.after];

/** What a text in any language can say without a doubt: nothing here depends on when it was written. */
export const ABSOLUTE_DATES: readonly Pattern[] = [
	...prefiltered(DIGITS, [
		{
			kind: 'full-date',
			examples: [
				'22. Februar 2023',
				'22 de febrero de 2023',
				'1er mars 2023',
				'22 февраля 2023',
				'5 févr. 2021',
			],
			expression: phraseOfAnyScript`${DAY}${OF} ${MONTH}${OF},? ${YEAR}`,
			read: fullDate,
		},
		{
			kind: 'full-date',
			examples: ['February 22, 2023'],
			expression: phraseOfAnyScript`${MONTH} (?<day>[0-3]?\d),? ${YEAR}`,
			read: fullDate,
		},
		{
			kind: 'days-of-month',
			examples: ['3. bis 5. Mai 2021', '3 al 5 de mayo de 2021', '3-5 мая 2021', '3/4 mars 2022'],
			expression: phraseOfAnyScript`${DAY}(?: ?[-–/] ?| ${anyOf(TO_OF_LANGUAGES)} )${second(DAY)}${OF} ${MONTH}${OF},? ${YEAR}`,
			read: dayRange,
		},
		{
			kind: 'month-and-year',
			examples: ['Februar 2023', 'febrero de 2023', 'Anfang März 2021', 'fin mars 2021'],
			expression: phraseOfAnyScript`${PART}?${MONTH}${OF} ${YEAR}`,
			read: ({ year, part, ...month }) =>
				inMonth(month, (number) => date(monthValue(Number(year), number), partOf(part))),
		},
		{
			kind: 'full-date',
			examples: ['2023. február 22.'],
			expression: phraseOfAnyScript`${YEAR}\. ${MONTH} (?<day>[0-3]?\d)`,
			read: fullDate,
		},
		{
			kind: 'date-with-units',
			examples: ['2023年2月22日', '2023년 2월 22일', '2023年2月', '2019年'],
			expression:
				/(?<![\d前])(?<year>(?:1\d\d\d|20\d\d)) ?[年년](?: ?(?<number>[01]?\d) ?[月월](?: ?(?<day>[0-3]?\d) ?[日일號号](?:[至到~-](?<day2>[0-3]?\d)[日號号])?)?)?(?!代|以|间|間|度)/gu,
			read: withUnits,
		},
		{
			kind: 'year',
			examples: ['im Jahr 1998', 'en 2019,', 'nel 2019', 'em 2019'],
			expression: phraseOfAnyScript`(?<=(?<![\p{L}])${anyOf(YEAR_LEADS)} )(?<year>(?:1[4-9]|20)\d\d)(?![.,:/-]?\d|%| (?:[€$£]|euros?\b|million|mil\b|casos\b|cas\b|personas\b|personnes\b|personen\b|menschen\b|mensen\b|persone\b|pessoas\b))`,
			read: ({ year }) => date(year ?? ''),
		},
		{
			kind: 'year',
			examples: ['в 2019 году', '1998 года'],
			expression: phraseOfAnyScript`(?<year>(?:1[0-9]|20)\d\d) (?:году|года|год|році|року)`,
			read: ({ year }) => date(year ?? ''),
		},
		{
			kind: 'year-of-era',
			examples: ['44 v. Chr.', '79 n. Chr.', '44 av. J.-C.', '44 до н. э.'],
			expression: phraseOfAnyScript`(?<![\d.,])(?<year>\d{1,4}) (?<era>${anyOf(ERA_WORDS)})`,
			read: ({ year, era = '' }) => {
				const isBefore = ERAS_OF_LANGUAGES.before.some(
					(known) => known.toLowerCase() === era.toLowerCase(),
				);
				return Number(year) > 0
					? date(yearValue(yearOfEra(Number(year), isBefore ? 'BC' : 'AD')))
					: undefined;
			},
		},
		{
			kind: 'year-of-era',
			examples: ['公元前44年'],
			expression: /(?:公元|西元|紀元)前 ?(?<year>\d{1,4}) ?年/gu,
			read: ({ year }) => (Number(year) > 0 ? date(yearValue(1 - Number(year))) : undefined),
		},
		{
			kind: 'numeric-date',
			examples: ['2023-02-22', '2023/02/22', '2023.02.22'],
			expression: phrase`(?<![\d.,:/-])${YEAR}(?<mark>[-/.])(?<number>[01]\d)\k<mark>(?<day>[0-3]\d)(?![/.,:-]?\d)`,
			read: ({ year, number, day }) => {
				const at = dayOf(Number(year), Number(number), Number(day));
				return at && date(at);
			},
		},
		/** Only where day and month cannot be taken for each other. */
		{
			kind: 'numeric-date',
			examples: ['22.2.2023', '22/02/2023'],
			expression: phrase`(?<![\d.,:/-])(?<one>[0-3]?\d)(?<mark>[-/.])(?<two>[0-3]?\d)\k<mark>${YEAR}(?![/.,:-]?\d)`,
			read: unmistakable,
		},
	]),
	{
		kind: 'date-with-units',
		examples: ['二〇二三年二月二十二日', '一九九八年'],
		expression:
			/(?<year>[一二][〇零一二三四五六七八九]{3})年(?:(?<number>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})[日号號])?)?(?!代|以|间|間|度)/gu,
		prefilter: ['年'],
		read: ({ year, number, day }) =>
			withUnits({
				year: Array.from(year ?? '', (figure) =>
					'〇一二三四五六七八九'.indexOf(figure.replace('零', '〇')),
				).join(''),
				number: number && String(figuresOf(number)),
				day: day && String(figuresOf(day)),
			}),
	},
];

/** 22 of 二十二. */
function figuresOf(words: string): number {
	const one = (figure = '') => Math.max('〇一二三四五六七八九'.indexOf(figure), 0);
	const [before = '', after] = words.split('十');
	return after === undefined
		? one(before)
		: (before ? one(before) : 1) * 10 + (after ? one(after) : 0);
}

/** What `read` makes of the month. A name that is two months in two languages waits for that of the text. */
function inMonth(
	{ month, cut }: Captures,
	read: (number: number) => Timex | undefined,
): Resolver | undefined {
	const name = month ?? cut ?? '';
	const number = monthNumber(name);
	if (number) return read(number);
	return ({ language }) => {
		const own = monthNumber(name, language);
		return own ? read(own) : undefined;
	};
}

function partOf(words = ''): Pick<Timex, 'part'> {
	const known = words
		.toLowerCase()
		.replace(/[ \u00a0]+/g, ' ')
		.replaceAll('’', "'");
	for (const part of ['early', 'mid', 'late'] as const) {
		if (PARTS_OF_LANGUAGES[part].includes(known)) return { part };
	}
	return {};
}

function fullDate({ day, year, ...month }: Captures): Resolver | undefined {
	return inMonth(month, (number) => {
		const at = dayOf(Number(year), number, Number(day));
		return at && date(at);
	});
}

function dayRange({ day, day2, year, ...month }: Captures): Resolver | undefined {
	return inMonth(month, (number) => {
		const [from, to] = [day, day2].map((at) => dayOf(Number(year), number, Number(at)));
		return from && to && from < to ? date(`${from}/${to}`) : undefined;
	});
}

function withUnits({ year, number, day, day2 }: Captures): Resolver | undefined {
	if (number === undefined) return date(year ?? '');
	const [at, to] = [day ?? '1', day2].map((one) =>
		dayOf(Number(year), Number(number), Number(one)),
	);
	if (!at) return undefined;
	if (day === undefined) return date(monthValue(Number(year), Number(number)));
	return date(to && at < to ? `${at}/${to}` : at);
}

function unmistakable({ one, two, mark, year }: Captures): Resolver | undefined {
	const dayFirst = dayOf(Number(year), Number(two), Number(one));
	const monthFirst = dayOf(Number(year), Number(one), Number(two));
	const isClear = mark === '.' || !dayFirst || !monthFirst || dayFirst === monthFirst;
	const at = dayFirst ?? monthFirst;
	return isClear && at ? date(at) : undefined;
}
