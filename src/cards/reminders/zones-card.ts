import type { Card } from '../../domain/card.ts';
import { clockIn } from '../../domain/guilds/time-zones.ts';
import type { ChoicePanel } from './reminder-forms.ts';

/** Asks which of several time zones is meant; the hour it is there now tells them apart. */
export function zonesCard(zones: readonly string[], now: Date, panel: ChoicePanel): Card {
	return {
		tone: 'date',
		title: 'Which time zone?',
		blocks: [
			{
				kind: 'select',
				caption: 'Choose by the time it is there now',
				placeholder: 'Choose a time zone',
				state: { command: panel, action: 'zoned', values: [] },
				from: zones.map((zone) => ({
					label: `${zone} · ${clockIn(zone, now)} now`,
					value: zone,
				})),
			},
		],
		buttons: [
			[
				{ label: 'Type again', state: { command: panel, action: 'zone', values: [] } },
				{ label: 'Back', state: { command: panel, action: 'panel', values: ['main'] } },
			],
		],
	};
}
