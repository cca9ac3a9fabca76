import { type Kysely, sql } from 'kysely';

/** Of a day of the year with very many key dates those most worth remembering are read, not the oldest. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const [index, day] of [
		['key_dates_by_month_day', 'month_day'],
		['key_dates_by_day_of_year', 'day_of_year'],
	] as const) {
		await db.schema.dropIndex(index).execute();
		await sql`create index ${sql.ref(index)} on key_dates
			(library, ${sql.ref(day)}, worth desc, earliest, article, number)
			where ${sql.ref(day)} is not null`.execute(db);
	}
}
