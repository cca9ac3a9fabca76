import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import { stillNamed } from '../../domain/articles/names/said-names.ts';
import { compareDays, type Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Cited } from '../../ports/articles/library.ts';
import type { Remembered, RememberedKeyDate } from '../../ports/reminders/reminder-book.ts';
import { HEAD_COLUMNS, type HeadRow } from '../articles/article-rows.ts';
import { articlesNumbered } from '../articles/articles.ts';
import { anniversaryDay } from '../articles/file-findings.ts';
import { BEST_OF_A_DAY, citedKeyDate } from '../articles/key-dates.ts';
import { libraryNumber, type Owners, type Visible, visibleOf } from '../articles/visible.ts';
import type { Dialect } from '../engines/dialect.ts';
import { keptDialectQuery, keptQuery, padded } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { keepingLists } from '../stored/keeping-lists.ts';
import { isMuted, listMutes } from './mutes.ts';
import { ownDatesOn } from './own-dates.ts';

/** What reminders are read from: all that a guild sees, and what it decided. */
export type Reminding = {
	readonly db: Queries;
	readonly dialect: Dialect;
	readonly visible: Visible;
	/** Empty without a guild: nobody has decided anything there. */
	readonly guild: GuildId;
};

/** See ReminderBook.anniversaries. */
export async function listAnniversaries(
	reminding: Reminding,
	monthDays: readonly string[],
	mostADay?: number,
): Promise<readonly Remembered[]> {
	if (monthDays.length === 0) return [];
	const mutes = await listMutes(reminding.db, reminding.guild);
	const certain = await certainRows(reminding, monthDays, mostADay);
	const confirmed = await confirmedOn(reminding.db, {
		owners: reminding.visible.owners,
		guild: reminding.guild,
		monthDays: padded(monthDays),
	});
	const own = await ownDatesOn(reminding, monthDays, mostADay);
	const remembered = [...rememberedOf([...certain, ...confirmed]), ...own];
	return oldestFirst(
		mutes.length === 0 ? remembered : remembered.filter((one) => !isMuted(one, mutes)),
	);
}

const rememberedOf = keepingLists((rows: readonly DecidedRow[]) => rows.flatMap(rememberedIn));

const oldestFirst = keepingLists(
	(all: readonly Remembered[]): readonly Remembered[] =>
		all.toSorted((one, other) => compareDays(one.origin, other.origin)),
	Object.is,
);

/** See ReminderBook.confirmed. */
export async function listConfirmed(
	{ db, visible, guild }: Reminding,
	articles: readonly string[],
): Promise<RememberedKeyDate[]> {
	if (articles.length === 0) return [];
	// Most guilds have confirmed nothing, and lists have many articles.
	const [some] = await anyConfirmed(db, { guild });
	if (some === undefined) return [];
	const rows = await confirmedIn(db, { owners: visible.owners, guild, articles: padded(articles) });
	return rows.flatMap(rememberedIn);
}

const anyConfirmed = keptQuery((db: Queries, { guild }: { readonly guild: string }) =>
	db
		.selectFrom('decisions')
		.where('guild', '=', guild)
		.where('day', 'is not', null)
		.select('number')
		.limit(1),
);

type Confirmed = Owners & { readonly guild: string; readonly articles: readonly string[] };

const confirmedIn = keptQuery((db: Queries, { owners, guild, articles }: Confirmed) =>
	db
		.selectFrom('decisions')
		.innerJoin('key_dates', (join) =>
			join
				.onRef('key_dates.article', '=', 'decisions.article')
				.onRef('key_dates.number', '=', 'decisions.number'),
		)
		.innerJoin('articles', 'articles.number', 'decisions.article')
		.where('decisions.guild', '=', guild)
		.where('decisions.article', 'in', articlesNumbered(visibleOf(owners, db), articles))
		.where('decisions.day', 'is not', null)
		.select(DECIDED_COLUMNS),
);

const DECIDED_COLUMNS = [
	...HEAD_COLUMNS,
	'key_dates.number',
	'key_dates.finding',
	'decisions.day',
	'decisions.label',
] as const;

type DecidedRow = HeadRow & {
	readonly number: number;
	readonly finding: string;
	readonly day: string | null;
	readonly label: string | null;
};

/** The key date on the day and in the words that an editor said, if it has a day. */
function rememberedIn(row: DecidedRow): RememberedKeyDate[] {
	const { day, label } = row;
	const read = citedKeyDate(row);
	const origin = (day as Day | null) ?? anniversaryDay(read);
	if (origin === undefined) return [];
	const keyDate = label === null ? read : inOtherWords(read, label);
	return [{ ...keyDate, origin, isConfirmed: day !== null }];
}

function inOtherWords(keyDate: Cited<KeyDate>, label: string): Cited<KeyDate> {
	const { event } = keyDate;
	if (event === undefined) return { ...keyDate, label };
	return { ...keyDate, label, event: { ...event, people: stillNamed(event.people, label) } };
}

