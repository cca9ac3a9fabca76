import { type GuildSettings, USUAL_GUILD_SETTINGS } from '../../domain/guilds/guild-settings.ts';
import type { GuildSettingsStore } from '../../ports/guilds/guild-settings-store.ts';
import type { Database } from '../database.ts';
import type { GuildSettingsTable } from '../schema.ts';

/** How guilds tell the time, kept in `db`. */
export function openGuildSettingsStore({ queries }: Database): GuildSettingsStore {
	return {
		async of(guild) {
			const row = await queries
				.selectFrom('guild_settings')
				.where('guild', '=', guild)
				.selectAll()
				.executeTakeFirst();
			return row ? guildSettingsOf(row) : USUAL_GUILD_SETTINGS;
		},

		async keep(guild, { hour, timeZone, locale }) {
			const chosen = { hour, time_zone: timeZone, locale };
			await queries
				.insertInto('guild_settings')
				.values({ guild, ...chosen })
				.onConflict((it) => it.column('guild').doUpdateSet(chosen))
				.execute();
		},
	};
}

/** What the guild of `row` chose. */
export function guildSettingsOf({
	hour,
	time_zone,
	locale,
}: Omit<GuildSettingsTable, 'guild'>): GuildSettings {
	return { hour, timeZone: time_zone, locale };
}
