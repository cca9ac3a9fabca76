import { lettersOf } from '../../../domain/articles/telling/event-sketch.ts';
import { fold } from '../../../domain/fold.ts';
import { stableHash } from '../../../domain/stable-hash.ts';

/** Of two contests, one of the other side of each of these is another, in one place on one day. */
const SIDES: readonly (readonly [
	kind: string,
	sides: readonly (readonly [side: string, words: RegExp])[],
])[] = [
	[
		's',
		[
			['w', /\b(?:(?:wom[ae]n|ladies|girls)['’]s?|the women of) (?=\p{L})/iu],
			['m', /\b(?:(?:m[ae]n|gentlemen|boys)['’]s?|the men of) (?=\p{L})/iu],
		],
	],
	[
		'a',
		[
			['y', /\b(?:under[- ]\d\ds?|u-?\d\d|juniors?|youths?|schoolboys?|schoolgirls?|minors)\b/i],
			['a', /\b(?:seniors?|first team|nations cup)\b/i],
		],
	],
	[
		'r',
		[
			['f', /\b(?<!semi-?|quarter-?)finals?\b/i],
			['s', /\bsemi-?finals?\b/i],
			['q', /\bquarter-?finals?\b/i],
			['h', /\b(?:heats|qualifying|preliminary round)\b/i],
		],
	],
	[
		'g',
		[
			[
				'1',
				/\b(?:the opener|the (?:first|opening) (?:game|match|heat|bout))\b(?! (?:of (?:the|h\w+|its|their) (?:season|career|year)|that|s?he|they)\b)/i,
			],
			['2', /\bthe (?:second|closing) (?:game|match|heat|bout)\b/i],
		],
	],
	[
		'n',
		[
			['1', /\bsingles\b(?! (?:chart|album))/i],
			['2', /\bdoubles\b(?! (?:in|its|their|the)\b)/i],
		],
	],
];
const CONTEST =
	/\b(?:beat|match|game|race|cup|league|title|tournament|championships?|medal|heats|goals?|win|won|victory|innings|doubleheader|defeat(?:ed)?|draw|drew|lap|metres)\b/i;

/**
 * Which of several like it on its day an event is: of a contest whose it is, of what age, and which round, each by what its passage
 * says first; how it or a vote ended, by the sentence that has its day; at which hours, in which streets; and whether it is told as another
 * of its day. `sw rf c0-3 h15`: the final of women, lost or won by three to nothing, at three in the afternoon.
 */
export function whichOfDay(passage: string, sentence: string, times: readonly string[]): string[] {
	const sides = CONTEST.test(passage)
		? SIDES.flatMap(([kind, all]) => firstOf(passage, all).map((side) => kind + side))
		: [];
	return [
		...sides,
		...scoresIn(sentence),
		...hoursIn(times),
		...streetsIn(passage),
		...(isAnother(passage) ? ['x'] : []),
	];
}

/** `3-0` and `0–3` are one. */
function scoresIn(sentence: string): readonly string[] {
	const scores = Array.from(sentence.matchAll(SCORE), ([, one = '', other = '']) =>
		[one, other].toSorted((first, second) => Number(first) - Number(second)).join('-'),
	);
	return [...new Set(scores)].map((score) => `c${score}`);
}

const SCORE = /(?<![\p{L}\d.–-])(\d{1,3})[–-](\d{1,3})(?![\p{L}\d–-])/gu;

/** The hours of expressions of time, `h15`, and parts of a day, `hTEV`. */
function hoursIn(times: readonly string[]): readonly string[] {
	const hours = times.flatMap((value) => {
		const { hour, part } = OF_DAY.exec(value)?.groups ?? {};
		return hour ?? part ?? [];
	});
	return [...new Set(hours)].map((hour) => `h${hour}`);
}

const OF_DAY = /^-?\d{4}-\d\d-\d\dT(?:(?<hour>\d\d):\d\d|(?<part>MO|AF|EV|NI)$)/;

const STREET =
	/\b\p{Lu}[\p{L}'’-]+ (?:Street|Road|Lane|Avenue|Parade|Close|Drive|Terrace|Way|Row|Crescent)\b|\b(?:Calle|Paseo|Rue|Cité|Quai|Allée|Impasse|Boulevard|Avenue|Via|Viale|Corso|Avenida|Rua) (?:(?:de|del|du|des|da|do|la|las|los|le|les) ){0,2}\p{Lu}[\p{L}'’-]+|\b\p{Lu}\p{L}+(?:strasse|straße|gasse|allee|gatan|straat)\b/gu;

/** Whatever is a street has one of these. */
const STREET_HINT =
	/Street|Road|Lane|Avenue|Parade|Close|Drive|Terrace|Way|Row|Crescent|Calle|Paseo|Rue|Cité|Quai|Allée|Impasse|Boulevard|Vial?e?|Corso|Avenida|Rua|stra[aeßs]|gasse|allee|gatan/;

function streetsIn(passage: string): readonly string[] {
	if (!STREET_HINT.test(passage)) return [];
	const streets = passage.match(STREET) ?? [];
	return [
		...new Set(streets.map((street) => `p${lettersOf(stableHash(fold(street)), STREET_LETTERS)}`)),
	];
}

const STREET_LETTERS = 2;

const EVENT =
	'(?:attack|bomb|bombing|blast|explosion|fire|blaze|crash|accident|collision|shooting|stabbing|robbery|raid|march|rally|demonstration|protest|match|game|race|final|contest|election|vote|referendum|hearing|courtroom|court|verdict|ruling|quake|earthquake|tremor|launch|strike|incident|killing|avalanche)s?';
/** `hours after a bigger attack elsewhere in the city`: of two of a day, this is one. */
const ANOTHER = [
	new RegExp(
		`\\b(?:second|third|fourth|latest) (?:\\p{L}+ ){0,3}${EVENT}(?: \\p{L}+){0,6} (?:of the (?:day|night|evening|morning)|that (?:day|night|evening|morning)|in a day|in \\p{L}+ hours)\\b`,
		'iu',
	),
	new RegExp(`\\b(?:another|an unrelated|a separate) (?:\\p{L}+ ){0,2}${EVENT}\\b`, 'iu'),
	/\banother of (?:its|their|the)\b/iu,
	/\belsewhere in (?:the (?:city|town|country|village|region|province)\b|\p{Lu})/u,
	new RegExp(`\\b(?:hours|minutes) (?:after|before) an? (?:\\p{L}+ ){0,3}${EVENT}\\b`, 'iu'),
	new RegExp(
		`\\b(?:on the same (?:day|night|evening) as|alongside) (?:an?|the) (?:\\p{L}+ ){0,3}${EVENT}\\b`,
		'iu',
	),
	new RegExp(`\\bone of (?:two|three|four|several) (?:\\p{L}+ ){0,2}${EVENT}\\b`, 'iu'),
	/\b(?:followed|preceded|after|before) the (?:men|women|boys|girls)['’]s?\b/iu,
];

/** Each of them has a word of these; most passages have none. */
const HINT =
	/another|second|third|fourth|latest|separate|unrelated|elsewhere|(?:hours|minutes) (?:after|before)|same|alongside|one of|men['’]s|(?:boy|girl)s['’]/i;

function isAnother(passage: string): boolean {
	return HINT.test(passage) && ANOTHER.some((pattern) => pattern.test(passage));
}

/** `played after the men’s final`: what the day had beside. */
const BESIDE = /\b(?:after|before|ahead of|following|alongside|like) (?:the|that of the)$/i;

/** `had never been past the quarter-finals`: what did not come to be then. */
const NEVER = /\b(?:never|nor|not|n['’]t)\b[^.;,:]{0,50}$/i;

/** Letters that are looked at before a word. */
const REACH = 90;

function firstOf(
	passage: string,
	sides: readonly (readonly [side: string, words: RegExp])[],
): string[] {
	const found = sides.flatMap(([side, words]) => {
		const all = [...passage.matchAll(new RegExp(words, `${words.flags}g`))];
		const isOwn = (before: string) => !BESIDE.test(before.trimEnd()) && !NEVER.test(before);
		const at = all.find(({ index }) =>
			isOwn(passage.slice(Math.max(0, index - REACH), index)),
		)?.index;
		return at === undefined ? [] : [{ side, at }];
	});
	return found
		.toSorted((one, other) => one.at - other.at)
		.slice(0, 1)
		.map(({ side }) => side);
}
