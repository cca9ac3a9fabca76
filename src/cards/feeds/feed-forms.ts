import type { Form } from '../../domain/card.ts';

/** Asks which site to follow, and where its articles are posted; `here` is where it is asked. */
export function followForm(here?: string): Form {
	return {
		title: 'Follow a site',
		fields: [
			{
				name: 'url',
				label: 'Address of the site or its feed',
				lines: 'one',
				required: true,
				placeholder: 'https://',
				maxLength: 2_048,
			},
			{
				name: 'channel',
				label: 'Where its new articles are posted',
				description: 'A channel, thread or forum; change it later with /feed move.',
				required: true,
				...(here !== undefined && { value: here }),
			},
		],
		submit: { command: 'feed', action: 'follow', values: [] },
	};
}