/** Key dates of which nobody decided; with `mostADay`, of each day and each library the best. */
async function certainRows(
	reminding: Reminding,
	monthDays: readonly string[],
	mostADay?: number,
): Promise<DecidedRow[]> {
	const { db, dialect, visible, guild } = reminding;
	if (mostADay === undefined) {
		const { owners } = visible;
		return certainOn(db, { owners, guild, monthDays: padded(monthDays) });
	}
	const rows: DecidedRow[] = [];
	for (let start = 0; start < monthDays.length; start += DAYS_AT_ONCE) {
		const days = padded(monthDays.slice(start, start + DAYS_AT_ONCE));
		const asked = { owners: visible.owners, guild, days, most: mostADay };
		rows.push(...(await bestOn(db, asked, dialect)));
	}
	return rows;
}

type Best = Among & { readonly most: number };

/** Of a day that is asked for twice, each is found once. */
const bestOn = keptDialectQuery(
	(db: Queries, { owners, guild, days, most }: Best, dialect: Pick<Dialect, 'rowsOfEach'>) => {
		const libraries = visibleOf(owners, db).libraries().select('number as library');
		const asked = sql.join(
			days.map((day) => sql`select ${day} as day`),
			sql` union `,
		);
		const best = sql`select "row" from key_dates
			where library = each_day.library and month_day = each_day.day and ${undecidedBy(guild)}
			order by ${BEST_OF_A_DAY} limit ${most}`;
		const some = sql`(select library, day from ${libraries} as theirs cross join (${asked}) as days) as each_day`;
		return db
			.selectFrom('key_dates')
			.where('row', 'in', sql<number>`(${dialect.rowsOfEach(some, 'key_dates', best)})`)
			.innerJoin('articles', 'articles.number', 'key_dates.article')
			.select([...HEAD_COLUMNS, 'key_dates.number', 'key_dates.finding'])
			.select([sql<null>`null`.as('day'), sql<null>`null`.as('label')]);
	},
);

/** Nobody in the guild decided of the key date. Most guilds decided nothing at all, which is looked up once. */
export function undecidedBy(guild: string): RawBuilder<SqlBool> {
	return sql`(not exists (select 1 from decisions where decisions.guild = ${guild})
		or not exists (select 1 from decisions where decisions.guild = ${guild}
			and decisions.article = key_dates.article and decisions.number = key_dates.number))`;
}

/** SQLite joins no more than 500 selects, and there are two libraries. */
const DAYS_AT_ONCE = 128;

/** See ReminderBook.daysRemembered. */
export async function listDaysRemembered(
	{ db, visible, guild }: Reminding,
	monthDays: readonly string[],
): Promise<ReadonlySet<string>> {
	if (monthDays.length === 0) return new Set();
	const days = padded([...new Set(monthDays)]);
	const rows = await rememberedAmong(db, { owners: visible.owners, guild, days });
	return new Set(rows.map(({ day }) => day));
}

type Among = Owners & { readonly guild: string; readonly days: readonly string[] };

const rememberedAmong = keptQuery((db: Queries, { owners, guild, days }: Among) => {
	const certain = owners.map(
		(owner) => sql`exists (select 1 from key_dates
			where library = ${libraryNumber(db, owner)} and month_day = days.day)`,
	);
	const confirmed = sql`exists (select 1 from decisions
		where guild = ${guild} and month_day = days.day)`;
	const own = sql`exists (select 1 from own_dates
		where guild = ${guild} and month_day = days.day and removed = 0)`;
	const asked = sql.join(days.map((day) => sql`(${day})`));
	return sql<{ day: string }>`with days (day) as (values ${asked}) select day from days
		where ${sql.join([...certain, confirmed, own], sql` or `)}`;
});

type OnDays = Owners & { readonly guild: string; readonly monthDays: readonly string[] };

const certainOn = keptQuery((db: Queries, { owners, guild, monthDays }: OnDays) =>
	decided(visibleOf(owners, db), guild)
		.where('decisions.article', 'is', null)
		.where('key_dates.month_day', 'in', monthDays),
);

const confirmedOn = keptQuery((db: Queries, { owners, guild, monthDays }: OnDays) =>
	decided(visibleOf(owners, db), guild).where('decisions.month_day', 'in', monthDays),
);

/** Every key date with what the guild decided about it. */
function decided(visible: Visible, guild: string) {
	return visible
		.keyDates()
		.innerJoin('articles', 'articles.number', 'key_dates.article')
		.leftJoin('decisions', (join) =>
			join
				.onRef('decisions.article', '=', 'key_dates.article')
				.onRef('decisions.number', '=', 'key_dates.number')
				.on('decisions.guild', '=', guild),
		)
		.select(DECIDED_COLUMNS);
}
