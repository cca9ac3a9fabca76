import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type {
	ReminderChoices,
	ReminderSettings,
} from '../../domain/reminders/reminder-settings.ts';
import type { StoreFault } from '../store-fault.ts';

/** How far a guild's posts are planned. */
export type Schedule = {
	/** The last local day whose posts are in the ledger, or need not be. */
	readonly plannedThrough: Day;
	/** When the day after that is to be planned. */
	readonly next: Date;
};

/** A guild whose hour has come. */
export type DueGuild = {
	readonly guild: GuildId;
	/** What stands in the way of reading what the guild chose is nobody else's. */
	readonly choices: ReminderChoices | StoreFault;
	readonly schedule: Schedule;
};

/** A guild's schedule moves on. */
export type ScheduleMove = {
	readonly guild: GuildId;
	readonly from: Schedule;
	readonly to: Schedule;
};

export interface ReminderSettingsStore {
	/** What the guild chose, or the usual settings. */
	of(guild: GuildId): Promise<ReminderSettings>;

	/** How far the guild's posts are planned, if they ever were. */
	plannedThrough(guild: GuildId): Promise<Day | undefined>;

	/** Keeps the settings and the schedule; without a schedule the guild is never due. */
	keep(guild: GuildId, settings: ReminderSettings, schedule?: Schedule): Promise<void>;

	/** Guilds whose next day was due at `now` or before, and whose posts are not held; longest due first. */
	due(now: Date, limit: number): Promise<DueGuild[]>;

	/**
	 * Moves schedules on, in one transaction, but for those which another process or an admin has changed since; says how
	 * many moved.
	 */
	advance(moves: readonly ScheduleMove[]): Promise<number>;
}
