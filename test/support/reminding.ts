import { pino } from 'pino';
import { reminderCards } from '../../src/cards/reminders/reminder-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import {
	type ReminderChoices,
	USUAL_CHOICES,
} from '../../src/domain/reminders/reminder-settings.ts';
import type { Announced, Announcement } from '../../src/ports/announcer.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../../src/sql/follows/follow-ledger.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { keepReminders } from '../../src/stories/reminders/keep-reminders.ts';
import { remindGuilds } from '../../src/stories/reminders/remind-guilds.ts';
import { memoryDatabase } from './databases.ts';
import { draw, textsOf } from './drawn.ts';

/** A post that was tried, and when. */
export type Tried = Announcement & { readonly at: Date };

/** What becomes of a post; thrown, the process ends after it was sent. */
export type Fate = Announced | Error;

/** Reminders over a database in memory, a channel that takes all but what it is told to refuse, and a clock to set. */
export async function startReminding(start: string) {
	const database = await memoryDatabase();
	let time = Date.parse(start);
	const now = () => new Date(time);
	const tried: Tried[] = [];
	const told: { guild: string; card: Card; nonce: string }[] = [];
	const fates: Fate[] = [];
	const app = {
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		reminderBooks: openReminderBooks(database, now),
		peopleBooks: openPeopleBooks(database, now),
		followBooks: openFollowBooks(database, now),
		followLedger: openFollowLedger(database),
		guildSettings: openGuildSettingsStore(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		reminderCards,
		now,
		log: pino({ level: 'silent' }),
		announcer: {
			async announce(announcement: Announcement): Promise<Announced> {
				tried.push({ ...announcement, at: now() });
				const fate = fates.shift() ?? { outcome: 'posted', id: String(tried.length) };
				if (fate instanceof Error) throw fate;
				return fate;
			},
			inspect: async () => ({ outcome: 'unknown' }) as const,
			tell: () => Promise.reject(new Error('nobody is told directly here')),
			tellAdmins: async (guild: string, card: Card, nonce: string) => {
				told.push({ guild, card, nonce });
				return true;
			},
			reply: async () => false,
		},
	};
	/** Goes to that time and does what a minute does. */
	async function tick(at: string | Date): Promise<void> {
		time = typeof at === 'string' ? Date.parse(at) : at.getTime();
		await remindGuilds(app, new AbortController().signal);
	}
	return {
		database,
		app,
		tried,
		told,
		/** What happens to the next posts, in turn. */
		fates,
		library: app.store.library('g1'),
		book: app.reminderBooks.book('g1'),
		async choose(chosen: Partial<ReminderChoices> = {}, guild = 'g1'): Promise<void> {
			await keepReminders(app, guild, {
				...USUAL_CHOICES,
				channel: `channel of ${guild}`,
				...chosen,
			});
		},
		tick,
		setTime(at: Date): void {
			time = at.getTime();
		},
		/** A quarter past each hour from `from` until `to`. */
		async live(from: string, to: string): Promise<void> {
			const HOUR_MS = 3_600_000;
			const first = Math.floor(Date.parse(from) / HOUR_MS) * HOUR_MS + HOUR_MS / 4;
			for (let at = first; at < Date.parse(to); at += HOUR_MS) await tick(new Date(at));
		},
		/** When each post was tried, and its words. */
		posts: () => tried.map(({ at, card }) => `${at.toISOString().slice(0, 13)} ${wordsOf(card)}`),
	};
}

/** What a reader reads of a card, on one line. */
export function wordsOf(card: Card): string {
	return textsOf(draw(card)).join(' ').replace(/\s+/g, ' ');
}
