import type { Nullable } from 'kysely';
import type { Day } from '../../domain/calendar.ts';
import { type GuildSettings, USUAL_GUILD_SETTINGS } from '../../domain/guilds/guild-settings.ts';
import { type ReminderSettings, USUAL_SETTINGS } from '../../domain/reminders/reminder-settings.ts';
import type {
	DueGuild,
	ReminderSettingsStore,
	Schedule,
} from '../../ports/reminders/reminder-settings-store.ts';
import { StoreFault } from '../../ports/store-fault.ts';
import type { Database } from '../database.ts';
import { guildSettingsOf } from '../guilds/guild-settings-store.ts';
import type { GuildSettingsTable } from '../schema.ts';
import { reminderSettings } from '../stored/choices.ts';
import { readStored, tryStored } from '../stored/read-stored.ts';

/** What guilds chose, kept in `db`. */
export function openReminderSettingsStore({ queries }: Database): ReminderSettingsStore {
	const rowOf = (guild: string) =>
		queries
			.selectFrom('reminder_settings')
			.where('guild', '=', guild)
			.selectAll()
			.executeTakeFirst();

	return {
		async of(guild) {
			const row = await rowOf(guild);
			return row ? settingsOf(row) : USUAL_SETTINGS;
		},

		async plannedThrough(guild) {
			const row = await rowOf(guild);
			return (row?.planned_through ?? undefined) as Day | undefined;
		},

		async keep(guild, settings, schedule) {
			const chosen = {
				settings: JSON.stringify(settings),
				next_at: schedule?.next.getTime() ?? null,
				...(schedule && { planned_through: schedule.plannedThrough }),
			};
			await queries
				.insertInto('reminder_settings')
				.values({ guild, ...chosen })
				.onConflict((it) => it.column('guild').doUpdateSet(chosen))
				.execute();
		},

		async due(now, limit) {
			const rows = await queries
				.selectFrom('reminder_settings')
				.leftJoin('guild_settings', 'guild_settings.guild', 'reminder_settings.guild')
				.where('next_at', '<=', now.getTime())
				.where(
					'reminder_settings.guild',
					'not in',
					queries.selectFrom('held_guilds').select('guild'),
				)
				.selectAll('reminder_settings')
				.select(['hour', 'time_zone', 'locale'])
				.$narrowType<{ next_at: number; planned_through: string }>()
				.orderBy('next_at')
				.orderBy('reminder_settings.guild')
				.limit(limit)
				.execute();
			return rows.map((row) => ({
				guild: row.guild,
				choices: choicesOf(row),
				schedule: {
					plannedThrough: row.planned_through as Day,
					next: new Date(row.next_at),
				},
			}));
		},

		async advance(moves) {
			return queries.transaction().execute(async (db) => {
				let moved = 0;
				for (const { guild, from, to } of moves) {
					const { numUpdatedRows } = await db
						.updateTable('reminder_settings')
						.set(columnsOf(to))
						.where('guild', '=', guild)
						.where('planned_through', '=', from.plannedThrough)
						.where('next_at', '=', from.next.getTime())
						.executeTakeFirst();
					moved += Number(numUpdatedRows);
				}
				return moved;
			});
		},
	};
}

function columnsOf({ plannedThrough, next }: Schedule) {
	return { planned_through: plannedThrough, next_at: next.getTime() };
}

/** A guild that never chose anything has no row of its own. */
function clockOf({
	hour,
	time_zone,
	locale,
}: Nullable<Omit<GuildSettingsTable, 'guild'>>): GuildSettings {
	if (hour === null || time_zone === null || locale === null) return USUAL_GUILD_SETTINGS;
	return guildSettingsOf({ hour, time_zone, locale });
}

function choicesOf(
	row: Nullable<Omit<GuildSettingsTable, 'guild'>> & { readonly settings: string },
): DueGuild['choices'] {
	const settings = tryStored(...kept(row));
	return settings instanceof StoreFault ? settings : { ...clockOf(row), ...settings };
}

function settingsOf(row: { readonly settings: string }): ReminderSettings {
	return readStored(...kept(row));
}

/** Kept by an earlier version, they may lack what came since. */
function kept({ settings }: { readonly settings: string }) {
	return ['settings of reminders', reminderSettings, settings] as const;
}
