import type { EventTraits } from '../articles/key-date.ts';
import type { Day } from '../calendar.ts';

/** How often it comes: every year from its day on, or on its day alone. */
export type Repeat = 'yearly' | 'once';

/** A date that a server added itself: a club's, a book's. */
export type OwnDate = {
	readonly day: Day;
	readonly label: string;
	readonly repeat: Repeat;
};

/** What somebody took the trouble to add comes first in its post. */
export const OWN_TRAITS: EventTraits = { class: 'other', people: [], worth: 1, risk: false };
