import { MACHINES } from '../../words/vehicles.ts';
import { NOTHING, type Pattern, prefiltered } from '../pattern.ts';
import { anyOf, DIGITS, phrase, YEAR } from '../phrase.ts';

/** What two numbers with a colon between them may be. */
const OF_TWO_NUMBERS = [
	'ratio',
	'ratios',
	'score',
	'scored',
	'scoreline',
	'odds',
	'mix',
	'mixture',
	'diluted',
	'scale',
	'proportion',
	'proportions',
	'screen',
	'format',
	'verse',
	'verses',
	'chapter',
	'psalm',
	'surah',
	'sura',
] as const;

/** Books whose chapters and verses are told with a colon: “John 3:16”. */
const BOOKS = [
	...['Genesis', 'Exodus', 'Leviticus', 'Numbers', 'Deuteronomy', 'Joshua', 'Judges', 'Ruth'],
	...['Samuel', 'Kings', 'Chronicles', 'Ezra', 'Nehemiah', 'Esther', 'Job', 'Psalm', 'Psalms'],
	...['Proverbs', 'Ecclesiastes', 'Isaiah', 'Jeremiah', 'Lamentations', 'Ezekiel', 'Daniel'],
	...['Hosea', 'Joel', 'Amos', 'Jonah', 'Micah', 'Zechariah', 'Malachi', 'Matthew', 'Mark', 'Luke'],
	...['John', 'Acts', 'Romans', 'Corinthians', 'Galatians', 'Ephesians', 'Philippians'],
	...['Colossians', 'Thessalonians', 'Timothy', 'Titus', 'Hebrews', 'James', 'Peter'],
	...['Revelation', 'Quran', 'Qur’an', 'Koran', 'Surah', 'Sura'],
] as const;

const NEAR = '(?:[ ](?:of|is|was|at|stood|to|about|a|an|around|in|roughly|from)){0,3}[ ]';

