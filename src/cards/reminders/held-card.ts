import type { Card } from '../../domain/card.ts';

/** What admins are told when reminders cannot be posted. */
export function heldCard(reason: string): Card {
	return {
		tone: 'notice',
		title: 'Reminders are on hold',
		blocks: [
			{ kind: 'text', words: reason },
			{
				kind: 'text',
				words: [
					'Nothing is lost: what is due waits. When it is mended, open ',
					{ command: 'reminders panel' },
					' in the server and press Try again.',
				],
			},
		],
	};
}
