import type { Logger } from 'pino';
import type { About } from '../../app.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Card, Form } from '../../domain/card.ts';
import { type GuildId, requireGuild } from '../../domain/guild-id.ts';
import type { GuildRules } from '../../domain/guilds/guild-rules.ts';
import type { Announcer } from '../../ports/announcer.ts';
import type { Analyser } from '../../ports/articles/analyser.ts';
import type { ArticleDesk } from '../../ports/articles/article-desk.ts';
import type { FileReader } from '../../ports/articles/file-reader.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { PageFetcher } from '../../ports/articles/page-fetcher.ts';
import type { ReadingStore } from '../../ports/articles/reading-store.ts';
import type { DiscussionLedger } from '../../ports/discussion-ledger.ts';
import type { EditorLog } from '../../ports/editor-log.ts';
import type { FeedFetcher } from '../../ports/feeds/feed-fetcher.ts';
import type { GuildFeeds } from '../../ports/feeds/feed-store.ts';
import type { FollowBook } from '../../ports/follows/follow-book.ts';
import type { AddressBook } from '../../ports/guilds/address-book.ts';
import type { GuildRecords } from '../../ports/guilds/guild-records.ts';
import type { GuildRulesStore } from '../../ports/guilds/guild-rules-store.ts';
import type { GuildSettingsStore } from '../../ports/guilds/guild-settings-store.ts';
import type { JoinedGuilds } from '../../ports/guilds/joined-guilds.ts';
import type { PeopleBook } from '../../ports/people/people-book.ts';
import type { PersonRecords } from '../../ports/person-records.ts';
import type { PostedMessages } from '../../ports/posted-messages.ts';
import type { DeliveryLedger } from '../../ports/reminders/delivery-ledger.ts';
import type { HighlightLedger } from '../../ports/reminders/highlight-ledger.ts';
import type { ReminderBook } from '../../ports/reminders/reminder-book.ts';
import type { ReminderSettingsStore } from '../../ports/reminders/reminder-settings-store.ts';
import type { RequestCounts } from '../../ports/request-counts.ts';

/** A file somebody sent along, read at once; at most 2 MB where its option does not say more. */
export type SentFile = {
	readonly name: string;
	readonly contentType: string;
	readonly bytes: Uint8Array;
};

/** A channel, a thread or a forum is its snowflake, and so is a role. */
type Kinds = {
	text: string;
	integer: number;
	boolean: boolean;
	file: SentFile;
	channel: string;
	role: string;
};

/** What a command may use. `library` is the asking guild's; there is no way to another's. */
export type Context = {
	readonly asked: Asked;
	/** The language of the answer: the asker's own where they alone see it, else the server's. */
	readonly locale: string;
	readonly library: Library;
	/** What the asking guild is reminded of. */
	readonly book: ReminderBook;
	/** Who is who, as the guild's editors said. */
	readonly people: PeopleBook;
	/** What whoever asks follows, and the guild’s channels do. */
	readonly follows: FollowBook;
	/** Where the guild's articles are changed; without a guild there are none to open. */
	readonly desk: ArticleDesk;
	readonly guildSettings: GuildSettingsStore;
	readonly guildRules: GuildRulesStore;
	readonly guildRecords: GuildRecords;
	readonly addressBook: AddressBook;
	/** Where other programs find what servers keep; absent where the operator opened no port for it. */
	readonly subscribeUrl?: string;
	readonly joinedGuilds: JoinedGuilds;
	readonly personRecords: PersonRecords;
	/** The asking guild's. */
	readonly rules: GuildRules;
	readonly reminderSettings: ReminderSettingsStore;
	readonly highlightLedger: HighlightLedger;
	readonly ledger: DeliveryLedger;
	readonly announcer: Announcer;
	readonly postedMessages: PostedMessages;
	readonly discussionLedger: DiscussionLedger;
	readonly editorLog: EditorLog;
	readonly readings: ReadingStore;
	readonly requests: RequestCounts;
	/** The asking guild's; absent where there is none. */
	readonly feeds?: GuildFeeds;
	readonly feedFetcher: FeedFetcher;
	readonly pages: PageFetcher;
	readonly files: FileReader;
	readonly analyser: Analyser;
	readonly now: () => Date;
	readonly log: Logger;
	readonly about: About;
	/** The files that were sent with a form, by its fields; those of a command stand in its options. */
	readonly sentFiles: Readonly<Record<string, SentFile>>;
	/** Every command, as /help lists them. */
	readonly commands: readonly CommandHead[];
};

export type CommandHead = {
	/** As it is typed, without the slash: 'article add file'; or as the menu of messages shows it. */
	readonly name: string;
	readonly place: 'typed' | 'menu';
	readonly description: string;
	readonly audience: Readership;
};

/**
 * Members may use it, also in a direct message; editors need Manage Messages or Manage Server, admins Manage Server,
 * both in a server; adders are whoever of these the server lets add articles. A server may choose roles that count alike.
 */
export type Audience = Readership | 'adders';

export type Readership = 'members' | 'editors' | 'admins';

