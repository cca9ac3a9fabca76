import {
	chooseFeedCard,
	feedCard,
	feedListCard,
	importedCard,
	whereWords,
} from '../src/cards/feeds/feed-cards.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import {
	type CommandGroup,
	type Context,
	defineVerb,
} from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { type FeedWishes, readWords } from '../src/domain/feeds/feed.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestSpeakers } from '../src/stories/articles/offers.ts';
import {
	type AddedFeed,
	addFeed,
	type FeedRequest,
	followNamed,
	readFeedAddress,
} from '../src/stories/feeds/add-feed.ts';
import { checkFeedPlace } from '../src/stories/feeds/check-feed-place.ts';
import { findFeed, suggestFeeds } from '../src/stories/feeds/find-feed.ts';
import { exportFeeds, importFeeds } from '../src/stories/feeds/import-feeds.ts';
import { PACES, paceOf, wishesOf } from '../src/stories/feeds/read-feed-wishes.ts';
import { testFeed } from '../src/stories/feeds/test-feed.ts';

const FEED = {
	kind: 'text',
	description: 'Which feed',
	required: true,
	max: 100,
	suggest: (typed: string, { feeds }: Context) => suggestFeeds(feeds, typed),
} as const;
const CHANNEL = { kind: 'channel', description: 'A channel, thread or forum' } as const;
const TAGS = {
	kind: 'text',
	description: 'Tags of the forum, parted by commas',
	max: 200,
} as const;
const WHEN = {
	kind: 'text',
	description: 'Each article at once, or gathered into one post in your hour',
	choices: PACES.map((pace) => ({ name: pace, value: pace })),
} as const;
const WISHES = {
	name: { kind: 'text', description: 'What it is called here', max: 80 },
	when: WHEN,
	any: {
		kind: 'text',
		description: 'Only with one of these words in title or description',
		max: 300,
	},
	all: { kind: 'text', description: 'Only with all of these words', max: 300 },
	none: { kind: 'text', description: 'Only without any of these words', max: 300 },
	speaker: {
		kind: 'text',
		description: 'Only articles that quote this speaker',
		max: 100,
		suggest: (typed: string, { library }: Context) => suggestSpeakers(library, typed),
	},
} as const;

const add = defineVerb({
	description: 'Follow a site: each new article is read and posted',
	options: {
		url: { kind: 'text', description: 'Its address, or its feed’s', required: true, max: 2048 },
		channel: CHANNEL,
		...WISHES,
		tags: TAGS,
	},
	async run({ url, channel, tags, ...wished }, context) {
		const { guild, feeds } = ownFeeds(context);
		const place = await placeOf(context, { channel, tags });
		const { name, filter, pace } = wishesOf(wished, { name: '', place });
		const request: FeedRequest = {
			url: readFeedAddress(url),
			...(name !== '' && { name }),
			place,
			filter,
			pace,
			guild,
			addedBy: context.asked.by,
		};
		return addedCard(context, request, await addFeed({ ...context, feeds }, request));
	},
});

const list = defineVerb({
	description: 'The feeds of this server and how each is doing',
	options: {},
	run: async (_input, context) => feedListCard(await ownFeeds(context).feeds.list(), 0),
});

const remove = defineVerb({
	description: 'Follow a feed no longer; its articles stay in the library',
	options: { feed: FEED },
	async run({ feed }, context) {
		const { feeds } = ownFeeds(context);
		const { id, name } = await findFeed(feeds, feed);
		await feeds.remove(id);
		return {
			tone: 'notice',
			title: `${name} is no longer followed`,
			blocks: [{ kind: 'text', words: 'Its articles stay in the library.' }],
		};
	},
});

const pause = defineVerb({
	description: 'Post nothing of a feed until it is resumed',
	options: { feed: FEED },
	run: async ({ feed }, context) => paused(context, await idOf(context, feed)),
});

const resume = defineVerb({
	description: 'End a pause, or try a feed again that has stopped',
	options: { feed: FEED },
	run: async ({ feed }, context) => resumed(context, await idOf(context, feed)),
});

const test = defineVerb({
	description: 'Read a feed now and see what would be posted; only you see it',
	options: { feed: FEED },
	run: async ({ feed }, context) =>
		testFeed(context, await findFeed(ownFeeds(context).feeds, feed)),
});

const move = defineVerb({
	description: 'Post a feed in another channel, thread or forum',
	options: { feed: FEED, channel: { ...CHANNEL, required: true }, tags: TAGS },
	async run({ feed, channel, tags }, context) {
		const { feeds } = ownFeeds(context);
		const found = await findFeed(feeds, feed);
		const place = await placeOf(context, { channel, tags });
		return changed(context, found.id, { ...found, place });
	},
});

