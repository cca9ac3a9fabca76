import type { Day } from '../../domain/calendar.ts';
import { type ReminderSettings, USUAL_SETTINGS } from '../../domain/reminders/reminder-settings.ts';
import type { Schedule, SettingsStore } from '../../ports/guilds/settings-store.ts';
import type { Database } from '../database.ts';

/** What guilds chose, kept in `db`. */
export function openSettingsStore({ queries }: Database): SettingsStore {
	const rowOf = (guild: string) =>
		queries
			.selectFrom('reminder_settings')
			.where('guild', '=', guild)
			.selectAll()
			.executeTakeFirst();

	return {
		async reminders(guild) {
			const row = await rowOf(guild);
			return row ? settingsOf(row) : USUAL_SETTINGS;
		},

		async plannedThrough(guild) {
			const row = await rowOf(guild);
			return (row?.planned_through ?? undefined) as Day | undefined;
		},

		async keepReminders(guild, settings, schedule) {
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
				.where('next_at', '<=', now.getTime())
				.where('guild', 'not in', queries.selectFrom('held_guilds').select('guild'))
				.selectAll()
				.$narrowType<{ next_at: number; planned_through: string }>()
				.orderBy('next_at')
				.orderBy('guild')
				.limit(limit)
				.execute();
			return rows.map((row) => ({
				guild: row.guild,
				settings: settingsOf(row),
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

function settingsOf({ settings }: { readonly settings: string }): ReminderSettings {
	// Kept by an earlier version, they may lack what came since.
	return { ...USUAL_SETTINGS, ...(JSON.parse(settings) as Partial<ReminderSettings>) };
}