/** What is offered while somebody types: `name` is read, `value` is sent. */
export type Suggestion = { readonly name: string; readonly value: string };

export type OptionSpec = {
	readonly kind: keyof Kinds;
	/** At most 100 characters. */
	readonly description: string;
	readonly required?: boolean;
	/** Fixed answers to choose from, for a text. */
	readonly choices?: readonly Suggestion[];
	/** What the name of a file may end in: '.txt'. Its bytes may still be anything. */
	readonly endings?: readonly `.${string}`[];
	/** In characters, for a text; in value, for an integer; `max` in bytes, for a file. */
	readonly min?: number;
	readonly max?: number;
	/** What to offer while the user types; at most 25 are shown. `others` is what stands in the other options so far. */
	suggest?(
		typed: string,
		context: Context,
		others: Readonly<Record<string, string>>,
	): Promise<readonly Suggestion[]>;
};

export type Options = Readonly<Record<string, OptionSpec>>;

/** One value an option: a required one is there, another may be undefined. */
export type Input<Asks extends Options> = {
	readonly [Name in keyof Asks]: Asks[Name] extends { required: true }
		? Kinds[Asks[Name]['kind']]
		: Kinds[Asks[Name]['kind']] | undefined;
};

/** One thing a user can type: '/quotes', '/article add file'. */
export type Verb<Asks extends Options = Options> = {
	readonly description: string;
	readonly options: Asks;
	/** Who may do it, where that is not the command's own audience. */
	readonly audience?: Audience;
	/** To the asker alone, whatever they choose; else members choose. */
	readonly shows?: 'privately';
	/** Answers with a card, or asks more with a form; throw a UserError to refuse. Never touches discord.js. */
	run(input: Input<Asks>, context: Context): Promise<Card | Form>;
};

/** A message that somebody pointed at: its words, and the addresses that it shows a preview of. */
export type PointedMessage = { readonly words: string; readonly previews: readonly string[] };

/** What a pressed button, a choice or a sent form runs. */
export type Action = {
	/** A new card in place of the old one, or a further one that only the asker sees, or that everybody sees. */
	readonly shows: 'in place' | 'privately' | 'publicly';
	/** Who may do it, where that is not the command's own audience. */
	readonly audience?: Audience;
	/** `values` are the button's own, or a select's own and then what was chosen; `answers` are a form's, by its fields. */
	run(
		values: readonly string[],
		context: Context,
		answers: Readonly<Record<string, string>>,
	): Promise<Card | Form>;
};

type Common = {
	readonly audience: Readership;
	readonly actions?: Readonly<Record<string, Action>>;
};

/** A slash command. Its name is its file's name: commands/quotes.ts is /quotes. */
export type Command<Asks extends Options = Options> = Common & Omit<Verb<Asks>, 'audience'>;

/** What the sub-commands of a folder have in common. It is the default export of the folder's group.ts. */
export type GroupHead = Common & { readonly description: string };

/** A sub-command: commands/article/add-url.ts is `/article add url`. Its actions are those of its own answers. */
export type Subcommand<Asks extends Options = Options> = Verb<Asks> & Pick<Common, 'actions'>;

/** A folder of commands/: its sub-commands by what is typed after its name ('add url'), and the actions of them all. */
export type CommandGroup = GroupHead & { readonly verbs: Readonly<Record<string, Verb>> };

/**
 * A command of the menu of every message, in servers, direct messages and wherever somebody takes the bot along.
 * Answers the asker alone.
 */
export type MenuCommand = Common & {
	readonly audience: 'members';
	/** As the menu shows it: 'Summarise links'. */
	readonly menu: string;
	readonly description: string;
	run(message: PointedMessage, context: Context): Promise<Card>;
};

export type AnyCommand = Command | CommandGroup | MenuCommand;

/** Every command by its name. */
export type Commands = ReadonlyMap<string, AnyCommand>;

/** The server that is asked about; a UserError in a direct message. */
export function guildOf({ asked }: Pick<Context, 'asked'>): GuildId {
	return requireGuild(asked.guild);
}

/** Gives `input` its types from `options`. */
export function defineCommand<const Asks extends Options>(command: Command<Asks>): Command<Asks> {
	return command;
}

/** Gives a sub-command's `input` its types from `options`. */
export function defineSubcommand<const Asks extends Options>(
	subcommand: Subcommand<Asks>,
): Subcommand<Asks> {
	return subcommand;
}

/** The actions of a picture's buttons: `pictureActions('timeline', draw)` gives timelinePreview, timelineTurn and timelinePost. */
export function pictureActions(
	name: string,
	draw: (values: readonly string[], context: Context, as: 'preview' | 'post') => Promise<Card>,
): Readonly<Record<string, Action>> {
	const action = (shows: Action['shows'], as: 'preview' | 'post'): Action => ({
		shows,
		run: (values, context) => draw(values, context, as),
	});
	return {
		[`${name}Preview`]: action('privately', 'preview'),
		[`${name}Turn`]: action('in place', 'preview'),
		[`${name}Post`]: action('publicly', 'post'),
	};
}
