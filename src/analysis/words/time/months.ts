import { MONTHS_BY_LANGUAGE, type MonthNames } from '../../../domain/months.ts';

const LANGUAGES = Object.values(MONTHS_BY_LANGUAGE);
const { en } = MONTHS_BY_LANGUAGE;

/** The months in English, January first: the name, then what it is cut to (a stop may follow). */
export const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_month, index) =>
	[...(en?.full ?? []), ...(en?.short ?? [])].flatMap((row) => row[index] || []),
);

/** The full names of the months in every language, in lower case. */
export const FULL_MONTH_NAMES: ReadonlySet<string> = namesIn(({ full }) => full);

/** What they are cut to, without its stop. */
export const SHORT_MONTH_NAMES: ReadonlySet<string> = namesIn(({ short }) => short);

function namesIn(rowsOf: (names: MonthNames) => MonthNames['full']): ReadonlySet<string> {
	const names = LANGUAGES.flatMap((language) => rowsOf(language).flat());
	return new Set(names.filter(Boolean).map((name) => name.toLowerCase()));
}
