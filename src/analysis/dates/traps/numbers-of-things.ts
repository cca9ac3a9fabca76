import { NUMBERED_THINGS } from '../../words/numbered-things.ts';
import { CAR_MAKES, VEHICLES } from '../../words/vehicles.ts';
import { NOTHING, type Pattern, prefiltered } from '../pattern.ts';
import { anyOf, DIGITS, MONTH, phrase } from '../phrase.ts';

const YEAR = '(?:1\\d\\d\\d|20\\d\\d)';
/** Before a year, not before the number of a house: "In 1980 Oxford Street was". */
const NOT_IN =
	'(?<!\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|of|[Dd]uring|[Ff]or|[Ll]ate|[Ee]arly|[Mm]id|and|\\d\\sto|(?<!\\b(?:brought|sent|delivered|moved|called|posted|mailed|addressed|went|written)\\s)to)\\s)';
const STREETS =
	'(?:Street|Avenue|Road|Boulevard|Drive|Lane|Way|Court|Place|Square|Highway|Parkway|Terrace|Crescent|Row|Quay|View|Gardens|Close|Grove|Mews|Heights|St\\.|Ave\\.|Rd\\.|Rd|Ave|Blvd\\.?|Dr\\.|Ln\\.)';

/** Numbers of four figures, and some of more, that are no years. */
export const NUMBERS_OF_THINGS: readonly Pattern[] = prefiltered(DIGITS, [
	{
		kind: 'numbered-thing',
		examples: [
			'Room 1984',
			'Flight 1945',
			'No. 2020',
			'pages 1912 to 1918',
			'Hull numbers are 1991 and 1992',
		],
		expression: phrase`${anyOf(NUMBERED_THINGS)} (?:no\. |number )?(?:(?:is|are|was|were) (?!in\b))?#?\d{1,4}(?:, \d{1,4}){0,5}(?:(?:,? and|,? or| to|[–-]) \d{1,4}|[–-]\d{1,4})?(?! ${MONTH})`,
		read: () => NOTHING,
	},
	/** `the grant, 1407, ended`: between commas it is that of the thing. */
	{
		kind: 'numbered-thing',
		examples: ['the grant, 1407, ended', 'his permit, 1987.'],
		expression: phrase`(?<=\b(?:the|its|his|her|their|an?) )${anyOf(NUMBERED_THINGS)}, \d{4}(?=[,.;)])`,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['a policy numbered 1987', 'the part number, 2002-11', 'serial number 1998'],
		expression: phrase`(?:numbered|(?:part|serial|policy|case|reference|licence|license|account) number,?) \d{3,5}(?:[-/]\d{1,4})?`,
		read: () => NOTHING,
	},
	/** `Annals of Botany 41, 1822–1839 (2014)`: a volume and its pages */
	{
		kind: 'numbered-thing',
		examples: ['Annals 41, 1822–1839 (2014)', 'Botany 7, 1901-1912'],
		expression:
			/(?<=[\p{L}.]\s)\d{1,4}(?:\(\d{1,3}\))?,\s(?:pp?\.\s)?\d{1,4}[–-]\d{1,4}(?![\d–-])/gu,
		read: () => NOTHING,
	},
	/** How courts and parliaments number what comes before them. */
	{
		kind: 'numbered-thing',
		examples: ['Petition No. 112 of 2019', 'Criminal Appeal No E45 of 2021', 'Act No. 3 of 2015'],
		expression: new RegExp(`\\b[Nn]o\\.?\\s?[A-Z]{0,2}\\d{1,5}\\sof\\s${YEAR}(?!\\d)`, 'g'),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: [
			'Media release No. 15/01',
			'Circular no. 7/2021',
			'Order No 3-12',
			'inv. no. 1928.07.21-b',
		],
		expression:
			/\b(?:[Nn]os?|[Nn]r|[Rr]ef|[Ii]nv)\b[.:]{0,2}\s?[A-Z]{0,4}\d{1,5}(?:[./:-][A-Za-z\d]{1,8}){1,5}(?![\d/-])/g,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['Criminal Case 1873 of 1996', 'Civil Suit 41 of 2004', 'Act 12 of 1988'],
		expression: new RegExp(
			`\\b(?:Case|Cause|Suit|Appeal|Petition|Application|Complaint|Claim|Act|Bill|Order|Decree|Regulation|Resolution)s?\\s[A-Z]{0,2}\\d{1,5}\\sof\\s${YEAR}(?!\\d)`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `the Companies Act, 2013`: the title of a law, whenever it was made */
	{
		kind: 'numbered-thing',
		examples: ['Companies Act, 2013', 'Fisheries Rules (1998)'],
		expression: new RegExp(
			`\\b(?:Act|Bill|Code|Decree|Directive|Law|Order|Ordinance|Regulations?|Rules|Scheme|Statute)(?:,\\s|\\s\\()${YEAR}(?!\\d)`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `Flight SK 1972`, `BA 2014 from Oslo` */
	{
		kind: 'numbered-thing',
		examples: ['Flight SK 1972', 'the flight, AF 2015', 'BA 2014 from Oslo'],
		expression:
			/\b[Ff]lights?,?\s[A-Z]{1,3}\s\d{3,4}(?!\d)|\b[A-Z]{2}\s(?:1\d\d\d|20\d\d)(?=,?\s(?:from|to|bound)\s)/g,
		read: () => NOTHING,
	},
	/** `the 1812 Overture`, `a 1921 Reserve`: what bears its year, or its number, as a name */
	{
		kind: 'numbered-thing',
		examples: ['the 1812 Overture', 'a 1921 Reserve'],
		expression: new RegExp(
			`\\b${YEAR}\\s(?:Overture|Symphony|Suite|Sonata|Waltz|Reserve|Cuvée|Brut|Blend|Lager|Ale|Stout|Porter|Gin|Rum|Cheddar|Remix|Club|Society|Collective|Brigade|Trust)\\b(?!\\s\\d)`,
			'gu',
		),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['a 2009 Volvo', 'her 2015 white sedan'],
		expression: new RegExp(
			`(?<!\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring)\\s)\\b${YEAR}\\s(?:(?:${CAR_MAKES.join('|')})\\b|(?:[a-z-]+\\s){0,2}(?:${VEHICLES.join('|')})\\b)`,
			'g',
		),
		read: () => NOTHING,
	},
	/** `reference 1987/B`, `12/01/1988/FUL`: a number that ends in letters; `2019/Q1` is a quarter. */
	{
		kind: 'numbered-thing',
		examples: ['reference 1987/B', 'Application 12/01/1988/FUL'],
		expression: /(?<![\d/])\d{1,4}(?:\/\d{1,4}){0,2}\/(?!Q[1-4]\b)[A-Z]{1,4}(?![\p{L}\d])/gu,
		read: () => NOTHING,
	},
	/** `the minor planet 1812 Halina`: the number under which a body in the sky is listed */
	{
		kind: 'numbered-thing',
		examples: ['minor planet 1812 Halina', 'the asteroid 1862 Apollo'],
		prefilter: ['planet', 'asteroid', 'comet'],
		expression: /(?<=\b(?:[Mm]inor\s[Pp]lanet|[Aa]steroid|[Cc]omet)\s)\d{4}\s\p{Lu}\p{Ll}+/gu,
		read: () => NOTHING,
	},
	/** `the 1,000-crown note, Series 1994`, but `the World Series 1994` */
	{
		kind: 'numbered-thing',
		examples: ['the note, Series 1994, known', 'its Series 1776 hybrid'],
		prefilter: ['Series'],
		expression: new RegExp(`(?<!\\b(?:World|Test|Champion)\\s)\\bSeries\\s${YEAR}(?![\\d–-])`, 'g'),
		read: () => NOTHING,
	},
	/** `a 1972 edition of the missal`, `a 1998 seed planner`: what was printed in a year, and not what happened in it */
	{
		kind: 'numbered-thing',
		examples: ['a 1972 edition of', 'the back of a 1998 Zell planner', 'her 1931 atlas'],
		expression: new RegExp(
			`(?<=\\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\\s)${YEAR}\\s(?:\\p{L}{2,15}\\s)?(?:edition|planner|almanac|atlas|reprint|calendar|diary|catalogue|postcard|penny|farthing|sixpence|hymnal|songbook|textbook|missal)\\b`,
			'gu',
		),
		read: () => NOTHING,
	},
	/** `index, 2010=100`: the year to which figures are compared */
	{
		kind: 'numbered-thing',
		examples: ['index, 2010=100', '(2015 = 100)'],
		prefilter: ['100'],
		expression: new RegExp(`\\b${YEAR}\\s?=\\s?100\\b`, 'g'),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['warehouse at 2020 N. Third'],
		expression: /(?<=\bat\s)\d{4}\s(?:[NSEW]\.|North|South|East|West)\s\p{Lu}\p{Ll}+/gu,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['at 1480 Bedford Avenue', '1820 N. Harbour Road'],
		expression: new RegExp(
			`${NOT_IN}\\b\\d{4},?\\s(?:(?:North|South|East|West|[NSEW]\\.?)\\s)?(?:(?:\\p{Lu}[\\p{L}’'.-]*|\\d{1,3}(?:st|nd|rd|th))\\s){1,3}?${STREETS}(?!\\p{L})`,
			'gu',
		),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: [
			'1800 100 188',
			'+44 161 2021 1990',
			'+234 1 2019 1990',
			'1-800-2000',
			'(0161) 2021 1990',
		],
		expression:
			/(?<![\d.,])(?:\+\d{1,3}(?:[ -]\d{1,5}){2,5}|(?:\(?0\d{1,4}\)?|\(\d{3}\)|1[38]00|1-\d{3})(?:[ -]\d{2,5}){1,4}|\d{3}-\d{3}-\d{4})(?![\d-])/g,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['call 555 1990', 'dial 020 2021 1990'],
		expression: phrase`(?<=\b(?:call|calling|ring|phone|telephone|tel|tel\.|fax|text|dial|hotline|helpline|phone number)(?: (?:is|on|at|of))?:? )\(?\d{2,5}\)?(?:(?:[ -]\d{2,5}){1,4}|(?= (?:to|for|and)\b))`,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['2004 MN4', '2012 DA14', 'asteroid 2019 OK'],
		expression: new RegExp(
			`\\b(?:${YEAR}\\s(?!CO2|SO2|NO2|PM2|G20)[A-Z]{2}\\d{1,4}\\b|(?<=\\b(?:[Aa]steroid|[Cc]omet)\\s)${YEAR}\\s[A-Z]{1,2}\\d{0,3}\\b)`,
			'g',
		),
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['is one in 2000.', '19 out of 2000', '1550 out of 1600', 'of 1 in 1500.'],
		expression: phrase`(?:(?<=\b(?:is|of|about|around|some|only|was|are|to|at|as|roughly) )(?:one|1) in (?:every )?${YEAR}(?=[.,;)]|$)|(?:one|two|three|\d{1,4}) out of (?:every )?${YEAR})`,
		read: () => NOTHING,
	},
	{
		kind: 'numbered-thing',
		examples: ['fell to 1890', 'rose 12 points to 2045', 'closed at 1990.'],
		expression: phrase`(?:(?:fell|rose|dropped|climbed|slipped|jumped|sank|tumbled|gained|closed|traded|dipped|soared)(?: [\d.,]{1,8}%?)?|(?:down|up) [\d.,]{1,8}%?)(?: (?:points|percent))? (?:to|at) ${YEAR}(?=[.,;)]|$| (?:points|on|in|at|from|after)\b)`,
		read: () => NOTHING,
	},
	{
		kind: 'price',
		examples: ['$2,024', '£20.22', '€1999'],
		expression: /[$£€¥]\s?\d{1,12}(?:[.,]\d{1,3}){0,5}/g,
		read: () => NOTHING,
	},
	{
		kind: 'long-number',
		examples: ['1,973', '2,022.5'],
		expression: /(?<!\d)\d{1,3}(?:,\d{3}){1,5}(?!\d)/g,
		read: () => NOTHING,
	},
	{
		kind: 'fraction',
		examples: ['1 7/8', '3/4'],
		expression: /(?<![\d/])(?:\d{1,3} )?\d{1,2}\/\d{1,2}(?![\d/])/g,
		read: () => NOTHING,
	},
	{
		kind: 'score',
		examples: ['6-7, 7-5, 12-10'],
		expression: /(?<![\d-])\d{1,3}[-–]\d{1,3}(?:, \d{1,3}[-–]\d{1,3}){1,6}(?![\d-])/g,
		read: () => NOTHING,
	},
	/** `ran 2:09`, `a best of 3:41`: how long a race took */
	{
		kind: 'score',
		examples: ['could run 2:09', 'a time of 3:41', 'finished in 2:31:07'],
		expression:
			/(?<=\b(?:run|ran|running|clock|clocked|clocking|record|mark|time|best|finish|finished|won|home|timed|inside|under|over|sub)(?:\s(?:of|in|at))?[ -])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d|\s?[ap]\.?m\b)/gi,
		read: () => NOTHING,
	},
	/** `Reading time: 5:10`: how long it takes */
	{
		kind: 'score',
		examples: ['Reading time: 5:10', 'Running time 1:42:10', 'Duration: 12:30'],
		prefilter: ['time', 'duration', 'length'],
		expression:
			/\b(?:(?:[Rr]eading|[Rr]unning|[Pp]laying|[Ll]istening|[Vv]iewing|[Ff]inish(?:ing)?|[Ww]inning)\s[Tt]ime|[Dd]uration|[Ll]ength):?\s(?:of\s)?\d{1,3}:[0-5]\d(?::[0-5]\d)?(?!\d|\s?[ap]\.?m\b)/g,
		read: () => NOTHING,
	},
	/** `call the line between 9:00 and 4:30`: the hours of every day */
	{
		kind: 'numbered-thing',
		examples: ['the line between 9:00 and 4:30', 'the desk from 8.30 to 17.00'],
		expression:
			/(?<=\b(?:open|call|ring|line|desk|office|shop|counter|museum|library|admission)\s(?:daily\s|is\sopen\s)?(?:between|from)\s)[012]?\d[:.][0-5]\d(?:\s(?:and|to|until)\s|\s?[–-]\s?)[012]?\d[:.][0-5]\d(?!\d|\s(?:on|this|tomorrow|today)\b)/gi,
		read: () => NOTHING,
	},
	{
		kind: 'age',
		examples: ['30-year-old', '5 years old'],
		expression: phrase`\d{1,3}[ -]years?[ -]old`,
		read: () => NOTHING,
	},
	{
		kind: 'age',
		examples: ['aged 19', 'turned 40'],
		expression: phrase`(?:aged?|turned|turning) \d{1,3}`,
		read: () => NOTHING,
	},
]);
