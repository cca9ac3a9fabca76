import type { DateExpression } from '../../dates/find-dates.ts';

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
		'n',
		[
			['1', /\bsingles\b(?! (?:chart|album))/i],
			['2', /\bdoubles\b(?! (?:in|its|their|the)\b)/i],
		],
	],
];
const CONTEST =
	/\b(?:beat|match|game|race|cup|league|title|tournament|championships?|medal|heats|goals?|win|won|defeat(?:ed)?|draw|drew|lap|metres)\b/i;

/**
 * Which of several like it on its day an event is: of a contest whose it is, of what age, and which round, each by what its passage
 * says first; and its hour, where that is told of the day. `sw rf h15`: the final of women, at three in the afternoon.
 */
export function whichOfDay(passage: string, { value }: Pick<DateExpression, 'value'>): string[] {
	const hour = /^-?\d{4}-\d\d-\d\dT(?<hour>\d\d):\d\d/.exec(value)?.groups?.['hour'];
	const sides = CONTEST.test(passage)
		? SIDES.flatMap(([kind, all]) => firstOf(passage, all).map((side) => kind + side))
		: [];
	return hour === undefined ? sides : [...sides, `h${hour}`];
}

/** `played after the men’s final`: what the day had beside. */
const BESIDE = /\b(?:after|before|ahead of|following|alongside|like) (?:the|that of the)$/i;

function firstOf(
	passage: string,
	sides: readonly (readonly [side: string, words: RegExp])[],
): string[] {
	const found = sides.flatMap(([side, words]) => {
		const all = [...passage.matchAll(new RegExp(words, `${words.flags}g`))];
		const at = all.find(({ index }) => !BESIDE.test(passage.slice(0, index).trimEnd()))?.index;
		return at === undefined ? [] : [{ side, at }];
	});
	return found
		.toSorted((one, other) => one.at - other.at)
		.slice(0, 1)
		.map(({ side }) => side);
}
