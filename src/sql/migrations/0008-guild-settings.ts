import type { Kysely } from 'kysely';

type Tables = {
	reminder_settings: { guild: string; settings: string };
	guild_settings: { guild: string; hour: number; time_zone: string; locale: string };
};

/** Before, a guild's hour, zone and language were kept with its reminders. */
type Kept = { hour?: number; timeZone?: string; locale?: string };

/** Guilds' hours, time zones and languages, by which feeds and commands go too. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createTable('guild_settings')
		.addColumn('guild', 'text', (it) => it.primaryKey())
		.addColumn('hour', 'integer', (it) => it.notNull())
		.addColumn('time_zone', 'text', (it) => it.notNull())
		.addColumn('locale', 'text', (it) => it.notNull())
		.execute();
	const rows = await db.selectFrom('reminder_settings').select(['guild', 'settings']).execute();
	for (const { guild, settings } of rows) {
		const {
			hour = 9,
			timeZone = 'UTC',
			locale = 'en-US',
			...others
		} = JSON.parse(settings) as Kept;
		await db
			.insertInto('guild_settings')
			.values({ guild, hour, time_zone: timeZone, locale })
			.execute();
		await db
			.updateTable('reminder_settings')
			.set({ settings: JSON.stringify(others) })
			.where('guild', '=', guild)
			.execute();
	}
}
