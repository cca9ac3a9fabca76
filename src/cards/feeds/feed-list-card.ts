import type { Block, Button, Card, Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { FeedPlace, FeedWishes } from '../../domain/feeds/feed.ts';
import { MOST_FEEDS } from '../../domain/feeds/feed.ts';
import type { Inspection } from '../../ports/announcer.ts';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';
import type { Imported } from '../../stories/feeds/import-feeds.ts';
import { channelProblem, roleProblem } from '../channel-problem.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { healthWords, needsPeople } from './feed-health.ts';
import { tryAgain } from './feed-stopped-card.ts';

const A_PAGE = 6;
const PACES = {
	'at once': 'each article at once',
	daily: 'once a day',
	weekly: 'once a week',
} satisfies Record<FeedWishes['pace'], string>;

const FOLLOW: Button = {
	label: 'Add a feed',
	emphasis: 'primary',
	state: { command: 'feed', action: 'ask', values: [] },
};
const SETTINGS: Button = {
	label: 'All settings',
	state: { command: 'settings', action: 'panel', values: ['main'] },
};

/** A page of a guild's feeds, with how each is doing. */
export function feedListCard(all: readonly FollowedFeed[], offset: number): Card {
	if (all.length === 0) {
		return {
			tone: 'notice',
			title: 'No feeds yet',
			blocks: [
				{
					kind: 'text',
					words: ['Add one with ', { command: 'feed add' }, ': the address of a site is enough.'],
				},
			],
			buttons: [[FOLLOW, SETTINGS]],
		};
	}
	const shown = { offset, limit: A_PAGE, total: all.length };
	return {
		tone: 'article',
		title: 'Feeds of this server',
		blocks: [
			...all.slice(offset, offset + A_PAGE).map(feedBlock),
			{
				kind: 'select',
				caption: 'Test, edit or remove a feed',
				placeholder: 'Choose a feed',
				state: { command: 'feed', action: 'manage', values: [] },
				from: all
					.slice(offset, offset + A_PAGE)
					.map(({ id, name }) => ({ label: name, value: id })),
			},
		],
		buttons: [
			...pageButtons(english, shown, (next) => ({
				command: 'feed',
				action: 'page',
				values: [String(next)],
			})),
			[FOLLOW, SETTINGS],
		],
		footer: shownWords(english, shown, 'feeds'),
	};
}

const NEWS = {
	added: {
		title: 'Feed added',
		words:
			'Its newest article is read and posted first; older ones are not. From now on Dateline looks about once an hour.',
	},
	paused: { title: 'Paused', words: 'Nothing from this feed is posted until you resume it.' },
	resumed: { title: 'Resumed', words: 'What is waiting is posted within a few minutes.' },
	changed: { title: 'Changed' },
	chosen: { title: 'What to do with this feed?' },
} satisfies Record<string, { title: string; words?: string }>;

/** What stands in the way of a feed's posts where they go, and of how they are to look. */
export function placeProblems(there: Inspection, { role, asSite }: FeedPlace): Words[] {
	const isNameless = asSite && there.outcome === 'found' && !there.mayHaveWebhooks;
	return [
		channelProblem(there),
		role === undefined ? undefined : roleProblem(there, role),
		isNameless
			? 'Its posts come as Dateline’s own until Dateline may have a webhook in the channel. Allow it there: Manage Webhooks.'
			: undefined,
	].filter((problem) => problem !== undefined);
}

/** A feed after something was done with it, with what stands in its way. */
export function feedCard(
	feed: FollowedFeed,
	done: keyof typeof NEWS,
	problems: readonly Words[] = [],
): Card {
	const { title, words }: { title: string; words?: string } = NEWS[done];
	const { id, place } = feed;
	const [label, who] = place.asSite ? ['Post as Dateline', 'bot'] : ['Post as the site', 'site'];
	const [apartLabel, how] = place.apart ? ['Gather stories', 'gathered'] : ['Keep apart', 'apart'];
	return {
		tone: 'article',
		title,
		blocks: [
			...(words === undefined ? [] : [{ kind: 'text', words } as const]),
			feedBlock(feed),
			...problems.map((problem) => ({ kind: 'text', words: problem }) as const),
			{
				kind: 'select',
				caption: 'A role that is mentioned in each post',
				placeholder: 'No role',
				least: 0,
				state: { command: 'feed', action: 'role', values: [id] },
				from: { all: 'roles', ...(place.role !== undefined && { chosen: place.role }) },
			},
		],
		buttons: [
			[
				buttonFor(feed, 'try', 'Test'),
				buttonFor(feed, 'edit', 'Edit'),
				{ ...buttonFor(feed, 'leave', 'Remove'), emphasis: 'danger' },
				{ label, state: { command: 'feed', action: 'voice', values: [id, who] } },
				{ label: apartLabel, state: { command: 'feed', action: 'apart', values: [id, how] } },
			],
		],
	};
}

function buttonFor({ id }: FollowedFeed, action: string, label: string): Button {
	return { label, state: { command: 'feed', action, values: [id] } };
}

/** Asks once more before a feed is no longer followed. */
export function leaveFeedCard(feed: FollowedFeed): Card {
	return {
		tone: 'notice',
		title: `Stop following ${feed.name}?`,
		blocks: [{ kind: 'text', words: 'Its articles stay in the library.' }],
		buttons: [
			[
				{ ...buttonFor(feed, 'left', 'Stop following'), emphasis: 'danger' },
				buttonFor(feed, 'keep', 'Keep it'),
			],
		],
	};
}

/** A feed that is followed no longer. */
export function feedRemovedCard({ name }: FollowedFeed): Card {
	return {
		tone: 'notice',
		title: `${name} is no longer followed`,
		blocks: [{ kind: 'text', words: 'Its articles stay in the library.' }],
	};
}

/** All feeds as a file. */
export function exportedCard(text: string): Card {
	return {
		tone: 'article',
		title: 'Feeds of this server',
		blocks: [{ kind: 'text', words: 'Any feed reader can import this file.' }],
		file: { name: 'feeds.opml', text },
	};
}

function feedBlock(feed: FollowedFeed): Block {
	return {
		kind: 'item',
		lines: [
			{ kind: 'text', words: [{ bold: feed.name }, ' · ', ...whereWords(feed)] },
			{ kind: 'small', words: [{ code: feed.health.url }] },
			...filterLines(feed),
			{ kind: 'small', words: healthWords(feed) },
		],
		button: buttonOf(feed),
	};
}

function buttonOf(feed: FollowedFeed): Button {
	if (needsPeople(feed)) return tryAgain(english, feed.id);
	const action = feed.isPaused ? 'resume' : 'pause';
	const label = feed.isPaused ? 'Resume' : 'Pause';
	return { label, state: { command: 'feed', action, values: [feed.id] } };
}

/** Where it is posted, and how often. */
function whereWords({ place, pace }: Pick<FeedWishes, 'place' | 'pace'>): Exclude<Words, string> {
	const { channel, role, asSite, apart } = place;
	return [
		{ channel },
		`, ${PACES[pace]}`,
		...(role === undefined ? [] : [', with a mention of ', { role }]),
		...(asSite ? [', under its own name and picture'] : []),
		...(apart ? [', each article by itself'] : []),
	];
}

function filterLines({ filter }: FeedWishes): { kind: 'small'; words: Words }[] {
	const { any, all, none, speaker } = filter;
	const parts = [
		...(any.length > 0 ? [`any of: ${any.join(', ')}`] : []),
		...(all.length > 0 ? [`all of: ${all.join(', ')}`] : []),
		...(none.length > 0 ? [`none of: ${none.join(', ')}`] : []),
		...(speaker === undefined ? [] : [`quotes ${speaker}`]),
	];
	return parts.length === 0 ? [] : [{ kind: 'small', words: `Only ${parts.join(' · ')}` }];
}

/** Asks which of a page's feeds is meant; `state` is kept with the choice. */
export function chooseFeedCard(links: readonly FeedLink[], state: readonly string[]): Card {
	return {
		tone: 'notice',
		title: 'This page names several feeds',
		blocks: [
			{ kind: 'text', words: 'Choose the one you want; nothing is followed yet.' },
			{
				kind: 'select',
				placeholder: 'The feeds it names',
				state: { command: 'feed', action: 'choose', values: state },
				from: links.map(({ url, title }, index) => ({
					label: title === undefined ? url : `${title} · ${new URL(url).pathname}`,
					value: String(index),
				})),
			},
		],
	};
}

/** What became of a file of feeds. */
export function importedCard(
	{ added, known, left, waiting }: Imported,
	where: Pick<FeedWishes, 'place' | 'pace'>,
): Card {
	const lines: Words[] = [
		[`${countOf(added, 'feed')} added, for `, ...whereWords(where), '.'],
		...(known > 0 ? [`${countOf(known, 'feed')} already followed.`] : []),
		...(left > 0 ? [`${countOf(left, 'feed')} left out: a server may follow ${MOST_FEEDS}.`] : []),
		...(waiting
			? [`${countOf(waiting.feeds, 'feed')} not reached. ${waiting.why} Send the same file then.`]
			: []),
	];
	return {
		tone: 'article',
		title: 'Feeds imported',
		blocks: [
			{ kind: 'list', items: lines },
			{
				kind: 'small',
				words: [
					'Articles they already hold are not posted, only new ones. See how they are doing with ',
					{ command: 'feed list' },
				],
			},
		],
	};
}
