import type { DayPiece } from '../../domain/card.ts';

type Style = NonNullable<DayPiece['as']>;
type Formats = Readonly<Record<Style, Intl.DateTimeFormat>>;

const USUAL_LOCALE = 'en-US';

/** The languages of Discord's own clients. */
const LOCALES =
	'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
		' ',
	);

/** A format costs a thousand times what formatting does, and memory that is given back late: each is made once. */
const formatsByLocale: ReadonlyMap<string, () => Formats> = new Map(
	LOCALES.map((locale) => [locale, once(() => formatsOf(locale))]),
);

/** How days are written in the language of `locale`; in American English where Discord knows none of this name. */
export function dayFormat(locale: string, style: Style): Intl.DateTimeFormat {
	const formats = formatsByLocale.get(locale) ?? formatsByLocale.get(USUAL_LOCALE);
	return (formats?.() ?? formatsOf(USUAL_LOCALE))[style];
}

function formatsOf(locale: string): Formats {
	const format = (style: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
	return {
		day: format({ dateStyle: 'long' }),
		month: format({ year: 'numeric', month: 'long' }),
		year: format({ year: 'numeric' }),
	};
}

function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
