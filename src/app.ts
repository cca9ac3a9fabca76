import type { Logger } from 'pino';
import type { ActionStates } from './ports/action-states.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Analysers } from './ports/articles/analyser.ts';
import type { ArticleStore } from './ports/articles/article-store.ts';
import type { FileReader } from './ports/articles/file-reader.ts';
import type { PageFetcher } from './ports/articles/page-fetcher.ts';
import type { ReadingStore } from './ports/articles/reading-store.ts';
import type { CommandRegistry } from './ports/command-registry.ts';
import type { DiscussionCards } from './ports/discussion-cards.ts';
import type { DiscussionLedger } from './ports/discussion-ledger.ts';
import type { EditorLog, LogCards } from './ports/editor-log.ts';
import type { FeedCards } from './ports/feeds/feed-cards.ts';
import type { FeedFetcher } from './ports/feeds/feed-fetcher.ts';
import type { FeedLedger } from './ports/feeds/feed-ledger.ts';
import type { FeedStore } from './ports/feeds/feed-store.ts';
import type { FollowBooks } from './ports/follows/follow-book.ts';
import type { FollowCards } from './ports/follows/follow-cards.ts';
import type { FollowLedger } from './ports/follows/follow-ledger.ts';
import type { AddressBook } from './ports/guilds/address-book.ts';
import type { GuildCards } from './ports/guilds/guild-cards.ts';
import type { GuildList } from './ports/guilds/guild-list.ts';
import type { GuildRecords } from './ports/guilds/guild-records.ts';
import type { GuildRulesStore } from './ports/guilds/guild-rules-store.ts';
import type { GuildSettingsStore } from './ports/guilds/guild-settings-store.ts';
import type { JoinedGuilds } from './ports/guilds/joined-guilds.ts';
import type { Measures } from './ports/measures.ts';
import type { Painter } from './ports/painter.ts';
import type { PeopleBooks } from './ports/people/people-book.ts';
import type { PersonRecords } from './ports/person-records.ts';
import type { PostedMessages } from './ports/posted-messages.ts';
import type { DeliveryLedger } from './ports/reminders/delivery-ledger.ts';
import type { HighlightCards } from './ports/reminders/highlight-cards.ts';
import type { HighlightLedger } from './ports/reminders/highlight-ledger.ts';
import type { ReminderBooks } from './ports/reminders/reminder-book.ts';
import type { ReminderCards } from './ports/reminders/reminder-cards.ts';
import type { ReminderSettingsStore } from './ports/reminders/reminder-settings-store.ts';
import type { RequestCounts } from './ports/request-counts.ts';
import type { ShardBook } from './ports/shard-book.ts';
import type { SpacedTurns } from './ports/spaced-turns.ts';
import type { Wording } from './ports/wording.ts';

/** Everything a story or an adapter may use. main.ts builds the real one, tests build their own. */
export type App = {
	readonly store: ArticleStore;
	readonly reminderBooks: ReminderBooks;
	readonly peopleBooks: PeopleBooks;
	readonly followBooks: FollowBooks;
	readonly followLedger: FollowLedger;
	readonly actionStates: ActionStates;
	readonly registry: CommandRegistry;
	readonly guildSettings: GuildSettingsStore;
	readonly guildRules: GuildRulesStore;
	readonly shardBook: ShardBook;
	readonly spacedTurns: SpacedTurns;
	/** The name of this process among those that share a store. */
	readonly holder: string;
	readonly joinedGuilds: JoinedGuilds;
	readonly guildRecords: GuildRecords;
	readonly addressBook: AddressBook;
	/** Where other programs find what guilds keep, as it is seen from outside, without a slash at the end; absent where they cannot. */
	readonly subscribeUrl?: string;
	readonly guildList: GuildList;
	readonly personRecords: PersonRecords;
	readonly reminderSettings: ReminderSettingsStore;
	readonly ledger: DeliveryLedger;
	readonly readings: ReadingStore;
	readonly requests: RequestCounts;
	readonly feeds: FeedStore;
	readonly feedLedger: FeedLedger;
	readonly feedFetcher: FeedFetcher;
	readonly announcer: Announcer;
	readonly postedMessages: PostedMessages;
	readonly discussionLedger: DiscussionLedger;
	readonly discussionCards: DiscussionCards;
	readonly editorLog: EditorLog;
	readonly logCards: LogCards;
	readonly reminderCards: ReminderCards;
	readonly feedCards: FeedCards;
	readonly guildCards: GuildCards;
	readonly followCards: FollowCards;
	readonly highlightLedger: HighlightLedger;
	readonly highlightCards: HighlightCards;
	readonly pages: PageFetcher;
	readonly files: FileReader;
	readonly analysers: Analysers;
	readonly painter: Painter;
	readonly wording: Wording;
	/** Absent where nobody watches. */
	readonly measures?: Measures;
	readonly now: () => Date;
	readonly log: Logger;
	/** What /about tells. */
	readonly about: About;
};

export type About = {
	readonly version: string;
	readonly started: Date;
	/** The name of the database: 'SQLite' or 'PostgreSQL'. */
	readonly database: string;
};
