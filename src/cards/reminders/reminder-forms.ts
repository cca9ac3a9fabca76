import type { Card, Form } from '../../domain/card.ts';
import type { Say } from '../messages/say.ts';

/** The command whose panel something is chosen from, and shown in afterwards. */
export type ChoicePanel = 'reminders' | 'settings';

/** Asks for the time zone, for one of the two panels that show it. */
export function zoneForm(say: Say, timeZone: string, panel: ChoicePanel): Form {
	return {
		title: say('Time zone of this server'),
		fields: [
			{
				name: 'zone',
				label: say('City or country'),
				description: say('Such as Berlin, New York or Japan'),
				lines: 'one',
				required: true,
				placeholder: timeZone,
				maxLength: 60,
			},
		],
		submit: { command: panel, action: 'zoned', values: [] },
	};
}

/** Asks until when nothing is to be posted. */
export function pauseForm(say: Say): Form {
	return {
		title: say('Pause reminders'),
		fields: [
			{
				name: 'until',
				label: say('The first day with posts again'),
				description: say('What falls due before then is skipped'),
				lines: 'one',
				required: true,
				placeholder: say('2027-03-01, 1 March or tomorrow'),
				maxLength: 40,
			},
		],
		submit: { command: 'reminders', action: 'paused', values: [] },
	};
}

/** Asks for the tag of a post in a forum that wants one, for one of the two panels. */
export function tagsCard(
	say: Say,
	forum: string,
	tags: readonly { readonly id: string; readonly name: string }[],
	panel: ChoicePanel,
): Card {
	return {
		tone: 'date',
		title: say('Which tag should the posts have?'),
		blocks: [
			{
				kind: 'text',
				words: say('Each reminder will be a post of its own in {channel}, which requires a tag.', {
					channel: { channel: forum },
				}),
			},
			{
				kind: 'select',
				placeholder: say('A tag'),
				state: { command: panel, action: 'tag', values: [forum] },
				from: tags.map(({ id, name }) => ({ label: name, value: id })),
			},
		],
		buttons: [
			[{ label: say('Back'), state: { command: panel, action: 'panel', values: ['main'] } }],
		],
	};
}
