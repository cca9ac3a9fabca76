import { once } from '../../domain/articles/names/once-for-each.ts';
import { type Day, midnightOf, partsOf } from '../../domain/calendar.ts';
import type { DayPiece } from '../../domain/day-piece.ts';

type Style = NonNullable<DayPiece['as']>;
type Formats = Readonly<Record<Style, Intl.DateTimeFormat>>;
type Written = {
	readonly usual: () => Formats;
	readonly withEra: () => Formats;
	/** Days as they were written, by what was asked. */
	readonly kept: Map<string, string>;
};

const USUAL_LOCALE = 'en-US';

/** The languages of Discord's own clients, and Arabic, which a server can choose. */
const LOCALES =
	'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko ar'.split(
		' ',
	);

/** A format costs a thousand times what formatting does, and memory that is given back late: each is made once. */
const formatsByLocale: ReadonlyMap<string, Written> = new Map(
	LOCALES.map((locale) => [locale, writtenIn(locale)]),
);
const USUAL = formatsByLocale.get(USUAL_LOCALE) ?? writtenIn(USUAL_LOCALE);

/**
 * How `day` is written in the language of `locale`; in American English where Discord knows none of this name. One
 * before the year 1 is written with its era.
 */
export function dayFormat(locale: string, style: Style, day: Day): Intl.DateTimeFormat {
	const { usual, withEra } = inLocale(locale);
	return (partsOf(day).year < 1 ? withEra : usual)()[style];
}

/** Also what was written last is kept: a card shows a dozen days, and the next one mostly the same. */
const MOST_WRITTEN = 2000;

/** `piece` in the language of `locale`, as dayFormat writes it. */
export function writeDay(piece: DayPiece, locale: string): string {
	const { day, as = 'day', until = '' } = piece;
	const { kept } = inLocale(locale);
	const key = `${as} ${day} ${until}`;
	const known = kept.get(key);
	if (known !== undefined) return known;
	const format = dayFormat(locale, as, day);
	const [from, to] = [midnightOf(day), until === '' ? undefined : midnightOf(until)];
	const written = to ? format.formatRange(from, to) : format.format(from);
	if (kept.size >= MOST_WRITTEN) kept.clear();
	kept.set(key, written);
	return written;
}

function inLocale(locale: string): Written {
	return formatsByLocale.get(locale) ?? USUAL;
}

function writtenIn(locale: string): Written {
	const format = (parts: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
	const year = { year: 'numeric' } as const;
	const month = { ...year, month: 'long' } as const;
	const yearless = { month: 'long', day: 'numeric' } as const;
	return {
		kept: new Map(),
		usual: once(() => ({
			day: format({ dateStyle: 'long' }),
			month: format(month),
			year: format(year),
			yearless: format(yearless),
		})),
		withEra: once(() => ({
			day: format({ ...month, day: 'numeric', era: 'short' }),
			month: format({ ...month, era: 'short' }),
			year: format({ ...year, era: 'short' }),
			yearless: format(yearless),
		})),
	};
}
