import type { Card } from '../../domain/card.ts';
import { clockIn } from '../../domain/guilds/time-zones.ts';
import type { Say } from '../messages/say.ts';
import type { ChoicePanel } from './reminder-forms.ts';

/** Asks which of several time zones is meant; the hour it is there now tells them apart. */
export function zonesCard(
	say: Say,
	zones: readonly string[],
	{ now, panel }: { readonly now: Date; readonly panel: ChoicePanel },
): Card {
	return {
		tone: 'date',
		title: say('Which time zone?'),
		blocks: [
			{
				kind: 'select',
				caption: say('Choose by the time it is there now'),
				placeholder: say('Choose a time zone'),
				state: { command: panel, action: 'zoned', values: [] },
				from: zones.map((zone) => ({
					label: say('{zone} · {time} now', { zone, time: clockIn(zone, now) }),
					value: zone,
				})),
			},
		],
		buttons: [
			[
				{ label: say('Type again'), state: { command: panel, action: 'zone', values: [] } },
				{ label: say('Back'), state: { command: panel, action: 'panel', values: ['main'] } },
			],
		],
	};
}
