import type { Say } from './messages/say.ts';

/** The wording of a number, by what is counted. */
const COUNTS = {
	articles: '{n, plural, =0 {no articles} one {# article} other {# articles}}',
	quotes: '{n, plural, =0 {no quotes} one {# quote} other {# quotes}}',
	sentences: '{n, plural, =0 {no sentences} one {# sentence} other {# sentences}}',
	words: '{n, plural, =0 {no words} one {# word} other {# words}}',
	speakers: '{n, plural, =0 {no speakers} one {# speaker} other {# speakers}}',
	'key dates': '{n, plural, =0 {no key dates} one {# key date} other {# key dates}}',
	dates: '{n, plural, =0 {no dates} one {# date} other {# dates}}',
	events: '{n, plural, =0 {no events} one {# event} other {# events}}',
	changes: '{n, plural, =0 {no changes} one {# change} other {# changes}}',
	feeds: '{n, plural, =0 {no feeds} one {# feed} other {# feeds}}',
	follows: '{n, plural, =0 {nothing followed} one {# followed} other {# followed}}',
	mutes: '{n, plural, =0 {nothing muted} one {# muted} other {# muted}}',
	reminders: '{n, plural, =0 {no reminders} one {# reminder} other {# reminders}}',
	suggestions:
		'{n, plural, =0 {no dates to confirm} one {# date to confirm} other {# dates to confirm}}',
	days: '{n, plural, =0 {no days} one {# day} other {# days}}',
	years: '{n, plural, =0 {no years} one {# year} other {# years}}',
} as const;

const UNCOUNTED = {
	articles: '{n, number}+ articles',
	quotes: '{n, number}+ quotes',
	'key dates': '{n, number}+ key dates',
	events: '{n, number}+ events',
	suggestions: '{n, number}+ dates to confirm',
	reminders: '{n, number}+ reminders',
} as const;

/** What is counted. */
export type Counted = keyof typeof COUNTS;

/** What is not always counted to its end. */
export type Uncounted = keyof typeof UNCOUNTED;

/** '12 quotes', '1 quote', 'no quotes', '2,069 years'. */
export function countOf(say: Say, n: number, counted: Counted): string {
	return say(COUNTS[counted], { n });
}

/** '1,000+ quotes', where nobody counted on. */
export function moreThan(say: Say, n: number, counted: Uncounted): string {
	return say(UNCOUNTED[counted], { n });
}
