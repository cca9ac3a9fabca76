import type { Card } from '../../domain/card.ts';
import { clockIn } from '../../domain/guilds/time-zones.ts';

/** Asks which of several time zones is meant; the hour it is there now tells them apart. */
export function zonesCard(zones: readonly string[], now: Date): Card {
	return {
		tone: 'date',
		title: 'Which time zone?',
		blocks: [
			{
				kind: 'select',
				placeholder: 'Choose by the time it is there now',
				state: { command: 'reminders', action: 'zoned', values: [] },
				from: zones.map((zone) => ({
					label: `${zone} · ${clockIn(zone, now)} now`,
					value: zone,
				})),
			},
		],
		buttons: [
			[
				{ label: 'Type again', state: { command: 'reminders', action: 'zone', values: [] } },
				{ label: 'Back', state: { command: 'reminders', action: 'panel', values: ['main'] } },
			],
		],
	};
}
