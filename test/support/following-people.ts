import { pino } from 'pino';
import { followCards } from '../../src/cards/follows/follow-cards.ts';
import type { Card } from '../../src/domain/card.ts';
import type { FollowDraft } from '../../src/domain/follows/follow.ts';
import type { Announced } from '../../src/ports/announcer.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../../src/sql/follows/follow-ledger.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { tellFollows } from '../../src/stories/follows/tell-follows.ts';
import { newDatabase } from './databases.ts';

type Sent = {
	readonly to: string;
	readonly card: Card;
	readonly nonce: string;
	readonly roles?: readonly string[];
	readonly since?: Date;
};

/** A real store whose followers are told, by an announcer that does what `fates` say and remembers what it was given. */
export async function followingPeople() {
	const database = await newDatabase();
	let time = new Date('2024-03-10T12:00:00Z');
	const now = () => time;
	const sent: Sent[] = [];
	const fates: Announced[] = [];
	const gone = new Set<string>();
	const barred = new Set<string>();
	const done = (message: Sent): Announced => {
		sent.push(message);
		return fates.shift() ?? { outcome: 'posted', id: String(sent.length) };
	};
	const app = {
		store: openArticleStore(database, { now, analysisVersion: 1 }),
		peopleBooks: openPeopleBooks(database, now),
		followBooks: openFollowBooks(database, now),
		followLedger: openFollowLedger(database),
		followCards,
		guildSettings: openGuildSettingsStore(database),
		announcer: {
			announce: async ({ channel, card, nonce, roles, since }) =>
				done({ to: channel, card, nonce, ...(roles && { roles }), ...(since && { since }) }),
			tell: async (member, { card, nonce, since }) =>
				gone.has(member)
					? { outcome: 'left' }
					: barred.has(member)
						? { outcome: 'barred' }
						: done({ to: member, card, nonce, ...(since && { since }) }),
			inspect: () => Promise.reject(new Error('nobody inspects here')),
			tellAdmins: async (_guild, card, nonce) =>
				done({ to: 'admins', card, nonce }).outcome === 'posted',
			reply: async () => false,
		} satisfies Parameters<typeof tellFollows>[0]['announcer'],
		now,
		log: pino({ level: 'silent' }),
	};
	return {
		app,
		database,
		sent,
		fates,
		gone,
		barred,
		library: app.store.library('g1'),
		book: (member = 'u1', guild = 'g1') => app.followBooks.book(guild, member),
		follow: (wanted: string, draft: Partial<FollowDraft> = {}) =>
			app.followBooks.book('g1', 'u1').add({
				kind: 'speaker',
				wanted,
				target: { kind: 'member', member: 'u1' },
				addedBy: 'u1',
				askedIn: 'c9',
				...draft,
			}),
		tell: () => tellFollows(app, new AbortController().signal),
		pass(ms: number) {
			time = new Date(time.getTime() + ms);
		},
	};
}
