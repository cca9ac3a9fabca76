import { mayBeOneName } from '../articles/person-name.ts';
import type { Quote } from '../articles/quote.ts';
import { holdsWords, readSearch, type SearchWords } from '../articles/search-words.ts';
import type { Speaker } from '../articles/speaker.ts';
import { fold } from '../fold.ts';
import type { KeptNameChange } from '../people/name-change.ts';
import { joinedNames } from '../people/regroup-people.ts';
import { isFullName } from '../people/told-person.ts';
import { wordsOf } from '../words.ts';
import type { FollowWish } from './follow.ts';

/** An article as follows are compared with it. */
export type FollowedText = {
	/** Title, text and whoever speaks: the words, folded, one blank between two and at both ends. */
	readonly words: string;
	/** Whoever is quoted: by every name, each list of one of them. */
	readonly speakers: readonly (readonly string[])[];
};

/** What of an article is compared. */
export type Followable = {
	readonly title: string;
	readonly text: string;
	readonly speakers: readonly Pick<Speaker, 'name' | 'aliases'>[];
	readonly quotes: readonly Pick<Quote, 'speaker' | 'speakers'>[];
};

/** The article as follows are compared with it; `changes` are what editors said of who is who. */
export function followedText(
	article: Followable,
	changes: readonly KeptNameChange[],
): FollowedText {
	const named = new Set(article.quotes.flatMap(speakersOf));
	const words = wordsOf([article.title, article.text, ...named].join('\n')).join(' ');
	return {
		words: ` ${words} `,
		speakers: [...named].map((name) => namesOf(name, article.speakers, changes)),
	};
}

/** Whoever says the quote, by the article's names for them. */
export function speakersOf({ speaker, speakers }: Pick<Quote, 'speaker' | 'speakers'>): string[] {
	const all = speakers?.length > 0 ? speakers : [speaker];
	return all.filter((name) => name !== null);
}

/** All names that the article gives a speaker, and those that editors put together with these. */
export function namesOf(
	name: string,
	speakers: Followable['speakers'],
	changes: readonly KeptNameChange[],
): string[] {
	const aliases = speakers.find((one) => one.name === name)?.aliases ?? [];
	const names = [name, ...aliases];
	const isMeant = (other: string) => names.some((one) => fold(one) === fold(other));
	return [...names, ...(changes.length === 0 ? [] : joinedNames(changes, isMeant))];
}

/** So many letters of a beginning are looked for. */
const BEGINNING = 3;

/** The one word by which a follow is found among all of a server: the longest of its whole words, or `har*`. */
export function followKey({ kind, wanted }: FollowWish): string {
	return kind === 'speaker' ? longest(wordsOf(wanted)) : keyOfWords(readSearch(wanted));
}

/** What a follow may be found by, that this article fulfils. */
export function keysIn({ words, speakers }: FollowedText): {
	readonly speaker: readonly string[];
	readonly words: readonly string[];
} {
	const all = new Set(words.trim().split(' '));
	const beginnings = new Set([...all].map((word) => `${word.slice(0, BEGINNING)}*`));
	return {
		speaker: [...new Set(speakers.flat().flatMap(wordsOf))],
		words: [...all, ...beginnings],
	};
}

/** Does the article quote them, or hold the words? */
export function isFollowed(
	{ words, speakers }: FollowedText,
	{ kind, wanted }: FollowWish,
): boolean {
	if (kind === 'words') return holdsWords(words, readSearch(wanted));
	return speakers.some((names) => isNamed(names, wanted));
}

/** Does one of the names hold all words of this one, and may it be the same person's? A surname alone is no full name. */
export function isNamed(names: readonly string[], wanted: string): boolean {
	const asked = wordsOf(wanted);
	return names.some((name) => {
		const own = new Set(wordsOf(name));
		const holdsAll = asked.length > 0 && asked.every((word) => own.has(word));
		return holdsAll && (!isFullName(wanted) || mayBeOneName(name, wanted));
	});
}

function keyOfWords({ all }: SearchWords): string {
	const whole = all.flatMap(({ words, isPrefix }) => (isPrefix ? words.slice(0, -1) : words));
	if (whole.length > 0) return longest(whole);
	return `${all[0]?.words.at(-1)?.slice(0, BEGINNING) ?? ''}*`;
}

/** The first of the longest. */
function longest(words: readonly string[]): string {
	return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
