import type { DateFinding } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';

/** Where a phrase stands, and all that its meaning may depend on. */
export type Setting = {
	/** The day the article came out. */
	readonly published: Day | undefined;
	/** The sentence up to the phrase, and from its end; some hundred characters of it where it is endless. */
	readonly before: string;
	readonly after: string;
	/** Does this text write the day before the month (3/4 is 3 April)? */
	readonly dayFirst: boolean;
	/** Where the tense of the clause puts the phrase. */
	readonly direction: () => Direction;
	/** The value last dated before the phrase that `wanted` accepts, in this paragraph or the two before. */
	readonly last: (wanted: RegExp) => string | undefined;
	/** The year told right before, which a date without a year goes on in: "from June 2021 to September". */
	readonly yearGoingOn: () => number | undefined;
	/** The day on which a time of the clock falls: told in this sentence, or just before and past, or that of publication. */
	readonly day: () => Day | undefined;
};

/** Which side of the day of publication. */
export type Direction = 'past' | 'future';

/** What a phrase means, as TIMEX3. */
export type Reading = {
	readonly type: DateFinding['type'];
	readonly value: string;
	/** Narrows the value: "early May". */
	readonly part?: 'early' | 'mid' | 'late';
	/** Left out of doubt: an event on this day may be posted unasked. */
	readonly doubt?: string;
	/** Told for comparison only: what follows is not counted from it. */
	readonly isAside?: true;
	/** An anniversary, by its years. */
	readonly anniversaryOf?: number;
	/** The day it is an anniversary of. */
	readonly origin?: Day;
};

/** A reading, or how to come to one; `undefined` is "not an expression of time after all". */
export type Meaning = Reading | ((setting: Setting) => Reading | undefined);

/** What the named groups of a pattern caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One shape of expression: a pattern, and what its matches mean. */
export type Shape = {
	/** How a finding's `why` calls it. */
	readonly name: string;
	/**
	 * Letters of which a paragraph must hold some for the shape to be tried, in any case where they are small: it saves
	 * most of the time.
	 * One list for many shapes is looked up once.
	 */
	readonly needs?: readonly string[];
	/** Made by `phrase`. */
	readonly pattern: RegExp;
	/** `undefined` gives the words back to other shapes; `NOTHING` keeps them from every other. */
	readonly read: (groups: Groups) => Meaning | undefined;
};

/** No expression of time, whatever other shapes think. */
export const NOTHING: Meaning = () => undefined;

/** A day, month, year or what else TIMEX3 calls a date. */
export function date(value: string, extra?: Pick<Reading, 'part' | 'doubt' | 'isAside'>): Reading {
	return { type: 'DATE', value, ...extra };
}

/** A part of a day. */
export function time(value: string): Reading {
	return { type: 'TIME', value };
}

/** A meaning that needs the day of publication; without one it stays `open`. */
export function fromPublished(
	open: string,
	read: (published: Day, setting: Setting) => Reading | undefined,
): Meaning {
	return (setting) => (setting.published ? read(setting.published, setting) : date(open));
}

/** The shapes, each tried only where one of `needs` stands. */
export function needing(needs: readonly string[], shapes: readonly Shape[]): Shape[] {
	return shapes.map((shape) => ({ needs, ...shape }));
}
