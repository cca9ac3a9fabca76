import type { DateFinding } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Country } from '../words/time/countries.ts';
import type { PatternKind } from './kinds.ts';

/** Where a match stands, and all that its meaning may depend on. */
export type MatchContext = {
	/** The day the article came out. */
	readonly published: Day | undefined;
	/** The language of the text, as ISO 639-1. */
	readonly language: string;
	/** The sentence up to the phrase, and from its end; some hundred characters of it where it is endless. */
	readonly before: string;
	readonly after: string;
	/** Does this text write the day before the month (3/4 is 3 April)? */
	readonly dayFirst: boolean;
	/** Does this text tell of times so far back that a number of three figures can be a year? */
	readonly isHistorical: boolean;
	/** Where the tense of the clause puts the phrase. */
	readonly direction: () => Direction;
	/** The value last dated before the phrase that `wanted` accepts, in this paragraph or the two before. */
	readonly findAntecedent: (wanted: RegExp) => string | undefined;
	/** The value of a date that ends just before the phrase, with a comma between: “in 1982, 25 years after the rescue”. */
	readonly apposed: () => string | undefined;
	/** The year of a date without one, where the words around tell it: "from June 2021 to September", "that year". */
	readonly governingYear: (yearless: Yearless) => number | undefined;
	/** Does it stand in an entry of a chronology that is of an earlier year? */
	readonly isInEarlierEntry: () => boolean;
	/** The day told with an event that `noun` means: “the accident” of a crash. */
	readonly dayOfEvent: (noun: string) => Day | undefined;
	/** The day told last that falls on such a weekday, 1 for Monday, and is over. */
	readonly lastSuch: (weekday: number) => Day | undefined;
	/** What the phrase means, read from the day of publication, or from a time told of that the text goes on with. */
	readonly byReference: (readings: Readings) => string | undefined;
	/** The country that the text is about, where it is about one above all. */
	readonly country: () => Country | undefined;
	/** The day on which a time of the clock falls: told in this sentence, or just before and past, or that of publication. */
	readonly day: () => Day | undefined;
	/** Do its sentence or the one before tell of a ceremony for the dead, or of remembering? */
	readonly isRemembrance: () => boolean;
};

/** A time before the news, as exactly as the text told it. */
export type EarlierTime = { readonly year: number; readonly month?: number; readonly day?: Day };

/** What a phrase means from the day of publication, and from another time; undefined where that makes no sense. */
export type Readings = {
	readonly news: string | undefined;
	readonly from: (earlier: EarlierTime, way: Way) => string | undefined;
};

/** Which way a text has gone from a time that it told: to what is nearest, back to what went before, or on to what came then. */
export type Way = 'near' | 'back' | 'on';

/** A date without a year: its month, and its day where it has one. */
export type Yearless = { readonly month: number; readonly day?: number };

/** Which side of the day of publication. */
export type Direction = 'past' | 'future';

/** What a phrase means, as TIMEX3. */
export type Timex = {
	readonly type: DateFinding['type'];
	readonly value: string;
	/** Narrows the value: "early May". */
	readonly part?: 'early' | 'mid' | 'late';
	/** The value that it reaches to: 1940 of 1939-40. */
	readonly through?: string;
	/** Left out of doubt: an event on this day may be posted unasked. */
	readonly doubt?: string;
	/** Told for comparison only: what follows is not counted from it. */
	readonly isAside?: true;
	/** An anniversary, by its years. */
	readonly anniversaryOf?: number;
	/** The day it is an anniversary of. */
	readonly origin?: Day;
};

/** A timex, or how to come to one; `undefined` is "not an expression of time after all". */
export type Resolver = Timex | ((context: MatchContext) => Timex | undefined);

/** What the named groups of a pattern caught. */
export type Captures = Readonly<Record<string, string | undefined>>;

/** One form of expression: how it is written, and what its matches mean. */
export type Pattern = {
	readonly kind: PatternKind;
	/** Texts that it finds, with whatever must stand around. */
	readonly examples: readonly string[];
	/**
	 * Pieces of text of which a sentence must hold one for the pattern to be tried at all, beside what its expression requires.
	 * A piece with a capital is looked for as it is, any other in any case; `0` is any figure.
	 */
	readonly prefilter?: readonly string[];
	/** Made by `phrase`. */
	readonly expression: RegExp;
	/** `undefined` gives the words back to other patterns; `NOTHING` keeps them from every other. */
	readonly read: (groups: Captures) => Resolver | undefined;
};

/** No expression of time, whatever other patterns think. */
export const NOTHING: Resolver = () => undefined;

/** A day, month, year or what else TIMEX3 calls a date. */
export function date(
	value: string,
	extra?: Pick<Timex, 'part' | 'doubt' | 'isAside' | 'through'>,
): Timex {
	return { type: 'DATE', value, ...extra };
}

/** A part of a day. */
export function time(value: string): Timex {
	return { type: 'TIME', value };
}

/** A resolver that needs the day of publication; without one it stays `open`. */
export function fromPublished(
	open: string,
	read: (published: Day, context: MatchContext) => Timex | undefined,
): Resolver {
	return (context) => (context.published ? read(context.published, context) : date(open));
}

/** The patterns, each tried only where a piece of `prefilter` stands, or of its own. */
export function prefiltered(prefilter: readonly string[], patterns: readonly Pattern[]): Pattern[] {
	return patterns.map((pattern) => ({ prefilter, ...pattern }));
}
