import { describe, expect, test } from 'vitest';
import type { FeedPlace } from '../../../src/domain/feeds/feed.ts';
import type { Inspection } from '../../../src/ports/announcer.ts';
import {
	checkFeedPlace,
	speakOtherwise,
	type Voice,
} from '../../../src/stories/feeds/check-feed-place.ts';

type Found = Extract<Inspection, { outcome: 'found' }>;
const FOUND: Found = {
	outcome: 'found',
	guild: 'g1',
	kind: 'channel',
	missing: [],
	tags: [],
	needsTag: false,
	mayHaveWebhooks: true,
	role: 'notified',
};
const FORUM: Found = {
	...FOUND,
	kind: 'forum',
	tags: [
		{ id: '1', name: 'News' },
		{ id: '2', name: 'Dates' },
	],
};

const check = (found: Partial<Found>, tags: readonly string[] = [], voice: Voice = {}) =>
	checkFeedPlace(
		{ inspect: async () => ({ ...FOUND, ...found }) },
		{ guild: 'g1', channel: '42', tags, ...voice },
	);

test('a channel', async () => {
	expect(await check({})).toEqual({ channel: '42' });
	expect(await check({ kind: 'thread' })).toEqual({ channel: '42' });
});
test('with a voice of its own', async () => {
	const voice = { role: '6', asSite: true } as const;
	expect(await check({}, [], voice)).toEqual({ channel: '42', ...voice });
	expect(await check(FORUM, [], voice)).toEqual({ channel: '42', forumTags: [], ...voice });
	await expect(check({ mayHaveWebhooks: false }, [], voice)).rejects.toThrow('Manage Webhooks');
});
test('a forum, with tags by their names', async () => {
	expect(await check(FORUM)).toEqual({ channel: '42', forumTags: [] });
	expect(await check({ ...FORUM, needsTag: true }, ['dates', 'NEWS'])).toEqual({
		channel: '42',
		forumTags: ['2', '1'],
	});
});
test.each([
	['a permission is missing', { missing: ['Send Messages'] }, [], 'Send Messages'],
	[
		'something else is in the way',
		{ obstacle: 'The thread is closed.' },
		[],
		'The thread is closed.',
	],
	['tags of a channel', {}, ['News'], 'Only a forum has tags.'],
	[
		'no tag, where each post needs one',
		{ ...FORUM, needsTag: true },
		[],
		'Choose one with the option tags: News, Dates.',
	],
	['a tag that is none', FORUM, ['Sport'], 'This forum has no tag “Sport”. It has: News, Dates.'],
	[
		'a tag where there are none',
		{ ...FORUM, tags: [] },
		['Sport'],
		'This forum has no tag “Sport”. It has none.',
	],
	['a long tag', FORUM, ['a'.repeat(41)], `no tag “${'a'.repeat(40)}”`],
	['a channel of another server', { guild: 'g2' }, [], 'channel'],
])('refused: %s', async (_, found, tags, reason) => {
	await expect(check(found as Partial<Found>, tags)).rejects.toThrow(reason);
});

test.each([
	['gone', 'The role to mention is gone.'],
	['not notified', 'would notify nobody'],
] as const)(
	'a role that is %s cannot be mentioned, and matters to nobody who names none',
	async (role, why) => {
		await expect(check({ role }, [], { role: '6' })).rejects.toThrow(why);
		expect(await check({ role })).toEqual({ channel: '42' });
	},
);

test('everyone is never mentioned', async () => {
	await expect(check({}, [], { role: 'g1' })).rejects.toThrow('everyone');
});

test('each article may be a post of its own', async () => {
	expect(await check({}, [], { apart: true })).toEqual({ channel: '42', apart: true });
});

describe('another voice', () => {
	const change = (voice: Voice, place: Partial<FeedPlace> = {}, found: Partial<Found> = {}) =>
		speakOtherwise(
			{ inspect: async () => ({ ...FOUND, ...found }) },
			{ guild: 'g1', place: { channel: '42', ...place }, voice },
		);
	const nothing = { mayHaveWebhooks: false, role: 'gone' } as const;

	test('keeps the place, and forgets the voice before', async () => {
		expect(await change({ role: '6' }, { asSite: true })).toEqual({ channel: '42', role: '6' });
		expect(await change({ apart: true }, { forumTags: ['1'] })).toEqual({
			channel: '42',
			forumTags: ['1'],
			apart: true,
		});
	});
	test('is looked at where it is new', async () => {
		await expect(change({ role: '6' }, { role: '7' }, nothing)).rejects.toThrow('role');
		await expect(change({ asSite: true }, {}, nothing)).rejects.toThrow('Manage Webhooks');
		await expect(
			change({ role: '6', asSite: true }, { role: '6' }, { ...nothing, role: 'notified' }),
		).rejects.toThrow('Manage Webhooks');
	});
	test('is not looked at where it was so before', async () => {
		expect(await change({ role: '6' }, { role: '6' }, nothing)).toEqual({
			channel: '42',
			role: '6',
		});
		expect(await change({ asSite: true }, { asSite: true }, nothing)).toEqual({
			channel: '42',
			asSite: true,
		});
		expect(
			await change({ role: '6', asSite: true }, { role: '6' }, { ...FOUND, role: 'gone' }),
		).toEqual({ channel: '42', role: '6', asSite: true });
		expect(await change({}, {}, nothing)).toEqual({ channel: '42' });
	});
});
