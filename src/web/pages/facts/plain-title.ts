/** What a publisher shouts before a title. */
const SHOUTS = [
	'exclusive',
	'breaking(?: news)?',
	'just in',
	'developing(?: story)?',
	'update[sd]?',
	'urgent',
	'alert',
	'must (?:read|see|watch)',
	'watch',
	'video',
	'live(?: updates?)?',
	'eilmeldung',
	'exklusiv',
	'exclusif',
	'exclusiva',
	'esclusiva',
	'última hora',
	'urgente',
].join('|');
const MARKS = '[\\s!*•★●▶►]';
/** `EXCLUSIVE!! `, `BREAKING: `, `*** JUST IN | `, `[VIDEO] `. */
const SHOUTED = new RegExp(
	`^${MARKS}{0,9}(?:[[(](?:${SHOUTS})[\\])]:?|(?:${SHOUTS})\\s{0,3}(?:[!:|]|\\s[–—-]\\s)${MARKS}{0,9})\\s{0,9}(?=\\S)`,
	'iu',
);
/** Said quietly, these tell what a story is, and are no shout. */
const QUIET = /^(?:live|video|watch|updated?)\b/iu;
const MARKS_BEFORE = /^[\s!*★●▶►]+(?=\S)/u;
/** Two at most: what stands behind a `!?` is meant. */
const MARKS_BEHIND = /(?:\s?!){2,9}\s*$/u;

/** A title without what its publisher shouts: of `EXCLUSIVE!! Ferry sails again!!!` "Ferry sails again". */
export function withoutShouts(title: string): string {
	const shout = SHOUTED.exec(title)?.[0] ?? '';
	const isMeant = QUIET.test(shout) && shout !== shout.toUpperCase();
	const rest = shout !== '' && !isMeant ? withoutShouts(title.slice(shout.length)) : title;
	const plain = rest.replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '').trim();
	return /[\p{L}\p{N}]/u.test(plain) ? plain : title;
}

/** Of the same words the spelling that is not all in capitals. */
export function calmest(titles: readonly string[]): string | undefined {
	const [first] = titles;
	if (first === undefined || !isLoud(first)) return first;
	const words = lettersOf(first);
	return titles.find((each) => !isLoud(each) && lettersOf(each) === words) ?? first;
}

function isLoud(title: string): boolean {
	return /\p{Lu}{4}/u.test(title) && title === title.toUpperCase();
}

function lettersOf(title: string): string {
	return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
