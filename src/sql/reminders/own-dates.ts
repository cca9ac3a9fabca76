import { sql, type Updateable } from 'kysely';
import { compareDays, type Day, monthDayOf } from '../../domain/calendar.ts';
import { fold } from '../../domain/fold.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { LoggedDeed } from '../../domain/people/logged-deed.ts';
import { OWN_TRAITS, type OwnDate, type Repeat } from '../../domain/reminders/own-date.ts';
import type { KeptOwnDate, OwnDateChange, OwnDates } from '../../ports/reminders/own-dates.ts';
import type { RememberedOwnDate } from '../../ports/reminders/reminder-book.ts';
import { HEAD_COLUMNS, type HeadRow, headOf } from '../articles/article-rows.ts';
import { articleNumbered } from '../articles/articles.ts';
import { visibleTo } from '../articles/visible.ts';
import type { Database } from '../database.ts';
import { logDeed } from '../editor-log.ts';
import { inTurn } from '../in-turn.ts';
import { keptQuery, padded } from '../kept-query.ts';
import type { OwnDateTable, Queries } from '../schema.ts';
import { shortKey } from '../short-key.ts';

/** More than a server keeps track of. */
const MOST = 500;

type Owned = { readonly db: Queries; readonly guild: GuildId };

/** When something is changed; throws where there is no guild. */
type ChangedAt = () => Date;

/** The dates that the guild added itself. */
export function openOwnDates(database: Database, guild: GuildId, changedAt: ChangedAt): OwnDates {
	const owned = { db: database.queries, guild };
	/** Tells what became of it in the editors' log as well. */
	const within = (
		{ what, by }: { readonly what: OwnDateDeed['what']; readonly by: string },
		change: (own: Owned) => Promise<OwnDateChange & { readonly before?: OwnDate }>,
	): Promise<OwnDateChange> =>
		inTurn(database, `own dates ${guild}`, async (db) => {
			const { before, ...done } = await change({ ...owned, db });
			if (done.outcome === 'kept') {
				const deed = { what, date: saidOf(done.date), ...(before && { before: saidOf(before) }) };
				await logOwnDate({ ...owned, db }, { by, at: changedAt() }, done.date.number, deed);
			}
			return done;
		});
	const changedNow = (by: string) => ({ changed_by: by, changed_at: changedAt().getTime() });
	return {
		async list() {
			const rows = await kept(owned).orderBy('month_day').orderBy('day').execute();
			return rows.map(ownDateOf);
		},

		find: (number) => findOwn(owned, number),

		add(date, by, article) {
			const row = { ...saidRow(date), ...changedNow(by) };
			return within({ what: 'added', by }, async (own) => {
				if ((await countOwn(own)) >= MOST) return { outcome: 'full' };
				return insert(own, { ...row, article: await rowOf(own, article) });
			});
		},

		change(number, to, by) {
			const row = { ...saidRow(to), ...changedNow(by) };
			return within({ what: 'changed', by }, async (own) => {
				const [known, before] = [await ownRow(own, number, 0), await findOwn(own, number)];
				if (!known || !before) return { outcome: 'gone' };
				if (await isKnown(own, row, number)) return { outcome: 'known' };
				if (known.month_day === row.month_day)
					return { ...(await update(own, number, row)), before };
				await update(own, number, { removed: 1, ...changedNow(by) });
				return { ...(await insert(own, { ...row, article: known.article })), before };
			});
		},

		async remove(number, by) {
			const gone = { removed: 1, ...changedNow(by) };
			return inTurn(database, `own dates ${guild}`, async (db) => {
				const own = { ...owned, db };
				const date = await findOwn(own, number);
				if (!date) return false;
				await update(own, number, gone);
				const deed = { what: 'removed', date: saidOf(date) } as const;
				await logOwnDate(own, { by, at: changedAt() }, number, deed);
				return true;
			});
		},

		restore(number, by) {
			const back = { removed: 0, ...changedNow(by) };
			return within({ what: 'restored', by }, async (own) => {
				const before = await ownRow(own, number, 1);
				if (!before) return { outcome: 'gone' };
				if (await isKnown(own, before, number)) return { outcome: 'known' };
				return update(own, number, back);
			});
		},
	};
}

type OwnDateDeed = Pick<
	Extract<LoggedDeed, { readonly kind: 'own date' }>,
	'what' | 'date' | 'before'
>;

function logOwnDate(
	{ db, guild }: Owned,
	who: { readonly by: string; readonly at: Date },
	number: number,
	deed: OwnDateDeed,
): Promise<void> {
	return logDeed(db, guild, { ...who, deed: { kind: 'own date', number, ...deed } });
}

function saidOf({ day, label, repeat }: OwnDate): OwnDate {
	return { day, label, repeat };
}

