import type { Generated, Insertable, Kysely } from 'kysely';
import type { SpeakerSchema } from './articles/appearances/speaker-schema.ts';
import type { FeedSchema } from './feeds/feed-schema.ts';
import type { FleetSchema } from './fleet/fleet-schema.ts';
import type { FollowSchema } from './follows/follow-schema.ts';
import type { PostSchema } from './guilds/post-schema.ts';
import type { HighlightSchema } from './reminders/highlight-schema.ts';
import type { Packed } from './stored/packed.ts';

/**
 * The tables. Snowflakes and ids are text, instants are milliseconds since 1970, days are text, findings are JSON as
 * text, booleans 0 or 1, so that every dialect reads and writes them alike. Every row of an article says whose it is.
 */
export type Schema = FeedSchema &
	FleetSchema &
	FollowSchema &
	PostSchema &
	HighlightSchema &
	SpeakerSchema & {
		articles: ArticleTable;
		quotes: QuoteTable;
		libraries: LibraryTable;
		key_dates: KeyDateTable;
		presses: PressTable;
		registrations: RegistrationTable;
		decisions: DecisionTable;
		own_dates: OwnDateTable;
		name_changes: NameChangeTable;
		mutes: MuteTable;
		guild_settings: GuildSettingsTable;
		joined_guilds: JoinedGuildTable;
		erasures: ErasureTable;
		guild_rules: GuildRulesTable;
		reminder_settings: ReminderSettingsTable;
		batches: BatchTable;
		deliveries: DeliveryTable;
		held_guilds: HeldGuildTable;
		sketches: SketchTable;
		sketch_keys: SketchKeyTable;
		readings: ReadingTable;
		changes: ChangeTable;
		requests: RequestTable;
		unsearched: UnsearchedTable;
		addresses: AddressTable;
	};

export type Queries = Kysely<Schema>;

export type ArticleTable = {
	/** In the order of filing; never leaves the database. */
	number: Generated<number>;
	id: string;
	owner: string;
	title: string;
	source: string | null;
	/** Title and source as they are searched. */
	heading: string;
	url: string | null;
	url_key: string | null;
	author: string | null;
	/** The address of its page's picture. */
	image: string | null;
	language: string;
	published_day: string;
	published_instant: string | null;
	/** For sorting within a day: see published-at.ts. */
	published_at: number;
	time_zone: string;
	added_at: number;
	text_hash: string;
	analysis_version: number;
	note: string | null;
	/** Counts up whenever the article is changed. */
	revision: Generated<number>;
	/** 1: only passages of the text are left. */
	abridged: Generated<number>;
	/** When the text was kept, where that was later than the article was filed. */
	text_at: number | null;
	/** The numbers of its findings; null where they are their places. */
	numbers: string | null;
	/** As it was read, where people put something right; null where it is shown as it was read. */
	as_read: string | null;
	/** See packed.ts. */
	analysis: Packed;
	text: Packed;
};

export type NewArticleRow = Insertable<ArticleTable>;

/** Read from the analysis when the article is filed. */
export type QuoteTable = {
	row: Generated<number>;
	article: number;
	number: number;
	library: number;
	/** As in its article, so that quotes are sorted without reading articles. */
	published_day: string;
	published_at: number;
	/** Where it begins in the text. */
	start_index: number;
	speaker_key: string | null;
	finding: string;
};

/**
 * How much a guild, or the bundled library, holds. By its number rows of which there are very many say whose they are, and
 * its titles are marked in the search.
 */
export type LibraryTable = {
	number: Generated<number>;
	owner: string;
	articles: number;
	quotes: number;
};

