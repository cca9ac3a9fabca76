import { HOLIDAYS } from '../../words/time/holidays.ts';
import { NOTHING, type Pattern } from '../pattern.ts';
import { anyOf, phrase } from '../phrase.ts';

/** `Good Friday` of `good friday`: with capitals, as names are written. */
export const HOLIDAY_NAMES: readonly string[] = Object.keys(HOLIDAYS).map((name) =>
	name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()),
);

const WORKS =
	'(?:film|movie|play|song|hit|single|album|novel|book|musical|opera|ballet|sitcom|series|comedy|drama|carol|painting)';
const ANY_HOLIDAY = anyOf(HOLIDAY_NAMES);

/** Titles of works that no mark tells. */
export const TITLES_WITH_DAYS: readonly Pattern[] = [
	/** `the song Last Christmas`, `the film Groundhog Day` */
	{
		kind: 'name',
		examples: ['the film Groundhog Day', 'her hit Last Christmas', 'the song White Christmas'],
		prefilter: [
			'film ',
			'movie ',
			'play ',
			'song ',
			'hit ',
			'single ',
			'album ',
			'novel ',
			'book ',
			'musical ',
			'opera ',
			'comedy ',
			'drama ',
			'carol ',
		],
		expression: new RegExp(
			`(?<=\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\\s(?:\\p{Ll}{2,15}\\s)?${WORKS}\\s)(?:\\p{Lu}\\p{Ll}+\\s){0,2}${ANY_HOLIDAY}`,
			'gu',
		),
		read: () => NOTHING,
	},
	/** `Groundhog Day is a film` */
	{
		kind: 'name',
		examples: ['Groundhog Day is a film', 'Independence Day is an old movie'],
		prefilter: [' is a'],
		expression: new RegExp(`\\b${ANY_HOLIDAY}\\sis\\san?\\s(?:\\p{Ll}{2,15}\\s)?${WORKS}\\b`, 'gu'),
		read: () => NOTHING,
	},
	/** `Twelfth Night was played`: the night itself is one on which, or by which */
	{
		kind: 'name',
		examples: ['saw Twelfth Night', 'Twelfth Night was played', 'Born on the Fourth of July'],
		prefilter: ['Twelfth Night', 'Born on the Fourth'],
		expression:
			/(?<!\b(?:[Oo]n|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Aa]t)\s)\bTwelfth\sNight\b|\bBorn\son\sthe\sFourth\sof\sJuly\b/g,
		read: () => NOTHING,
	},
	/** `Sunday Bloody Sunday`, `Black Friday Ltd` */
	{
		kind: 'name',
		examples: ['Sunday Bloody Sunday', 'Black Friday Ltd', 'the Black Friday Workers'],
		prefilter: ['Bloody Sunday', 'Black Friday '],
		expression: /\bSunday,?\sBloody\sSunday\b|\bBlack\sFriday\s\p{Lu}\p{Ll}+/gu,
		read: () => NOTHING,
	},
	{
		kind: 'idiom',
		examples: ['a May bug', 'June beetles', 'The Winter’s Tale', 'the spring in his step'],
		prefilter: ['bug', 'beetle', 's Tale', 'step'],
		expression: phrase`(?:(?:may|june) (?:bugs?|beetles?)|(?:the )?winter['’]s tale|(?:the |a )?spring in (?:his|her|its|their|your|my) steps?)`,
		read: () => NOTHING,
	},
];
