import type { Button, Card } from '../domain/card.ts';
import type { Say } from './messages/say.ts';

/** The way out of a question that cannot be undone; `command` has an action of that name. */
export function cancelButton(say: Say, command: string): Button {
	return {
		label: say('Cancel'),
		emphasis: 'quiet',
		state: { command, action: 'cancel', values: [] },
	};
}

/** What stands in place of the question. */
export function cancelledCard(say: Say): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words: say('Nothing was changed.') }] };
}
