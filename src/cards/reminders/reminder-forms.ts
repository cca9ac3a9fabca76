import type { Card, Form } from '../../domain/card.ts';

/** The command whose panel something is chosen from, and shown in afterwards. */
export type ChoicePanel = 'reminders' | 'settings';

/** Asks for the time zone, for one of the two panels that show it. */
export function zoneForm(timeZone: string, panel: ChoicePanel): Form {
	return {
		title: 'Time zone of this server',
		fields: [
			{
				name: 'zone',
				label: 'City or country',
				description: 'Such as Berlin, New York or Japan',
				lines: 'one',
				required: true,
				value: timeZone,
				maxLength: 60,
			},
		],
		submit: { command: panel, action: 'zoned', values: [] },
	};
}

/** Asks until when nothing is to be posted. */
export function pauseForm(): Form {
	return {
		title: 'Pause reminders',
		fields: [
			{
				name: 'until',
				label: 'The first day with posts again',
				description: 'What falls due before then is skipped',
				lines: 'one',
				required: true,
				placeholder: '2027-03-01, 1 March or tomorrow',
				maxLength: 40,
			},
		],
		submit: { command: 'reminders', action: 'paused', values: [] },
	};
}

/** Asks for the tag of a post in a forum that wants one, for one of the two panels. */
export function tagsCard(
	forum: string,
	tags: readonly { readonly id: string; readonly name: string }[],
	panel: ChoicePanel,
): Card {
	return {
		tone: 'date',
		title: 'Which tag should the posts have?',
		blocks: [
			{
				kind: 'text',
				words: [
					'Each reminder will be a post of its own in ',
					{ channel: forum },
					', which requires a tag.',
				],
			},
			{
				kind: 'select',
				placeholder: 'A tag',
				state: { command: panel, action: 'tag', values: [forum] },
				from: tags.map(({ id, name }) => ({ label: name, value: id })),
			},
		],
		buttons: [[{ label: 'Back', state: { command: panel, action: 'panel', values: ['main'] } }]],
	};
}
