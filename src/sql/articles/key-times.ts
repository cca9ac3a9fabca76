import { type RawBuilder, sql } from 'kysely';
import { dayOfKey } from '../day-key.ts';
import { keptQuery } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { libraryNumber, type Visible } from './visible.ts';

/** See Library.keyYears. */
export function listKeyYears(visible: Visible): Promise<string[]> {
	return walked(visible, yearsOf);
}

/** See Library.keyMonths. */
export function listKeyMonths(visible: Visible): Promise<string[]> {
	return walked(visible, monthsOf);
}

/** See Library.keyDaysOfYear. */
export function listKeyDaysOfYear(visible: Visible): Promise<string[]> {
	return walked(visible, daysOfYear);
}

type Owned = { readonly owner: string };
type Walk = (db: Queries, owned: Owned) => Promise<{ readonly time: string }[]>;

async function walked({ db, owners }: Visible, walk: Walk): Promise<string[]> {
	const found = await Promise.all(owners.map((owner) => walk(db, { owner })));
	const keys = new Set(found.flatMap((rows) => rows.map(({ time }) => time)));
	return [...keys].sort().map(dayOfKey);
}

const yearsOf = keptQuery((db: Queries, { owner }: Owned) =>
	walk(libraryNumber(db, owner), {
		time: sql`substr(earliest, 1, length(earliest) - 6)`,
		...IN_TIME,
	}),
);

const monthsOf = keptQuery((db: Queries, { owner }: Owned) =>
	walk(libraryNumber(db, owner), {
		time: sql`substr(earliest, 1, length(earliest) - 3)`,
		...IN_TIME,
	}),
);

/** Behind all days that begin like it. */
const IN_TIME = { order: sql`earliest`, first: sql`''`, last: sql`times.time || '-99'` };

const daysOfYear = keptQuery((db: Queries, { owner }: Owned) =>
	walk(libraryNumber(db, owner), {
		time: sql`day_of_year`,
		order: sql`day_of_year`,
		first: sql`''`,
		last: sql`times.time`,
	}),
);

type Library = ReturnType<typeof libraryNumber>;
type Steps = Readonly<Record<'time' | 'order' | 'first' | 'last', RawBuilder<unknown>>>;

/** From each time the index is entered anew behind it. */
function walk(library: Library, { time, order, first, last }: Steps): RawBuilder<{ time: string }> {
	const behind = (key: RawBuilder<unknown>) => sql`(select ${time} from key_dates
		where library = ${library} and ${order} > ${key} order by ${order} limit 1)`;
	return sql<{ time: string }>`with recursive times (time) as (
		select ${behind(first)} union all select ${behind(last)} from times where time is not null
	) select time from times where time is not null`;
}
