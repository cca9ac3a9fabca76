import type { Card } from '../../domain/card.ts';
import { findTimeZones } from '../../domain/guilds/time-zones.ts';
import { UserError } from '../../domain/user-error.ts';
import { clockIn } from './reminder-offers.ts';

const MOST = 25;

/** The zone somebody means by what they typed, or those they may mean; a UserError says what to type instead. */
export function chooseZone(typed: string, locale: string): string | readonly string[] {
	const found = typed.trim() === '' ? [] : findTimeZones(typed, locale).slice(0, MOST);
	const [only, ...others] = found;
	if (only === undefined) {
		throw new UserError(
			`“${typed.trim().slice(0, 60)}” is no time zone that knows when clocks change. Write a city or a country, such as Berlin or Japan.`,
		);
	}
	return others.length === 0 ? only : found;
}

/** Lets choose among zones that may be meant. */
export function zonesCard(zones: readonly string[], now: Date): Card {
	return {
		tone: 'date',
		title: 'Which time zone?',
		blocks: [
			{
				kind: 'select',
				placeholder: 'Where it is now …',
				press: { command: 'reminders', action: 'zoned', values: [] },
				from: zones.map((zone) => ({
					label: `${zone} · ${clockIn(zone, now)} now`,
					value: zone,
				})),
			},
		],
		buttons: [
			[
				{ label: 'Type again', press: { command: 'reminders', action: 'zone', values: [] } },
				{ label: 'Back', press: { command: 'reminders', action: 'panel', values: ['main'] } },
			],
		],
	};
}