const edit = defineVerb({
	description: 'Change what is posted of a feed, and when; - clears a choice',
	options: { feed: FEED, ...WISHES },
	async run({ feed, ...wished }, context) {
		const found = await findFeed(ownFeeds(context).feeds, feed);
		return changed(context, found.id, wishesOf(wished, found));
	},
});

const importFile = defineVerb({
	description: 'Follow all feeds of an OPML file',
	options: {
		file: { kind: 'file', description: 'OPML, as feed readers export it', required: true },
		channel: CHANNEL,
		when: WHEN,
		tags: TAGS,
	},
	async run({ file, channel, when, tags }, context) {
		const { feeds } = ownFeeds(context);
		const place = await placeOf(context, { channel, tags });
		const pace = paceOf(when) ?? 'at once';
		const given = { bytes: file.bytes, place, pace, addedBy: context.asked.by };
		const counts = await importFeeds({ ...context, feeds }, given);
		return importedCard({ ...counts, where: whereWords({ place, pace }) });
	},
});

const exportFile = defineVerb({
	description: 'All feeds of this server as an OPML file',
	options: {},
	async run(_input, context) {
		const { feeds } = ownFeeds(context);
		return {
			tone: 'article',
			title: 'Feeds of this server',
			blocks: [{ kind: 'text', words: 'Any feed reader takes this file.' }],
			file: { name: 'feeds.opml', text: await exportFeeds(feeds) },
		};
	},
});

const group: CommandGroup = {
	audience: 'admins',
	description: 'Follow sites and post their new articles',
	verbs: {
		add,
		list,
		remove,
		pause,
		resume,
		test,
		move,
		edit,
		import: importFile,
		export: exportFile,
	},
	actions: {
		page: {
			shows: 'in place',
			run: async ([offset], context) =>
				feedListCard(await ownFeeds(context).feeds.list(), readOffset(offset)),
		},
		pause: { shows: 'privately', run: ([id = ''], context) => paused(context, id) },
		resume: { shows: 'privately', run: ([id = ''], context) => resumed(context, id) },
		choose: {
			shows: 'in place',
			async run([kept = '', links = '[]', chosen], context) {
				const { feeds } = ownFeeds(context);
				const request = JSON.parse(kept) as FeedRequest;
				const link = JSON.parse(links)[Number(chosen)];
				if (!link) throw new UserError('Choose one of the feeds.');
				return addedCard(context, request, await followNamed({ ...context, feeds }, request, link));
			},
		},
	},
};

export default group;

function ownFeeds({ feeds, asked: { guild } }: Context) {
	if (feeds && guild) return { feeds, guild };
	throw new UserError('Feeds are followed by servers. Use this in one.');
}

type Placed = { readonly channel: string | undefined; readonly tags: string | undefined };

/** The channel that is said, else the one it is asked in. */
function placeOf(context: Context, { channel, tags }: Placed): Promise<FeedWishes['place']> {
	const { announcer, asked } = context;
	const { guild } = ownFeeds(context);
	const wanted = { guild, channel: channel ?? asked.channel ?? '', tags: readWords(tags) };
	return checkFeedPlace(announcer, wanted);
}

async function idOf(context: Context, asked: string): Promise<string> {
	return (await findFeed(ownFeeds(context).feeds, asked)).id;
}

async function addedCard(context: Context, request: FeedRequest, added: AddedFeed): Promise<Card> {
	if (added.outcome === 'several') return chooseFeedCard(added.links, JSON.stringify(request));
	const words =
		'Its newest article is read and posted as the first, older ones are not. From now on it is read about once an hour.';
	return showFeed(context, added.subscription.id, 'Feed added', words);
}

async function paused(context: Context, id: string): Promise<Card> {
	if (!(await ownFeeds(context).feeds.pause(id))) throw new UserError(GONE);
	return showFeed(context, id, 'Paused', 'Nothing of it is posted until you resume it.');
}

async function resumed(context: Context, id: string): Promise<Card> {
	if (!(await ownFeeds(context).feeds.resume(id, context.now()))) throw new UserError(GONE);
	return showFeed(context, id, 'On again', 'What waits is posted within a few minutes.');
}

async function changed(context: Context, id: string, wishes: FeedWishes): Promise<Card> {
	if (!(await ownFeeds(context).feeds.change(id, wishes))) throw new UserError(GONE);
	return showFeed(context, id, 'Changed');
}

const GONE = 'This feed is no longer followed here. Look with /feed list for what is.';

async function showFeed(context: Context, id: string, title: string, what?: string): Promise<Card> {
	return feedCard(await findFeed(ownFeeds(context).feeds, id), title, what);
}
