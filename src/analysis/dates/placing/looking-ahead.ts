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
	/** `announced another increase for `, `set sentencing for `, `tabled a motion for `: but no results */
	{
		before: new RegExp(
			`\\b(?:announced|called|planned|booked|advertised|fixed|arranged|set|scheduled|tabled|proposed|convened|summoned|listed)\\s(?:(?!${OF_THE_PAST}\\b)[\\p{L}’'-]+\\s){1,6}for\\s(?:the\\s)?$`,
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
	/** `has called a two-day strike in the town on ` */
	{
		before:
			/\b(?:has|have)\scalled\s(?:for\s)?an?\s(?:[\w-]+\s){0,3}(?:strike|protest|rally|march|demonstration|meeting|election|vote|referendum|conference|session|summit|shutdown|stoppage|boycott|walkout|bandh|hartal)\s(?:[^,;.]{2,40}\s)?(?:on|from|for|in)\s$/,
	},
	/** `is available for interview on Thursday and `, `are on sale from the box office from 9am on ` */
	{
		before:
			/\b(?:is|are)\s(?:\w+\s)?(?:available|on\s(?:sale|show|display))\b(?:(?!\bsince\b)[^.;])*\b(?:on|from|until|by)\s(?:\p{Lu}\p{L}+day\s(?:and|or)\s)?$/u,
	},
	/** `one is rumoured for `, `she is tipped for ` */
	{
		before:
			/\b(?:is|are)\s(?:now\s|also\s)?(?:rumou?red|tipped|pencilled\sin|booked|lined\sup|down)\sfor\s$/,
	},
	/** `Funeral Mass on Friday at noon`, `Reposing at the hall on `: a notice, without a verb */
	{
		before:
			/^(?:Reposing|Removal|Funeral|Burial|Interment|Visitation|Viewing|Cremation|Requiem|Memorial\sservice|Tickets\son\ssale)\b(?:(?!\b(?:was|were|had|took|drew|held|\w+ed)\b)[^.;])*\b(?:on|from)\s(?:the\s)?$/,
		after: /^(?:(?!\b(?:was|were|had|took|drew|\w+ed)\b)[^.;])*[.;]?$/,
	},
	/** `Orla is busy as Christmas approaches` */
	{ before: /\bas\s$/, after: /^\s(?:approaches|nears|looms|draws\snear(?:er)?)\b/ },
	/** `who failed to report by 7 a.m. on Friday would be sacked` */
	{
		before: /\b(?:by|before|until)\s(?:[\d.:]{1,5}\s?[ap]\.?m\.?\s)?(?:on\s)?$/,
		after: /^\s(?:will|would|could|may|might|must)\s(?:not\s)?(?!have\b)/,
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
