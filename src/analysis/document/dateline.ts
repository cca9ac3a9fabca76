/** One word of a place’s name. */
const PART = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** `ORLA/TOLVE`: reported from two of them. */
const MORE = String.raw`(?:(?:,? |/)(?:${PART}|\d{1,4}|de|la|del|el|al)){0,6}`;
const PLACE = `${PART}${MORE}`;
const DASH = '(?:--|[—–-])';
const WEEKDAY = String.raw`\p{Lu}\p{Ll}{2,5}s?day`;
const MONTH = String.raw`\p{Lu}\p{L}{2,8}\.?`;

/** What the beginning of a sentence must have for a form of dateline to be tried: a sign in it, or three capitals first. */
type Prefilter = '(' | '/' | ',' | 'dash' | 'capitals' | 'nothing';
type Dateline = { readonly prefilter: Prefilter; readonly expression: RegExp };

/** `LAKE` */
const CAPITALS = /^\p{Lu}{3}/u;

/** Datelines: what stands before the first word of the news. */
const DATELINES: readonly Dateline[] = [
	/** `(CNN) Rain fell`, `(Wire)Rain fell`, `(Wire) -- Rain fell` */
	{
		prefilter: '(',
		expression: new RegExp(
			String.raw`^\(\p{Lu}[\p{L}\p{N}.&/ -]{1,30}\)\s{0,3}${DASH}{0,2}\s{0,3}`,
			'u',
		),
	},
	/** `MOSCOW, Feb 22 (Reuters) - Rain fell` */
	{
		prefilter: '(',
		expression: new RegExp(
			String.raw`^${PLACE},? \(\p{Lu}[^()]{1,30}\)\s{0,3}${DASH}{1,2}\s{1,3}`,
			'u',
		),
	},
	/** `MOSCOW, 22 Feb (Northern Wire) Rain fell` */
	{
		prefilter: '(',
		expression: new RegExp(
			String.raw`^(?=[^()]{3,60}\d)\p{Lu}{3}[\p{Lu}.'’-]*${MORE},? \(\p{Lu}[^()]{1,30}\)\s{1,3}(?=\p{Lu}|["“])`,
			'u',
		),
	},
	/** `FENTON, Sept. 9, 2024 /NewsLine/ -- Rain fell` */
	{
		prefilter: '/',
		expression: new RegExp(String.raw`^${PLACE},? /[^/]{1,30}/\s{0,3}${DASH}{1,2}\s{1,3}`, 'u'),
	},
	/** `Kuala Lumpur (CNN)Rain fell` */
	{
		prefilter: '(',
		expression: new RegExp(String.raw`^${PLACE},? \(\p{Lu}[^()]{1,30}\)(?=\p{Lu})`, 'u'),
	},
	/** `Kuala Lumpur (CNN) Rain fell` */
	{
		prefilter: '(',
		expression: new RegExp(
			String.raw`^${PLACE},? \((?:CNN|AP|AFP|Reuters|UPI|PTI|dpa|Xinhua)\)\s{0,3}`,
			'u',
		),
	},
	/** `Tuesday, March 4, 2014A train left`, `Tuesday, March 4, 2014 A train left` */
	{
		prefilter: ',',
		expression: /^\p{Lu}\p{Ll}{2,8}day, \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\s{0,3}(?=["“]?\p{Lu})/u,
	},
	/** `Story highlights Rain fell`: what stands above a list of what the story tells */
	{ prefilter: 'nothing', expression: /^story highlights:?\s{1,3}/i },
	/** `What you need to know: Rain fell` */
	{
		prefilter: 'nothing',
		expression:
			/^(?:What (?:you need to|we) know(?: so far)?|Key (?:points|facts)|At a glance|In (?:short|brief)|The latest):\s{1,3}(?=["“]?\p{Lu})/u,
	},
	/** `9.20am: Rain fell`, `18:05 GMT – Rain fell`: when a live page told it */
	{
		prefilter: 'nothing',
		expression: new RegExp(
			String.raw`^\d{1,2}[.:]\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4})?\s?(?::|${DASH})\s{1,3}(?=\p{Lu}|["“])`,
			'u',
		),
	},
	/** `LAKE TOWN, March 3 — Rain fell` */
	{
		prefilter: 'capitals',
		expression: new RegExp(
			String.raw`^\p{Lu}{3}[\p{L}.'’-]*${MORE} ${DASH}{1,2} (?=\p{Lu}|["“])`,
			'u',
		),
	},
	/** `LAKE TOWN (NEW LAND): Rain fell`, `LAKE TOWN, March 3: Rain fell` */
	{
		prefilter: 'capitals',
		expression: new RegExp(
			String.raw`^\p{Lu}{3}[\p{Lu} .'’/-]{0,30}(?: ?\(\p{Lu}[^()]{1,30}\)|, ${MONTH} \d{1,2}|, \d{1,2} ${MONTH}){1,2} ?:\s{0,3}(?=\p{Lu}|["“])`,
			'u',
		),
	},
	/** `Orla, 3 March 2024 – Rain fell`, `Orla, New Land, March 3 – Rain fell` */
	{
		prefilter: 'dash',
		expression: new RegExp(
			String.raw`^(?!On )${PART}(?: ${PART}){0,3}(?:, ${PART}(?: ${PART})?)?, (?:\d{1,2}\.? ${MONTH}|${MONTH} \d{1,2},?)(?: \d{4})? ${DASH}{1,2} (?=\p{Lu}|["“])`,
			'u',
		),
	},
	/** `LAKE TOWN, on the upper Orla, March 3 -- Rain fell`, `LAKE TOWN, Sunday – Rain fell`, `LAKE TOWN, Sunday.--Rain fell` */
	{
		prefilter: 'capitals',
		expression: new RegExp(
			String.raw`^\p{Lu}{3}[\p{Lu}.'’-]*[^.!?:;()\n]{0,60}, (?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}|\p{Lu}\p{Ll}{2,5}s?day)(?: ${DASH}{1,2} |\.\s?${DASH}{1,2}\s?)(?=\p{Lu}|["“])`,
			'u',
		),
	},
	/** `LAKE TOWN, March 3.`, `Lake Town, New Land, Sunday Night.`: a line of its own */
	{
		prefilter: ',',
		expression: new RegExp(
			String.raw`^(?!(?:At|By|From|In|On|The|To) )${PART}(?: ${PART}){0,3}(?:, ${PART}(?: ${PART})?)?, (?:${WEEKDAY}|(?:${WEEKDAY},? )?(?:\d{1,2}\.? ${MONTH}|${MONTH} \d{1,2})(?:,? \d{4})?)(?:,? (?:Morning|Noon|Afternoon|Evening|Night|Midnight))?\.?$`,
			'u',
		),
	},
	/** `LAKE TOWN, New Land—Rain fell` */
	{
		prefilter: 'capitals',
		expression: new RegExp(
			String.raw`^\p{Lu}{3}[\p{Lu}.'’-]*(?: \p{Lu}+)?, ${PLACE}—(?=\p{Lu}|["“])`,
			'u',
		),
	},
];

/** The length of the dateline that `sentence` begins with. */
export function datelineLength(sentence: string): number {
	const first = lengthOf(sentence);
	// “(Wire) - MOSCOW, Feb 22 - Rain fell” has two.
	return first === 0 ? 0 : first + lengthOf(sentence.slice(first));
}

function lengthOf(sentence: string): number {
	const opening = sentence.slice(0, LONGEST);
	const isMet: Readonly<Record<Prefilter, boolean>> = {
		'(': opening.includes('('),
		'/': opening.includes('/'),
		',': opening.includes(','),
		dash: /[—–-]/.test(opening),
		capitals: CAPITALS.test(opening),
		nothing: true,
	};
	let longest = 0;
	for (const { prefilter, expression } of DATELINES) {
		if (isMet[prefilter]) longest = Math.max(longest, expression.exec(opening)?.[0].length ?? 0);
	}
	return longest;
}

const LONGEST = 120;
