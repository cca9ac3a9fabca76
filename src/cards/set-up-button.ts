import type { Button } from '../domain/card.ts';
import type { Say } from './messages/say.ts';

/** Leads to where an admin chooses the channel and the hour. */
export function setUpButton(say: Say): Button {
	return {
		label: say('Set up reminders'),
		emphasis: 'primary',
		state: { command: 'reminders', action: 'setUp', values: [] },
	};
}