/** Those of the guild's own dates that go back to one of these days of the year; of each day some, where `mostADay` says so. */
export async function ownDatesOn(
	owned: Owned,
	monthDays: readonly string[],
	mostADay?: number,
): Promise<RememberedOwnDate[]> {
	const { db, guild } = owned;
	const rows = await ownDatesWith(db, { guild, monthDays: padded(monthDays) });
	const dates = rows.map(ownDateOf).toSorted((one, other) => compareDays(one.day, other.day));
	const byDay = Map.groupBy(dates, ({ day }) => monthDayOf(day));
	return [...byDay.values()]
		.flatMap((onDay) => onDay.slice(0, mostADay))
		.map(({ day, changed: _, ...date }) => ({
			...date,
			origin: day,
			text: date.label,
			event: OWN_TRAITS,
			isConfirmed: true,
		}));
}

type OnDays = { readonly guild: string; readonly monthDays: readonly string[] };

const ownDatesWith = keptQuery((db: Queries, { guild, monthDays }: OnDays) =>
	kept({ db, guild }).where('month_day', 'in', monthDays),
);

type SaidRow = Pick<OwnDateTable, 'day' | 'month_day' | 'label' | 'label_key' | 'repeat'>;
type ChangedRow = SaidRow & Pick<OwnDateTable, 'changed_by' | 'changed_at'>;

function saidRow({ day, label, repeat }: OwnDate): SaidRow {
	return { day, month_day: monthDayOf(day), label, label_key: shortKey(fold(label)), repeat };
}

async function countOwn({ db, guild }: Owned): Promise<number> {
	const { count } = await db
		.selectFrom('own_dates')
		.where('guild', '=', guild)
		.where('removed', '=', 0)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** The same day with the same words may be here already. */
async function insert(
	own: Owned,
	row: ChangedRow & { readonly article: number | null },
): Promise<OwnDateChange> {
	const added = await own.db
		.insertInto('own_dates')
		.values({ guild: own.guild, ...row })
		.onConflict((it) => it.doNothing())
		.returning('number')
		.executeTakeFirst();
	return added ? keptOrGone(own, added.number) : { outcome: 'known' };
}

async function update(
	own: Owned,
	number: number,
	row: Updateable<OwnDateTable>,
): Promise<OwnDateChange> {
	await own.db
		.updateTable('own_dates')
		.set(row)
		.where('guild', '=', own.guild)
		.where('number', '=', number)
		.execute();
	return keptOrGone(own, number);
}

async function keptOrGone(own: Owned, number: number): Promise<OwnDateChange> {
	const date = await findOwn(own, number);
	return date ? { outcome: 'kept', date } : { outcome: 'gone' };
}

async function findOwn(owned: Owned, number: number): Promise<KeptOwnDate | undefined> {
	const row = await kept(owned).where('own_dates.number', '=', number).executeTakeFirst();
	return row && ownDateOf(row);
}

async function isKnown(
	{ db, guild }: Owned,
	row: Pick<SaidRow, 'day' | 'label_key'>,
	except: number,
) {
	const other = await db
		.selectFrom('own_dates')
		.where('guild', '=', guild)
		.where('day', '=', row.day)
		.where('label_key', '=', row.label_key)
		.where('removed', '=', 0)
		.where('number', '!=', except)
		.select('number')
		.executeTakeFirst();
	return other !== undefined;
}

function ownRow({ db, guild }: Owned, number: number, removed: 0 | 1) {
	return db
		.selectFrom('own_dates')
		.where('guild', '=', guild)
		.where('number', '=', number)
		.where('removed', '=', removed)
		.selectAll()
		.executeTakeFirst();
}

async function rowOf({ db, guild }: Owned, id: string | undefined): Promise<number | null> {
	if (id === undefined) return null;
	const row = await articleNumbered(visibleTo(guild, db), id).executeTakeFirst();
	return row?.number ?? null;
}

/** The article's columns are null where there is none. */
function kept({ db, guild }: Owned) {
	return (
		db
			.selectFrom('own_dates')
			.leftJoin('articles', 'articles.number', 'own_dates.article')
			.where('own_dates.guild', '=', guild)
			// Word for word what the indexes say: else they are not used, or each time planned for anew.
			.where('own_dates.removed', '=', sql.lit(0))
			.select([
				...HEAD_COLUMNS,
				'own_dates.number',
				'own_dates.day',
				'own_dates.label',
				'own_dates.repeat',
				'own_dates.changed_by',
				'own_dates.changed_at',
			])
	);
}

type KeptRow = { readonly [Column in keyof HeadRow]: HeadRow[Column] | null } & Pick<
	OwnDateTable,
	'day' | 'label' | 'repeat' | 'changed_by' | 'changed_at'
> & { readonly number: number };

function ownDateOf(row: KeptRow): KeptOwnDate {
	const { number, day, label, repeat, changed_by: by, changed_at: at, ...head } = row;
	return {
		number,
		day: day as Day,
		label,
		repeat: repeat as Repeat,
		changed: { by, at: new Date(at) },
		...(isHead(head) && { article: headOf(head) }),
	};
}

function isHead(head: { readonly id: string | null }): head is HeadRow {
	return head.id !== null;
}
