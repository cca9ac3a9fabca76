import type { Phrases } from './fixed-words.ts';

/** The fixed words of posts in English. */
export const en: Phrases = {
	yearsAgo: { one: '{n} year ago', other: '{n} years ago' },
	today: '{ago} today',
	tomorrow: 'Tomorrow: {ago}',
	ahead: { one: 'In {n} day: {ago}', other: 'In {n} days: {ago}' },
	itIsToday: 'Today',
	itIsTomorrow: 'Tomorrow',
	itIsAhead: { one: 'In {n} day', other: 'In {n} days' },
	anniversaries: 'Anniversaries',
	onThisDay: 'On this day',
	comingUp: 'Coming up',
	todayAndSoon: 'Today and coming up',
	also: 'Also',
	missed: 'Missed, because nothing could be posted',
	more: { one: 'and {n} more', other: 'and {n} more' },
	late: 'Late: this was due at {time}.',
	alsoToldBy: 'Also told by {sources}',
	byWayOf: 'by way of {medium}',
	summary: 'Summary',
	quotes: 'Quotes',
	dates: 'Dates',
	mute: 'Mute this',
	test: 'This is a test',
	postedHere: 'Reminders of anniversaries will be posted here.',
	unheard: 'Nobody was notified of this test.',
};
