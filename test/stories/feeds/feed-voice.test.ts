import { expect, test } from 'vitest';
import type { FeedPlace } from '../../../src/domain/feeds/feed.ts';
import type { Inspection } from '../../../src/ports/announcer.ts';
import { speakOtherwise, type Voice } from '../../../src/stories/feeds/check-feed-place.ts';
import { FOUND } from '../../support/asked-reminders.ts';
import { startFeeding } from '../../support/feeding.ts';
import { FEED_URL, item, reading } from '../../support/feeds.ts';

const START = '2024-03-07T12:00:00Z';
const PICTURE = 'https://lumen.example/i.png';

/** What is announced of one new item of a feed that is posted so. */
async function announced(place: FeedPlace, picture?: string) {
	const feeding = await startFeeding(START);
	await feeding.follow({ place });
	feeding.answers.set(FEED_URL, () => ({
		outcome: 'items',
		...reading([item(0)], picture === undefined ? {} : { picture }),
	}));
	await feeding.tick(START);
	return feeding.tried;
}

test('a post mentions the role, and comes under the feed’s name and picture', async () => {
	expect(await announced({ channel: '5', role: '6', asSite: true }, PICTURE)).toMatchObject([
		{ channel: '5', roles: ['6'], as: { name: 'Lumen', picture: PICTURE } },
	]);
});

test('without a picture under its name alone, and without a wish as the bot’s own', async () => {
	expect((await announced({ channel: '5', asSite: true }))[0]?.as).toEqual({ name: 'Lumen' });
	const [plain] = await announced({ channel: '5' }, PICTURE);
	expect(plain).not.toHaveProperty('as');
	expect(plain).not.toHaveProperty('roles');
});

test('a list of several feeds is the bot’s own, of one the site’s', async () => {
	const feeding = await startFeeding(START);
	const daily = { pace: 'daily', place: { channel: '5', asSite: true } } as const;
	await feeding.follow({ ...daily, name: 'Lumen' });
	feeding.serve([item(0)]);
	await feeding.tick(START);
	await feeding.tick('2024-03-08T12:00:00Z');
	await feeding.follow({ ...daily, name: 'Hill', url: 'https://hill.example/' });
	feeding.serve([item(1), item(0)]);
	feeding.serve([item(90)], 'https://hill.example/');
	await feeding.tick('2024-03-08T16:00:00Z');
	await feeding.tick('2024-03-09T12:00:00Z');

	expect(feeding.tried.map(({ as }) => as?.name)).toEqual(['Lumen', undefined]);
});

const PLACE: FeedPlace = { channel: '42', forumTags: ['7'] };
const speak = (voice: Voice, found: Partial<Extract<Inspection, { outcome: 'found' }>> = {}) =>
	speakOtherwise(
		{ inspect: async () => ({ ...FOUND, mayHaveWebhooks: true, ...found }) },
		{ guild: FOUND.guild, place: PLACE, voice },
	);

test('a place gets another voice, or none', async () => {
	expect(await speak({ role: '6', asSite: true })).toEqual({ ...PLACE, role: '6', asSite: true });
	expect(await speak({}, { role: 'gone', mayHaveWebhooks: false })).toEqual(PLACE);
});

test.each<[name: string, voice: Voice, found: Parameters<typeof speak>[1], says: string]>([
	['everyone', { role: FOUND.guild }, {}, '@everyone cannot be chosen'],
	['a role that is gone', { role: '6' }, { role: 'gone' }, 'is gone. Choose another one'],
	['a role nobody hears', { role: '6' }, { role: 'not notified' }, 'would notify nobody'],
	['no webhooks', { asSite: true }, { mayHaveWebhooks: false }, 'Allow it there: Manage Webhooks'],
	['a channel of another server', { asSite: true }, { guild: 'g2' }, 'cannot see the channel'],
])('refused: %s', async (_, voice, found, says) => {
	await expect(speak(voice, found)).rejects.toThrow(says);
});
