import { EVERYTHING, type FeedPace, type FeedPlace } from '../../domain/feeds/feed.ts';
import { tooManyWords } from '../../domain/request-limits.ts';
import { UserError } from '../../domain/user-error.ts';
import { type AddingFeeds, nameOf } from './add-feed.ts';

export type FeedFile = {
	readonly bytes: Uint8Array;
	readonly place: FeedPlace;
	readonly pace: FeedPace;
	readonly guild: string;
	readonly addedBy: string;
};

export type Imported = {
	readonly added: number;
	readonly known: number;
	/** For which there was no room. */
	readonly left: number;
	/** Of which the server has had too many for now, and when it can have more. */
	readonly waiting?: { readonly feeds: number; readonly why: string };
};

/** Follows every feed of an OPML file; nothing that they hold already is posted. */
export async function importFeeds(
	{ feeds, feedFetcher, requests, now }: Omit<AddingFeeds, 'guildSettings'>,
	{ bytes, place, pace, guild, addedBy }: FeedFile,
): Promise<Imported> {
	const ofPerson = await requests.count({ by: addedBy });
	if (ofPerson) throw new UserError(tooManyWords(ofPerson, {}));
	const links = await feedFetcher.readOpml(bytes);
	if (!links) {
		throw new UserError(
			'This is not an OPML file. Export your feeds as OPML from your feed reader and send that file.',
		);
	}
	if (links.length === 0) throw new UserError('There is no feed in this OPML file.');
	const counts = { added: 0, known: 0, left: 0 };
	const followed = new Set((await feeds.list()).map(({ health }) => health.url));
	for (const [index, { url, title }] of links.entries()) {
		if (followed.has(url)) {
			counts.known += 1;
			continue;
		}
		// Each is read soon. It counts for the server: the person asked once.
		const tooMany = await requests.count({ guild });
		if (tooMany) {
			const waiting = { feeds: links.length - index, why: tooManyWords(tooMany, {}) };
			return { ...counts, waiting };
		}
		const wanted = { url, name: nameOf(title, url), place, filter: EVERYTHING, pace, addedBy };
		// The first poll tells nothing, so that there is nothing to plan.
		const added = await feeds.add(
			{ ...wanted, begins: 'with what comes' },
			{ now: now(), plan: () => [] },
		);
		if (added === 'known') counts.known += 1;
		else if (added === 'full') counts.left += 1;
		else counts.added += 1;
	}
	return counts;
}

/** The guild's feeds as an OPML file. */
export async function exportFeeds({
	feeds,
	feedFetcher,
}: Pick<AddingFeeds, 'feeds' | 'feedFetcher'>): Promise<string> {
	const followed = await feeds.list();
	if (followed.length === 0) {
		throw new UserError('This server follows no feed yet. Add one with /feed add.');
	}
	return feedFetcher.writeOpml(
		followed.map(({ name, health }) => ({ url: health.url, title: name })),
	);
}
