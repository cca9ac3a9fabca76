import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { givenNamesIn, isNamesake } from '../../entities/namesakes/namesakes.ts';
import { kindSet } from '../kinds.ts';
import type { Match } from '../match-patterns.ts';
import { titlesOfWorks } from './titles-of-works.ts';

const PREPOSITION =
	/\b(?:in|since|until|till|by|last|next|this|of|from|during|through|to|for|early|late|mid|every|each|and|or|between|before|after|on|than|around)[ -]$/i;
/** The titles of books and songs have no more words than that. */
const TITLE_WORDS = 6;
/** `“Yesterday”`, `“1933”`: the whole of a quotation. */
const WHOLE_TITLES = kindSet('nearby-day', 'year-in-words', 'year', 'month');
/** `the novel “Saturday” sold`: between marks that no comma or colon leads to. */
const BETWEEN_MARKS = kindSet(
	...(['year-in-words', 'year', 'month', 'weekday', 'holiday', 'season-of-year'] as const),
);
const OPENING_MARK = /[\p{L}\d(]\s?[“"‘']$/u;
const CLOSING_MARK = /^[”"’'](?!\p{L})/u;

/** Without the months and weekdays that are names ("Eleanor May", "her son, August") or stand in a title ("Monday’s Gone"). */
export function withoutNames(document: Document, matches: readonly Match[]): Match[] {
	const { text } = document;
	const isOutside = titleTest(document);
	const titles = titlesOfWorks(text);
	const isInTitle = ({ start, end }: Match): boolean =>
		titles.some((title) => title.start <= start && end <= title.end);
	const free = matches.filter(
		(match) => isOutside(match) && !isBetweenMarks(text, match) && !isInTitle(match),
	);
	const names = new Set([
		...givenNamesIn(document),
		...free.flatMap((match) => (isNamesake(text, match) ? spellings(wordsOf(text, match)) : [])),
	]);
	if (names.size === 0) return free;
	return free.filter((match) => {
		const words = wordsOf(text, match).replace(CONJUNCTION, '');
		if (!names.has(words)) return true;
		return (
			words === wordsOf(text, match) &&
			!isNamesake(text, match) &&
			PREPOSITION.test(before(text, match, 12)) &&
			!isSomebody(text, match)
		);
	});
}

/** DELE `JANUARY` is January from then on. */
const spellings = (words: string): readonly string[] => [
	words,
	words.charAt(0) + words.slice(1).toLowerCase(),
];

/** a goal from `May`, before `May` has left, out of `August’s`: one of that name, a preposition before it or not. */
function isSomebody(text: string, match: Match): boolean {
	const after = text.slice(match.end, match.end + 8);
	const isActing = /\b(?:before|after|than|and|or|until|till)\s$/i.test(before(text, match, 12));
	return (
		/^['’]s[,.;)]/.test(after) ||
		(isActing && /^\s(?:has|had|is|said|says)\b/.test(after)) ||
		MADE_IN_PLAY.test(before(text, match, 24))
	);
}

const MADE_IN_PLAY =
	/\b(?:goals?|equalisers?|equalizers?|headers?|volleys?|free[- ]kicks?|crosse?s?|corners?|pass|passes|shots?|penalty|strike)\sfrom\s$/;

function isBetweenMarks(text: string, match: Match): boolean {
	return (
		BETWEEN_MARKS.has(match.kind) &&
		/^[\p{Lu}\d]/u.test(wordsOf(text, match)) &&
		OPENING_MARK.test(before(text, match, 3)) &&
		CLOSING_MARK.test(text.slice(match.end, match.end + 2))
	);
}

/** `They said that August lied` */
const CONJUNCTION = /^that\s/;

/** Tells of every match, in text order, whether it stands outside of titles. */
function titleTest({ text, quotations }: Document): (match: Match) => boolean {
	let index = 0;
	return (match) => {
		while (index < quotations.length - 1 && (quotations[index]?.end ?? 0) < match.end) index++;
		const around = quotations[index];
		if (!around || around.start > match.start || match.end > around.end) return true;
		const words = text.slice(around.start, around.end).replace(/[,.!?]$/, '');
		if (words === wordsOf(text, match)) {
			return !(WHOLE_TITLES.has(match.kind) && /^[A-Z\d]/.test(words));
		}
		return !isTitle(words, wordsOf(text, match));
	};
}

/** `I was in Lima that week`: a sentence. */
const VERB = /\s(?:am|is|are|was|were|has|have|had|will|would|did|does|do|can|could)\s/;

/** `Monday’s Gone`, `Second of May`: every longer word has a capital, also one beside the date. */
function isTitle(words: string, date: string): boolean {
	if (words.length > 60 || VERB.test(words)) return false;
	const all = words.split(/\s+/);
	const beside = words.replace(date, ' ').match(/[\p{L}]{3,}/gu) ?? [];
	const long = beside.filter((word) => word.length > 3);
	return (
		all.length <= TITLE_WORDS &&
		/^[\p{Lu}\d]/u.test(words) &&
		beside.some((word) => /^\p{Lu}/u.test(word)) &&
		long.every((word) => /^\p{Lu}/u.test(word))
	);
}

function before(text: string, { start }: Match, reach: number): string {
	return textBefore(text, start, reach);
}

function wordsOf(text: string, { start, end }: Match): string {
	return text.slice(start, end);
}