export type KeyDateTable = {
	row: Generated<number>;
	article: number;
	number: number;
	library: number;
	/** See dayKey. */
	earliest: string;
	latest: string;
	/** The day of the year of its anniversaries, '02-22'; null where they wait for an editor. */
	month_day: string | null;
	/** 0: one day; 1: within a month; 2: within a year; 3: longer, or before the year 1. */
	span: number;
	/** Where it is one day: which of the year, '02-22'. */
	day_of_year: string | null;
	/** How much its event is worth remembering, from 0 to 1. */
	worth: number;
	finding: string;
};

/** `kept_at` says when it was shown last, to the day. */
export type PressTable = { key: string; guild: string; press: string; kept_at: number };

export type RegistrationTable = { application: string; fingerprint: string };

/** What a guild's editors decided about a key date: the day of its anniversaries, or null to ignore it. */
export type DecisionTable = {
	guild: string;
	article: number;
	number: number;
	day: string | null;
	month_day: string | null;
	/** What happened, in an editor's words; null where those of the article stand. */
	label: string | null;
};

/** A date that a guild's admins added themselves. */
export type OwnDateTable = {
	/** Never given twice. */
	number: Generated<number>;
	guild: string;
	day: string;
	month_day: string;
	label: string;
	/** The label as two of them are compared. */
	label_key: string;
	repeat: string;
	article: number | null;
	/** Who added, changed or removed it last, and when. */
	changed_by: string;
	changed_at: number;
	/** 1: it is gone, and may be restored. */
	removed: Generated<number>;
};

/** What a guild's editors said of who is who. */
export type NameChangeTable = {
	/** Never given twice. */
	number: Generated<number>;
	guild: string;
	change: string;
	changed_by: string;
	changed_at: number;
	undone_by: string | null;
	/** Null while it holds. */
	undone_at: number | null;
};

/** `subject` says of what kind `mute` is, and of what. */
export type MuteTable = { guild: string; subject: string; mute: string; muted_at: number };

export type GuildSettingsTable = { guild: string; hour: number; time_zone: string; locale: string };

export type GuildRulesTable = { guild: string; rules: string };

/** Guilds that were greeted, and of which joining. */
export type JoinedGuildTable = { guild: string; joined_at: number };

/** Guilds of which everything is to be erased; `asked` is 1 where somebody asked for it, 0 where the bot was removed. */
export type ErasureTable = { guild: string; due_at: number; asked: number };

export type ReminderSettingsTable = {
	guild: string;
	settings: string;
	planned_through: string | null;
	/** Null: never due. */
	next_at: number | null;
};

/** A message that is to be posted or was. */
export type BatchTable = {
	nonce: string;
	guild: string;
	/** 0 before it was tried. */
	attempt: number;
	first_tried: number | null;
	/** When somebody may take it up; null once it is done. */
	free_at: number | null;
	channel: string | null;
	message: string | null;
};

export type DeliveryTable = {
	guild: string;
	/** The article's public id: what was posted is remembered longer than the article. */
	article: string;
	number: number;
	year: number;
	lead: number;
	day: string;
	due: number;
	/** Null until a message is made for it. */
	batch: string | null;
};

export type HeldGuildTable = { guild: string; reason: string };

/** The hashes by which an article's text is compared with others, six bytes each, in order. */
export type SketchTable = { article: number; hashes: Uint8Array };

/** The least of them, by which those that may be alike are found within a library. */
export type SketchKeyTable = { library: number; hash: number; article: number };

export type ReadingTable = {
	key: string;
	/** Whose it is. */
	scope: string;
	url_key: string | null;
	reading: string;
	forget_at: number;
};

/** What somebody did to an article. */
export type ChangeTable = {
	article: number;
	/** Counts up from 1 within the article. */
	number: number;
	by: string;
	at: number;
	deed: string;
	undone_by: string | null;
	undone_at: number | null;
};

/** Something asked of a strange site; `scope` says by whom, or of which, and of what kind that is. */
export type RequestTable = { scope: string; asked_at: number };

/** Articles of earlier versions whose words are not in the search yet. */
export type UnsearchedTable = { article: number };

export type AddressTable = { guild: string; secret: string };
