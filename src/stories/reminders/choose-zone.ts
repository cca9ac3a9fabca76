import { findTimeZones } from '../../domain/guilds/time-zones.ts';

const MOST = 25;

/** The zone somebody means by what they typed; else those they may mean, of which there may be none. */
export function chooseZone(typed: string, locale: string): string | readonly string[] {
	const found = typed.trim() === '' ? [] : findTimeZones(typed, locale).slice(0, MOST);
	const [only, ...others] = found;
	return only === undefined || others.length > 0 ? found : only;
}
