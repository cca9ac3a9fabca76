/** What a pattern's dates can be of an article's story. */
export type Role =
	/** A day beyond doubt, where the tense says that it has been. */
	| 'sure'
	/** May be the time of an event. */
	| 'event'
	/** Sets a scene or tells the hour, and seldom has an event of its own. */
	| 'side'
	/** No time at all. */
	| 'trap';

/** Every kind of pattern and its role. What is decided about a date is decided by these, never by its explanation. */
export const ROLES = {
	'day-of-month': 'sure',
	'full-date': 'sure',
	'nearby-day': 'sure',
	'nearby-weekday': 'sure',
	'numeric-date': 'sure',
	weekday: 'sure',
	anniversary: 'event',
	'antecedent-day': 'event',
	'antecedent-quarter': 'event',
	'antecedent-time': 'event',
	century: 'event',
	'date-with-units': 'event',
	'day-beside-holiday': 'event',
	'day-of-nearby-year': 'event',
	'day-of-this-month': 'event',
	'days-of-month': 'event',
	decade: 'event',
	duration: 'event',
	'end-of-year': 'event',
	'fiscal-year': 'event',
	future: 'event',
	'half-year': 'event',
	holiday: 'event',
	'known-day': 'event',
	month: 'event',
	'month-and-year': 'event',
	'month-and-year-in-words': 'event',
	'month-beside-antecedent': 'event',
	'month-of-antecedent-year': 'event',
	'month-of-nearby-year': 'event',
	'months-of-year': 'event',
	'nearby-month': 'event',
	'nearby-season': 'event',
	'nearby-unit': 'event',
	'new-year': 'event',
	'part-of-today': 'event',
	past: 'event',
	present: 'event',
	quarter: 'event',
	'quarter-by-end': 'event',
	'quarter-of-year': 'event',
	'repeated-month': 'event',
	'repeated-weekday': 'event',
	repetition: 'event',
	season: 'event',
	'season-and-year-in-words': 'event',
	'season-beside-antecedent': 'event',
	'season-of-nearby-year': 'event',
	'season-of-year': 'event',
	'seasons-after-antecedent': 'event',
	'seasons-ago': 'event',
	'this-year': 'event',
	'uncounted-duration': 'event',
	'unit-beside-antecedent': 'event',
	'units-after-antecedent': 'event',
	'units-ago': 'event',
	'units-before-antecedent': 'event',
	'units-from-now': 'event',
	'week-of-day': 'event',
	'week-of-holiday': 'event',
	'week-of-month': 'event',
	'weekday-beside-antecedent': 'event',
	'weekday-in-a-week': 'event',
	'weekday-of-month': 'event',
	'weekday-of-nearby-week': 'event',
	'weekday-weeks-ago': 'event',
	weekend: 'event',
	year: 'event',
	'year-before-antecedent-quarter': 'event',
	'year-in-words': 'event',
	'year-span': 'event',
	'years-before-today': 'event',
	'years-before-weekday': 'event',
	'antecedent-unit': 'side',
	'clock-time': 'side',
	'day-after-antecedent': 'side',
	'day-before-antecedent': 'side',
	'last-night': 'side',
	'part-of-antecedent-day': 'side',
	'this-unit': 'side',
	age: 'trap',
	fraction: 'trap',
	idiom: 'trap',
	'long-number': 'trap',
	name: 'trap',
	'numbered-thing': 'trap',
	price: 'trap',
	score: 'trap',
} as const satisfies Record<string, Role>;

export type PatternKind = keyof typeof ROLES;

/** Kinds to be told from others. */
export function kindSet(...kinds: readonly PatternKind[]): ReadonlySet<PatternKind> {
	return new Set(kinds);
}
