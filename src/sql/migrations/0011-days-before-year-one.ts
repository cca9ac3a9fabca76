import { type Kysely, sql } from 'kysely';

/** Days before the year 1 in the order of the calendar, and found by their day of the year as all others are. */
export async function up<Schema>(db: Kysely<Schema>): Promise<void> {
	const turned = (column: string) => {
		const day = sql.raw(column);
		return sql`case when ${day} like '-%'
			then printf('-%04d', 10000 - cast(substr(${day}, 2, 4) as integer)) || substr(${day}, 6)
			else ${day} end`;
	};
	await sql`update key_dates set
		span = case when earliest = latest then 0 else 2 end,
		month_day = substr(month_day, -5),
		day_of_year = substr(day_of_year, -5),
		earliest = ${turned('earliest')},
		latest = ${turned('latest')}
		where earliest like '-%'`.execute(db);
	await sql`update decisions set month_day = substr(month_day, -5)
		where length(month_day) > 5`.execute(db);
	await sql`update own_dates set month_day = substr(month_day, -5)
		where length(month_day) > 5`.execute(db);
}
