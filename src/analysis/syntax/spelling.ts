/** The word as a vocabulary keeps it: in lower case, with straight marks, every digit a 0 and never more than five of them. */
export function vocabularyForm(word: string): string {
	const lower = word.toLowerCase().replaceAll('’', "'").replace(/[“”]/g, '"');
	return /\d/.test(lower) ? lower.replace(/\d+/g, zeros) : lower;
}

function zeros(digits: string): string {
	return '0'.repeat(Math.min(5, digits.length));
}

/** Its letters and digits by kind, `length` of them at most: `Xx` of Lee, `X.X` of U.S, `9x` of 5th. */
export function shapeOf(word: string, length: number): string {
	let shape = '';
	let before = '';
	for (let at = 0; at < word.length && shape.length < length; at += 1) {
		const letter = word.charAt(at);
		const kind = kindOf(letter);
		if (kind !== before || kind === '') shape += kind || letter;
		before = kind;
	}
	return shape;
}

/** What stands for a letter or digit in a shape; nothing for any other sign. */
function kindOf(letter: string): string {
	if (letter >= 'a' && letter <= 'z') return 'x';
	if (letter >= 'A' && letter <= 'Z') return 'X';
	return letter >= '0' && letter <= '9' ? '9' : '';
}

/** What a word may have to do with time. */
export type TimeKind =
	| 'none'
	| 'weekday'
	| 'month'
	| 'year'
	| 'unit'
	| 'deictic'
	| 'day number'
	| 'number';

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?$/;
const MONTH =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;
const UNIT =
	/^(?:day|week|month|year|decade|century|hour|minute|night|evening|morning|afternoon|season|weekend|spring|summer|autumn|fall|winter|fortnight)s?$/;
const DEICTIC = /^(?:yesterday|today|tomorrow|tonight|overnight|ago|later|earlier|now|then)$/;
const DAY_NUMBER = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

const KINDS: readonly (readonly [TimeKind, RegExp])[] = [
	['weekday', WEEKDAY],
	['month', MONTH],
	['year', YEAR],
	['unit', UNIT],
	['deictic', DEICTIC],
	['day number', DAY_NUMBER],
	['number', /\d/],
];
/** Sun and sat are words of their own. */
const NO_WEEKDAYS: ReadonlySet<string> = new Set(['sun', 'sat']);

/** The kind of time word that `lower`, a word in lower case, is. */
export function timeKind(lower: string): TimeKind {
	if (NO_WEEKDAYS.has(lower)) return 'none';
	return KINDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'none';
}
