/** A construction that looks ahead to the time in its midst: the words up to it, and those behind it. */
type Construction = { readonly before?: RegExp; readonly after?: RegExp };

/** What is told for a time that is over. */
const OF_THE_PAST =
	'(?:results?|figures?|sales|profits?|earnings|data|numbers?|loss(?:es)?|revenues?|output|orders|exports|imports|statistics|accounts|records?|best|worst|high|low|mark|ambulance|help|example|standard|pace|tone|scene|names?|winners?)';
/** `Monday night`, `on 20 March`, `yesterday`: when the deed itself was done. */
const OWN_TIME =
	'(?:yesterday|today|last\\s(?:night|week|month|year)|this\\s(?:morning|week|month)|earlier|\\p{Lu}\\p{Ll}{2,5}s?day(?:\\s(?:night|morning|afternoon|evening))?|(?:on\\s)?\\d{1,2}\\s\\p{Lu}\\p{Ll}+(?:\\s\\d{4})?|(?:on\\s)?\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2}(?:,\\s\\d{4},)?)';
/** Whoever does this settles what is to be done. */
const SETTLES =
	'(?:voted|agreed|decided|resolved|vowed|pledged|promised|opted|chose|ordered|offered|arranged|undertook)';
/** A verb that tells what was, behind “to close a clinic that”. */
const FINITE =
	'(?:who|which|that|was|were|had|did|died|fell|came|fled|took|broke|began|killed|held|made|went)';

const CONSTRUCTIONS: readonly Construction[] = [
	/** `announced another increase for `, `set sentencing for `: but no results */
	{
		before: new RegExp(
			`\\b(?:announced|called|planned|booked|advertised|fixed|arranged|set|scheduled)\\s(?:(?!${OF_THE_PAST}\\b)[\\p{L}’'-]+\\s){1,4}for\\s(?:the\\s)?$`,
			'u',
		),
	},
	/** `voted 4-3 Monday night to close the clinic on `: the deed has its own time, and this is that of the other */
	{
		before: new RegExp(
			`\\b${SETTLES}\\s(?:[^,;.\\s]+\\s){0,3}${OWN_TIME}\\sto\\s(?!(?:${FINITE})\\b)(?:(?!\\s(?:${FINITE})\\s)[^;])*(?:^|\\s)(?:on|by|in|from|at)\\s(?:the\\s)?$`,
			'u',
		),
	},
	/** `proposed a truce, to start on ` */
	{
		before:
			/,\sto\s(?:start|begin|open|take\s(?:effect|place)|be\s(?:held|\w+ed)|run|come\sinto\sforce|resume)\s(?:[^,;.]{2,40}\s)?(?:on|in|at|from)\s(?:the\s)?$/,
	},
	/** `has asked her to find $180,000 by ` */
	{
		before:
			/(?<!\b(?:was|were|been)\s)\b(?:ask|told|order|instruct|urg|direct|requir)(?:ed|e|es|s|ing)?\s[^.;]{0,60}\b(?:to|until)\s[^.;]{2,100}\bby\s(?:the\s)?$/,
	},
	/** `calls for $4 million for repairs before the yearly peak in ` */
	{
		before: new RegExp(
			`\\b(?:calls|asks|appeals|wants|needs|hopes|plans|seeks|urges)\\s(?:[^.;]|\\.\\d)*\\b(?:before|ahead\\sof|in\\stime\\sfor)\\s(?:the|its|their|an?)\\s(?!(?:[^.;]*\\s)?(?:${FINITE}|\\w+ed)\\s)[^.;]{2,60}\\b(?:in|on)\\s(?:the\\s)?$`,
		),
	},
	/** `have been told to apply the ruling to suits filed from ` */
	{
		before:
			/(?<!\b(?:was|were|had\sbeen)\s)\b(?:told|ordered|instructed|directed|asked|required|advised)\sto\s[^.;]{3,100}\bfrom\s(?:the\s)?$/,
	},
	/** `promised a rescue station at the pier by ` */
	{ before: /\b(?:promised|pledged|vowed|guaranteed)\s[^,;.]{2,80}\sby\s(?:the\s)?$/ },
	/** `would not be sent back before experts had checked it on ` */
	{
		before:
			/\b(?:would|could|might|should)\s(?!have\b)[^.;]*\b(?:before|until|till|unless|once|after)\s[^.,;]*\bhad\s[^.,;]*\b(?:on|by|in)\s$/,
	},
	/** `Thursday’s match is off` */
	{
		before: /(?:^|,\s)[“"‘]?$/,
		after:
			/^['’]s\s(?:\p{Ll}+\s){1,3}(?:is|are|will|moves?|starts?|begins?|opens?|takes?|goes|runs?|brings?|features?|marks?)\s/u,
	},
];

/** Do the words around a time put it ahead by their construction, whatever tense stands near it? */
export function isAheadByConstruction(before: string, after: string): boolean {
	const near = before.slice(-REACH);
	return CONSTRUCTIONS.some(
		(one) => (one.before?.test(near) ?? true) && (one.after?.test(after) ?? true),
	);
}

const REACH = 220;
