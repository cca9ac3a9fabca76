import { pino } from 'pino';
import type { App } from '../../src/app.ts';
import { discussionCards } from '../../src/cards/discussion-cards.ts';
import { feedCards } from '../../src/cards/feeds/feed-cards.ts';
import { followCards } from '../../src/cards/follows/follow-cards.ts';
import { guildCards } from '../../src/cards/guilds/guild-cards.ts';
import { logCards } from '../../src/cards/log-cards.ts';
import { wording } from '../../src/cards/messages/wording.ts';
import { highlightCards } from '../../src/cards/reminders/highlight-cards.ts';
import { reminderCards } from '../../src/cards/reminders/reminder-cards.ts';
import { createBot } from '../../src/discord/gateway/bot.ts';
import type { AnyCommand } from '../../src/discord/interactions/command.ts';
import type { ActionState, Card } from '../../src/domain/card.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { USUAL_GUILD_SETTINGS } from '../../src/domain/guilds/guild-settings.ts';
import { USUAL_SETTINGS } from '../../src/domain/reminders/reminder-settings.ts';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { GuildFeeds } from '../../src/ports/feeds/feed-store.ts';
import type { FollowBook } from '../../src/ports/follows/follow-book.ts';
import type { FollowLedger } from '../../src/ports/follows/follow-ledger.ts';
import type { PeopleBook } from '../../src/ports/people/people-book.ts';
import type { HighlightLedger } from '../../src/ports/reminders/highlight-ledger.ts';
import type { ReminderBook } from '../../src/ports/reminders/reminder-book.ts';
import { DIRECT_ANALYSERS } from './direct-analyser.ts';
import { openValidator } from './discord-schema/open-validator.ts';
import { EMPTY_LIBRARY } from './empty-library.ts';
import { ownShards } from './own-shards.ts';
import { UNCOUNTED } from './uncounted.ts';

/** Nothing to be reminded of. */
const EMPTY_BOOK: ReminderBook = {
	anniversaries: async () => [],
	daysRemembered: async () => new Set(),
	suggestions: async () => ({ rows: [], total: 0 }),
	waiting: async () => ({ rows: [], total: 0 }),
	decide: async () => false,
	decisions: async () => [],
	confirmed: async () => [],
	own: {
		list: async () => [],
		find: async () => undefined,
		add: async () => ({ outcome: 'full' }),
		change: async () => ({ outcome: 'gone' }),
		remove: async () => false,
		restore: async () => ({ outcome: 'gone' }),
	},
	mute: async () => undefined,
	unmute: async () => undefined,
	mutes: async () => [],
};

const EMPTY_FOLLOWS: FollowBook = {
	own: async () => [],
	ofChannels: async () => [],
	add: async () => ({ outcome: 'full' }),
	remove: async () => false,
	removeOfChannel: async () => false,
	resume: async () => 0,
	resumeChannels: async () => 0,
};

const NO_POSTS = {
	claim: async () => [],
	sent: async () => false,
	drop: async () => false,
	postpone: async () => false,
	hold: async () => false,
};

const NO_HIGHLIGHTS: HighlightLedger = {
	of: async () => ({ places: {} }),
	keep: async () => undefined,
	due: async () => [],
	quotesSince: async () => [],
	plan: async () => undefined,
	...NO_POSTS,
};

const NO_MESSAGES: App['postedMessages'] = {
	amend: async () => ({ outcome: 'unchangeable' }),
	discuss: async () => ({ outcome: 'later', afterMs: 0, mayBeThere: false }),
};

const NOTHING_SAID = async () => undefined;
const NO_FOLLOWS: FollowLedger = {
	...NO_POSTS,
	match: async () => 0,
	end: NOTHING_SAID,
	sweep: NOTHING_SAID,
};

const EMPTY_PEOPLE: PeopleBook = {
	changes: async () => [],
	keep: NOTHING_SAID,
	undo: async () => false,
};

/** A guild that follows nothing. */
const NO_FEEDS: GuildFeeds = {
	add: async () => 'full',
	list: async () => [],
	find: async () => undefined,
	remove: async () => false,
	pause: async () => false,
	resume: async () => false,
	change: async () => false,
};

