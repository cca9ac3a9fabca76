import { fold } from '../fold.ts';
import { RENAMED_ZONES } from './renamed-zones.ts';

/**
 * Time zones somebody may mean by what they typed: part of a zone's name, of a country's in English or the language of
 * `locale`, or nothing; those of the country of `locale` first. Best first, by IANA's names of today.
 */
export function findTimeZones(typed: string, locale: string): string[] {
	const wanted = folded(typed);
	const home = zonesOf(new Intl.Locale(locale).maximize().region);
	const all = [...new Set([...home, 'UTC', ...allZones()])];
	if (wanted === '') return all;

	const exact = all.filter((zone) => folded(zone) === wanted);
	if (exact.length > 0) return exact;
	const cities = all.filter((zone) => folded(zone.split('/').at(-1) ?? '').startsWith(wanted));
	const parts = all.filter((zone) => ` ${folded(zone)}`.includes(` ${wanted}`));
	const countries = regionsNamed(wanted, locale).flatMap(zonesOf);
	return [...new Set([...cities, ...countries, ...parts])];
}

/** '14:03', as the clocks of the zone show it. */
export function clockIn(timeZone: string, now: Date): string {
	const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
	return new Intl.DateTimeFormat('en-GB', clock).format(now);
}

function allZones(): string[] {
	return Intl.supportedValuesOf('timeZone').map(todaysName);
}

function todaysName(zone: string): string {
	return RENAMED_ZONES.get(zone) ?? zone;
}

type Zoned = { readonly getTimeZones?: () => readonly string[] | undefined };

function zonesOf(region: string | undefined): string[] {
	if (region === undefined) return [];
	const { getTimeZones } = Intl.Locale.prototype as Zoned;
	return (getTimeZones?.call(new Intl.Locale(`und-${region}`)) ?? []).map(todaysName);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const FEWEST_LETTERS = 3;

/** Countries whose names begin with the words. */
function regionsNamed(wanted: string, locale: string): string[] {
	if (wanted.length < FEWEST_LETTERS) return [];
	const names = new Set(['en', locale]);
	const languages = [...names].map(
		(language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
	);
	const regions = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
	return regions.filter((region) =>
		languages.some((language) => folded(language.of(region) ?? '').startsWith(wanted)),
	);
}

/** Alike for case, accents, underscores and slashes. */
function folded(text: string): string {
	return fold(text.replace(/[_/,.-]+/g, ' '));
}
