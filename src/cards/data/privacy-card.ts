import type { Block, Button, Card } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { FollowWish } from '../../domain/follows/follow.ts';
import type { KeptOfGuild } from '../../ports/guilds/guild-records.ts';
import type { KeptOfPerson } from '../../ports/person-records.ts';

/** What is kept of whoever asks: where they ask, and in all places together. */
export type KeptOfAsker = { readonly here: KeptOfPerson; readonly everywhere: KeptOfPerson };

const FORGET: Button = {
	label: 'Forget me',
	emphasis: 'danger',
	state: { command: 'privacy', action: 'forget', values: [] },
};

/** What is kept, why and how long; and how to have it forgotten. */
export function privacyCard({ here, everywhere }: KeptOfAsker): Card {
	const items = itemsOf(here);
	const elsewhere = deedsOf(everywhere) - deedsOf(here);
	const isAnything = items.length > 0 || elsewhere > 0;
	return {
		tone: 'notice',
		title: 'What is kept about you',
		blocks: [
			...(isAnything
				? [
						{
							kind: 'text' as const,
							words:
								'Your Discord id stands beside what you did here, and what you follow is kept:',
						},
						{
							kind: 'list' as const,
							items: [...items, ...(elsewhere > 0 ? [`${elsewhere} more in other servers`] : [])],
						},
					]
				: [{ kind: 'text' as const, words: 'Nothing.' }]),
			...GENERAL,
		],
		buttons: isAnything
			? [
					[
						{
							...FORGET,
							emphasis: 'quiet',
							state: { ...FORGET.state, action: 'export', values: [] },
							label: 'Export',
						},
						FORGET,
					],
				]
			: [],
	};
}

const GENERAL: readonly Block[] = [
	{ kind: 'heading', words: 'What is kept of a server' },
	{
		kind: 'list',
		items: [
			'The articles, feeds, dates and settings that its members added; no message that anybody wrote',
			'On the machine the bot runs on; what is shown goes through Discord, and no other service sees any of it',
			[
				'Admins save articles and dates with ',
				{ command: 'data export' },
				' and erase everything with ',
				{ command: 'data erase' },
				'; 30 days after the bot is removed it is erased',
			],
		],
	},
];

function itemsOf({
	changes,
	feeds,
	ownDates,
	follows,
	readings,
	requests,
}: KeptOfPerson): string[] {
	return [
		...(changes > 0 ? [`${countOf(changes, 'change')} to articles and names`] : []),
		...(feeds > 0 ? [`${countOf(feeds, 'feed')} that you added`] : []),
		...(ownDates > 0 ? [`${countOf(ownDates, 'date')} that you added or changed`] : []),
		...(follows > 0 ? [`${countOf(follows, 'name')} or words that you follow`] : []),
		...(readings > 0 ? [`${countOf(readings, 'article')} that you looked at, kept for a day`] : []),
		...(requests > 0 ? [`${countOf(requests, 'request')}, counted for a day`] : []),
	];
}

function deedsOf({ changes, feeds, ownDates, follows }: KeptOfPerson): number {
	return changes + feeds + ownDates + follows;
}

/** The same as a file, with what they follow where they ask. */
export function privacyFileCard(
	person: string,
	{ here, everywhere }: KeptOfAsker,
	follows: readonly FollowWish[],
): Card {
	const followed = follows.map(({ kind, wanted }) => ({ [kind]: wanted }));
	const kept = { id: person, here, everywhere, follows: followed };
	return {
		tone: 'notice',
		title: 'What is kept about you',
		blocks: [{ kind: 'text', words: 'How often your id stands where, and what you follow.' }],
		file: { name: 'dateline-about-me.json', text: `${JSON.stringify(kept, null, '\t')}\n` },
	};
}

/** Asks before anything is forgotten. */
export function forgetMeCard(): Card {
	return {
		tone: 'notice',
		title: 'Forget you?',
		blocks: [
			{
				kind: 'text',
				words:
					'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.',
			},
		],
		buttons: [
			[{ ...FORGET, label: 'Yes, forget me', state: { ...FORGET.state, action: 'forgotten' } }],
		],
	};
}

/** It is done. */
export function forgottenCard(): Card {
	return {
		tone: 'notice',
		title: 'Forgotten',
		blocks: [{ kind: 'text', words: 'Nothing here tells any more what you did.' }],
	};
}

/** What would be erased of a server; asks its admin for the word that does it. */
export function eraseCard(kept: KeptOfGuild): Card {
	return {
		tone: 'notice',
		title: 'Erase everything of this server?',
		blocks: [
			{ kind: 'list', items: erasedItems(kept) },
			{
				kind: 'text',
				words: [
					'This cannot be undone. First save articles and dates with ',
					{ command: 'data export' },
					' and feeds with ',
					{ command: 'feed export' },
					'; nothing else of it can be saved. The bot stays, as on its first day.',
				],
			},
		],
		buttons: [
			[
				{
					label: 'Erase…',
					emphasis: 'danger',
					state: { command: 'data', action: 'eraseForm', values: [] },
				},
			],
		],
	};
}

function erasedItems({ articles, quotes, feeds, ownDates }: KeptOfGuild): string[] {
	return [
		...(articles > 0 ? [`${countOf(articles, 'article')} with ${countOf(quotes, 'quote')}`] : []),
		...(feeds > 0 ? [countOf(feeds, 'feed')] : []),
		...(ownDates > 0 ? [`${countOf(ownDates, 'date')} of its own`] : []),
		'Settings, names put together, decisions about suggestions, what members follow, and what was posted when',
	];
}

/** It is done. */
export function erasedCard(articles: number): Card {
	return {
		tone: 'notice',
		title: 'Erased',
		blocks: [
			{
				kind: 'text',
				words: `${countOf(articles, 'article')} and all else that was kept of this server are gone.`,
			},
		],
	};
}
