import type { ArticleDraft, Published } from './articles/article.ts';
import type { SaidOfDate } from './articles/correction.ts';
import type { SaidWorth } from './articles/event.ts';
import type { Day } from './calendar.ts';
import type { FollowWish } from './follows/follow.ts';
import type { GuildRules } from './guilds/guild-rules.ts';
import type { GuildSettings } from './guilds/guild-settings.ts';
import type { NameChange } from './people/name-change.ts';
import type { HighlightPlaces } from './reminders/highlight.ts';
import type { OwnDate } from './reminders/own-date.ts';
import type { ReminderSettings } from './reminders/reminder-settings.ts';

/** What an editor put right, apart from whatever numbers findings have; `at` is where the finding begins in the text. */
export type ExportedCorrection =
	| { readonly kind: 'title'; readonly to: string }
	| { readonly kind: 'source' | 'url'; readonly to?: string }
	| { readonly kind: 'published'; readonly to: Published }
	| { readonly kind: 'speaker'; readonly at: number; readonly to: string | null }
	| { readonly kind: 'key date'; readonly at: number; readonly to: SaidOfDate }
	| { readonly kind: 'words'; readonly at: number; readonly to: string }
	| { readonly kind: 'worth'; readonly at: number; readonly to: SaidWorth }
	| { readonly kind: 'sentence'; readonly from: string; readonly to?: string };

/** An article as it was read, and what people put right in it: all that makes it again elsewhere. */
export type ExportedArticle = ArticleDraft & {
	/** What it is called in the rest of the file. */
	readonly id?: string;
	readonly corrections: readonly ExportedCorrection[];
};

/** What a server's admins chose; channels and roles mean something in that server alone. */
export type ExportedSettings = {
	/** The server's snowflake. */
	readonly server: string;
	readonly clock: GuildSettings;
	readonly reminders: ReminderSettings;
	readonly rules: GuildRules;
	readonly highlights: HighlightPlaces;
};

/** What a channel of the server follows. */
export type ExportedFollow = FollowWish & { readonly channel: string; readonly role?: string };

/** What is muted; a key date by where it begins in the text of its article. */
export type ExportedMute =
	| { readonly kind: 'key date'; readonly article: string; readonly at: number }
	| { readonly kind: 'article'; readonly article: string }
	| { readonly kind: 'speaker'; readonly name: string };

/** What editors decided about a key date, by where it begins in the text of its article. */
export type ExportedDecision = {
	readonly article: string;
	readonly at: number;
	readonly decision: { readonly confirmed: Day; readonly label?: string } | 'ignored';
};

/** What a server decided about what articles tell. */
export type ExportedDecided = {
	/** Oldest first. */
	readonly mutes: readonly ExportedMute[];
	readonly decisions: readonly ExportedDecision[];
};

/** What the file of a library holds; a file of an earlier version has articles and own dates alone. */
export type ExportedLibrary = {
	readonly articles: readonly ExportedArticle[];
	/** Dates that the server added itself. */
	readonly ownDates: readonly OwnDate[];
	/** Who its editors said is who, oldest first. */
	readonly names: readonly NameChange[];
	readonly follows: readonly ExportedFollow[];
	readonly settings?: ExportedSettings;
} & ExportedDecided;

/** The file of a library: what it is, and which version of its form. */
export const LIBRARY_FORMAT = { format: 'dateline library', version: 3 } as const;
/** Files of these versions can be read. */
export const READ_VERSIONS: readonly number[] = [1, 2, LIBRARY_FORMAT.version];
