import { NOTHING, type Pattern, prefiltered } from '../pattern.ts';
import { anyOf, DIGITS, phrase } from '../phrase.ts';

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
		examples: ['a ratio of about 14:10', 'odds of 10:1', 'a 16:9 screen'],
		expression: phrase`(?<=\b${anyOf(OF_TWO_NUMBERS)}${NEAR})\d{1,4}:\d{1,4}|\d{1,2}:\d{1,2} (?:ratio|screen|mix|mixture|scale|odds|format|aspect|win|defeat|draw|lead|victory)`,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['John 3:16', '1 Corinthians 13:04', 'Isaiah 11:6-9'],
		expression: new RegExp(`\\b(?:${BOOKS.join('|')})\\s\\d{1,3}:\\d{1,3}(?:[-–]\\d{1,3})?`, 'g'),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['2025 x 1440', '1920×1080', '2048 by 1536'],
		expression: /(?<![\d.,])\d{2,5}\s?(?:[x×]|by)\s?\d{2,5}(?![\d.,]\d|\d)/g,
		read: () => NOTHING,
	},
	/** `18 U.S.C. 1956 and 1957` */
	{
		kind: 'numbered-thing',
		examples: ['18 U.S.C. 1956 and 1957', '42 USC § 1983'],
		expression:
			/\b\d{1,2}\s(?:U\.\s?S\.\s?C\.|USC|C\.F\.R\.|CFR)\s(?:(?:§{1,2}|[Ss]ections?)\s?)?\d{1,5}(?:(?:,\s|,?\s(?:and|or)\s)\d{1,5}){0,5}/g,
		read: () => NOTHING,
	},
	/** `fell from 2044 to 1988 voters` */
	{
		kind: 'numbered-thing',
		examples: ['fell from 2044 to 1988 voters', 'between 1800 and 1900 jobs'],
		expression:
			/\b(?:(?:fell|fall|falling|rose|rise|rising|cut|down|up|dropped|grew|went|jumped)\sfrom\s\d{4}\sto\s\d{4}|between\s\d{4}\sand\s\d{4})(?=\s(?!(?:was|is|has|does|as|this|its)\b)[a-z]{2,}s\b)/g,
		read: () => NOTHING,
	},
	/** `asteroid (1862) Apollo` */
	{
		kind: 'numbered-thing',
		examples: ['asteroid (1862) Apollo', 'the planet (1459) Magnya'],
		expression: /(?<=\b(?:[Aa]steroid|[Pp]lanet|[Cc]omet)\s)\(\d{1,6}\)\s\p{Lu}/gu,
		read: () => NOTHING,
	},
]);
