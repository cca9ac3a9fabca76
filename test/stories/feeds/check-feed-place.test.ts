import { expect, test } from 'vitest';
import type { Inspection } from '../../../src/ports/announcer.ts';
import { checkFeedPlace, type Voice } from '../../../src/stories/feeds/check-feed-place.ts';

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
