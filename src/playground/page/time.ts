const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	t: { timeStyle: 'short' },
	T: { timeStyle: 'medium' },
	d: { dateStyle: 'short' },
	D: { dateStyle: 'long' },
	f: { dateStyle: 'long', timeStyle: 'short' },
	F: { dateStyle: 'full', timeStyle: 'short' },
	s: { dateStyle: 'short', timeStyle: 'short' },
	S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
	['year', 31_557_600],
	['month', 2_629_800],
	['day', 86_400],
	['hour', 3600],
	['minute', 60],
];

const LAST_SECOND = 8_640_000_000_000;

/** Who reads a time: the hour in the playground, and the language as Discord writes it; the browser's where none is given. */
type Reading = { readonly now: number; readonly locale?: string | undefined };

/** A point in time in the reader's zone and language, in one of Discord's styles. */
export function timestamp(seconds: number, style: string, { now, locale }: Reading): string {
	if (Math.abs(seconds) > LAST_SECOND) return 'Invalid date';
	const date = new Date(seconds * 1000);
	if (style === 'R') return relative(seconds - now / 1000, locale);
	return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']).format(date);
}

/** `22/02/2023, 14:05`, for titles and the heads of messages. */
export function shortTime(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
	return new Intl.DateTimeFormat(undefined, format).format(date);
}

/** `14:05`. */
export function clockTime(date: Date): string {
	return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(date);
}

function relative(seconds: number, locale: string | undefined): string {
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
	return format.format(Math.round(seconds / size), unit);
}
