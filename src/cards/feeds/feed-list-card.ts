import type { Block, Button, Card, Words } from '../../domain/card.ts';
import type { FeedPlace, FeedWishes } from '../../domain/feeds/feed.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Inspection } from '../../ports/announcer.ts';
import type { FeedLink } from '../../ports/feeds/feed-fetcher.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';
import { channelProblem, roleProblem } from '../channel-problem.ts';
import type { Label, Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { healthWords, needsPeople } from './feed-health.ts';
import { tryAgain } from './feed-stopped-card.ts';

const A_PAGE = 6;
/** So that a button has room for it in any language. */
const LONGEST_NAME = 40;

const settingsButton = (say: Say): Button => ({
	label: say('All settings'),
	state: { command: 'settings', action: 'panel', values: ['main'] },
});
const followButton = (say: Say): Button => ({
	label: say('Add a feed'),
	emphasis: 'primary',
	state: { command: 'feed', action: 'ask', values: [] },
});

/** A page of a guild's feeds, with how each is doing. */
export function feedListCard(say: Say, all: readonly FollowedFeed[], offset: number): Card {
	if (all.length === 0) {
		return {
			tone: 'notice',
			title: say('No feeds yet'),
			blocks: [
				{
					kind: 'text',
					words: say('Add one with {command}: the address of a site is enough.', {
						command: { command: 'feed add' },
					}),
				},
			],
			buttons: [[followButton(say), settingsButton(say)]],
		};
	}
	const shown = { offset, limit: A_PAGE, total: all.length };
	return {
		tone: 'article',
		title: say('Feeds of this server'),
		blocks: [
			...all.slice(offset, offset + A_PAGE).map((feed) => feedBlock(say, feed)),
			{
				kind: 'select',
				caption: say('Test, edit or remove a feed'),
				placeholder: say('Choose a feed'),
				state: { command: 'feed', action: 'manage', values: [] },
				from: all
					.slice(offset, offset + A_PAGE)
					.map(({ id, name }) => ({ label: name, value: id })),
			},
		],
		buttons: [
			...pageButtons(say, shown, (next) => ({
				command: 'feed',
				action: 'page',
				values: [String(next)],
			})),
			[followButton(say), settingsButton(say)],
		],
		footer: shownWords(say, shown, 'feeds'),
	};
}

const NEWS = {
	added: {
		title: 'Feed added',
		words:
			'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.',
	},
	paused: { title: 'Paused', words: 'Nothing from this feed is posted until you resume it.' },
	resumed: {
		title: 'Resumed',
		words: 'Articles that were waiting are posted within a few minutes.',
	},
	changed: { title: 'Changed' },
	moved: { title: 'Moved' },
	chosen: { title: 'What to do with this feed?' },
} satisfies Record<string, { title: Label; words?: Label }>;

/** What stands in the way of a feed's posts where they go, and of how they are to look. */
export function placeProblems(say: Say, there: Inspection, { role, asSite }: FeedPlace): Words[] {
	const isNameless = asSite && there.outcome === 'found' && !there.mayHaveWebhooks;
	const problem = channelProblem(there);
	return [
		problem && say.told(problem),
		role === undefined ? undefined : roleProblem(say, there, role),
		isNameless
			? say(
					'Its posts come under Dateline’s name until Dateline may have a webhook in the channel. Allow it there: {permission}.',
					{ permission: say.told('Manage Webhooks') },
				)
			: undefined,
	].filter((one) => one !== undefined);
}

/** A feed after something was done with it, with what stands in its way. */
export function feedCard(
	say: Say,
	feed: FollowedFeed,
	done: keyof typeof NEWS,
	problems: readonly Words[] = [],
): Card {
	const { title, words }: { title: Label; words?: Label } = NEWS[done];
	const { id, place } = feed;
	const [label, who] = place.asSite
		? [say('Post as Dateline'), 'bot']
		: [say('Post as “{name}”', { name: shorten(feed.name, LONGEST_NAME) }), 'site'];
	const [apartLabel, how, apartWords] = place.apart
		? [
				say('One post per story'),
				'gathered',
				say(
					'Each article has its own post; “One post per story” puts articles about the same story together.',
				),
			]
		: [
				say('One post per article'),
				'apart',
				say(
					'Articles about the same story share one post; “One post per article” gives each its own.',
				),
			];
	return {
		tone: 'article',
		title: say(title),
		blocks: [
			...(words === undefined ? [] : [{ kind: 'text', words: say(words) } as const]),
			feedBlock(say, feed),
			...problems.map((problem) => ({ kind: 'text', words: problem }) as const),
			{
				kind: 'select',
				caption: say('Role to mention in each post'),
				placeholder: say('No role'),
				least: 0,
				state: { command: 'feed', action: 'role', values: [id] },
				from: { all: 'roles', ...(place.role !== undefined && { chosen: place.role }) },
			},
		],
		buttons: [
			[
				buttonFor(feed, 'try', say('Test without posting')),
				buttonFor(feed, 'edit', say('Edit')),
				{ ...buttonFor(feed, 'leave', say('Remove')), emphasis: 'danger' },
				{ label, state: { command: 'feed', action: 'voice', values: [id, who] } },
				{ label: apartLabel, state: { command: 'feed', action: 'apart', values: [id, how] } },
			],
		],
		footer: apartWords,
	};
}

function buttonFor({ id }: FollowedFeed, action: string, label: string): Button {
	return { label, state: { command: 'feed', action, values: [id] } };
}

/** Asks once more before a feed is no longer followed. */
export function leaveFeedCard(say: Say, feed: FollowedFeed): Card {
	return {
		tone: 'notice',
		title: say('Stop following {name}?', { name: feed.name }),
		blocks: [{ kind: 'text', words: say('Its articles are kept.') }],
		buttons: [
			[
				{ ...buttonFor(feed, 'left', say('Stop following')), emphasis: 'danger' },
				buttonFor(feed, 'keep', say('Keep it')),
			],
		],
	};
}

/** A feed that is followed no longer. */
export function feedRemovedCard(say: Say, { name }: FollowedFeed): Card {
	return {
		tone: 'notice',
		title: say('{name} is no longer followed', { name }),
		blocks: [{ kind: 'text', words: say('Its articles are kept.') }],
	};
}

function feedBlock(say: Say, feed: FollowedFeed): Block {
	return {
		kind: 'item',
		lines: [
			{ kind: 'text', words: [{ bold: feed.name }, ' · ', ...whereWords(say, feed)] },
			{ kind: 'small', words: [{ code: feed.health.url }] },
			...filterLines(say, feed),
			{ kind: 'small', words: healthWords(say, feed) },
		],
		button: buttonOf(say, feed),
	};
}

function buttonOf(say: Say, feed: FollowedFeed): Button {
	if (needsPeople(feed)) return tryAgain(say, feed.id);
	const action = feed.isPaused ? 'resume' : 'pause';
	const label = feed.isPaused ? say('Resume') : say('Pause');
	return { label, state: { command: 'feed', action, values: [feed.id] } };
}

/** Where it is posted, and how often. */
export function whereWords(
	say: Say,
	{ place, pace }: Pick<FeedWishes, 'place' | 'pace'>,
): Exclude<Words, string> {
	const { channel, role, asSite, apart } = place;
	return say(
		'{channel}, new articles {pace, select, daily {once a day} weekly {once a week} other {at once}}{hasRole, select, yes {, with a mention of {role}} other {}}{asSite, select, yes {, under its own name and picture} other {}}{isApart, select, yes {, one post per article} other {}}',
		{
			channel: { channel },
			pace,
			hasRole: role === undefined ? 'no' : 'yes',
			role: role === undefined ? '' : { role },
			asSite: asSite ? 'yes' : 'no',
			isApart: apart ? 'yes' : 'no',
		},
	);
}

function filterLines(say: Say, { filter }: FeedWishes): { kind: 'small'; words: Words }[] {
	const { any, all, none, speaker } = filter;
	const listed = (words: readonly string[]) => ({ words: words.join(', ') });
	const parts = [
		...(any.length > 0 ? [say('with one of: {words}', listed(any))] : []),
		...(all.length > 0 ? [say('with all of: {words}', listed(all))] : []),
		...(none.length > 0 ? [say('without: {words}', listed(none))] : []),
		...(speaker === undefined ? [] : [say('that quote {speaker}', { speaker })]),
	];
	if (parts.length === 0) return [];
	return [{ kind: 'small', words: say('Only articles {what}', { what: parts.join(' · ') }) }];
}

/** Asks which of a page's feeds is meant; `state` is kept with the choice. */
export function chooseFeedCard(
	say: Say,
	links: readonly FeedLink[],
	state: readonly string[],
): Card {
	return {
		tone: 'notice',
		title: say('This page names several feeds'),
		blocks: [
			{ kind: 'text', words: say('Choose the one you want; nothing is followed yet.') },
			{
				kind: 'select',
				placeholder: say('The feeds it names'),
				state: { command: 'feed', action: 'choose', values: state },
				from: links.map(({ url, title }, index) => ({
					label: title === undefined ? url : `${title} · ${new URL(url).pathname}`,
					value: String(index),
				})),
			},
		],
	};
}