/** What a bot forgets with its process, and what it keeps. */
export function testApp(logged: unknown[] = []): App {
	const actionStates = new Map<string, ActionState>();
	const fingerprints = new Map<string, string>();
	const keyOf = (guild: string | undefined, key: string): string => `${guild ?? 'direct'} ${key}`;
	return {
		store: {
			library: () => EMPTY_LIBRARY,
			desk: () => ({
				open: async () => undefined,
				revise: async () => false,
				remove: async () => false,
				all: async () => [],
				ids: async () => [],
				fromHost: async () => [],
			}),
			backlog: {
				outdated: async () => [],
				fillSearch: async () => 0,
				keptSince: async () => [],
				forgetEarlierTexts: async () => 0,
			},
		},
		reminderBooks: { book: () => EMPTY_BOOK },
		peopleBooks: { book: () => EMPTY_PEOPLE },
		followBooks: { book: () => EMPTY_FOLLOWS },
		followLedger: NO_FOLLOWS,
		followCards,
		highlightLedger: NO_HIGHLIGHTS,
		highlightCards,
		actionStates: {
			async keep(state, guild) {
				const key = Buffer.from(JSON.stringify(state)).toString('hex').slice(-40);
				actionStates.set(keyOf(guild, key), state);
				return key;
			},
			find: async (key, guild) => actionStates.get(keyOf(guild, key)),
			sweep: async () => undefined,
		},
		readings: {
			keep: async () => 'a0',
			find: async () => undefined,
			findByUrl: async () => undefined,
			sweep: async () => undefined,
		},
		requests: UNCOUNTED,
		registry: {
			fingerprint: async (application) => fingerprints.get(application),
			keep: async (application, print) => void fingerprints.set(application, print),
		},
		guildRules: { of: async () => USUAL_RULES, keep: async () => undefined },
		...ownShards(),
		joinedGuilds: { claim: async () => false, release: async () => undefined },
		addressBook: {
			of: async () => undefined,
			renew: async () => '',
			remove: async () => false,
			guildOf: async () => undefined,
		},
		guildRecords: {
			kept: async () => ({ articles: 0, quotes: 0, feeds: 0, ownDates: 0 }),
			plan: async () => undefined,
			cancel: async () => false,
			due: async () => [],
			guilds: async () => [],
			erase: async () => 0,
		},
		guildList: { all: async () => new Set() },
		personRecords: {
			of: async () => ({ changes: 0, feeds: 0, ownDates: 0, follows: 0, readings: 0, requests: 0 }),
			forget: async () => undefined,
		},
		guildSettings: { of: async () => USUAL_GUILD_SETTINGS, keep: async () => undefined },
		reminderSettings: {
			of: async () => USUAL_SETTINGS,
			plannedThrough: async () => undefined,
			keep: async () => undefined,
			due: async () => [],
			advance: async () => 0,
		},
		ledger: {
			...NO_POSTS,
			plan: async () => 0,
			release: async () => 0,
			held: async () => undefined,
		},
		pages: {
			read: async () => ({ outcome: 'refused', problem: 'unreachable', reason: 'No web.' }),
		},
		files: {
			read: async () => ({ outcome: 'refused', problem: 'damaged', reason: 'No files.' }),
			readLibrary: async () => ({ outcome: 'refused', reason: 'No files.' }),
		},
		analysers: DIRECT_ANALYSERS,
		painter: { paint: async () => undefined },
		wording,
		feeds: {
			feedsOf: () => NO_FEEDS,
			claim: async () => [],
			acknowledge: async () => false,
			followers: async () => [],
		},
		feedLedger: {
			claimUnread: async () => [],
			keepReading: async () => false,
			dropUnread: async () => false,
			postponeUnread: async () => false,
			...NO_POSTS,
			wasPosted: async () => false,
			joinable: async () => [],
			toldIn: async () => undefined,
			sweep: async () => 0,
			join: async () => false,
		},
		feedFetcher: {
			poll: async () => ({ outcome: 'failed', reason: 'There is no world outside.' }),
			discover: async () => ({ outcome: 'failed', reason: 'There is no world outside.' }),
			readOpml: async () => undefined,
			writeOpml: async () => '',
			writeRss: async () => '',
		},
		reminderCards,
		feedCards,
		guildCards,
		announcer: {
			announce: async () => ({ outcome: 'later', afterMs: 0, mayBeThere: false }),
			inspect: async () => ({ outcome: 'unknown' }),
			tell: async () => ({ outcome: 'later', afterMs: 0, mayBeThere: false }),
			tellAdmins: async () => false,
			reply: async () => false,
		},
		postedMessages: NO_MESSAGES,
		discussionLedger: { ...NO_POSTS, problems: async () => [], release: NOTHING_SAID },
		discussionCards,
		editorLog: { ...NO_POSTS, problem: NOTHING_SAID, release: NOTHING_SAID },
		logCards,
		now: () => new Date('2024-03-07T12:00:00Z'),
		log: pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) }),
		about: { version: '1.2.3', started: new Date('2024-03-07T00:00:00Z'), database: 'SQLite' },
	};
}

export type Commands = Readonly<Record<string, AnyCommand>>;

/** A local Discord that checks everything, with a server, a member, an editor, and a bot that answers `commands`. */
export async function startBot(commands: Commands, app = testApp()) {
	const discord = await startLocalDiscord({ validator: await openValidator() });
	const guild = discord.addGuild({ name: 'Harbour News' });
	const other = discord.addGuild({ name: 'Hill News' });
	const [channel, otherChannel] = [guild.channels[0], other.channels[0]];
	if (!channel || !otherChannel) throw new Error('a guild without a channel');
	const ada = discord.addUser({ name: 'Ada' });
	const bo = discord.addUser({ name: 'Bo', locale: 'de' });
	discord.join(ada, guild);
	discord.join(ada, other);
	discord.join(bo, guild, 1n << 13n);
	const start = async (changed = commands): Promise<() => Promise<void>> => {
		const connection = { token: discord.token, apiUrl: discord.apiUrl };
		const bot = createBot(new Map(Object.entries(changed)), app, connection);
		await bot.start();
		return bot.stop;
	};
	let stop = await start();
	return {
		discord,
		guild,
		channel,
		otherChannel,
		member: discord.actor(ada, channel),
		elsewhere: discord.actor(ada, otherChannel),
		alone: discord.actor(ada, discord.directMessages(ada)),
		editor: discord.actor(bo, channel),
		async restart(changed = commands) {
			await stop();
			stop = await start(changed);
		},
		async stop() {
			await stop();
			await discord.stop();
		},
	};
}

/** A card that says `words`. */
export function says(words: string, buttons: Card['buttons'] = []): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words }], buttons };
}
