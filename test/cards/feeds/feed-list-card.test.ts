import { expect, test } from 'vitest';
import { exportedCard, importedCard } from '../../../src/cards/feeds/feed-files-card.ts';
import {
	chooseFeedCard,
	feedCard,
	feedListCard,
	feedRemovedCard,
} from '../../../src/cards/feeds/feed-list-card.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { FollowedFeed } from '../../../src/ports/feeds/feed-store.ts';
import { linesOf } from '../../support/card-lines.ts';

const READ = new Date('2024-03-07T12:00:00Z');
const NEVER = { url: 'https://lumen.example/feed', failures: 0 };

function feed(more: Partial<FollowedFeed> = {}): FollowedFeed {
	return {
		id: 'f1',
		guild: 'g1',
		addedBy: '1',
		name: 'Lumen News',
		place: { channel: '42' },
		filter: { any: [], all: [], none: [] },
		pace: 'at once',
		isPaused: false,
		health: { ...NEVER, lastSuccess: READ },
		...more,
	};
}

const HEALTH = '-# Checked 2024-03-07T12:00Z (how far).';
const ADDRESS = '-# `https://lumen.example/feed`';

test('no feeds yet', () => {
	expect(linesOf(feedListCard(english, [], 0))).toEqual([
		'# No feeds yet',
		'Add one with /feed add: the address of a site is enough.',
		'[Add a feed! → feed.ask()] [All settings → settings.panel(main)]',
	]);
});
test('all of them', () => {
	const all = [feed(), feed({ id: 'f2', name: 'Tarn', pace: 'weekly', isPaused: true })];
	expect(linesOf(feedListCard(english, all, 0))).toEqual([
		'# Feeds of this server',
		'**Lumen News** · <#42>, new articles at once',
		ADDRESS,
		HEALTH,
		'[Pause → feed.pause(f1)]',
		'**Tarn** · <#42>, new articles once a week',
		ADDRESS,
		'-# Paused. Checked 2024-03-07T12:00Z (how far).',
		'[Resume → feed.resume(f2)]',
		'? Test, edit or remove a feed → feed.manage()',
		' f1: Lumen News',
		' f2: Tarn',
		'[Add a feed! → feed.ask()] [All settings → settings.panel(main)]',
		'-- 2 feeds',
	]);
});
test('six a page', () => {
	const all = Array.from({ length: 8 }, (_, index) => feed({ id: `f${index}` }));
	const buttons = (offset: number) =>
		linesOf(feedListCard(english, all, offset)).filter((line) => line.startsWith('[Pause'));
	expect(buttons(0).length).toBe(6);
	expect(buttons(6)).toEqual(['[Pause → feed.pause(f6)]', '[Pause → feed.pause(f7)]']);
	expect(linesOf(feedListCard(english, all, 6)).slice(-3)).toEqual([
		'[Back → feed.page(0)] [Next (off) → feed.page(6)]',
		'[Add a feed! → feed.ask()] [All settings → settings.panel(main)]',
		'-- 7–8 of 8 feeds',
	]);
});
test('one that people have to mend', () => {
	expect(linesOf(feedListCard(english, [feed({ held: 'The channel is gone.' })], 0))[4]).toBe(
		'[Try again! → feed.resume(f1)]',
	);
});

const FILTER = { any: [], all: [], none: [] };
test.each([
	[FILTER, undefined],
	[{ ...FILTER, any: ['ferry', 'port'] }, '-# Only articles with one of: ferry, port'],
	[{ ...FILTER, all: ['ferry'] }, '-# Only articles with all of: ferry'],
	[{ ...FILTER, none: ['sport'] }, '-# Only articles without: sport'],
	[{ ...FILTER, speaker: 'Ann Lee' }, '-# Only articles that quote Ann Lee'],
	[
		{ any: ['a'], all: ['b'], none: ['c'], speaker: 'Ann' },
		'-# Only articles with one of: a · with all of: b · without: c · that quote Ann',
	],
])('the filter %j', (filter, expected) => {
	const lines = linesOf(feedListCard(english, [feed({ filter })], 0));
	expect(lines.find((line) => line.includes('Only'))).toBe(expected);
});

test.each([
	[
		'added',
		'# Feed added',
		'The newest article of this feed is posted now; older ones are not. From now on Dateline looks for new ones about once an hour.',
	],
	['paused', '# Paused', 'Nothing from this feed is posted until you resume it.'],
	['resumed', '# Resumed', 'Articles that were waiting are posted within a few minutes.'],
	['changed', '# Changed', '**Lumen News** · <#42>, new articles once a day'],
] as const)('%s', (done, title, next) => {
	const lines = linesOf(feedCard(english, feed({ pace: 'daily' }), done));
	expect(lines.slice(0, 2)).toEqual([title, next]);
	expect(lines.slice(-4)).toEqual([
		'[Pause → feed.pause(f1)]',
		'? Role to mention in each post (0–1) → feed.role(f1): roles',
		'[Test without posting → feed.try(f1)] [Edit → feed.edit(f1)] [Remove!! → feed.leave(f1)] [Post as “Lumen News” → feed.voice(f1, site)] [One post per article → feed.apart(f1, apart)]',
		'-- Articles about the same story share one post; “One post per article” gives each its own.',
	]);
});
test('what is kept apart can be gathered, and the card says what that means', () => {
	const kept = feed({ place: { channel: '42', apart: true } });
	const lines = linesOf(feedCard(english, kept, 'changed'));
	expect(lines.at(-2)).toContain('[One post per story → feed.apart(f1, gathered)]');
	expect(lines.at(-1)).toBe(
		'-- Each article has its own post; “One post per story” puts articles about the same story together.',
	);
});
test('followed no longer', () => {
	expect(linesOf(feedRemovedCard(english, feed()))).toEqual([
		'# Lumen News is no longer followed',
		'Its articles are kept.',
	]);
});
const NEW_ONES =
	'-# Articles they already hold are not posted, only new ones. See how they are doing with /feed list';

test('as a file', () => {
	expect(linesOf(exportedCard(english, '<opml/>')).at(-1)).toBe('file feeds.opml: <opml/>');
});
test('which feed of a page', () => {
	const links = [
		{ url: 'https://lumen.example/feed?all', title: 'Lumen' },
		{ url: 'https://lumen.example/sport' },
	];
	expect(linesOf(chooseFeedCard(english, links, ['s1', 's2'])).slice(2)).toEqual([
		'? The feeds it names → feed.choose(s1, s2)',
		' 0: Lumen · /feed',
		' 1: https://lumen.example/sport',
	]);
});
test.each([
	[
		{ added: 3, known: 0, left: 0 },
		['# Feeds imported', '- 3 feeds added, for <#42>, new articles once a day.', NEW_ONES],
	],
	[
		{ added: 0, known: 1, left: 2 },
		[
			'# No feed was added',
			'- Already followed: 1 feed.',
			'- Left out: 2 feeds. A server may follow 50 feeds at most.',
		],
	],
	[
		{ added: 1, known: 2, left: 1 },
		[
			'# Feeds imported',
			'- 1 feed added, for <#42>, new articles once a day.',
			'- Already followed: 2 feeds.',
			'- Left out: 1 feed. A server may follow 50 feeds at most.',
			NEW_ONES,
		],
	],
])('imported: %j', (imported, expected) => {
	const lines = linesOf(
		importedCard(english, imported, { place: { channel: '42' }, pace: 'daily' }),
	);
	expect(lines).toEqual(expected);
});