/** Two numbers that belong together and tell no time. */
export const RATIOS_AND_SIZES: readonly Pattern[] = prefiltered(DIGITS, [
	{
		kind: 'score',
		prefilter: [':'],
		examples: ['a ratio of about 14:10', 'odds of 10:1', 'a 16:9 screen'],
		expression: phrase`(?<=\b${anyOf(OF_TWO_NUMBERS)}${NEAR})\d{1,4}:\d{1,4}|\d{1,2}:\d{1,2} (?:ratio|screen|mix|mixture|scale|odds|format|aspect|win|defeat|draw|lead|victory)`,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		prefilter: [':'],
		examples: ['John 3:16', '1 Corinthians 13:04', 'Isaiah 11:6-9'],
		expression: new RegExp(`\\b(?:${BOOKS.join('|')})\\s\\d{1,3}:\\d{1,3}(?:[-–]\\d{1,3})?`, 'g'),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		prefilter: ['x', '×', ' by '],
		examples: ['2025 x 1440', '1920×1080', '2048 by 1536'],
		expression:
			/(?<![\d.,]|\b(?:from|(?:levels?|figures?|emissions|output|those|that)\s(?:of|in))\s)\d{2,5}\s?(?:[x×]|by)\s?\d{2,5}(?![\d.,]\d|\d)/g,
		read: () => NOTHING,
	},
	/** `18 U.S.C. 1956 and 1957` */
	{
		kind: 'numbered-thing',
		prefilter: ['U.', 'USC', 'C.F', 'CFR'],
		examples: ['18 U.S.C. 1956 and 1957', '42 USC § 1983'],
		expression:
			/\b\d{1,2}\s(?:U\.\s?S\.\s?C\.|USC|C\.F\.R\.|CFR)\s(?:(?:§{1,2}|[Ss]ections?)\s?)?\d{1,5}(?:(?:,\s|,?\s(?:and|or)\s)\d{1,5}){0,5}/g,
		read: () => NOTHING,
	},
	/** `fell from 2044 to 1988 voters` */
	{
		kind: 'numbered-thing',
		prefilter: ['from', 'between'],
		examples: ['fell from 2044 to 1988 voters', 'between 1800 and 1900 jobs'],
		expression:
			/\b(?:(?:fell|fall|falling|rose|rise|rising|cut|down|up|dropped|grew|went|jumped)\sfrom\s\d{4}\sto\s\d{4}|between\s\d{4}\sand\s\d{4})(?=\s(?:(?:an?|per)\s(?:day|week|month|year|hour)\b|(?!(?:was|is|has|does|as|this|its)\b)[a-z]{2,}s\b))/g,
		read: () => NOTHING,
	},
	/** `a used 1974 mower`, but `the 1987 tram crash` */
	{
		kind: 'numbered-thing',
		examples: ['a used 1974 mower', 'the 1812 tram', 'a 1992 electric unit'],
		expression: phrase`(?<=\b(?:an?|the|his|her|its|their|used|old|restored|vintage) )${YEAR} (?:[a-z-]+ )?${anyOf(MACHINES)}s?(?! (?:[a-z]+ )?(?:crash|accident|fire|derailment|strikes?|disaster|bombings?|attacks?|collision|wreck|robbery|tragedy|protests?)\b)`,
		read: () => NOTHING,
	},
	/** `in the 1900 block of Oak Street`: how American police tell a house. */
	{
		kind: 'numbered-thing',
		prefilter: ['block'],
		examples: ['the 1900 block of Oak Street', '1200 block of Pine'],
		expression: phrase`\d{3,5} blocks? of`,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['at NT 1812 2041', 'the plate MAY 16', 'Directive 2014/65'],
		expression:
			/\b[A-Z]{2}\s\d{3,5}\s\d{3,5}\b|(?<=\b(?:plates?|registration|reg)\s)[A-Z]{2,3}\s?\d{1,4}\b|\b(?:Directive|Regulation|Decision|Framework)\s(?:\([A-Z]{2,3}\)\s)?(?:No\.?\s)?\d{2,4}\/\d{1,4}\b/g,
		read: () => NOTHING,
	},
	/** `the 1500 in record time`: a race over so many metres */
	{
		kind: 'score',
		prefilter: ['000', '1500'],
		examples: ['the 1500 in record time', 'her women’s 1500 final', 'the 5000 final'],
		expression:
			/(?<=\b(?:[Tt]he|men['’]s|women['’]s)\s)(?:1500\b(?!\s(?:voyage|map|edition|siege|census))|(?:1000|3000|5000)(?=\s(?:final|heats?|race|title|metres|meters|freestyle)\b))/g,
		read: () => NOTHING,
	},
	/** `in 5:12`, `with 2:31 to play`: how long, for nothing is at an hour so */
	{
		kind: 'score',
		prefilter: [':'],
		examples: ['won in 5:12.', 'with 2:31 to play', '3:14 into the game'],
		expression:
			/(?<=\b(?:lasted|ran|spoke|talked|sang|waited|stood|played|thought|held)\b[^.;,\d]{0,20}\sfor\s)\d{1,2}:[0-5]\d(?!\d|\s?[ap]\.?m\b)|(?<=\bin\s(?:an?\s\w{2,12}\s|just\s|only\s|about\s)?)\d{1,2}:[0-5]\d(?:[:.]\d{1,2})?(?!\d|\s?[ap]\.?m\b)|\b\d{1,2}:[0-5]\d(?=\s(?:to\s(?:play|go)|left|remaining|into|mark)\b)/g,
		read: () => NOTHING,
	},
	/** `(5263) 1986 QL`, `catalogued as 1998 KY26`: a body in the sky, known by the year in which it was found */
	{
		kind: 'numbered-thing',
		prefilter: [') 1', ') 2', ' as ', 'designated', 'known', 'numbered', 'labelled'],
		examples: ['(5263) 1986 QL', 'catalogued as 1998 KY26', 'designated 2001 FO32'],
		expression:
			/(?:\(\d{1,6}\)\s|(?<=\b(?:catalogued|known|designated|numbered|labelled)\s(?:as\s)?))(?:1\d\d\d|20\d\d)\s[A-Z]{1,2}\d{0,3}\b/g,
		read: () => NOTHING,
	},
	/** `pp. 1901-1987`, `a BMW 2002`, `from 2000 to 0600` */
	{
		kind: 'numbered-thing',
		examples: ['p. 2012', 'pp. 1901-1987', 'a BMW 2002', 'from 2000 to 0600'],
		expression:
			/\bpp?\.\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?!\d)|\b(?:BMW|GMC|VW|MG|KTM|DAF)\s\d{4}\b|\b[012]\d[0-5]\d\s(?:to|until)\s0\d[0-5]\d\b|\b0\d[0-5]\d\s(?:to|until)\s[012]\d[0-5]\d\b/g,
		read: () => NOTHING,
	},
	/** `asteroid (1862) Apollo` */
	{
		kind: 'numbered-thing',
		prefilter: ['asteroid', 'planet', 'comet'],
		examples: ['asteroid (1862) Apollo', 'the planet (1459) Magnya'],
		expression: /(?<=\b(?:[Aa]steroid|[Pp]lanet|[Cc]omet)\s)\(\d{1,6}\)\s\p{Lu}/gu,
		read: () => NOTHING,
	},
]);
