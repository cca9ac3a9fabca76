import { beginningOf } from '../../domain/shorten.ts';
import { UserError } from '../../domain/user-error.ts';
import type { FollowedFeed, GuildFeeds } from '../../ports/feeds/feed-store.ts';
import { matching, type Offer } from '../articles/offers.ts';

/** The feed somebody means: by its id, its name or its address, or by a part of the name that no other has. */
export async function findFeed(feeds: GuildFeeds, asked: string): Promise<FollowedFeed> {
	const known = await feeds.find(asked);
	if (known) return known;
	const all = await feeds.list();
	const wanted = asked.toLowerCase();
	const named = all.filter(
		({ name, health }) => name.toLowerCase() === wanted || health.url === asked,
	);
	const [only] = named;
	if (only && named.length === 1) return only;
	const alike = all.filter(({ name }) => name.toLowerCase().includes(wanted));
	const [like] = alike;
	if (like && named.length === 0 && alike.length === 1) return like;
	if (all.length === 0)
		throw new UserError('This server does not follow any feed yet. Add one with /feed add.');
	throw new UserError(
		'{isSeveral, select, yes {Several feeds are} other {No feed here is}} called “{name}”. Choose one of those offered while you type, or see them all with /feed list.',
		{
			isSeveral: alike.length > 1 ? 'yes' : 'no',
			name: beginningOf(asked, 80),
		},
	);
}

/** Feeds whose name or address holds what was typed; the value is the feed's id. */
export async function suggestFeeds(feeds: GuildFeeds | undefined, typed: string): Promise<Offer[]> {
	const all = (await feeds?.list()) ?? [];
	return matching(all, typed, ({ name, health }) => `${name} ${health.url}`).map(
		({ id, name, health }) => ({ name: `${name} · ${new URL(health.url).host}`, value: id }),
	);
}
