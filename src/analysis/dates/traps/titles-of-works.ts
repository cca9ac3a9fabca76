import type { Span } from '../../../domain/articles/span.ts';
import { MONTHS } from '../../words/time/months.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { anyOf } from '../phrase.ts';

const WORK =
	'(?:book|novel|memoir|memoirs|autobiography|biography|manuscript|poem|collection|anthology|opera|ballet|symphony|musical|play|film|documentary|series|song|album|tune|hymn|painting|novella|thriller|trawler|ship|boat|yacht|ferry|schooner|horse|mare|colt|filly|author\\sof)';
const WORD = "\\p{Lu}[\\p{L}’'-]*";
const SMALL = '(?:of|in|on|the|and|at|for|to|a|by|before|after)';
const DAY = `(?:${anyOf([...MONTHS.map(([name = '']) => name), ...WEEKDAYS])})`;

/** `her opera, The Eighth of August, opens`, `the trawler Second of May`, `author of Monday, Afternoon Shift` */
const TITLE = new RegExp(
	`\\b${WORK},?\\s(?<title>(?:(?:${WORD}\\s(?:${SMALL}\\s){0,2}){1,4}${DAY}(?:\\s${WORD}){0,3}(?=[,.;)]|\\s\\p{Ll})|${DAY},\\s${WORD}\\s${WORD}(?=[,.;)])))`,
	'gu',
);
const MOST = 20;

/** Where works and ships are called by a name that holds a day or month, there and wherever it is said again. */
export function titlesOfWorks(text: string): readonly Pick<Span, 'start' | 'end'>[] {
	const titles = new Set(Array.from(text.matchAll(TITLE), ({ groups }) => groups?.['title'] ?? ''));
	return [...titles].slice(0, MOST).flatMap((title) => {
		const found: Pick<Span, 'start' | 'end'>[] = [];
		for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length))
			found.push({ start: at, end: at + title.length });
		return found;
	});
}
