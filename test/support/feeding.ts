import { pino } from 'pino';
import { feedCards } from '../../src/cards/feeds/feed-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import type { FeedItem } from '../../src/domain/feeds/feed.ts';
import type { Announced, Announcement } from '../../src/ports/announcer.ts';
import type { PageFetcher, PageReading } from '../../src/ports/articles/page-fetcher.ts';
import type { FeedAnswer, FeedFetcher, FeedState } from '../../src/ports/feeds/feed-fetcher.ts';
import type { NewSubscription } from '../../src/ports/feeds/feed-store.ts';
import type { Amended, Amendment } from '../../src/ports/posted-messages.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openFeedLedger } from '../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { followFeeds } from '../../src/stories/feeds/follow-feeds.ts';
import { memoryDatabase } from './databases.ts';
import { DIRECT_ANALYSERS } from './direct-analyser.ts';
import { reading, wanted } from './feeds.ts';
import { wordsOf } from './reminding.ts';

/** What becomes of a post; thrown, the process ends after it was sent. */
export type Fate = Announced | Error;

/** A post that was tried, and when. */
export type Tried = Announcement & { readonly at: Date };

export type Asked = { readonly url: string; readonly state: FeedState; readonly at: Date };

/** Feeds that answer what a test says, pages that read as it says, and channels that take all but what they are told. */
export async function startFeeding(start: string, given?: Database) {
	const database = given ?? (await memoryDatabase());
	let time = Date.parse(start);
	const now = () => new Date(time);
	const asked: Asked[] = [];
	const read: { url: string; by: string }[] = [];
	const tried: Tried[] = [];
	const told: { guild: string; card: Card; nonce: string }[] = [];
	const fates: Fate[] = [];
	const amended: Amendment[] = [];
	const amendFates: (Amended | Error)[] = [];
	const answers = new Map<string, () => FeedAnswer>();
	const pages = new Map<string, () => PageReading>();
	const feedFetcher: FeedFetcher = {
		async poll(url, state) {
			asked.push({ url, state, at: now() });
			const answer = answers.get(url)?.();
			return answer ?? { outcome: 'failed', reason: 'There is nothing at this address (404).' };
		},
		discover: () => Promise.reject(new Error('nobody discovers here')),
		readOpml: async () => undefined,
		writeOpml: async () => '',
		writeRss: async () => '',
	};
	const pageFetcher: PageFetcher = {
		async read(url, { by }) {
			read.push({ url, by });
			return pages.get(url)?.() ?? SHUT;
		},
	};
	const app = {
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		feeds: openFeedStore(database),
		feedLedger: openFeedLedger(database),
		feedFetcher,
		feedCards,
		pages: pageFetcher,
		analysers: DIRECT_ANALYSERS,
		now,
		log: pino({ level: 'silent' }),
		guildRules: openGuildRulesStore(database),
		postedMessages: {
			async amend(amendment: Amendment): Promise<Amended> {
				amended.push(amendment);
				const fate = amendFates.shift() ?? { outcome: 'posted', id: amendment.message };
				if (fate instanceof Error) throw fate;
				return fate;
			},
			discuss: () => Promise.reject(new Error('nobody discusses here')),
		},
		announcer: {
			async announce(announcement: Announcement): Promise<Announced> {
				tried.push({ ...announcement, at: now() });
				const fate = fates.shift() ?? { outcome: 'posted', id: String(tried.length) };
				if (fate instanceof Error) throw fate;
				return fate;
			},
			inspect: () => Promise.reject(new Error('nobody inspects here')),
			openPost: () => Promise.reject(new Error('nobody opens posts here')),
			tell: () => Promise.reject(new Error('nobody is told directly here')),
			tellAdmins: async (guild: string, card: Card, nonce: string) => {
				told.push({ guild, card, nonce });
				return true;
			},
			reply: async () => false,
		},
	};
	return {
		app,
		database,
		asked,
		read,
		tried,
		told,
		/** What happens to the next posts, in turn. */
		fates,
		/** Posts that were changed, and what becomes of the next such changes, in turn. */
		amended,
		amendFates,
		answers,
		pages,
		/** From now on the feed holds these. */
		serve(items: readonly FeedItem[], url = wanted().url): void {
			answers.set(url, () => ({ outcome: 'items', ...reading(items) }));
		},
		async follow(parts: Partial<NewSubscription> = {}, guild = 'g1') {
			const context = { now: now(), plan: () => [] };
			const added = await app.feeds.feedsOf(guild).add(wanted(parts), context);
			if (typeof added === 'string') throw new Error(added);
			return added;
		},
		/** Goes to that time and does what a minute does. */
		async tick(at: string | Date): Promise<void> {
			time = typeof at === 'string' ? Date.parse(at) : at.getTime();
			await followFeeds(app, new AbortController().signal);
		},
		/** The words of each post. */
		posts: () => tried.map(({ card }) => wordsOf(card)),
	};
}

const SHUT: PageReading = {
	outcome: 'refused',
	problem: 'paywall',
	reason: 'The page shows the article to subscribers only.',
};

/** A page that holds an article in which Ann Lee is quoted. */
export function readablePage(url: string, title: string): PageReading {
	const text = `${title}: the harbour of Lumen will close on Friday, the town said.\n\n“The harbour closes on Friday and stays closed until spring,” Mayor Ann Lee said.`;
	const published = { day: '2024-03-07', source: 'json-ld', confidence: 0.93 } as const;
	return {
		outcome: 'article',
		article: { url, text, title, site: 'The Lumen Post', published, likelyDays: [] },
	};
}
