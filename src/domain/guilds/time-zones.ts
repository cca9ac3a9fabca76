import { isTimeZone } from '../calendar.ts';
import { fold } from '../fold.ts';
import { RENAMED_ZONES } from './renamed-zones.ts';
import { citiesWithZones, statesWithZones, ZONE_ABBREVIATIONS } from './zone-names.ts';

/**
 * Time zones somebody may mean by what they typed: part of a zone's name, also of one in use no more, of a big city's, of a
 * country's in English or the language of `locale`, of a state's, or nothing; those of the country of `locale` first. An
 * abbreviation that is used in several places means all of them. Best first, by IANA's names of today.
 */
export function findTimeZones(typed: string, locale: string): string[] {
	const wanted = folded(typed);
	const home = zonesOf(new Intl.Locale(locale).maximize().region);
	const all = [...new Set([...home, 'UTC', ...allZones()])];
	if (wanted === '') return all;

	const exact = all.filter((zone) => folded(zone) === wanted);
	if (exact.length > 0) return exact;
	const former = zoneOfFormerName(typed);
	if (former !== undefined) return [former];
	const abbreviated = Object.hasOwn(ZONE_ABBREVIATIONS, wanted) && ZONE_ABBREVIATIONS[wanted];
	const names = all.filter((zone) => folded(zone.split('/').at(-1) ?? '').startsWith(wanted));
	const others = citiesNamed(wanted);
	if (others.exact.length > 0) return others.exact;
	const cities = [...names, ...others.begun];
	const parts = all.filter((zone) => ` ${folded(zone)}`.includes(` ${wanted}`));
	// Whoever writes EST does not begin to write Estonia.
	const countries = abbreviated ? [] : regionsNamed(wanted, locale).flatMap(zonesOf);
	const states = abbreviated ? [] : statesNamed(wanted);
	return [...new Set([...(abbreviated || []), ...cities, ...states, ...countries, ...parts])];
}

/** Is it the time of a place, rather than UTC or so many hours from it? */
export function isPlace(zone: string): boolean {
	return zone.includes('/') && !zone.startsWith('Etc/');
}

/** The zone of a name with a slash that is in use no more, such as US/Eastern. */
function zoneOfFormerName(typed: string): string | undefined {
	const name = typed.trim().replace(/ /g, '_');
	if (!/^(?!etc)[a-z]+\/[a-z_/]+$/i.test(name) || !isTimeZone(name)) return undefined;
	const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
	return todaysName(timeZone);
}

/** Zones of big cities, and of those whose names were changed. */
function citiesNamed(wanted: string): { exact: string[]; begun: string[] } {
	const former = Array.from(RENAMED_ZONES, ([before, now]) => [before.split('/').at(-1), now]);
	const known = [...citiesWithZones(), ...former].map(
		([city = '', zone = '']) => [folded(city), zone] as const,
	);
	const zones = (found: typeof known) => [...new Set(found.map(([, zone]) => zone))];
	return {
		exact: zones(known.filter(([city]) => city === wanted)),
		begun: zones(known.filter(([city]) => city.startsWith(wanted))),
	};
}

/** Zones of the state of that name, or of those whose names begin so. */
function statesNamed(wanted: string): string[] {
	if (wanted.length < FEWEST_LETTERS) return [];
	const known = statesWithZones().map(([state, zone]) => [folded(state), zone] as const);
	const exact = known.filter(([state]) => state === wanted);
	const found = exact.length > 0 ? exact : known.filter(([state]) => state.startsWith(wanted));
	return found.map(([, zone]) => zone);
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
