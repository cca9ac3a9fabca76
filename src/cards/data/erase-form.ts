import type { Form } from '../../domain/card.ts';
import type { Say } from '../messages/say.ts';

/** Has to be typed, so that nobody erases a server by a slip of the finger. */
export const ERASE_WORD = 'erase';

/** Asks for the word. */
export function eraseForm(say: Say): Form {
	return {
		title: say('Erase everything?'),
		fields: [
			{
				name: 'word',
				label: say('Type “{word}” to erase it for good', { word: say.told(ERASE_WORD) }),
				lines: 'one',
				required: true,
				maxLength: 20,
			},
		],
		submit: { command: 'data', action: 'eraseNow', values: [] },
	};
}
