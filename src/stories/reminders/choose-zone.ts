import { findTimeZones } from '../../domain/guilds/time-zones.ts';
import { beginningOf } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';

const MOST = 25;

/** The zone somebody means by what they typed, or those they may mean; a UserError says what to type instead. */
export function chooseZone(typed: string, locale: string): string | readonly string[] {
	const found = typed.trim() === '' ? [] : findTimeZones(typed, locale).slice(0, MOST);
	const [only, ...others] = found;
	if (only === undefined) {
		throw new UserError(
			'No time zone is known by the name “{name}”. Write a city or a country, such as Berlin or Japan.',
			{ name: beginningOf(typed.trim(), 60) },
		);
	}
	return others.length === 0 ? only : found;
}
