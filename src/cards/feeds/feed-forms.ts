import type { Form } from '../../domain/card.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';

/** Asks which site to follow, and where its articles are posted; `here` is where it is asked. */
export function followForm(here?: string): Form {
	return {
		title: 'Add a feed',
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

/** Asks for all that can be changed of a feed; what is left empty is no longer asked of its articles. */
export function editFeedForm({ id, name, pace, filter }: FollowedFeed): Form {
	const words = { lines: 'one', required: false, maxLength: 300 } as const;
	return {
		title: 'Edit a feed',
		fields: [
			{ name: 'name', label: 'Name', lines: 'one', required: true, maxLength: 80, value: name },
			{
				name: 'when',
				label: 'When its articles are posted',
				description: 'Write “at once”, “daily” or “weekly”.',
				lines: 'one',
				required: true,
				maxLength: 20,
				value: pace,
			},
			{
				...words,
				name: 'any',
				label: 'Only with one of these words',
				description:
					'In title or description, separated by commas: harbour, “old quay”, bus NOT night',
				value: filter.any.join(', '),
			},
			{
				...words,
				name: 'none',
				label: 'Only without any of these words',
				value: filter.none.join(', '),
			},
			{
				...words,
				name: 'speaker',
				label: 'Only articles that quote this speaker',
				maxLength: 100,
				...(filter.speaker !== undefined && { value: filter.speaker }),
			},
		],
		submit: { command: 'feed', action: 'edited', values: [id] },
	};
}
