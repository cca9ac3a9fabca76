import { easternKeys } from './eastern.ts';
import { classesOf, compareGivenNames } from './given-names.ts';
import { inEnglish } from './irish-surnames.ts';
import { onceForEach } from './once-for-each.ts';
import { soundAlike, soundsOf } from './sounds.ts';

/**
 * May both be one name, written for readers of two languages: a given name of one class or sound, and a surname of one sound
 * behind it or, in what one of them has more, before the last: 'Lupita Arriaga' and 'Guadalupe Arriaga Soto'? Either may have the surname first.
 */
export function areOfOneSound(one: readonly string[], other: readonly string[]): boolean {
	if (!shareKey(one, other)) return false;
	const its = soundedOf(one);
	const others = soundedOf(other);
	return (
		areInOrder(its.whole, others.whole) ||
		areInOrder(its.turned, others.whole) ||
		its.eastern.some((key) => others.eastern.includes(key))
	);
}

/** Is one of their keys the same, as it is where they are of one sound? */
export function shareKey(one: readonly string[], other: readonly string[]): boolean {
	const ones = soundedOf(one);
	const others = soundedOf(other);
	if ((ones.mask & others.mask) === 0) return false;
	for (const key of ones.keys) {
		if (others.keys.includes(key)) return true;
	}
	return false;
}

/** A bit for each of their keys: names that share none of these share no key. */
export function soundMask(words: readonly string[]): number {
	return soundedOf(words).mask;
}

/** A name is compared with many. */
const soundedOf = onceForEach((words: readonly string[]) => {
	const whole = wholeWords(words);
	const eastern = easternKeys(words);
	const keys = keysOfName(whole, eastern);
	const mask = keys.reduce((mask, key) => mask | (1 << (hashOf(key) % BITS)), 0);
	return { whole, turned: turned(whole), eastern, keys, mask };
});

const BITS = 31;

function hashOf(key: string): number {
	let hash = 0;
	for (let at = 0; at < key.length; at += 1)
		hash = (Math.imul(hash, BITS) + key.charCodeAt(at)) >>> 0;
	return hash;
}

function areInOrder(ones: readonly string[], others: readonly string[]): boolean {
	if (!isGivenNameAlike(ones[0] ?? '', others[0] ?? '')) return false;
	// Very many pairs come here: no list is made of one that is of two surnames.
	for (let at = 1; at < ones.length; at += 1) {
		for (let place = 1; place < others.length; place += 1) {
			// The last of one of them: of two who share a middle name neither is meant.
			if (at < ones.length - 1 && place < others.length - 1) continue;
			if (!isSurnameAlike(ones[at] ?? '', others[place] ?? '')) continue;
			if (mayBeMiddles(ones.slice(1, at), others.slice(1, place))) return true;
		}
	}
	return false;
}

/** 'Max H. Stone' is not 'Max W. Stone'; one of them may have more. */
function mayBeMiddles(ones: readonly string[], others: readonly string[]): boolean {
	const [fewer, more] = ones.length < others.length ? [ones, others] : [others, ones];
	return fewer.every((word, place) => {
		const its = more[place] ?? '';
		const isInitial = word.length === 1 || its.length === 1;
		if (isInitial && word[0] === its[0]) return true;
		return word.length > 1 && more.some((each) => isGivenNameAlike(word, each));
	});
}

function isSurnameAlike(one: string, other: string): boolean {
	if (one.length < SHORTEST || compareGivenNames(one, other) === 'two') return false;
	return soundAlike(inEnglish(one), inEnglish(other));
}

/** 'Li', 'Ek': of so few letters two are easily alike. */
const SHORTEST = 3;

function isGivenNameAlike(one: string, other: string): boolean {
	const classes = compareGivenNames(one, other);
	return classes === 'one' || (classes === 'unknown' && soundAlike(one, other));
}

const turned = (words: readonly string[]): string[] => [...words.slice(-1), ...words.slice(0, -1)];

/** What belongs to the word behind it: 'abdul rahman' is 'abdulrahman', 'bin masoud' 'binmasoud', 'o murchu' 'omurchu'. */
const PREFIXES =
	/^(?:abd(?:[aeou]?l|[aeou]\p{L})?|ben|bin|ibn|bint|abu|abou|bou|ould|ait|mac|mc|o|ni|nic|de|di|da|van|von|der|le|la|st)$/u;

/** 'abdelkader', 'abdulqadir', 'abdurrahman': the article between is written in each way. */
const SERVANT = /^abd(?:[aeou]?l|[aeou](?=(\p{L})\1))?(?=\p{L}{2})/u;

/** A name of two words and more by its whole ones: what stands before another belongs to it. */
function wholeWords(words: readonly string[]): string[] {
	const whole: string[] = [];
	let before = '';
	for (const [place, word] of withoutInitial(words).entries()) {
		const isPrefix =
			place < withoutInitial(words).length - 1 && (place > 0 || word.startsWith('abd'));
		if (isPrefix && PREFIXES.test(word)) before += word;
		else {
			const own = `${before}${word}`.replace(SERVANT, 'abd');
			whole.push(whole.length === 0 ? own : own.replace(ARABIC_ARTICLE, ''));
			before = '';
		}
	}
	return whole;
}

/** 'M. Jean Roux', 'J. Edgar Moss': the name that is told in full stands behind it. */
function withoutInitial(words: readonly string[]): readonly string[] {
	return words.length > 2 && words[0]?.length === 1 && (words[1]?.length ?? 0) > 1
		? words.slice(1)
		: words;
}

/** 'alsayed' is 'sayed', 'alma' is a name. */
const ARABIC_ARTICLE = /^(?:al|el)(?=\p{L}{5})/u;

/** So few a name is kept under at most. */
const MOST_KEYS = 6;

/** Under which keys a name is found that is told in another way: who is of one sound has one of them in common. None of a name of one word. */
export function soundKeys(words: readonly string[]): readonly string[] {
	return soundedOf(words).keys;
}

function keysOfName(
	[first = '', ...rest]: readonly string[],
	eastern: readonly string[],
): string[] {
	const given = keysOf(first);
	const pairs = rest.flatMap((word) =>
		given.flatMap((one) =>
			keysOf(word).map((its) => (one < its ? `${one}.${its}` : `${its}.${one}`)),
		),
	);
	return [...new Set([...pairs, ...eastern])].slice(0, MOST_KEYS);
}

function keysOf(word: string): string[] {
	const classes = classesOf(word);
	if (classes.size > 0) return [...classes];
	return [...new Set(soundsOf(inEnglish(word)).map(({ consonants }) => consonants))];
}
