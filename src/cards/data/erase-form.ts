import type { Form } from '../../domain/card.ts';

/** Has to be typed, so that nobody erases a server by a slip of the finger. */
export const ERASE_WORD = 'erase';

/** Asks for the word. */
export function eraseForm(): Form {
	return {
		title: 'Erase everything?',
		fields: [
			{
				name: 'word',
				label: `Type “${ERASE_WORD}” to erase it for good`,
				lines: 'one',
				required: true,
				maxLength: 20,
			},
		],
		submit: { command: 'data', action: 'eraseNow', values: [] },
	};
}
