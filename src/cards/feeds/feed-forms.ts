import type { Form } from '../../domain/card.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';
import type { Say } from '../messages/say.ts';

/** Asks which site to follow, and where its articles are posted; `here` is where it is asked. */
export function followForm(say: Say, here?: string): Form {
	return {
		title: say('Add a feed'),
		fields: [
			{
				name: 'url',
				label: say('Address of the site or its feed'),
				lines: 'one',
				required: true,
				placeholder: 'https://',
				maxLength: 2_048,
			},
			{
				name: 'channel',
				label: say('Where its new articles are posted'),
				description: say('A channel, thread or forum; change it later with /feed move.'),
				required: true,
				...(here !== undefined && { value: here }),
			},
		],
		submit: { command: 'feed', action: 'follow', values: [] },
	};
}

/** Asks for all that can be changed of a feed; what is left empty is no longer asked of its articles. */
export function editFeedForm(say: Say, { id, name, pace, filter }: FollowedFeed): Form {
	const words = { lines: 'one', required: false, maxLength: 300 } as const;
	return {
		title: say('Edit a feed'),
		fields: [
			{
				name: 'name',
				label: say('Name'),
				lines: 'one',
				required: true,
				maxLength: 80,
				value: name,
			},
			{
				name: 'when',
				label: say('When its articles are posted'),
				description: say('Write “at once”, “daily” or “weekly”.'),
				lines: 'one',
				required: true,
				maxLength: 20,
				value: say.told(pace),
			},
			{
				...words,
				name: 'any',
				label: say('Only articles with one of these words'),
				description: say('In title or description, separated by commas, such as: harbour, ferry'),
				value: filter.any.join(', '),
			},
			{
				...words,
				name: 'none',
				label: say('No articles with any of these words'),
				value: filter.none.join(', '),
			},
			{
				...words,
				name: 'speaker',
				label: say.told('Only articles that quote this speaker'),
				maxLength: 100,
				...(filter.speaker !== undefined && { value: filter.speaker }),
			},
		],
		submit: { command: 'feed', action: 'edited', values: [id] },
	};
}
