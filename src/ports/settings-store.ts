import type { GuildId } from '../domain/article.ts';
import type { ReminderSettings } from '../domain/reminder-settings.ts';

/** A guild whose hour has come, and the instant that was due. */
export type DueGuild = {
	readonly guild: GuildId;
	readonly settings: ReminderSettings;
	readonly due: Date;
};

export interface SettingsStore {
	/** What the guild chose, or the usual settings. */
	reminders(guild: GuildId): Promise<ReminderSettings>;

	/** Keeps the settings, and the instant of the guild's next post; without one it is never due. */
	keepReminders(guild: GuildId, settings: ReminderSettings, next?: Date): Promise<void>;

	/** Guilds whose next post was due at `now` or before, longest due first. */
	due(now: Date, limit: number): Promise<DueGuild[]>;

	/** Moves the guild's next post from `from` to `next`; false where another process has done it. */
	advance(guild: GuildId, from: Date, next: Date): Promise<boolean>;
}
