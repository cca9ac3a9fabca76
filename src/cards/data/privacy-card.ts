import type { Block, Button, Card } from '../../domain/card.ts';
import type { FollowWish } from '../../domain/follows/follow.ts';
import type { KeptOfGuild } from '../../ports/guilds/guild-records.ts';
import type { KeptOfPerson } from '../../ports/person-records.ts';
import { cancelButton } from '../cancel.ts';
import { countOf } from '../counted.ts';
import type { Say } from '../messages/say.ts';

/** What is kept of whoever asks: where they ask, and in all places together. */
export type KeptOfAsker = { readonly here: KeptOfPerson; readonly everywhere: KeptOfPerson };

const stateOf = (action: string): Button['state'] => ({ command: 'privacy', action, values: [] });

/** What is kept, why and how long; and how to have it forgotten. */
export function privacyCard(say: Say, { here, everywhere }: KeptOfAsker): Card {
	const items = itemsOf(say, here);
	const elsewhere = deedsOf(everywhere) - deedsOf(here);
	const isAnything = items.length > 0 || elsewhere > 0;
	return {
		tone: 'notice',
		title: say('What is kept about you'),
		blocks: [
			...(isAnything
				? [
						{
							kind: 'text' as const,
							words: say(
								'Dateline keeps your Discord ID beside what you did here, and what you follow:',
							),
						},
						{
							kind: 'list' as const,
							items: [
								...items,
								...(elsewhere > 0
									? [
											say(
												'{n, plural, one {# more such entry} other {# more such entries}} in other servers',
												{ n: elsewhere },
											),
										]
									: []),
							],
						},
					]
				: [
						{
							kind: 'text' as const,
							words: say(
								'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.',
							),
						},
					]),
			...general(say),
		],
		buttons: isAnything
			? [
					[
						{ label: say('Export'), emphasis: 'quiet', state: stateOf('export') },
						{ label: say('Forget me'), emphasis: 'danger', state: stateOf('forget') },
					],
				]
			: [],
	};
}

const general = (say: Say): readonly Block[] => [
	{ kind: 'heading', words: say('What is kept about a server') },
	{
		kind: 'list',
		items: [
			say(
				'The articles, feeds, dates and settings that its members added, and what those articles say about people',
			),
			say(
				'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it',
			),
			say(
				'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased',
				{
					export: { command: 'data export' },
					feeds: { command: 'feed export' },
					erase: { command: 'data erase' },
				},
			),
			say('Messages that people write are not kept'),
		],
	},
];

function itemsOf(
	say: Say,
	{ changes, feeds, ownDates, follows, readings, requests }: KeptOfPerson,
): string[] {
	return [
		...(changes > 0
			? [say('{changes} to articles and names', { changes: countOf(say, changes, 'changes') })]
			: []),
		...(feeds > 0 ? [say('{feeds} that you added', { feeds: countOf(say, feeds, 'feeds') })] : []),
		...(ownDates > 0
			? [say('{dates} that you added or changed', { dates: countOf(say, ownDates, 'dates') })]
			: []),
		...(follows > 0
			? [
					say(
						'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}',
						{ n: follows },
					),
				]
			: []),
		...(readings > 0
			? [
					say('{articles} that you looked at, kept for a day', {
						articles: countOf(say, readings, 'articles'),
					}),
				]
			: []),
		...(requests > 0
			? [
					say(
						'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}',
						{ n: requests },
					),
				]
			: []),
	];
}

function deedsOf({ changes, feeds, ownDates, follows }: KeptOfPerson): number {
	return changes + feeds + ownDates + follows;
}

/** The same as a file, with what they follow where they ask. */
export function privacyFileCard(
	say: Say,
	{
		person,
		kept: { here, everywhere },
		follows,
	}: {
		readonly person: string;
		readonly kept: KeptOfAsker;
		readonly follows: readonly FollowWish[];
	},
): Card {
	const followed = follows.map(({ kind, wanted }) => ({ [kind]: wanted }));
	const kept = { id: person, here, everywhere, follows: followed };
	return {
		tone: 'notice',
		title: say('What is kept about you'),
		blocks: [
			{
				kind: 'text',
				words: say('The file says where your Discord ID is kept, how often, and what you follow.'),
			},
		],
		file: { name: 'dateline-about-me.json', text: `${JSON.stringify(kept, null, '\t')}\n` },
	};
}

/** Asks before anything is forgotten. */
export function forgetMeCard(say: Say): Card {
	return {
		tone: 'notice',
		title: say('Forget you?'),
		blocks: [
			{
				kind: 'text',
				words: say(
					'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.',
				),
			},
		],
		buttons: [
			[
				{ label: say('Yes, forget me'), emphasis: 'danger', state: stateOf('forgotten') },
				cancelButton(say, 'privacy'),
			],
		],
	};
}

/** It is done. */
export function forgottenCard(say: Say): Card {
	return {
		tone: 'notice',
		title: say('Forgotten'),
		blocks: [{ kind: 'text', words: say('Nothing in Dateline shows any more what you did.') }],
	};
}

/** What would be erased of a server; asks its admin for the word that does it. */
export function eraseCard(say: Say, kept: KeptOfGuild): Card {
	return {
		tone: 'notice',
		title: say('Erase everything Dateline keeps for this server?'),
		blocks: [
			{ kind: 'list', items: erasedItems(say, kept) },
			{
				kind: 'text',
				words: say(
					'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.',
					{
						data: { command: 'data export' },
						hasFeeds: kept.feeds > 0 ? 'yes' : 'no',
						feeds: { command: 'feed export' },
					},
				),
			},
		],
		buttons: [
			[
				{
					label: say('Erase…'),
					emphasis: 'danger',
					state: { command: 'data', action: 'eraseForm', values: [] },
				},
				cancelButton(say, 'data'),
			],
		],
	};
}

function erasedItems(say: Say, { articles, quotes, feeds, ownDates }: KeptOfGuild): string[] {
	return [
		...(articles > 0
			? [
					say('{articles} with {quotes}', {
						articles: countOf(say, articles, 'articles'),
						quotes: countOf(say, quotes, 'quotes'),
					}),
				]
			: []),
		...(feeds > 0 ? [countOf(say, feeds, 'feeds')] : []),
		...(ownDates > 0
			? [say('{dates} that the server added', { dates: countOf(say, ownDates, 'dates') })]
			: []),
		say(
			'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)',
		),
	];
}

/** It is done. */
export function erasedCard(say: Say, articles: number): Card {
	return {
		tone: 'notice',
		title: say('Erased'),
		blocks: [
			{
				kind: 'text',
				words: say('Everything Dateline kept for this server is gone: {articles} and all else.', {
					articles: countOf(say, articles, 'articles'),
				}),
			},
		],
	};
}
